import type { TimeLine } from '@/lib/charts';
import styles from './order-line.module.css';

export interface OrderLineProps {
  readonly line: TimeLine;
  /** Days on which the customer ordered. */
  readonly days: readonly number[];
  /** Days with rows that are no orders, drawn below the line. */
  readonly otherDays?: readonly number[];
  /** The order that is being tried out, drawn as a ring. */
  readonly extraDay?: number | undefined;
  readonly lastDay: number;
  readonly referenceDay: number;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  /** Written on the gap between the last order and the reference day. */
  readonly gapLabel: string;
  readonly referenceLabel: string;
}

const WIDTH = 480;
const HEIGHT = 128;
const LEFT = 10;
const RIGHT = 22;
const AXIS = 92;
const GAP = 44;

/** One customer's orders on a line of days, and the silence since the last one. */
export function OrderLine({
  line,
  days,
  otherDays = [],
  extraDay,
  lastDay,
  referenceDay,
  description,
  gapLabel,
  referenceLabel,
}: OrderLineProps) {
  const x = (day: number) => LEFT + line.position(day) * (WIDTH - LEFT - RIGHT);
  const [from, to] = [x(lastDay), x(referenceDay)];
  // Where the gap is too short for its words, they stand to its left.
  const wide = to - from > 90;
  return (
    <svg className={styles.line} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={description}>
      <line className={styles.axis} x1={LEFT} x2={WIDTH - LEFT} y1={AXIS} y2={AXIS} />
      {line.ticks.map(({ at, label }) => {
        const place = LEFT + at * (WIDTH - LEFT - RIGHT);
        return (
          <g key={label}>
            <line className={styles.axis} x1={place} x2={place} y1={AXIS} y2={AXIS + 6} />
            <text className={styles.tick} x={place} y={AXIS + 28} textAnchor={at < 0.04 ? 'start' : 'middle'}>
              {label}
            </text>
          </g>
        );
      })}
      {days.map((day) => (
        <line key={day} className={styles.order} x1={x(day)} x2={x(day)} y1={AXIS - 26} y2={AXIS} />
      ))}
      {otherDays.map((day) => (
        <path key={day} className={styles.other} d={`M${x(day) - 4} ${AXIS + 4}l8 8m0 -8l-8 8`} />
      ))}
      <line className={styles.reference} x1={to} x2={to} y1={22} y2={AXIS} />
      <text className={styles.label} x={to + RIGHT - 2} y={15} textAnchor="end">
        {referenceLabel}
      </text>
      <path className={styles.gap} d={`M${from} ${AXIS - 26}V${GAP}H${to}`} />
      <text
        className={styles.gapText}
        x={wide ? (from + to) / 2 : from - 6}
        y={wide ? GAP - 7 : GAP + 6}
        textAnchor={wide ? 'middle' : 'end'}
      >
        {gapLabel}
      </text>
      {extraDay !== undefined && <circle className={styles.extra} cx={x(extraDay)} cy={AXIS - 13} r={8} />}
    </svg>
  );
}
