import { useState, type Ref } from 'react';
import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import { dataMessages } from './data-messages';
import { columnNames, rowProblemWords } from './problem-words';
import type { OpenedSource } from './protocol';
import styles from './data-panel.module.css';

const PAGE = 50;

/** Rows that cannot be read: nothing is left out before the reader agrees. */
export function BadRows({
  locale,
  found,
  safe,
  headingRef,
  onLeaveOut,
  onChangeColumns,
  onChooseOther,
}: {
  locale: Locale;
  found: OpenedSource;
  /** That the orders before are still open. */
  safe: string;
  headingRef: Ref<HTMLHeadingElement>;
  onLeaveOut: () => void;
  onChangeColumns: () => void;
  onChooseOther: () => void;
}) {
  const words = dataMessages[locale];
  const { count } = found.badRows;
  return (
    <>
      <h3 ref={headingRef} tabIndex={-1}>
        {words.badRows(count)}
      </h3>
      <p>
        {words.badRowsLead(found)}
        {words.between}
        {safe}
      </p>
      <BadRowsTable locale={locale} badRows={found.badRows} />
      <div className={styles.row}>
        <Button weight="main" onClick={onLeaveOut}>
          {words.leaveOut(count)}
        </Button>
        <Button onClick={onChangeColumns}>{words.changeColumns}</Button>
        <Button onClick={onChooseOther}>{words.chooseOther}</Button>
      </div>
    </>
  );
}

/** Where each bad row stands, what is there, why it cannot be read and how to mend it; some at a time. */
export function BadRowsTable({ locale, badRows }: { locale: Locale; badRows: OpenedSource['badRows'] }) {
  const words = dataMessages[locale];
  const [room, setRoom] = useState(PAGE);
  const { first, count } = badRows;
  const shown = first.slice(0, room);
  const rest = first.length - shown.length;
  return (
    <>
      <div className={styles.badRows}>
        <DataTable
          caption={words.badRowsCaption(shown.length, count)}
          columns={[
            { key: 'line', label: words.line, numeric: true },
            { key: 'value', label: words.value },
            { key: 'why', label: words.why },
          ]}
          rows={shown.map(({ line, column, value, problem }) => ({
            line,
            value: (
              <>
                <span className={styles.part}>{columnNames[locale][column]}</span>
                {value === '' ? words.nothingThere : <span className={styles.cell}>{value}</span>}
              </>
            ),
            why: (
              <>
                <span className={styles.part}>{rowProblemWords[locale][problem].why}</span>
                {rowProblemWords[locale][problem].todo}
              </>
            ),
          }))}
        />
      </div>
      {rest > 0 && (
        <div>
          <Button onClick={() => setRoom(room + PAGE)}>{words.more(Math.min(PAGE, rest))}</Button>
        </div>
      )}
      {rest === 0 && first.length < count && <p className={styles.note}>{words.onlyFirst(first.length)}</p>}
      <div className="visuallyHidden">
        <StatusLine>{room > PAGE ? words.moreSaid(shown.length) : ''}</StatusLine>
      </div>
    </>
  );
}
