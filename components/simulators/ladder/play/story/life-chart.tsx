import type { Locale } from '@/lib/content/locale';
import { rungName } from '../names';
import { RUNGS_DOWN } from '../see/take-aways';
import { apart } from './apart';
import type { Level, LevelLine } from './levels';
import styles from './life-chart.module.css';

/** Drawn for a phone; on a desk it stands beside the story in a place no wider. */
const [WIDTH, LEFT, RIGHT, HIGH] = [360, 74, 246, 150];
const [TOP, ROW, BAND, GAP, FOOT] = [10, 17, 16, 30, 26];
/** Least room for the number of a quarter. */
const LEAST = 20;

/** What somebody feels as four lines, and under it, quarter under quarter, where she stands. */
export function LifeChart({
  locale,
  rungs,
  from,
  lines,
  names,
  quarters,
  unit,
  description,
}: {
  readonly locale: Locale;
  /** At the end of each quarter so far. */
  readonly rungs: readonly number[];
  /** Quarter of the first point of the lines. */
  readonly from: number;
  readonly lines: readonly LevelLine[];
  readonly names: Readonly<Record<Level, string>>;
  readonly quarters: number;
  readonly unit: string;
  readonly description: string;
}) {
  const foot = TOP + HIGH;
  const steps = foot + GAP;
  const height = steps + RUNGS_DOWN.length * BAND + FOOT;
  const step = (RIGHT - LEFT) / quarters;
  // Numbers that would touch are left out, never the last.
  const every = Math.ceil(LEAST / step);
  const numbered = Array.from({ length: quarters }, (_, i) => i + 1).filter(
    (quarter) => (quarters - quarter) % every === 0,
  );
  const x = (quarter: number) => LEFT + (quarter - 0.5) * step;
  const y = (points: number) => foot - (points / 100) * HIGH;
  const row = (rung: number) => steps + RUNGS_DOWN.findIndex((one) => one === rung) * BAND;
  const ends = lines.map(({ points }) => points.at(-1) ?? 0);
  const places = apart(ends.map(y), ROW, TOP + 6, foot);
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={description}>
      {[0, 50, 100].map((points) => (
        <g key={points}>
          <line
            className={points === 0 ? styles.axis : styles.grid}
            x1={LEFT}
            x2={RIGHT}
            y1={y(points)}
            y2={y(points)}
          />
          <text x={LEFT - 6} y={y(points) + 5} textAnchor="end">
            {points}
          </text>
        </g>
      ))}
      {lines.map(({ level, points }, i) => {
        const end = x(from + points.length - 1);
        return (
          <g key={level} className={styles[level]}>
            <path
              className={styles.line}
              d={points.map((value, q) => `${q === 0 ? 'M' : 'L'}${x(from + q)} ${y(value)}`).join('')}
            />
            {points.map((value, q) => (
              <circle key={q} cx={x(from + q)} cy={y(value)} r={2.5} />
            ))}
            <path className={styles.lead} d={`M${end + 4} ${y(ends[i]!)}L${RIGHT + 4} ${places[i]}`} />
            <text className={styles.name} x={RIGHT + 7} y={places[i]! + 4.5}>
              {names[level]} {ends[i]}
            </text>
          </g>
        );
      })}
      {RUNGS_DOWN.map((rung) => (
        <g key={rung}>
          <line
            className={rung === 0 || rung === 6 ? styles.axis : styles.grid}
            x1={LEFT}
            x2={RIGHT}
            y1={row(rung)}
            y2={row(rung)}
          />
          <text x={LEFT - 6} y={row(rung) + BAND / 2 + 4.5} textAnchor="end">
            {rungName(locale, rung)}
          </text>
        </g>
      ))}
      <path
        className={styles.way}
        d={rungs
          .map((rung, i) => `${i === 0 ? 'M' : 'L'}${LEFT + i * step} ${row(rung) + BAND / 2}h${step}`)
          .join('')}
      />
      {rungs.map((rung, i) => (
        <rect
          key={i}
          className={styles[`rung${rung}`]}
          x={LEFT + i * step + 1.5}
          y={row(rung) + 2.5}
          width={step - 3}
          height={BAND - 4}
        />
      ))}
      {numbered.map((quarter) => (
        <text key={quarter} x={x(quarter)} y={height - 8} textAnchor="middle">
          {quarter}
        </text>
      ))}
      <text x={RIGHT + 7} y={height - 8}>
        {unit}
      </text>
    </svg>
  );
}
