import { useId } from 'react';
import type { ViewProps } from './check-kind';
import styles from './quiz.module.css';
import { fill, withUnit } from './wording';

/** A field for a number, with its unit and how far off still counts. */
export function NumericView({
  item: { tolerance },
  words,
  messages,
  value,
  onChange,
  onEnter,
  resting,
}: ViewProps<'numeric', string>) {
  const id = useId();
  const exact = tolerance.value === 0;
  // A relative band in the unit of the answer would give the answer away.
  const shown =
    tolerance.kind === 'absolute'
      ? withUnit(String(tolerance.value), words.unit)
      : `${Number((tolerance.value * 100).toPrecision(3))}%`;
  return (
    <fieldset className={`${styles.group} ${styles.field}`}>
      <legend>{words.stem}</legend>
      <label htmlFor={id}>{messages.yourNumber}</label>
      <div className={styles.number}>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={40}
          value={value}
          disabled={resting}
          aria-describedby={`${id}-unit ${id}-hint`}
          onChange={(event) => onChange(event.currentTarget.value)}
          onKeyDown={({ key, nativeEvent }) => {
            if (key === 'Enter' && !nativeEvent.isComposing) onEnter();
          }}
        />
        <span id={`${id}-unit`}>{words.unit}</span>
      </div>
      <p className={styles.hint} id={`${id}-hint`}>
        {exact ? messages.exact : fill(messages.tolerance, { width: shown })}
      </p>
    </fieldset>
  );
}
