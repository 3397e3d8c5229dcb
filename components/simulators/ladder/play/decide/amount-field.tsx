'use client';

import { useId, useState } from 'react';
import { nextAmount, readWhole } from './purse';
import styles from './decide.module.css';

export interface AmountFieldProps {
  readonly label: string;
  /** One line on what it does. */
  readonly help?: string | undefined;
  readonly unit: string;
  /** Before the number, as ¥ stands. */
  readonly isUnitFirst?: boolean;
  readonly value: number;
  /** Upper end of the slider; without one there is none. */
  readonly slideTo?: number;
  readonly slideLabel?: string;
  /** What is typed may not be more. */
  readonly most: number;
  readonly step: number;
  readonly more: string;
  readonly less: string;
  /** Said while what is typed is no such number. */
  readonly notWhole: string;
  /** Beside the label: last quarter’s amount. */
  readonly beside?: string | undefined;
  readonly format: (value: number) => string;
  readonly onChange: (value: number) => void;
}

/** A whole number that is typed, stepped or slid: nobody has to drag. */
export function AmountField({
  label,
  help,
  unit,
  isUnitFirst = false,
  value,
  slideTo,
  slideLabel,
  most,
  step,
  more,
  less,
  notWhole,
  beside,
  format,
  onChange,
}: AmountFieldProps) {
  const id = useId();
  // While a number is typed it may not be one yet: the box keeps its own text until it is left.
  const [typed, setTyped] = useState<string>();
  const read = typed === undefined ? value : readWhole(typed);
  const wrong = read === undefined || read > most;
  const put = (next: number) => {
    setTyped(undefined);
    onChange(Math.max(0, Math.min(most, next)));
  };
  return (
    <div className={styles.amount}>
      <div className={styles.amountHead}>
        <label htmlFor={id}>{label}</label>
        {beside && <small>{beside}</small>}
      </div>
      <span className={styles.stepper}>
        <button
          type="button"
          aria-label={less}
          disabled={value <= 0}
          onClick={() => put(nextAmount(value, step, false))}
        >
          <span aria-hidden="true">−</span>
        </button>
        {isUnitFirst && <span>{unit}</span>}
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          maxLength={40}
          value={typed ?? String(value)}
          aria-invalid={wrong || undefined}
          aria-describedby={`${id}-help ${id}-problem`}
          onChange={(event) => {
            const text = event.currentTarget.value;
            setTyped(text);
            const next = readWhole(text);
            if (next !== undefined && next <= most) onChange(next);
          }}
          onBlur={() => setTyped(undefined)}
        />
        {!isUnitFirst && <span>{unit}</span>}
        <button
          type="button"
          aria-label={more}
          disabled={value >= most}
          onClick={() => put(nextAmount(value, step, true))}
        >
          <span aria-hidden="true">+</span>
        </button>
      </span>
      {slideTo !== undefined && (
        <input
          type="range"
          className={styles.range}
          style={{ backgroundSize: `${Math.min(100, (100 * value) / Math.max(1, slideTo))}% 100%` }}
          aria-label={slideLabel}
          aria-valuetext={format(value)}
          min={0}
          max={slideTo}
          step={step}
          value={Math.min(value, slideTo)}
          onChange={(event) => put(event.currentTarget.valueAsNumber)}
        />
      )}
      <p id={`${id}-problem`} className={styles.problem} role="status">
        {wrong ? notWhole : ''}
      </p>
      {help && (
        <p id={`${id}-help`} className={styles.note}>
          {help}
        </p>
      )}
    </div>
  );
}
