'use client';

import { useId, useState } from 'react';
import styles from './slider.module.css';

/** A quantity that the reader sets: by dragging, by arrow keys, or by typing. Controlled. */
export function Slider({
  label,
  unit,
  value,
  min,
  max,
  step = 1,
  onChange,
  help,
  disabled = false,
}: {
  label: string;
  /** Stands behind the number box: 天, %, 元, days … */
  unit?: string;
  value: number;
  min: number;
  max: number;
  step?: number;
  /** Called with a number between `min` and `max`. */
  onChange: (value: number) => void;
  help?: string;
  disabled?: boolean;
}) {
  const id = useId();
  // While a number is being typed it may not be one yet, so the box keeps its own text until it is left.
  const [draft, setDraft] = useState<string | null>(null);

  function type(text: string) {
    setDraft(text);
    const number = Number(text);
    if (text.trim() !== '' && Number.isFinite(number) && number >= min && number <= max) onChange(number);
  }

  const outside = draft !== null && !(draft.trim() !== '' && Number(draft) >= min && Number(draft) <= max);
  const share = max > min ? ((value - min) / (max - min)) * 100 : 0;
  const shared = { min, max, step, disabled, 'aria-describedby': help ? `${id}-help` : undefined };
  return (
    <div className={styles.slider}>
      <label id={`${id}-label`} htmlFor={id}>
        {label}
      </label>
      <span className={styles.box}>
        <input
          type="number"
          inputMode="decimal"
          aria-labelledby={`${id}-label ${id}-unit`}
          aria-invalid={outside || undefined}
          value={draft ?? value}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={() => setDraft(null)}
          {...shared}
        />
        <span id={`${id}-unit`}>{unit}</span>
      </span>
      <input
        id={id}
        type="range"
        className={styles.range}
        style={{ backgroundSize: `${share}% 100%` }}
        aria-valuetext={unit ? `${value} ${unit}` : undefined}
        value={value}
        onChange={(event) => {
          setDraft(null);
          onChange(event.currentTarget.valueAsNumber);
        }}
        {...shared}
      />
      {help && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
    </div>
  );
}
