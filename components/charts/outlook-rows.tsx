import { shortened } from '@/lib/charts';
import styles from './outlook-rows.module.css';
import { useWide } from './use-wide';

export interface OutlookRow {
  readonly id: string;
  readonly name: string;
  /** Behind the name. */
  readonly aside: string;
  /** A probability, drawn as a dot on a line from 0 to 1. */
  readonly alive: number;
  readonly aliveLabel: string;
  /** Drawn as a bar; the largest fills the room. */
  readonly expected: number;
  readonly expectedLabel: string;
}

const NUMBER = 52;
const DOT = 7;
const LAYOUTS = {
  desk: { width: 720, names: 240, head: 28, row: 34, middle: 17, name: 22, nameEm: 11.5 },
  // The name above, the two scales side by side below it: a phone has no room for three columns.
  phone: { width: 328, names: 0, head: 28, row: 52, middle: 34, name: 18, nameEm: 15 },
};

/** A dot for who is still there, a bar for what they will bring, one segment a line. */
export function OutlookRows({
  rows,
  heads: [aliveHead, expectedHead],
  description,
}: {
  readonly rows: readonly OutlookRow[];
  readonly heads: readonly [alive: string, expected: string];
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
}) {
  const { width, names, head, row, middle, name, nameEm } = LAYOUTS[useWide() ? 'desk' : 'phone'];
  const column = (width - names - 20) / 2;
  const [alive, expected] = [names, names + column + 20];
  const length = column - NUMBER;
  const most = Math.max(Number.MIN_VALUE, ...rows.map((one) => one.expected));
  return (
    <svg
      className={styles.rows}
      viewBox={`0 0 ${width} ${head + rows.length * row}`}
      role="img"
      aria-label={description}
    >
      <text className={styles.head} x={alive} y={14}>
        {aliveHead}
      </text>
      <text className={styles.head} x={expected} y={14}>
        {expectedHead}
      </text>
      {rows.map((one, i) => {
        const [start, end] = [alive + DOT, alive + length - DOT];
        return (
          <g key={one.id} transform={`translate(0 ${head + i * row})`}>
            <line className={styles.rule} x1={0} x2={width} y1={0} y2={0} />
            <text className={styles.name} y={name}>
              {shortened(one.name, nameEm)}
            </text>
            <text className={styles.aside} x={names === 0 ? width : names - 20} y={name} textAnchor="end">
              {one.aside}
            </text>
            <line className={styles.track} x1={start} x2={end} y1={middle} y2={middle} />
            {[start, (start + end) / 2, end].map((x) => (
              <line key={x} className={styles.track} x1={x} x2={x} y1={middle - 5} y2={middle + 5} />
            ))}
            <circle className={styles.dot} cx={start + one.alive * (end - start)} cy={middle} r={DOT} />
            <text className={styles.label} x={alive + column} y={middle + 5} textAnchor="end">
              {one.aliveLabel}
            </text>
            <rect
              className={styles.bar}
              x={expected}
              y={middle - 7}
              width={Math.max(1, (one.expected / most) * length)}
              height={14}
            />
            <text className={styles.label} x={width} y={middle + 5} textAnchor="end">
              {one.expectedLabel}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
