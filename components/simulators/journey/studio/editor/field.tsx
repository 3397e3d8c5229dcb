import { useId, useState, type KeyboardEvent } from 'react';
import { useActions } from './context';
import styles from './field.module.css';

/** Text of the map. What the map does not take stays in the field while it is there; leaving brings back what the map holds. */
export function Field({
  label,
  value,
  most,
  rows,
  hint,
  placeholder,
  labelHidden = false,
  autoFocus = false,
  onWrite,
  onKeyDown,
}: {
  label: string;
  value: string;
  most: number;
  /** Several lines may be written. */
  rows?: number;
  hint?: string;
  placeholder?: string;
  labelHidden?: boolean;
  autoFocus?: boolean;
  /** Answers whether the map took it. */
  onWrite: (text: string) => boolean;
  onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
}) {
  const id = useId();
  const { endRun } = useActions();
  const [draft, setDraft] = useState<string>();
  const shared = {
    id,
    value: draft ?? value,
    maxLength: most,
    placeholder,
    autoFocus,
    autoComplete: 'off',
    'aria-describedby': hint ? `${id}-hint` : undefined,
    'aria-invalid': draft !== undefined || undefined,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      setDraft(onWrite(currentTarget.value) ? undefined : currentTarget.value),
    onBlur: () => {
      setDraft(undefined);
      endRun();
    },
    onKeyDown,
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={labelHidden ? 'visuallyHidden' : undefined}>
        {label}
      </label>
      {rows ? <textarea rows={rows} {...shared} /> : <input {...shared} />}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
