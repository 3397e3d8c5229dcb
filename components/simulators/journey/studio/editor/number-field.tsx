import { useId, useState } from 'react';
import { useActions, useWords } from './context';
import styles from './field.module.css';

/** A number that may also be unknown. A half-typed one waits in the field. */
export function NumberField({
  label,
  value,
  low,
  high,
  step,
  onWrite,
}: {
  label: string;
  value: number | null;
  low: number;
  high: number;
  step: number | 'any';
  onWrite: (value: number | null) => boolean;
}) {
  const id = useId();
  const words = useWords();
  const { endRun } = useActions();
  const [draft, setDraft] = useState<string>();
  const isWrong = draft !== undefined && numberIn(draft, low, high) === undefined;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode={low < 0 ? 'text' : 'decimal'}
        min={low}
        max={high}
        step={step}
        value={draft ?? value ?? ''}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={({ currentTarget }) => {
          setDraft(currentTarget.value);
          const number = numberIn(currentTarget.value, low, high);
          if (number !== undefined && !currentTarget.validity.badInput) onWrite(number);
        }}
        onBlur={() => {
          setDraft(undefined);
          endRun();
        }}
      />
      {isWrong && (
        <p id={`${id}-wrong`} className={styles.wrong}>
          {words.touchpoint.range(low, high)}
        </p>
      )}
    </div>
  );
}

/** Null: nothing is written. Undefined: what is written will not do. */
function numberIn(text: string, low: number, high: number): number | null | undefined {
  if (text.trim() === '') return null;
  const number = Number(text);
  return Number.isFinite(number) && number >= low && number <= high ? number : undefined;
}
