import { ticksAcross } from '@/lib/charts';
import type { Locale } from '@/lib/content/locale';
import { axisYuan } from './format';
import { meanOf } from './luck-findings';
import styles from './charts.module.css';

export interface Strip {
  readonly key: string;
  readonly name: string;
  /** Beside the name. */
  readonly note: string;
  readonly values: readonly number[];
  readonly isOwn: boolean;
}

const WIDTH = 360;
const EDGE = 10;
const TOP = 6;
const ROW = 50;

/** A dot for each luck, on one scale; the mean as a stroke. */
export function Strips({
  locale,
  rows,
  axis,
  description,
}: {
  locale: Locale;
  rows: readonly Strip[];
  axis: string;
  description: string;
}) {
  const all = rows.flatMap(({ values }) => values);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const x = (value: number) =>
    Math.round(100 * (EDGE + ((value - least) / (most - least || 1)) * (WIDTH - 2 * EDGE))) / 100;
  const foot = TOP + rows.length * ROW;
  const anchor = (at: number) => (at > WIDTH - 30 ? 'end' : at < 30 ? 'start' : 'middle');
  return (
    <svg className={styles.strips} viewBox={`0 0 ${WIDTH} ${foot + 42}`} role="img" aria-label={description}>
      {ticksAcross(least, most, 5).map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={x(tick)} x2={x(tick)} y1={TOP} y2={foot + 5} />
          <text className={styles.tick} x={x(tick)} y={foot + 19} textAnchor={anchor(x(tick))}>
            {axisYuan(locale, tick)}
          </text>
        </g>
      ))}
      {rows.map(({ key, name, note, values, isOwn }, i) => {
        const y = TOP + i * ROW + 34;
        const mean = x(meanOf(values));
        return (
          <g key={key} className={isOwn ? styles.own : undefined}>
            <text className={styles.name} x={EDGE} y={TOP + i * ROW + 16}>
              {name} <tspan className={styles.aside}>{note}</tspan>
            </text>
            {values.map((value, n) => (
              <circle key={n} className={styles.draw} cx={x(value)} cy={y} r={4} />
            ))}
            <line className={styles.mean} x1={mean} x2={mean} y1={y - 9} y2={y + 9} />
          </g>
        );
      })}
      <line className={styles.axis} x1={EDGE} x2={WIDTH - EDGE} y1={foot} y2={foot} />
      <text className={styles.tick} x={WIDTH - EDGE} y={foot + 37} textAnchor="end">
        {axis}
      </text>
    </svg>
  );
}
