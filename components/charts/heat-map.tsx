import type { ReactNode } from 'react';
import styles from './heat-map.module.css';

/** Counts on a grid, as a table: the number is the datum, the colour repeats it. */
export function HeatMap({
  caption,
  counts,
  rowAxis,
  columnAxis,
  describe,
}: {
  caption: ReactNode;
  /** counts[row][column], both from 1; the last row is drawn on top. */
  counts: readonly (readonly number[])[];
  rowAxis: string;
  columnAxis: string;
  describe: (row: number, column: number, count: number) => string;
}) {
  const most = Math.max(1, ...counts.flat());
  const rows = counts.map((row, i) => ({ row, score: i + 1 })).reverse();
  return (
    <table className={styles.map}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="colgroup" colSpan={counts[0]?.length ?? 1}>
            {columnAxis}
          </th>
        </tr>
        <tr>
          <th scope="col">{rowAxis}</th>
          {counts[0]?.map((_, i) => (
            <th key={i} scope="col">
              {i + 1}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, score }) => (
          <tr key={score}>
            <th scope="row">{score}</th>
            {row.map((count, i) => (
              <td key={i} data-shade={shade(count, most)} title={describe(score, i + 1, count)}>
                {count}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** 0 for none, else 1 to 5 by share of the largest count. */
function shade(count: number, most: number): number {
  return count === 0 ? 0 : Math.min(5, 1 + Math.floor((5 * count) / (most + 1)));
}
