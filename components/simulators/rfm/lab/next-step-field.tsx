import { useId } from 'react';
import styles from './next-step.module.css';

/** A number that the reader types; nothing stands in it before. */
export function NumberField({
  label,
  note,
  unit,
  value,
  problem,
  onChange,
}: {
  label: string;
  note: string;
  unit: string;
  value: string;
  problem: string | undefined;
  onChange: (text: string) => void;
}) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <span className={styles.box}>
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          value={value}
          aria-invalid={problem !== undefined || undefined}
          aria-describedby={`${id}-unit ${id}-note`}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        <span id={`${id}-unit`}>{unit}</span>
      </span>
      <p id={`${id}-note`} className={problem === undefined ? styles.note : styles.problem}>
        {problem ?? note}
      </p>
    </div>
  );
}
