import { useId, type ReactNode } from 'react';
import styles from './data-table.module.css';

export interface Column {
  key: string;
  /** With its unit: “金额（元）”. */
  label: ReactNode;
  /** Right-aligned, digits of one width. */
  numeric?: boolean;
}

export type Row = Readonly<Record<string, ReactNode>>;

/** Figures in rows. The first column names its row. Wider or longer than its place, it scrolls in a frame of its own. */
export function DataTable({
  caption,
  columns,
  rows,
  rowKey,
}: {
  caption: ReactNode;
  columns: readonly Column[];
  rows: readonly Row[];
  /** Tells rows apart; left out, their place does. */
  rowKey?: (row: Row, index: number) => string;
}) {
  const id = useId();
  return (
    <div className={styles.region} role="region" aria-labelledby={id} tabIndex={0}>
      <table className={styles.table}>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.numeric ? styles.numeric : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={rowKey ? rowKey(row, index) : index}>
              {columns.map((column, place) => {
                const Cell = place === 0 ? 'th' : 'td';
                return (
                  <Cell
                    key={column.key}
                    scope={place === 0 ? 'row' : undefined}
                    className={column.numeric ? styles.numeric : undefined}
                  >
                    {row[column.key]}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
