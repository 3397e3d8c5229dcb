import { useId, type CSSProperties, type ReactNode } from 'react';
import { shadeOf } from '@/lib/charts';
import styles from './heat-map.module.css';

/** Figures on a grid, as a table: the number is the datum, the colour repeats it. */
export function HeatMap({
  caption,
  counts,
  rowAxis,
  columnAxis,
  describe,
  text = String,
  bar,
}: {
  caption: ReactNode;
  /** counts[row][column], both from 1; the last row is drawn on top. */
  counts: readonly (readonly number[])[];
  rowAxis: string;
  columnAxis: string;
  describe: (row: number, column: number, count: number) => string;
  /** What stands in a cell, where that is not the count itself. */
  text?: (count: number) => string;
  /** A second figure, drawn as a bar along the foot of the cell: 0 to 1, or undefined for none. */
  bar?: (row: number, column: number) => number | undefined;
}) {
  const id = useId();
  const most = Math.max(Number.MIN_VALUE, ...counts.flat());
  const longest = Math.max(...counts.flat().map((count) => text(count).length));
  const columns = counts[0]?.length ?? 1;
  const rows = counts.map((row, i) => ({ row, score: i + 1 })).reverse();
  const width = { '--columns': columns, '--longest': longest } as CSSProperties;
  return (
    <div className={styles.frame} role="region" aria-labelledby={id} tabIndex={0}>
      <table className={`${styles.map} ${columns > 6 ? styles.dense : ''}`} style={width}>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            <td />
            <th scope="colgroup" colSpan={columns}>
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
              {row.map((count, i) => {
                const share = bar?.(score, i + 1);
                return (
                  <td key={i} data-shade={shadeOf(count, most)} title={describe(score, i + 1, count)}>
                    {text(count)}
                    {share !== undefined && (
                      <span className={styles.bar} style={{ width: `${100 * share}%` }} />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
