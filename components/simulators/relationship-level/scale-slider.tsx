'use client';

import { useId, useState } from 'react';
import styles from '@/components/ui/slider.module.css';

/** A slider for a quantity that runs over several powers of ten: it moves from stop to stop, the box takes any whole number between. */
export function ScaleSlider({
  label,
  unit,
  value,
  stops,
  onChange,
}: {
  label: string;
  unit: string;
  value: number;
  /** Rising; the first and the last are the limits. */
  stops: readonly number[];
  onChange: (value: number) => void;
}) {
  const id = useId();
  // While a number is being typed it may not be one yet, so the box keeps its own text until it is left.
  const [draft, setDraft] = useState<string | null>(null);
  const [min, max] = [stops[0] ?? 0, stops[stops.length - 1] ?? 0];
  const fits = (text: string) =>
    text.trim() !== '' && Number.isInteger(Number(text)) && Number(text) >= min && Number(text) <= max;
  const after = stops.findIndex((stop) => stop > value);
  const place = after === -1 ? stops.length - 1 : Math.max(0, after - 1);

  function type(text: string) {
    setDraft(text);
    if (fits(text)) onChange(Number(text));
  }

  return (
    <div className={styles.slider}>
      <label id={`${id}-label`} htmlFor={id}>
        {label}
      </label>
      <span className={styles.box}>
        <input
          type="number"
          inputMode="numeric"
          aria-labelledby={`${id}-label ${id}-unit`}
          aria-invalid={(draft !== null && !fits(draft)) || undefined}
          min={min}
          max={max}
          value={draft ?? value}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={() => setDraft(null)}
        />
        <span id={`${id}-unit`}>{unit}</span>
      </span>
      <input
        id={id}
        type="range"
        className={styles.range}
        style={{ backgroundSize: `${(100 * place) / (stops.length - 1)}% 100%` }}
        aria-valuetext={`${value} ${unit}`}
        min={0}
        max={stops.length - 1}
        value={place}
        onChange={(event) => {
          setDraft(null);
          onChange(stops[event.currentTarget.valueAsNumber] ?? value);
        }}
      />
    </div>
  );
}
