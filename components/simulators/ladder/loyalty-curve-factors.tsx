'use client';

import { Select } from '@/components/ui/select';
import { StatusLine } from '@/components/ui/status-line';
import { sevenFactorsMessages } from './loyalty-curve-factors-messages';
import {
  factorVerdict,
  SevenFactorsPicture,
  SevenFactorsTwin,
  type SevenFactorsCase,
} from './loyalty-curve-factors-picture';
import { FACTORS, type SevenFactorsState } from './loyalty-curve-factors-view';
import styles from './loyalty-curve-factors.module.css';

export interface SevenFactorsProps extends SevenFactorsCase {
  readonly onChange: (change: Partial<SevenFactorsState>) => void;
}

/** Which factor is made of which, one at a time, with a guest to tell it by. */
export function SevenFactors({ locale, state, onChange }: SevenFactorsProps) {
  const words = sevenFactorsMessages[locale];
  return (
    <div className={styles.model}>
      <Select
        label={words.pick}
        value={state.factor}
        options={FACTORS.map((value) => ({ value, label: words.names[value] }))}
        onChange={(factor) => onChange({ factor })}
      />
      <SevenFactorsPicture locale={locale} state={state} />
      <StatusLine>{factorVerdict(words, state.factor)}</StatusLine>
      <SevenFactorsTwin locale={locale} />
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
