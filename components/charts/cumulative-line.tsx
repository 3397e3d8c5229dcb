import { roundTicks } from '@/lib/charts';
import styles from './cumulative-line.module.css';

export interface CumulativeLineProps {
  /** What has come in by each date, from the first date on. */
  readonly points: readonly { readonly at: number; readonly total: number }[];
  /** Right end of the axis. */
  readonly lastAt: number;
  /** What was paid: a line that the sum has to cross. */
  readonly cost: { readonly value: number; readonly label: string };
  /** What the sum comes nearer and nearer to. */
  readonly limit: { readonly value: number; readonly label: string };
  /** Where the sum has reached the cost. */
  readonly crossing?: { readonly at: number; readonly total: number; readonly label: string } | undefined;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  readonly axes: { readonly at: string; readonly total: string };
}

const WIDTH = 360;
const HEIGHT = 262;
const LEFT = 46;
const RIGHT = 350;
const TOP = 34;
const BOTTOM = 216;
/** A label needs this much room above the axis. */
const LABEL = 22;

/** A sum that grows over time towards a limit, and the line of the cost that it may cross. */
export function CumulativeLine({
  points,
  lastAt,
  cost,
  limit,
  crossing,
  description,
  axes,
}: CumulativeLineProps) {
  const most = Math.max(cost.value, limit.value, 1) * 1.12;
  const x = (at: number) => LEFT + (at / lastAt) * (RIGHT - LEFT);
  const y = (total: number) => BOTTOM - (total / most) * (BOTTOM - TOP);
  const shown = crossing && crossing.at <= lastAt ? crossing : undefined;
  const crossed = cost.value < limit.value;
  // The cost is written where the curve is not: below its line after the crossing, else above its beginning.
  const below = crossed && (!shown || x(shown.at) < (LEFT + RIGHT) / 2) && BOTTOM - y(cost.value) > LABEL;
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={description}>
      <text className={styles.name} x={4} y={16}>
        {axes.total}
      </text>
      <text className={styles.name} x={RIGHT} y={HEIGHT - 6} textAnchor="end">
        {axes.at}
      </text>
      {roundTicks(most, 6).map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={LEFT} x2={RIGHT} y1={y(tick)} y2={y(tick)} />
          <text className={styles.tick} x={LEFT - 6} y={y(tick) + 5} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {roundTicks(lastAt, 7).map((tick) => (
        <text key={tick} className={styles.tick} x={x(tick)} y={BOTTOM + 19} textAnchor="middle">
          {tick}
        </text>
      ))}
      <line className={styles.limit} x1={LEFT} x2={RIGHT} y1={y(limit.value)} y2={y(limit.value)} />
      <line className={styles.cost} x1={LEFT} x2={RIGHT} y1={y(cost.value)} y2={y(cost.value)} />
      <path
        className={styles.curve}
        d={`M${points.map(({ at, total }) => `${x(at).toFixed(1)} ${y(total).toFixed(1)}`).join('L')}`}
      />
      {points.map(({ at, total }) => (
        <circle key={at} className={styles.point} cx={x(at)} cy={y(total)} r={2.5} />
      ))}
      <text
        className={styles.limitText}
        x={crossed ? RIGHT : LEFT + 8}
        y={y(limit.value) - 7}
        textAnchor={crossed ? 'end' : 'start'}
      >
        {limit.label}
      </text>
      <text
        className={styles.costText}
        x={below || !crossed ? RIGHT : LEFT + 8}
        y={y(cost.value) + (below ? 18 : -7)}
        textAnchor={below || !crossed ? 'end' : 'start'}
      >
        {cost.label}
      </text>
      {shown && <Crossing x={x(shown.at)} y={y(shown.total)} label={shown.label} />}
    </svg>
  );
}

/** A ring on the curve, a plumb line to the axis, and the words beside it on the emptier side. */
function Crossing({ x, y, label }: { x: number; y: number; label: string }) {
  const right = x < (LEFT + RIGHT) / 2;
  return (
    <>
      <line className={styles.plumb} x1={x} x2={x} y1={y} y2={BOTTOM} />
      <circle className={styles.ring} cx={x} cy={y} r={6} />
      <text
        className={styles.found}
        x={right ? x + 7 : x - 7}
        y={BOTTOM - 9}
        textAnchor={right ? 'start' : 'end'}
      >
        {label}
      </text>
    </>
  );
}
