import { spreadOf } from '@/lib/charts';
import { round } from './axis';
import styles from './charts.module.css';

export interface StripRow {
  readonly key: string;
  readonly name: string;
  /** Beside the name. */
  readonly note: string;
  /** At least one. */
  readonly ascending: readonly number[];
  /** An interval that somebody gave: a bracket above the bars. */
  readonly given?: { readonly low: number; readonly high: number } | undefined;
  /** What happened: a diamond. */
  readonly happened?: number | undefined;
  readonly own: boolean;
}

const WIDTH = 360;
const EDGE = 10;
const TOP = 12;
const ROW = 60;

/** Distributions one below the other on one scale: middle 80 % thin, middle half thick, median as a stroke, what happened as a diamond. */
export function Strips({
  rows,
  ticks,
  tickText,
  axis,
  description,
}: {
  rows: readonly StripRow[];
  /** Round numbers between the least and the most. */
  ticks: (least: number, most: number) => readonly number[];
  tickText: (value: number) => string;
  axis: string;
  description: string;
}) {
  const spreads = rows.map(({ ascending }) => spreadOf(ascending));
  const ends = [
    ...spreads.flatMap(({ low80, high80 }) => [low80, high80]),
    ...rows.flatMap(({ given, happened }) => [
      ...(given ? [given.low, given.high] : []),
      ...(happened === undefined ? [] : [happened]),
    ]),
  ];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const x = (value: number) => round(EDGE + ((value - least) / (most - least || 1)) * (WIDTH - 2 * EDGE));
  const foot = TOP + rows.length * ROW;
  const anchor = (at: number) => (at > WIDTH - 30 ? 'end' : at < 30 ? 'start' : 'middle');
  return (
    <svg className={styles.strips} viewBox={`0 0 ${WIDTH} ${foot + 44}`} role="img" aria-label={description}>
      {ticks(least, most).map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={x(tick)} x2={x(tick)} y1={TOP} y2={foot + 5} />
          <text className={styles.tick} x={x(tick)} y={foot + 20} textAnchor={anchor(x(tick))}>
            {tickText(tick)}
          </text>
        </g>
      ))}
      {rows.map(({ key, name, note, given, happened, own }, i) => {
        const { low80, low50, median, high50, high80 } = spreads[i]!;
        const top = TOP + i * ROW;
        const y = top + 42;
        return (
          <g key={key} className={own ? styles.own : styles.other}>
            <text className={styles.name} x={EDGE} y={top + 16}>
              {name} <tspan className={styles.aside}>{note}</tspan>
            </text>
            <line className={styles.eighty} x1={x(low80)} x2={x(high80)} y1={y} y2={y} />
            <line className={styles.half} x1={x(low50)} x2={x(high50)} y1={y} y2={y} />
            <line className={styles.median} x1={x(median)} x2={x(median)} y1={y - 9} y2={y + 9} />
            {given && <path className={styles.given} d={`M${x(given.low)} ${y - 9}v-6H${x(given.high)}v6`} />}
            {happened !== undefined && (
              <path className={styles.happened} d={`M${x(happened)} ${y - 6}l6 6l-6 6l-6 -6Z`} />
            )}
          </g>
        );
      })}
      <line className={styles.axis} x1={EDGE} x2={WIDTH - EDGE} y1={foot} y2={foot} />
      <text className={styles.tick} x={WIDTH - EDGE} y={foot + 39} textAnchor="end">
        {axis}
      </text>
    </svg>
  );
}
