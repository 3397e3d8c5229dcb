import { ticksAcross } from '@/lib/charts';
import { round } from './axis';
import styles from './charts.module.css';
import type { CheckedSurvey } from './felt-findings';

const WIDTH = 360;
const HEIGHT = 240;
const LEFT = 40;
const RIGHT = 346;
const TOP = 32;
const BOTTOM = 190;

/** A truth by quarter as a line, and the surveys that asked about it as squares with their intervals. */
export function FeltLines({
  truth,
  surveys,
  unit,
  quarter,
  start,
  description,
}: {
  /** At the end of each quarter, from the first. */
  truth: readonly number[];
  surveys: readonly CheckedSurvey[];
  unit: string;
  quarter: string;
  /** Under the place before the first quarter. */
  start: string;
  description: string;
}) {
  const values = [...truth, ...surveys.flatMap(({ low, high }) => [low, high])];
  const least = Math.floor(Math.min(...values) / 10) * 10;
  const most = Math.max(least + 10, Math.ceil(Math.max(...values) / 10) * 10);
  const x = (at: number) => round(LEFT + 14 + (at / Math.max(1, truth.length)) * (RIGHT - LEFT - 22));
  const y = (value: number) => round(BOTTOM - ((value - least) / (most - least)) * (BOTTOM - TOP));
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={description}>
      <text className={styles.tick} x={4} y={14}>
        {unit}
      </text>
      {ticksAcross(least, most, 6).map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={LEFT} x2={RIGHT} y1={y(tick)} y2={y(tick)} />
          <text className={styles.tick} x={LEFT - 5} y={y(tick) + 4} textAnchor="end">
            {String(tick).replace('-', '−')}
          </text>
        </g>
      ))}
      <line className={styles.axis} x1={LEFT} x2={RIGHT} y1={BOTTOM} y2={BOTTOM} />
      {Array.from({ length: truth.length + 1 }, (_, at) => (
        <text key={at} className={styles.tick} x={x(at)} y={BOTTOM + 18} textAnchor="middle">
          {at === 0 ? start : at}
        </text>
      ))}
      <text className={styles.tick} x={RIGHT} y={HEIGHT - 8} textAnchor="end">
        {quarter}
      </text>
      <path className={styles.ownLine} d={`M${truth.map((one, i) => `${x(i + 1)} ${y(one)}`).join('L')}`} />
      <g className={styles.own}>
        {truth.map((one, i) => (
          <circle key={i} className={styles.dot} cx={x(i + 1)} cy={y(one)} r={3.5} />
        ))}
      </g>
      {surveys.map(({ quarter: bought, mean, low, high }) => {
        const at = x(bought - 1);
        return (
          <g key={bought} className={styles.survey}>
            <path d={`M${at - 5} ${y(low)}h10m-5 0V${y(high)}m-5 0h10`} />
            <rect x={at - 5} y={y(mean) - 5} width={10} height={10} />
          </g>
        );
      })}
    </svg>
  );
}
