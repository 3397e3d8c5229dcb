'use client';

import { useId, useState, type ReactNode } from 'react';
import type { Locale } from '@/lib/content/locale';
import type { Interval } from '@/lib/scoring';
import { readInterval, type IntervalDraft, type IntervalEnd } from './interval-draft';
import { intervalMessages } from './interval-messages';
import { IntervalPicture } from './interval-picture';
import styles from './interval-field.module.css';

export interface IntervalFieldProps {
  readonly locale: Locale;
  /** What is predicted, with its unit. */
  readonly label: ReactNode;
  /** Beside the fields: %, 元, yuan. */
  readonly unit: string;
  /** The widest interval that the form takes, in that unit (20 to 100, not 0.2 to 1). */
  readonly bounds: Interval;
  /** Both ends as typed. `readInterval(value, bounds)` gives the interval for the decision. */
  readonly value: IntervalDraft;
  readonly onChange: (value: IntervalDraft) => void;
  /** A value with its unit, for picture and messages. */
  readonly format: (value: number) => string;
  /** A width with its unit; `format` where that will do. Of shares: percentage points. */
  readonly formatWidth?: (width: number) => string;
  /** Tells every problem now, not only at fields that were left: after the main button was pressed in vain. */
  readonly insist?: boolean;
}

const ENDS = ['low', 'high'] as const;

/** An 80 % interval as two numbers with a picture of it. What is wrong is said beside its field once that is left. */
export function IntervalField({
  locale,
  label,
  unit,
  bounds,
  value,
  onChange,
  format,
  formatWidth = format,
  insist = false,
}: IntervalFieldProps) {
  const words = intervalMessages[locale];
  const id = useId();
  const [left, setLeft] = useState<Readonly<Partial<Record<IntervalEnd, boolean>>>>({});
  const { interval, problems } = readInterval(value, bounds);
  const shownProblem = (end: IntervalEnd) => {
    const problem = problems[end];
    const told = insist || (problem === 'other-end' ? left.low && left.high : left[end]);
    return problem && told ? words.problem(problem, format(bounds.low), format(bounds.high)) : undefined;
  };
  const width = interval && interval.high - interval.low;
  // Both ends are there and one is wrong: what is wrong stands beside it.
  const wrong = Object.values(problems).some((problem) => problem !== 'other-end');
  return (
    <fieldset className={styles.field}>
      <legend>{label}</legend>
      <div className={styles.ends}>
        {ENDS.map((end) => {
          const problem = shownProblem(end);
          return (
            <div key={end} className={styles.end}>
              <label htmlFor={`${id}-${end}`}>{words.ends[end]}</label>
              <span className={styles.box}>
                <input
                  id={`${id}-${end}`}
                  inputMode={bounds.low < 0 ? 'text' : 'decimal'}
                  autoComplete="off"
                  maxLength={40}
                  value={value[end]}
                  aria-invalid={problem !== undefined || undefined}
                  aria-describedby={`${id}-${end}-unit ${id}-${end}-problem`}
                  onChange={(event) => onChange({ ...value, [end]: event.currentTarget.value })}
                  onBlur={() => setLeft((before) => ({ ...before, [end]: true }))}
                />
                <span id={`${id}-${end}-unit`}>{unit}</span>
              </span>
              <span id={`${id}-${end}-problem`} className={styles.problem} role="status">
                {problem}
              </span>
            </div>
          );
        })}
      </div>
      <IntervalPicture locale={locale} bounds={bounds} interval={interval} format={format} />
      <p className={styles.live} role="status">
        {width === null
          ? wrong
            ? ''
            : words.empty
          : words.width(formatWidth(width), widthPoints(width, bounds.high - bounds.low))}
      </p>
    </fieldset>
  );
}

/** Per cent of the points that an interval earns if it holds: 1 − ¾ of its width over the widest. */
const widthPoints = (width: number, widest: number) => Math.round(100 - (75 * width) / widest);
