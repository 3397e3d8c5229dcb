import { shadeOf } from '@/lib/charts';
import styles from './heat-drawing.module.css';

const LEFT = 34;
const TOP = 46;
const WIDTH = 480;

/** The table of a heat map as a drawing, to be saved: the page itself shows the table. */
export function HeatDrawing({
  counts,
  rowAxis,
  columnAxis,
  text,
  bar,
}: {
  /** counts[row][column], both from 1; the last row is drawn on top. */
  counts: readonly (readonly number[])[];
  rowAxis: string;
  columnAxis: string;
  text: (count: number) => string;
  /** 0 to 1, or undefined for none. */
  bar: (row: number, column: number) => number | undefined;
}) {
  const most = Math.max(Number.MIN_VALUE, ...counts.flat());
  const width = (WIDTH - LEFT) / Math.max(1, counts.length);
  const height = Math.min(56, width);
  const middle = (row: number) => TOP + (counts.length - row - 0.5) * height;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${TOP + counts.length * height + 2}`} aria-hidden="true">
      <text className={styles.axis} x={LEFT + (WIDTH - LEFT) / 2} y={14} textAnchor="middle">
        {columnAxis}
      </text>
      <text className={styles.axis} x={0} y={38}>
        {rowAxis}
      </text>
      {counts.map((row, r) => (
        <g key={r}>
          <text className={styles.axis} x={LEFT - 10} y={middle(r) + 5} textAnchor="end">
            {r + 1}
          </text>
          <text className={styles.axis} x={LEFT + (r + 0.5) * width} y={38} textAnchor="middle">
            {r + 1}
          </text>
          {row.map((count, f) => {
            const shade = shadeOf(count, most);
            const share = bar(r + 1, f + 1);
            const box = { x: LEFT + f * width, y: middle(r) - height / 2 };
            return (
              <g key={f}>
                <rect className={styles[`shade${shade}`]} {...box} width={width - 2} height={height - 2} />
                <text
                  className={shade > 2 ? styles.onDark : styles.onPale}
                  fontSize={counts.length > 6 ? 12 : 15}
                  x={box.x + width / 2 - 1}
                  y={middle(r) + 3}
                  textAnchor="middle"
                >
                  {text(count)}
                </text>
                {share !== undefined && (
                  <rect
                    className={shade > 2 ? styles.onDark : styles.onPale}
                    x={box.x}
                    y={box.y + height - 7}
                    width={share * (width - 2)}
                    height={5}
                  />
                )}
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
}
