'use client';

import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Slider } from '@/components/ui/slider';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import { wordOfMouthMessages } from './messages';
import { TalkPicture } from './talk-picture';
import { TalkReadout, TalkTables } from './talk-tables';
import { LUCKS, ROUNDS, viewOf, type WordOfMouthState } from './talk-view';
import styles from './word-of-mouth.module.css';

export interface WordOfMouthProps {
  readonly locale: Locale;
  readonly state: WordOfMouthState;
  readonly onChange: (change: Partial<WordOfMouthState>) => void;
}

/** Forty guests talk for three rounds: who hears what, what is believed, and what an answered complaint takes out of it. */
export function WordOfMouth({ locale, state, onChange }: WordOfMouthProps) {
  const words = wordOfMouthMessages[locale];
  const view = viewOf(state);
  const slider = (name: keyof typeof words.sliders, [min, max]: readonly [number, number], help?: string) => (
    <Slider
      label={words.sliders[name]}
      unit={words.units[name]}
      value={Math.min(max, state[name])}
      min={min}
      max={max}
      onChange={(value) => onChange({ [name]: value })}
      {...(help === undefined ? {} : { help })}
    />
  );
  return (
    <div className={styles.model}>
      {slider('rounds', [0, ROUNDS])}
      <TalkPicture words={words} view={view} />
      <StatusLine>{words.verdict(state, view)}</StatusLine>
      {slider('delighted', [0, 8])}
      {slider('hurt', [0, 8])}
      {slider('answered', [0, state.hurt], words.answeredHelp)}
      <Disclosure summary={words.telling(state)}>
        <div className={styles.model}>
          {slider('tellsGood', [1, 4])}
          {slider('tellsBad', [1, 4])}
          {slider('times', [1, 20], words.timesHelp(state.times))}
        </div>
      </Disclosure>
      <TalkReadout words={words} state={state} view={view} />
      <div>
        <Button onClick={() => onChange({ luck: (state.luck % LUCKS) + 1 })}>{words.again}</Button>
      </div>
      <Disclosure summary={words.tables}>
        <TalkTables words={words} view={view} />
      </Disclosure>
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
