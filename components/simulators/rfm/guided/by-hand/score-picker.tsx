import { useId } from 'react';
import type { Locale } from '@/lib/content/locale';
import type { Measure } from '@/lib/metrics';
import { SCORES } from './hand-draft';
import { handMessages } from './hand-messages';
import styles from './hand.module.css';

/** One score, 1 to 5, or none: native radio buttons in a row. */
export function ScorePicker({
  locale,
  measure,
  limits,
  value,
  onChange,
}: {
  locale: Locale;
  measure: Measure;
  limits: readonly number[];
  value: number | null;
  onChange: (score: number | null) => void;
}) {
  const words = handMessages[locale];
  const name = useId();
  const best = measure === 'r' ? limits : [...limits].reverse();
  const lines = [
    ...best.map((limit, i) => `${words.scoreAt(5 - i)}${words.limit(measure, limit)}`),
    `${words.scoreAt(1)}${words.beyond(measure)}`,
  ];
  return (
    <fieldset className={styles.picker} aria-describedby={`${name}-limits`}>
      <legend>{words.measures[measure]}</legend>
      <p id={`${name}-limits`} className={`${styles.note} ${styles.limits}`}>
        {lines.map((line) => (
          <span key={line}>{line} </span>
        ))}
      </p>
      <div className={styles.segments}>
        {[...SCORES, null].map((score) => (
          <label key={score}>
            <input
              type="radio"
              name={name}
              className="visuallyHidden"
              checked={value === score}
              onChange={() => onChange(score)}
            />
            <span>{score ?? words.empty}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
