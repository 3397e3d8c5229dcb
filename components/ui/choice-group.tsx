import { useId, type ReactNode } from 'react';
import { Icon } from './icon';
import styles from './choice-group.module.css';

export interface Choice {
  value: string;
  label: ReactNode;
}

/** What became of a choice once the answer is known, with the words that say so. */
export interface ChoiceMark {
  kind: 'right' | 'wrong';
  text: string;
}

/** A question with native radio buttons (`single`) or boxes (`multiple`). Controlled: the chosen values in, the new ones out. */
export function ChoiceGroup({
  legend,
  kind,
  choices,
  value,
  onChange,
  disabled = false,
  hint,
  marks = {},
}: {
  legend: ReactNode;
  kind: 'single' | 'multiple';
  choices: readonly Choice[];
  value: readonly string[];
  onChange: (value: string[]) => void;
  disabled?: boolean;
  /** For example how many may be chosen. */
  hint?: string;
  /** By value; shown beside the choice, never by colour alone. */
  marks?: Readonly<Record<string, ChoiceMark>>;
}) {
  const name = useId();
  const hintId = `${name}-hint`;

  function toggle(choice: string, checked: boolean) {
    if (kind === 'single') onChange([choice]);
    else onChange(checked ? [...value, choice] : value.filter((other) => other !== choice));
  }

  return (
    <fieldset className={styles.group} disabled={disabled} aria-describedby={hint ? hintId : undefined}>
      <legend>{legend}</legend>
      {hint && (
        <p className={styles.hint} id={hintId}>
          {hint}
        </p>
      )}
      {choices.map((choice) => {
        const mark = marks[choice.value];
        return (
          <label key={choice.value} className={`${styles.choice} ${mark ? styles[mark.kind] : ''}`}>
            <input
              type={kind === 'single' ? 'radio' : 'checkbox'}
              name={name}
              value={choice.value}
              checked={value.includes(choice.value)}
              onChange={(event) => toggle(choice.value, event.currentTarget.checked)}
            />
            <span>{choice.label}</span>
            {mark && (
              <span className={styles.mark}>
                <Icon name={mark.kind === 'right' ? 'check' : 'cross'} size={18} />
                {mark.text}
              </span>
            )}
          </label>
        );
      })}
    </fieldset>
  );
}
