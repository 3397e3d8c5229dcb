'use client';

import { useId, useState } from 'react';
import type { Locale } from '@/lib/content/locale';
import type { PredictionDraft } from './drafts';
import { countText } from './figures';
import { predictMessages } from './predict-messages';
import { pointsIfHeld, readBuyers, type End } from './prediction';
import styles from './decide.module.css';

const ENDS = ['low', 'high'] as const;

/** An 80 % interval of people as two numbers. What is wrong is said beside its field once that is left. */
export function BuyersField({
  locale,
  legend,
  people,
  widest,
  draft,
  insist,
  onChange,
}: {
  locale: Locale;
  legend: string;
  /** In the market: the most there can be. */
  people: number;
  /** Width that says nothing. */
  widest: number;
  draft: Pick<PredictionDraft, End>;
  /** Tells every problem now: after the main button was pressed in vain. */
  insist: boolean;
  onChange: (change: Partial<Pick<PredictionDraft, End>>) => void;
}) {
  const words = predictMessages[locale];
  const id = useId();
  const [left, setLeft] = useState<Readonly<Partial<Record<End, boolean>>>>({});
  const { interval, problems } = readBuyers(draft, people);
  const shown = (end: End) => {
    const problem = problems[end];
    const told = insist || (problem === 'other-end' ? left.low && left.high : left[end]);
    return problem && told ? words.problem(problem, countText(locale, people)) : undefined;
  };
  return (
    <fieldset className={styles.interval}>
      <legend>{legend}</legend>
      <div className={styles.ends}>
        {ENDS.map((end) => {
          const problem = shown(end);
          return (
            <div key={end}>
              <label htmlFor={`${id}-${end}`}>{words.ends[end]}</label>
              <span className={styles.box}>
                <input
                  id={`${id}-${end}`}
                  inputMode="numeric"
                  autoComplete="off"
                  maxLength={40}
                  value={draft[end]}
                  aria-invalid={problem !== undefined || undefined}
                  aria-describedby={`${id}-${end}-unit ${id}-${end}-problem`}
                  onChange={(event) => onChange({ [end]: event.currentTarget.value })}
                  onBlur={() => setLeft((before) => ({ ...before, [end]: true }))}
                />
                <span id={`${id}-${end}-unit`}>{words.unit}</span>
              </span>
              <span id={`${id}-${end}-problem`} className={styles.problem} role="status">
                {problem}
              </span>
            </div>
          );
        })}
      </div>
      <p className={styles.note} role="status">
        {interval
          ? words.wide(countText(locale, interval.high - interval.low), pointsIfHeld(interval, widest))
          : words.empty}
      </p>
    </fieldset>
  );
}
