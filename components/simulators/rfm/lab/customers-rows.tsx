import type { RfmDefinition } from '@/lib/metrics';
import { moneyInColumn, numberText } from './customers-format';
import { customersMessages } from './customers-messages';
import styles from './customers.module.css';
import type { LabPart } from './part';
import type { SortKey, TableRow } from './protocol';

export interface Sort {
  readonly key: SortKey;
  readonly descending: boolean;
}

// On a phone the scores and the start of the segment are in sight beside the id.
const COLUMNS = ['id', 'r', 'f', 'm', 'segment', 'recency', 'frequency', 'monetary'] as const;
const IN_WORDS: readonly SortKey[] = ['id', 'segment'];

/** A page of customers. The first column stays in sight while the rest scrolls in its frame. */
export function CustomerRows({
  part: { locale, segmentName },
  rows,
  definition,
  sort,
  onSort,
  onPick,
}: {
  part: LabPart;
  rows: readonly TableRow[];
  definition: RfmDefinition;
  sort: Sort;
  onSort: (sort: Sort) => void;
  onPick: (id: string) => void;
}) {
  const words = customersMessages[locale];
  const heads: Readonly<Record<SortKey, string>> = {
    ...words.head,
    recency: words.recency[definition.recency],
    frequency: words.frequency[definition.frequency],
    monetary: words.money[definition.monetary],
  };
  const cell = (row: TableRow, key: Exclude<SortKey, 'id'>) => {
    if (key === 'segment') return segmentName(row.segment);
    if (key === 'monetary') return moneyInColumn(row.monetaryCents);
    if (key === 'recency') return numberText(locale, row.recencyDays);
    return numberText(locale, row[key]);
  };
  return (
    <>
      <p className={styles.note}>{words.tableNote}</p>
      <div className={styles.frame} role="region" aria-label={words.tableName} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {COLUMNS.map((key) => {
                const here = sort.key === key;
                // What one looks for first: the best scores and the largest sums, but ids from the start.
                const descending = here ? !sort.descending : !IN_WORDS.includes(key);
                return (
                  <th
                    key={key}
                    scope="col"
                    className={IN_WORDS.includes(key) ? undefined : styles.numeric}
                    aria-sort={here ? (sort.descending ? 'descending' : 'ascending') : undefined}
                  >
                    <button type="button" className={styles.sort} onClick={() => onSort({ key, descending })}>
                      {heads[key]}
                      <span aria-hidden="true">{here ? (sort.descending ? '↓' : '↑') : ''}</span>
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const [, ...rest] = COLUMNS;
              return (
                <tr key={row.id}>
                  <th scope="row">
                    <button
                      type="button"
                      className={styles.pick}
                      aria-label={words.why(row.id, `${row.r}-${row.f}-${row.m}`)}
                      onClick={() => onPick(row.id)}
                    >
                      {row.id}
                    </button>
                  </th>
                  {rest.map((key) => (
                    <td key={key} className={key === 'segment' ? styles.words : styles.numeric}>
                      {cell(row, key)}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
