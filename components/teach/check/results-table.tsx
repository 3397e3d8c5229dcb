import { memo, useId } from 'react';
import { pointsText } from '@/components/simulators/rfm/guided/report/report-format';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { SCORE_PARTS } from '@/lib/scoring';
import styles from './check.module.css';
import { deskMessages } from './desk-messages';
import { flagWords, isMild } from './flag-words';
import type { Line } from './listing';
import { claimText, scoreText, timeText } from './mark-words';
import type { DeskPart } from './part';
import { readingWords } from './problem-words';
import table from './results-table.module.css';

/** Roles stand with the elements: on a phone rows are shown as cards, and some readers lose a table that is not laid out as one. */
export function ResultsTable({
  locale,
  actions,
  caption,
  lines,
}: DeskPart & { caption: string; lines: readonly Line[] }) {
  const words = deskMessages[locale];
  const { columns } = words.table;
  const id = useId();
  if (lines.length === 0) return <p role="status">{words.table.none}</p>;
  return (
    <div className={table.region} role="region" aria-labelledby={id} tabIndex={0}>
      <table className={table.table} role="table">
        <caption id={id}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {columns.student}
            </th>
            <th role="columnheader" scope="col">
              {columns.score}
            </th>
            {SCORE_PARTS.map((part) => (
              <th role="columnheader" scope="col" key={part} className={table.numeric}>
                {words.parts[part]}
              </th>
            ))}
            <th role="columnheader" scope="col">
              {columns.claim}
            </th>
            <th role="columnheader" scope="col">
              {columns.time}
            </th>
            <th role="columnheader" scope="col">
              {columns.flags}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {lines.map((line) => (
            <TableLine key={line.id} locale={locale} line={line} actions={actions} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Remembered: while a class is replayed the page is told of progress far more often than of rows. */
const TableLine = memo(function TableLine({
  locale,
  line,
  actions,
}: Pick<DeskPart, 'locale' | 'actions'> & { line: Line }) {
  const words = deskMessages[locale];
  const { columns } = words.table;
  if (line.kind === 'missing')
    return (
      <tr role="row">
        <th role="rowheader" scope="row">
          {line.student.name} <span className={styles.code}>{line.student.number}</span>
        </th>
        <td role="cell" colSpan={9}>
          {words.table.missing}
        </td>
      </tr>
    );
  if (line.kind === 'unread') {
    const { source, problem, receipt, id } = line.unread;
    const said = readingWords(locale, problem);
    return (
      <tr role="row">
        <th role="rowheader" scope="row">
          <bdi className={table.source}>{source}</bdi>
          {receipt && <span className={styles.code}>{receipt}…</span>}
        </th>
        <td role="cell" colSpan={8}>
          <Badge tone="bad">{said.name}</Badge> {said.text}
        </td>
        <td role="cell">
          <Button aria-label={words.table.takeNamed(source)} onClick={() => actions.dismissUnread([id])}>
            {words.table.take}
          </Button>
        </td>
      </tr>
    );
  }
  const { entry } = line;
  const { student, listed, mark, checked, counts, row } = entry;
  return (
    <tr role="row" className={counts ? undefined : table.aside}>
      <th role="rowheader" scope="row">
        <a href={`#${encodeURIComponent(row.id)}`} aria-label={words.table.open(student.name)}>
          {student.name}
        </a>
        <span className={styles.code}>{student.number}</span>
        {listed && <span className={styles.note}>{words.table.listed(listed)}</span>}
        <span className={styles.code}>{checked.receipt}</span>
      </th>
      <td role="cell" data-label={columns.score}>
        {scoreText(locale, mark)}
      </td>
      {SCORE_PARTS.map((part) => (
        <td role="cell" key={part} className={table.numeric} data-label={words.parts[part]}>
          {mark ? pointsText(mark.parts[part]) : '–'}
        </td>
      ))}
      <td role="cell" data-label={columns.claim}>
        {claimText(locale, entry)}
      </td>
      <td role="cell" data-label={columns.time} className={styles.figures}>
        {timeText(locale, checked.handIn.claimed.handedIn)}
      </td>
      <td role="cell" data-label={columns.flags}>
        {checked.flags.length === 0 ? (
          <span className={styles.note}>{words.table.noFlags}</span>
        ) : (
          <span className={table.flags}>
            {checked.flags.map((flag) => (
              <Badge key={flag.code} tone={isMild(flag) ? 'plain' : 'caution'}>
                {flagWords(locale, flag).name}
              </Badge>
            ))}
          </span>
        )}
      </td>
    </tr>
  );
});
