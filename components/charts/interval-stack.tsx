import styles from './interval-stack.module.css';

/** A score with its interval. */
export interface StackedInterval {
  readonly key: number;
  readonly at: number;
  readonly low: number;
  readonly high: number;
  /** Whether it holds the first mark. */
  readonly hit: boolean;
}

/** A value that all intervals are held against. */
export interface StackMark {
  readonly at: number;
  readonly label: string;
}

export interface IntervalStackProps {
  readonly intervals: readonly StackedInterval[];
  /** Rows that the picture has room for; it does not grow as they fill. */
  readonly rows: number;
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  /** Drawn through all rows: the first solid, the second dashed. */
  readonly marks: readonly [StackMark, StackMark?];
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  /** Written into the room that is left, while most of it is. */
  readonly roomLeft: string;
}

const WIDTH = 360;
const EDGE = 20;
const TOP = 40;
const ROW = 6.5;
const DOT = 2.6;

/** Intervals one below the other, the latest at the foot and stronger. One that misses the mark is hollow and of another colour. */
export function IntervalStack({
  intervals,
  rows,
  from,
  to,
  ticks,
  marks: [truth, other],
  description,
  roomLeft,
}: IntervalStackProps) {
  // Two decimals: engines may differ in the last bit, and the server draws the same picture first.
  const x = (value: number) => round(EDGE + ((value - from) / (to - from)) * (WIDTH - 2 * EDGE));
  const foot = TOP + rows * ROW;
  return (
    <svg className={styles.stack} viewBox={`0 0 ${WIDTH} ${foot + 30}`} role="img" aria-label={description}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={x(tick)} x2={x(tick)} y1={TOP - 4} y2={foot} />
          <text className={styles.tick} x={x(tick)} y={foot + 20} textAnchor="middle">
            {signed(tick)}
          </text>
        </g>
      ))}
      <line className={styles.axis} x1={EDGE} x2={WIDTH - EDGE} y1={foot} y2={foot} />
      <Mark mark={truth} x={x(truth.at)} y={14} foot={foot} kind="truth" />
      {other && <Mark mark={other} x={x(other.at)} y={32} foot={foot} kind="other" />}
      {intervals.length < rows / 2 && (
        <text className={styles.room} x={EDGE + 6} y={foot - 12}>
          {roomLeft}
        </text>
      )}
      {intervals.map(({ key, at, low, high, hit }, row) => {
        const y = round(TOP + (row + 0.5) * ROW);
        const latest = row === intervals.length - 1;
        return (
          <g key={key} className={`${hit ? styles.hit : styles.miss} ${latest ? styles.latest : ''}`}>
            <line x1={x(low)} x2={x(high)} y1={y} y2={y} />
            <circle cx={x(at)} cy={y} r={latest ? DOT * 1.6 : DOT} />
          </g>
        );
      })}
    </svg>
  );
}

function Mark({
  mark,
  x,
  y,
  foot,
  kind,
}: {
  mark: StackMark;
  x: number;
  y: number;
  foot: number;
  kind: 'truth' | 'other';
}) {
  const anchor = x > WIDTH * 0.72 ? 'end' : kind === 'other' || x < WIDTH * 0.28 ? 'start' : 'middle';
  // The second label grows away from the first line; at an edge both lean inwards.
  const shift = anchor === 'middle' ? 0 : anchor === 'end' ? EDGE : kind === 'other' ? -4 : -EDGE;
  return (
    <g className={styles[kind]}>
      <line x1={x} x2={x} y1={y + 5} y2={foot} />
      <text x={x + shift} y={y} textAnchor={anchor}>
        {mark.label}
      </text>
    </g>
  );
}

const round = (value: number) => Math.round(value * 100) / 100;
const signed = (value: number) => (value < 0 ? `−${-value}` : String(value));
