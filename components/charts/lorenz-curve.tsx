import { thinned, valueAt, type SharePoint } from '@/lib/charts';
import styles from './lorenz-curve.module.css';

export interface LorenzCurveProps {
  /** From (0, 0) to (1, 1), those who bring least first: what `lorenzCurve` in lib/metrics gives. */
  readonly points: readonly SharePoint[];
  /** Marks what the top share of customers brings: 0.2 for the top 20 %. */
  readonly mark?: number;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  readonly words: LorenzCurveWords;
}

export interface LorenzCurveWords {
  /** Along the horizontal axis. */
  readonly customers: string;
  /** Above the vertical axis. */
  readonly value: string;
  /** On the diagonal. */
  readonly equal: string;
  /** Under the marked customers. */
  readonly top?: string;
}

const WIDTH = 360;
const LEFT = 46;
const RIGHT = 300;
const TOP = 30;
const BOTTOM = 240;
/** Below the axis: its name, and the bracket of the mark above that. */
const FOOT = 48;
const MARK_FOOT = 80;
const TICKS = [0, 0.5, 1];
const MOST_POINTS = 240;

const x = (share: number) => LEFT + share * (RIGHT - LEFT);
const y = (share: number) => BOTTOM - share * (BOTTOM - TOP);
const percent = (share: number) => `${Math.round(100 * share)}%`;

/** How unevenly customers bring in value: the further the curve sags below the diagonal, the more a few bring. */
export function LorenzCurve({ points, mark, description, words }: LorenzCurveProps) {
  const line = thinned(points, MOST_POINTS)
    .map(({ customers, value }) => `${x(customers).toFixed(1)} ${y(value).toFixed(1)}`)
    .join('L');
  const height = BOTTOM + (mark === undefined ? FOOT : MARK_FOOT);
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={description}>
      <text className={styles.name} x={4} y={15}>
        {words.value}
      </text>
      <text className={styles.name} x={4} y={height - 6}>
        {words.customers}
      </text>
      {TICKS.map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={LEFT} x2={RIGHT} y1={y(tick)} y2={y(tick)} />
          <text className={styles.tick} x={LEFT - 6} y={y(tick) + 5} textAnchor="end">
            {percent(tick)}
          </text>
          <text className={styles.tick} x={x(tick)} y={BOTTOM + 19} textAnchor="middle">
            {percent(tick)}
          </text>
        </g>
      ))}
      <path className={styles.between} d={`M${line}Z`} />
      <line className={styles.equal} x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} />
      <text className={styles.tick} x={x(0.5) - 8} y={y(0.5) - 6} textAnchor="end">
        {words.equal}
      </text>
      <path className={styles.curve} d={`M${line}`} />
      {mark !== undefined && <Mark points={points} share={mark} label={words.top} />}
    </svg>
  );
}

/** The marked customers as a bracket under the axis, what they bring as a bracket to the right. */
function Mark({
  points,
  share,
  label,
}: {
  points: readonly SharePoint[];
  share: number;
  label: string | undefined;
}) {
  const from = 1 - share;
  const below = valueAt(points, from);
  return (
    <>
      <path className={styles.guide} d={`M${x(from)} ${BOTTOM}V${y(below)}H${RIGHT}`} />
      <path className={styles.bracket} d={`M${x(from)} ${BOTTOM + 1}v26H${RIGHT}v-5`} />
      <path className={styles.bracket} d={`M${RIGHT} ${y(below)}h8V${TOP}h-8`} />
      <circle className={styles.point} cx={x(from)} cy={y(below)} r={5} />
      <text className={styles.found} x={RIGHT + 13} y={(y(below) + TOP) / 2 + 6}>
        {percent(1 - below)}
      </text>
      {label && (
        <text className={styles.found} x={RIGHT} y={BOTTOM + 44} textAnchor="end">
          {label}
        </text>
      )}
    </>
  );
}
