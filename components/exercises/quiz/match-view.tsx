import { Select } from '@/components/ui/select';
import type { ViewProps } from './check-kind';
import { EntryMark } from './entry-mark';
import styles from './quiz.module.css';
import { shuffled } from './shuffle';
import { fill } from './wording';

/** A list for every row on the left; nothing has to be dragged. */
export function MatchView({
  item,
  words,
  messages,
  value,
  onChange,
  marked,
  resting,
}: ViewProps<'match', { readonly [left: string]: string }>) {
  const text = (id: string) => words.options[id] ?? id;
  const options = [
    { value: '', label: messages.choose },
    ...shuffled(item.id, item.right).map((id) => ({ value: id, label: text(id) })),
  ];
  return (
    <fieldset className={styles.group}>
      <legend>{words.stem}</legend>
      <ul className={styles.rows}>
        {item.left.map((left) => {
          const partner = item.pairs[left] ?? '';
          return (
            <li key={left} className={styles.row}>
              <Select
                label={text(left)}
                value={value[left] ?? ''}
                options={options}
                onChange={(right) => onChange({ ...value, [left]: right })}
                disabled={resting}
              />
              {marked && (
                <EntryMark
                  right={value[left] === partner}
                  text={
                    value[left] === partner
                      ? messages.right
                      : fill(messages.shouldBe, { right: text(partner) })
                  }
                />
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
