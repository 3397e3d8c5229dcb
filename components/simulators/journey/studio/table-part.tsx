import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import type { ReadTable } from './open-map';
import { studioMessages } from './studio-messages';
import type { StudioActions } from './studio-store';
import styles from './studio.module.css';

/** A list of touchpoints from a spreadsheet: read first, shown what was read, then made a map. */
export function TablePart({ locale, actions }: { locale: Locale; actions: StudioActions }) {
  const words = studioMessages[locale];
  const id = useId();
  const [text, setText] = useState('');
  const [read, setRead] = useState<ReadTable>();
  const readIt = async () => {
    try {
      const { readTable } = await import('./open-map');
      setRead(readTable(text, locale));
    } catch {
      actions.notify(words.notFetched);
    }
  };
  const make = async () => {
    if (!read?.ok) return;
    const { mapOfTable } = await import('./open-map');
    const made = mapOfTable(read.rows, words.tableTitle, locale);
    if (made.ok) await actions.take(made.map);
    else setRead(made);
  };
  return (
    <div className={styles.form}>
      <label htmlFor={id}>{words.table}</label>
      <p id={`${id}-note`} className={styles.small}>
        {words.tableNote}
      </p>
      <textarea
        id={id}
        rows={6}
        spellCheck={false}
        aria-describedby={`${id}-note`}
        placeholder={words.tableExample}
        value={text}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          setRead(undefined);
        }}
      />
      <StatusLine>{read && (read.ok ? words.tableRead(read.rows.length, read.stages) : read.why)}</StatusLine>
      <p className={styles.buttons}>
        <Button disabled={text.trim() === ''} onClick={() => void readIt()}>
          {words.readTable}
        </Button>
        <Button weight="main" disabled={!read?.ok} onClick={() => void make()}>
          {words.makeOfTable}
        </Button>
      </p>
    </div>
  );
}
