import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import type { ViewProps } from './check-kind';
import { EntryMark } from './entry-mark';
import type { OrderDraft } from './kind-order';
import styles from './quiz.module.css';
import { fill } from './wording';

interface Move {
  readonly entry: string;
  readonly by: -1 | 1;
}

/** Entries with a button up and one down; the arrow keys do the same on either button. */
export function OrderView({
  item,
  words,
  messages,
  value: { entries, touched },
  onChange,
  marked,
}: ViewProps<'order', OrderDraft>) {
  const list = useRef<HTMLOListElement>(null);
  const [last, setLast] = useState<Move>();
  const text = (id: string) => words.options[id] ?? id;

  // An entry that changes places drops the focus of its buttons.
  useEffect(() => {
    if (last) list.current?.querySelector<HTMLElement>(`[data-move="${last.entry}${last.by}"]`)?.focus();
  }, [last]);

  function move(entry: string, by: -1 | 1, focus: -1 | 1 = by) {
    const from = entries.indexOf(entry);
    const other = entries[from + by];
    if (other === undefined || marked) return;
    const swapped = entries.map((id) => (id === entry ? other : id === other ? entry : id));
    onChange({ entries: swapped, touched: true });
    setLast({ entry, by: focus });
  }

  const button = (entry: string, by: -1 | 1, open: boolean) => (
    <Button
      data-move={`${entry}${by}`}
      aria-label={fill(by === -1 ? messages.upEntry : messages.downEntry, { entry: text(entry) })}
      aria-disabled={!open}
      onClick={() => move(entry, by)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        move(entry, event.key === 'ArrowUp' ? -1 : 1, by);
      }}
    >
      {by === -1 ? messages.up : messages.down}
    </Button>
  );

  return (
    <fieldset className={styles.group}>
      <legend>{words.stem}</legend>
      <ol className={styles.order} ref={list}>
        {entries.map((entry, index) => (
          <li key={entry} className={styles.entry}>
            <span className={styles.place} aria-hidden="true">
              {index + 1}
            </span>
            <span>{text(entry)}</span>
            {marked ? (
              <EntryMark
                right={entry === item.entries[index]}
                text={
                  entry === item.entries[index]
                    ? messages.right
                    : fill(messages.belongsAt, { place: item.entries.indexOf(entry) + 1 })
                }
              />
            ) : (
              <span className={styles.moves}>
                {button(entry, -1, index > 0)}
                {button(entry, 1, index < entries.length - 1)}
              </span>
            )}
          </li>
        ))}
      </ol>
      <StatusLine>
        {last &&
          touched &&
          !marked &&
          fill(messages.moved, {
            entry: text(last.entry),
            place: entries.indexOf(last.entry) + 1,
            count: entries.length,
          })}
      </StatusLine>
    </fieldset>
  );
}
