'use client';

import { useDeferredValue, useMemo } from 'react';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { Slider } from '@/components/ui/slider';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import { ThreeTouchpointsFigures } from './three-touchpoints-figures';
import { threeTouchpointsMessages } from './three-touchpoints-messages';
import { ThreeTouchpointsPicture } from './three-touchpoints-picture';
import { PartyTold } from './three-touchpoints-story';
import {
  AS_IT_IS,
  MENDED,
  MOST,
  nextOther,
  PARTIES,
  STAY,
  viewOf,
  type Settings,
  type ThreeTouchpointsState,
} from './three-touchpoints-view';
import styles from './three-touchpoints.module.css';

export interface ThreeTouchpointsProps {
  readonly locale: Locale;
  readonly state: ThreeTouchpointsState;
  readonly onChange: (change: Partial<ThreeTouchpointsState>) => void;
}

/** One stay in three touchpoints, to break and to mend: where people complain, where they leave, and where value is lost. */
export function ThreeTouchpoints({ locale, state, onChange }: ThreeTouchpointsProps) {
  const words = threeTouchpointsMessages[locale];
  const { memory, at, party } = state;
  // A slider's thumb goes ahead; the walk and its picture follow as fast as the device can.
  const book = useDeferredValue(state.book);
  const arrive = useDeferredValue(state.arrive);
  const leave = useDeferredValue(state.leave);
  const view = useMemo(() => viewOf({ book, arrive, leave }, memory), [book, arrive, leave, memory]);
  const other = useMemo(() => nextOther(view, party), [view, party]);
  const picture = useMemo(() => <ThreeTouchpointsPicture words={words} view={view} />, [words, view]);
  const figures = useMemo(() => <ThreeTouchpointsFigures words={words} view={view} />, [words, view]);
  const [wait, failure, quality] = state[at];
  const set = (settings: Settings) => onChange({ [at]: settings });
  return (
    <div className={styles.model}>
      {picture}
      <StatusLine>{words.verdict(view)}</StatusLine>
      <div className={styles.controls}>
        <Select
          label={words.which}
          value={at}
          options={STAY.map((value) => ({ value, label: words.option(value, state[value]) }))}
          onChange={(next) => onChange({ at: next })}
        />
        <Slider
          label={words.sliders[at].wait}
          unit={words.minutes}
          value={wait}
          min={0}
          max={MOST[0]}
          onChange={(value) => set([Math.round(value), failure, quality])}
        />
        <Slider
          label={words.sliders[at].failure}
          unit="%"
          value={failure}
          min={0}
          max={MOST[1]}
          onChange={(value) => set([wait, Math.round(value), quality])}
        />
        <Slider
          label={words.sliders[at].quality}
          unit={words.marks}
          value={quality}
          min={0}
          max={MOST[2]}
          onChange={(value) => set([wait, failure, Math.round(value)])}
        />
        <div className={styles.buttons}>
          <Button onClick={() => set(MENDED[at])}>{words.mend(at)}</Button>
          <Button onClick={() => onChange(AS_IT_IS)}>{words.back}</Button>
        </div>
        <Select
          label={words.rule}
          value={memory}
          options={(['peak-end', 'mean'] as const).map((value) => ({ value, label: words.rules[value] }))}
          onChange={(next) => onChange({ memory: next })}
        />
      </div>
      <p className={styles.memory}>{words.memory(view.now)}</p>
      {figures}
      <PartyTold words={words} view={view} party={party} />
      <div className={styles.buttons}>
        <Button onClick={() => onChange({ party: (party % PARTIES) + 1 })}>{words.nextParty}</Button>
        {other !== undefined && <Button onClick={() => onChange({ party: other })}>{words.nextOther}</Button>}
      </div>
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
