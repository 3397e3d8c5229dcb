import { shortened, ticksAcross } from '@/lib/charts';
import { useWide } from '@/components/charts/use-wide';
import styles from './see.module.css';

export interface TrendLine {
  readonly id: string;
  readonly name: string;
  /** One a quarter; the first stands at `from`. */
  readonly values: readonly number[];
  /** The line of the one who looks: strong, and written strong. */
  readonly own: boolean;
}

const LAYOUTS = {
  phone: { width: 360, height: 264, labels: 142 },
  desk: { width: 640, height: 300, labels: 190 },
};
const [LEFT, TOP, FOOT, ROW, WORD] = [50, 12, 34, 17, 13];
const DASHES = ['', '6 4', '2 3', '9 3 2 3', '12 4', '4 2'];

/** Lines over the quarters, each named at its end; one of them is the reader’s own. */
export function TrendChart({
  lines,
  from,
  quarters,
  tick,
  unit,
  description,
}: {
  readonly lines: readonly TrendLine[];
  /** Quarter of the first value: 0 is the first day. */
  readonly from: 0 | 1;
  /** Last quarter of the run. */
  readonly quarters: number;
  readonly tick: (value: number) => string;
  /** Under the last number of the axis. */
  readonly unit: string;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
}) {
  const { width, height, labels } = LAYOUTS[useWide() ? 'desk' : 'phone'];
  const [right, bottom] = [width - labels, height - FOOT];
  const all = lines.flatMap(({ values }) => values);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const air = (high - low || Math.abs(high) || 1) * 0.06;
  const [least, most] = [low - air, high + air];
  const x = (quarter: number) => LEFT + ((quarter - from) / Math.max(1, quarters - from)) * (right - LEFT);
  const y = (value: number) => bottom - ((value - least) / (most - least)) * (bottom - TOP);
  const ends = lines.map(({ values }) => y(values.at(-1) ?? 0));
  const heights = apart(ends, TOP + 6, bottom - 2);
  const marks = Math.max(1, Math.ceil((quarters - from) / ((right - LEFT) / 20)));
  const order = [...lines.keys()].sort((a, b) => Number(lines[a]!.own) - Number(lines[b]!.own));
  return (
    <svg className={styles.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={description}>
      {ticksAcross(least, most, 5).map((value) => (
        <g key={value}>
          <line
            className={value === 0 ? styles.zero : styles.grid}
            x1={LEFT}
            x2={right}
            y1={y(value)}
            y2={y(value)}
          />
          <text x={LEFT - 6} y={y(value) + 5} textAnchor="end">
            {tick(value)}
          </text>
        </g>
      ))}
      {Array.from({ length: quarters - from + 1 }, (_, i) => from + i)
        .filter((quarter) => (quarters - quarter) % marks === 0)
        .map((quarter) => (
          <text key={quarter} x={x(quarter)} y={bottom + 20} textAnchor="middle">
            {quarter}
          </text>
        ))}
      <text x={right + 14} y={bottom + 20}>
        {unit}
      </text>
      {order.map((i) => {
        const { id, name, values, own } = lines[i]!;
        const end = x(from + values.length - 1);
        return (
          <g key={id}>
            <path
              className={own ? styles.ownLine : styles.line}
              strokeDasharray={own ? undefined : DASHES[i % DASHES.length]}
              d={values
                .map((value, q) => `${q === 0 ? 'M' : 'L'}${x(from + q).toFixed(1)} ${y(value).toFixed(1)}`)
                .join('')}
            />
            <path className={styles.lead} d={`M${end + 5} ${ends[i]}L${right + 12} ${heights[i]}`} />
            <circle className={own ? styles.ownDot : styles.dot} cx={end} cy={ends[i]} r={own ? 4.5 : 2.5} />
            <text className={own ? styles.own : styles.name} x={right + 15} y={heights[i]! + 4.5}>
              {shortened(name, (labels - 16) / WORD)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Moves labels apart, in the order in which they stand, and keeps them inside the picture. */
function apart(wanted: readonly number[], top: number, bottom: number): number[] {
  const order = [...wanted.keys()].sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  const placed = [...wanted];
  let floor = top;
  for (const i of order) floor = (placed[i] = Math.max(placed[i]!, floor)) + ROW;
  let ceiling = bottom;
  for (const i of order.reverse()) ceiling = (placed[i] = Math.min(placed[i]!, ceiling)) - ROW;
  return placed;
}
