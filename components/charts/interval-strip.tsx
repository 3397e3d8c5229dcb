import styles from './interval-strip.module.css';

export interface IntervalRow {
  readonly key: string | number;
  readonly low: number;
  readonly value: number;
  readonly high: number;
  /** Filled dot: it speaks; ring: it cannot tell; cross: it speaks and is wrong. */
  readonly kind: 'clear' | 'unclear' | 'wrong';
}

export interface IntervalLine {
  readonly at: number;
  readonly label: string;
  readonly dashed?: boolean;
}

export interface IntervalStripProps {
  /** The interval that is being read, drawn large on top. */
  readonly first: IntervalRow;
  readonly firstLabel: string;
  /** Others of its kind, below. */
  readonly rest: readonly IntervalRow[];
  readonly restLabel: string;
  readonly lines: readonly IntervalLine[];
  /** What is measured, with its unit. */
  readonly axis: string;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
}

const WIDTH = 360;
const LEFT = 8;
const RIGHT = WIDTH - 8;
const LABEL = 20;
const STEP = 11;
const DECADE_STEPS = [1, 2, 5];

/** Many estimates of one thing, each with its interval, against lines that matter. */
export function IntervalStrip({
  first,
  firstLabel,
  rest,
  restLabel,
  lines,
  axis,
  description,
}: IntervalStripProps) {
  const ends = [first, ...rest].flatMap(({ low, high }) => [low, high]).concat(lines.map(({ at }) => at));
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const x = (value: number) => LEFT + ((value - least) / (most - least || 1)) * (RIGHT - LEFT);
  const top = lines.length * LABEL + 24;
  const firstY = top + 14;
  const restY = firstY + 46;
  const bottom = rest.length > 0 ? restY + (rest.length - 1) * STEP + 12 : firstY + 18;
  return (
    <svg className={styles.strip} viewBox={`0 0 ${WIDTH} ${bottom + 50}`} role="img" aria-label={description}>
      {lines.map(({ at, label, dashed }, i) => {
        const y = (i + 1) * LABEL - 5;
        const anchor = at - least < (most - least) / 2 ? 'start' : 'end';
        return (
          <g key={label}>
            <line
              className={dashed ? styles.dashed : styles.line}
              x1={x(at)}
              x2={x(at)}
              y1={y - 11}
              y2={bottom}
            />
            <text
              className={styles.label}
              x={x(at) + (anchor === 'start' ? 5 : -5)}
              y={y}
              textAnchor={anchor}
            >
              {label}
            </text>
          </g>
        );
      })}
      <text className={styles.group} x={LEFT} y={top}>
        {firstLabel}
      </text>
      <Interval row={first} x={x} y={firstY} size={6} />
      {rest.length > 0 && (
        <text className={styles.group} x={LEFT} y={restY - 12}>
          {restLabel}
        </text>
      )}
      {rest.map((row, i) => (
        <Interval key={row.key} row={row} x={x} y={restY + i * STEP} size={3.5} />
      ))}
      <line className={styles.axis} x1={LEFT} x2={RIGHT} y1={bottom} y2={bottom} />
      {ticksBetween(least, most).map((tick) => (
        <g key={tick}>
          <line className={styles.axis} x1={x(tick)} x2={x(tick)} y1={bottom} y2={bottom + 5} />
          <text className={styles.tick} x={x(tick)} y={bottom + 22} textAnchor={anchorAt(x(tick))}>
            {String(tick).replace('-', '−')}
          </text>
        </g>
      ))}
      <text className={styles.tick} x={RIGHT} y={bottom + 43} textAnchor="end">
        {axis}
      </text>
    </svg>
  );
}

function Interval({
  row: { low, value, high, kind },
  x,
  y,
  size,
}: {
  row: IntervalRow;
  x: (value: number) => number;
  y: number;
  size: number;
}) {
  const at = x(value);
  return (
    <g className={styles[kind]} strokeWidth={size / 2}>
      <line x1={x(low)} x2={x(high)} y1={y} y2={y} />
      {kind === 'wrong' ? (
        <path
          d={`M${at - size} ${y - size}l${2 * size} ${2 * size}m0 ${-2 * size}l${-2 * size} ${2 * size}`}
        />
      ) : (
        <circle cx={at} cy={y} r={size} />
      )}
    </g>
  );
}

const anchorAt = (x: number) => (x < LEFT + 12 ? 'start' : x > RIGHT - 12 ? 'end' : 'middle');

/** Round numbers from `least` to `most`, at most six. */
function ticksBetween(least: number, most: number): number[] {
  let step = 1;
  for (let i = 1; (most - least) / step > 6; i++) step = DECADE_STEPS[i % 3]! * tens(Math.floor(i / 3));
  const start = Math.ceil(least / step);
  return Array.from({ length: Math.floor(most / step) - start + 1 }, (_, i) => (start + i) * step);
}

const tens = (exponent: number): number => (exponent === 0 ? 1 : 10 * tens(exponent - 1));
