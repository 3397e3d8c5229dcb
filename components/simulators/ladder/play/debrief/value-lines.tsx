import type { Locale } from '@/lib/content/locale';
import { apart, axisYuan, round, yuanTicks } from './axis';
import styles from './charts.module.css';

export interface ValueLine {
  readonly key: string;
  /** Short: it stands beside the end of the line. */
  readonly name: string;
  /** Fen at the end of each quarter. */
  readonly values: readonly number[];
  readonly own?: boolean;
}

const WIDTH = 360;
const HEIGHT = 268;
const LEFT = 46;
const RIGHT = 262;
const TOP = 34;
const BOTTOM = 226;
const ROOM = 16;

/** Value by quarter, each line named at its end; what happened to everybody is a dashed line with its number of quarter. */
export function ValueLines({
  locale,
  lines,
  news = [],
  axes,
  description,
}: {
  locale: Locale;
  lines: readonly ValueLine[];
  news?: readonly { readonly quarter: number; readonly label: string }[];
  axes: { readonly quarter: string; readonly yuan: string };
  description: string;
}) {
  const all = [0, ...lines.flatMap(({ values }) => values)];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const count = Math.max(1, ...lines.map(({ values }) => values.length));
  const x = (quarter: number) =>
    round(LEFT + 6 + ((quarter - 1) / Math.max(1, count - 1)) * (RIGHT - LEFT - 12));
  const y = (fen: number) => round(BOTTOM - ((fen - least) / (most - least || 1)) * (BOTTOM - TOP));
  const heights = apart(
    lines.map(({ values }) => y(values[values.length - 1] ?? 0) + 4),
    ROOM,
    TOP + 6,
    BOTTOM + 6,
  );
  const every = count > 8 ? 2 : 1;
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={description}>
      <text className={styles.tick} x={4} y={14}>
        {axes.yuan}
      </text>
      <text className={styles.tick} x={RIGHT} y={HEIGHT - 6} textAnchor="end">
        {axes.quarter}
      </text>
      {yuanTicks(least, most, 6).map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? styles.axis : styles.grid}
            x1={LEFT}
            x2={RIGHT}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text className={styles.tick} x={LEFT - 5} y={y(tick) + 4} textAnchor="end">
            {axisYuan(locale, tick)}
          </text>
        </g>
      ))}
      {Array.from({ length: count }, (_, i) => i + 1)
        .filter((quarter) => (quarter - 1) % every === 0)
        .map((quarter) => (
          <text key={quarter} className={styles.tick} x={x(quarter)} y={BOTTOM + 18} textAnchor="middle">
            {quarter}
          </text>
        ))}
      {news.map(({ quarter, label }, i) => (
        <g key={`${quarter} ${label}`}>
          <line className={styles.news} x1={x(quarter)} x2={x(quarter)} y1={TOP - 6} y2={BOTTOM} />
          <text
            className={styles.newsText}
            x={x(quarter)}
            y={TOP - 10 - 13 * (i % 2)}
            textAnchor={quarter > count / 2 ? 'end' : 'start'}
          >
            {label}
          </text>
        </g>
      ))}
      {[...lines].reverse().map(({ key, values, own }) => (
        <path
          key={key}
          className={own ? styles.ownLine : styles.otherLine}
          d={`M${values.map((fen, i) => `${x(i + 1)} ${y(fen)}`).join('L')}`}
        />
      ))}
      {lines.map(({ key, name, values, own }, i) => {
        const [endX, endY] = [x(values.length), y(values[values.length - 1] ?? 0)];
        const height = round(heights[i] ?? TOP);
        return (
          <g key={key} className={own ? styles.own : styles.other}>
            {own &&
              values.map((fen, at) => (
                <circle key={at} className={styles.dot} cx={x(at + 1)} cy={y(fen)} r={3.5} />
              ))}
            <path className={styles.leader} d={`M${endX + 5} ${endY}L${RIGHT + 8} ${height - 4}`} />
            <text className={styles.name} x={RIGHT + 11} y={height}>
              {name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
