'use client';

import { Slider } from '@/components/ui/slider';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import { repeatedVisitsMessages } from './messages';
import { RepeatedVisitsFigures } from './repeated-visits-figures';
import { RepeatedVisitsPicture } from './repeated-visits-picture';
import { viewOf, type RepeatedVisitsState } from './repeated-visits-view';
import styles from './repeated-visits.module.css';

export interface RepeatedVisitsProps {
  readonly locale: Locale;
  readonly state: RepeatedVisitsState;
  readonly onChange: (change: Partial<RepeatedVisitsState>) => void;
}

/** Eight visits under one promise, one contact and one use at home: what moves is the expectation. */
export function RepeatedVisits({ locale, state, onChange }: RepeatedVisitsProps) {
  const words = repeatedVisitsMessages[locale];
  const view = viewOf(state);
  return (
    <div className={styles.model}>
      <RepeatedVisitsPicture words={words} view={view} />
      <StatusLine>{words.verdict(view)}</StatusLine>
      {(['promise', 'contact', 'use'] as const).map((part) => (
        <Slider
          key={part}
          label={words.sliders[part]}
          unit={part === 'use' ? '%' : words.points}
          value={state[part]}
          min={0}
          max={100}
          onChange={(value) => onChange({ [part]: Math.round(value) })}
        />
      ))}
      <p className={styles.note}>{words.how}</p>
      <RepeatedVisitsFigures words={words} view={view} />
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
