'use client';

import { Slider } from '@/components/ui/slider';
import { StatusLine } from '@/components/ui/status-line';
import { raisedPromiseMessages } from './loyalty-curve-promise-messages';
import {
  RaisedPromisePicture,
  RaisedPromiseTable,
  readPromise,
  type RaisedPromiseCase,
} from './loyalty-curve-promise-picture';
import type { RaisedPromiseState } from './loyalty-curve-view';
import styles from './loyalty-curve.module.css';

export interface RaisedPromiseProps extends RaisedPromiseCase {
  readonly onChange: (change: Partial<RaisedPromiseState>) => void;
}

/** The same performance, and what a larger promise makes of it. */
export function RaisedPromise({ onChange, ...shown }: RaisedPromiseProps) {
  const words = raisedPromiseMessages[shown.locale];
  const { promise, got } = shown.state;
  return (
    <div className={styles.model}>
      <RaisedPromisePicture {...shown} />
      <StatusLine>{words.verdict(shown.state, readPromise(shown.state))}</StatusLine>
      <Slider
        label={words.promise}
        unit={words.points}
        value={promise}
        min={0}
        max={100}
        onChange={(value) => onChange({ promise: Math.round(value) })}
      />
      <Slider
        label={words.got}
        unit={words.points}
        value={got}
        min={0}
        max={100}
        onChange={(value) => onChange({ got: Math.round(value) })}
      />
      <RaisedPromiseTable {...shown} />
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
