import type { ReactNode } from 'react';
import styles from './cohort-grid.module.css';

export interface CohortGridCell {
  readonly text: string;
  /** 0 for none to 5 for most: the number is the datum, the shade repeats it. */
  readonly shade: number;
  /** Set off with a frame: on the line that is being read, or the cell it is read from. */
  readonly mark?: 'line' | 'here' | undefined;
}

export interface CohortGridRow {
  readonly name: string;
  /** Below the name, for example how many they were. */
  readonly note: string;
  /** From age 0; a younger cohort has fewer. */
  readonly cells: readonly CohortGridCell[];
}

/** Cohorts below each other, their ages beside each other, as a table that needs no colours. */
export function CohortGrid({
  caption,
  rowAxis,
  columnAxis,
  rows,
  describe,
  onPick,
}: {
  caption: ReactNode;
  rowAxis: string;
  columnAxis: string;
  rows: readonly CohortGridRow[];
  /** What a marked cell is called by those who do not see the frame. */
  describe: (mark: 'line' | 'here') => string;
  /** Left out where nothing can be chosen. */
  onPick?: (row: number, column: number) => void;
}) {
  const columns = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return (
    <table className={styles.grid}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {rowAxis}
          </th>
          <th scope="colgroup" colSpan={columns}>
            {columnAxis}
          </th>
        </tr>
        <tr>
          {Array.from({ length: columns }, (_, column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, note, cells }, row) => (
          <tr key={name}>
            <th scope="row">
              {name}
              <span className={styles.note}>{note}</span>
            </th>
            {cells.map(({ text, shade, mark }, column) => (
              <td key={column} data-shade={shade} data-mark={mark}>
                {onPick ? (
                  // The lists above the table choose the same; keyboards need not stop at every cell.
                  <button type="button" tabIndex={-1} onClick={() => onPick(row, column)}>
                    {text}
                  </button>
                ) : (
                  text
                )}
                {mark && <span className="visuallyHidden">{describe(mark)}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
