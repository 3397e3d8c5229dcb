import styles from './quadrant-dots.module.css';

export const DOT_SHAPES = ['circle', 'square', 'triangle', 'diamond', 'cross', 'speck'] as const;
export type DotShape = (typeof DOT_SHAPES)[number];

export interface QuadrantDot {
  readonly key: number;
  /** Place of its column. */
  readonly column: number;
  readonly value: number;
  readonly shape: DotShape;
  /** Drawn empty. */
  readonly hollow: boolean;
}

export interface QuadrantDotsProps {
  readonly dots: readonly QuadrantDot[];
  /** Words under the columns; the border to the right half stands before `border`. */
  readonly columns: readonly string[];
  readonly border: number;
  /** Between 0.1 and 0.8, as are all values drawn: value from which on a dot lies in the upper half. */
  readonly line: number;
  /** Words of the four quarters, with their counts: upper right, upper left, lower right, lower left. */
  readonly quarters: readonly [string, string, string, string];
  readonly xAxis: string;
  readonly yAxis: string;
  readonly description: string;
}

const WIDTH = 376;
const HEIGHT = 358;
const TOP = 48;
const BOTTOM = 288;
const LEFT = 30;
const [LEAST, MOST] = [0.1, 0.8];
/** Dots stand in rows and steps of this size, so that none hides another. */
const STEP = 7.6;
/** Most in a row; more stand in the next, further from the line. */
const WIDEST = 13;
const SHAPES: Readonly<Record<DotShape, string>> = {
  circle: 'M3.3 0A3.3 3.3 0 1 1 -3.3 0A3.3 3.3 0 1 1 3.3 0Z',
  square: 'M-2.9 -2.9H2.9V2.9H-2.9Z',
  triangle: 'M0 -3.7L3.7 3H-3.7Z',
  diamond: 'M0 -4L3.8 0L0 4L-3.8 0Z',
  cross: 'M-3.6 -1.3H-1.3V-3.6H1.3V-1.3H3.6V1.3H1.3V3.6H-1.3V1.3H-3.6Z',
  speck: 'M2.4 0A2.4 2.4 0 1 1 -2.4 0A2.4 2.4 0 1 1 2.4 0Z',
};

/** Many people as dots in a field of two by two: columns across, a measure upwards. */
export function QuadrantDots({
  dots,
  columns,
  border,
  line,
  quarters,
  xAxis,
  yAxis,
  description,
}: QuadrantDotsProps) {
  // The last column holds the most and gets the most room.
  const x = (column: number) =>
    LEFT + 26 + column * 58 + (column >= border ? 14 : 0) + (column > border ? 16 : 0);
  const y = (value: number) =>
    BOTTOM - ((Math.min(MOST, Math.max(LEAST, value)) - LEAST) / (MOST - LEAST)) * (BOTTOM - TOP);
  const wall = (x(border - 1) + x(border)) / 2;
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={description}>
      <text className={styles.axisName} x={0} y={14}>
        {yAxis}
      </text>
      <rect className={styles.corner} x={wall} y={TOP} width={WIDTH - wall} height={y(line) - TOP} />
      {[0.2, 0.4, 0.6, 0.8].map((value) => (
        <text key={value} className={styles.tick} x={LEFT - 6} y={y(value) + 4} textAnchor="end">
          {value}
        </text>
      ))}
      <path
        className={styles.frame}
        d={`M${LEFT} ${y(line)}H${WIDTH}M${wall} ${TOP}V${BOTTOM}M${LEFT} ${TOP}V${BOTTOM}H${WIDTH}`}
      />
      {columns.map((label, column) => (
        <text key={label} className={styles.tick} x={x(column)} y={BOTTOM + 42} textAnchor="middle">
          {label}
        </text>
      ))}
      <text className={styles.axisName} x={WIDTH} y={HEIGHT - 6} textAnchor="end">
        {xAxis}
      </text>
      {placed(dots, line).map(({ key, column, shape, hollow, row, side }) => (
        <path
          key={key}
          className={`${styles.dot} ${styles[shape]} ${hollow ? styles.hollow : ''}`}
          d={SHAPES[shape]}
          transform={`translate(${(x(column) + side * STEP).toFixed(1)} ${(y(line) - (row + 0.5) * STEP).toFixed(1)})`}
        />
      ))}
      {quarters.map((label, i) => {
        const [right, upper] = [i % 2 === 0, i < 2];
        return (
          <text
            key={label}
            className={styles.quarter}
            x={right ? WIDTH : LEFT + 4}
            y={upper ? TOP - 8 : BOTTOM + 18}
            textAnchor={right ? 'end' : 'start'}
          >
            {label}
          </text>
        );
      })}
    </svg>
  );
}

/** Rows above and below the line, and within a row from the middle outwards: the same people always stand alike. */
function placed(dots: readonly QuadrantDot[], line: number) {
  const rowHeight = (STEP / (BOTTOM - TOP)) * (MOST - LEAST);
  const taken = new Map<string, number>();
  return dots.map((dot) => {
    let row = Math.floor((dot.value - line) / rowHeight);
    const count = () => taken.get(`${dot.column} ${row}`) ?? 0;
    while (count() >= WIDEST) row += row < 0 ? -1 : 1;
    const n = count();
    taken.set(`${dot.column} ${row}`, n + 1);
    return { ...dot, row, side: n % 2 === 0 ? -n / 2 : (n + 1) / 2 };
  });
}

/** One dot by itself, for a legend. */
export function DotSign({ shape, hollow = false }: { shape: DotShape; hollow?: boolean }) {
  return (
    <svg className={styles.sign} viewBox="-5 -5 10 10" aria-hidden="true">
      <path className={`${styles.dot} ${styles[shape]} ${hollow ? styles.hollow : ''}`} d={SHAPES[shape]} />
    </svg>
  );
}
