import type { GapRow } from './gap-findings';
import styles from './charts.module.css';

const WIDTH = 360;
const LEFT = 26;
const RIGHT = 10;
const TOP = 14;
const HEIGHT = 150;

const round = (value: number) => Math.round(100 * value) / 100;

/** Two emotion curves on one scale: the map's with open rings, the world's solid. */
export function FeltChart({
  rows,
  own,
  world,
  description,
}: {
  rows: readonly GapRow[];
  own: string;
  world: string;
  description: string;
}) {
  const x = (i: number) => round(LEFT + ((i + 0.5) / rows.length) * (WIDTH - LEFT - RIGHT));
  const y = (value: number) => round(TOP + ((3 - value) / 6) * HEIGHT);
  const line = (values: readonly (number | null)[]) =>
    values
      .flatMap((value, i) => (value === null ? [] : [`${x(i)} ${y(value)}`]))
      .map((at, i) => `${i === 0 ? 'M' : 'L'}${at}`)
      .join('');
  const drawn = rows.map((row) => row.drawn);
  const felt = rows.map((row) => row.felt);
  const foot = TOP + HEIGHT;
  return (
    <>
      <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${foot + 24}`} role="img" aria-label={description}>
        {[3, 2, 1, 0, -1, -2, -3].map((value) => (
          <g key={value}>
            <line
              className={value === 0 ? styles.axis : styles.grid}
              x1={LEFT}
              x2={WIDTH - RIGHT}
              y1={y(value)}
              y2={y(value)}
            />
            <text className={styles.tick} x={LEFT - 6} y={y(value) + 4} textAnchor="end">
              {value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0'}
            </text>
          </g>
        ))}
        {rows.map(({ id }, i) => (
          <text key={id} className={styles.tick} x={x(i)} y={foot + 18} textAnchor="middle">
            {i + 1}
          </text>
        ))}
        <path className={styles.worldLine} d={line(felt)} />
        <path className={styles.ownLine} d={line(drawn)} />
        {felt.map((value, i) => (
          <circle key={i} className={styles.worldDot} cx={x(i)} cy={y(value)} r={4} />
        ))}
        {drawn.map(
          (value, i) =>
            value !== null && <circle key={i} className={styles.ownDot} cx={x(i)} cy={y(value)} r={4.5} />,
        )}
      </svg>
      <p className={styles.key} aria-hidden="true">
        <svg viewBox="0 0 34 12" width="34" height="12">
          <path className={styles.ownLine} d="M0 6H34" />
          <circle className={styles.ownDot} cx="17" cy="6" r="4.5" />
        </svg>
        {own}
        <svg viewBox="0 0 34 12" width="34" height="12">
          <path className={styles.worldLine} d="M0 6H34" />
          <circle className={styles.worldDot} cx="17" cy="6" r="4" />
        </svg>
        {world}
      </p>
      <ol className={styles.numbered} aria-hidden="true">
        {rows.map(({ id, name }, i) => (
          <li key={id}>
            {i + 1} {name}
          </li>
        ))}
      </ol>
    </>
  );
}
