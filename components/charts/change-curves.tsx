import styles from './change-curves.module.css';

export interface ChangeCurve {
  readonly id: string;
  /** Beside the curve's mark: its name, and its value there. */
  readonly name: string;
  readonly value: string;
  /** Relative changes, one for each place of `xs`; none where a change says nothing. */
  readonly shares: readonly (number | undefined)[];
}

const WIDTH = 360;
const HEIGHT = 292;
const LEFT = 46;
const RIGHT = 244;
const TOP = 30;
const BOTTOM = 246;
const MOST = 1.5;
const LEAST = -0.75;
const TICKS = [-0.5, 0, 0.5, 1, 1.5];
/** Room for a label of two lines. */
const LABEL = 38;
/** How far above its label's middle a mark stands. */
const GLYPH = 8;
const LOOKS = ['first', 'second', 'third'] as const;

const y = (share: number) =>
  BOTTOM - ((Math.min(MOST, Math.max(LEAST, share)) - LEAST) / (MOST - LEAST)) * (BOTTOM - TOP);

/** Up to three changes in per cent along a range, read off at one place, and a band to hold them against. */
export function ChangeCurves({
  xs,
  end,
  at,
  curves,
  band,
  description,
  axes,
}: {
  readonly xs: readonly number[];
  /** Where the axis ends; the curves may end before. */
  readonly end: number;
  /** The place that is read off: one of `xs`. */
  readonly at: number;
  readonly curves: readonly ChangeCurve[];
  readonly band: { readonly from: number; readonly to: number; readonly label: string };
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  readonly axes: { readonly x: string; readonly y: string };
}) {
  const first = xs[0] ?? 0;
  const x = (place: number) => LEFT + ((place - first) / (end - first)) * (RIGHT - LEFT);
  const here = xs.indexOf(at);
  const marks = curves.map((curve, i) => ({
    ...curve,
    look: LOOKS[i] ?? 'third',
    share: curve.shares[here],
  }));
  const heights = apart(marks.map(({ share }) => y(share ?? LEAST) + GLYPH));
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={description}>
      <text className={styles.name} x={4} y={16}>
        {axes.y}
      </text>
      <text className={styles.name} x={RIGHT} y={HEIGHT - 8} textAnchor="end">
        {axes.x}
      </text>
      <rect
        className={styles.band}
        x={LEFT}
        width={RIGHT - LEFT}
        y={y(band.to)}
        height={y(band.from) - y(band.to)}
      />
      {TICKS.map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? styles.zero : styles.grid}
            x1={LEFT}
            x2={RIGHT}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text className={styles.tick} x={LEFT - 6} y={y(tick) + 5} textAnchor="end">
            {tick < 0 ? '−' : ''}
            {Math.abs(100 * tick)}
          </text>
        </g>
      ))}
      {[...xs, end]
        .filter((place) => place % 10 === 0)
        .map((place) => (
          <text key={place} className={styles.tick} x={x(place)} y={BOTTOM + 19} textAnchor="middle">
            {place}
          </text>
        ))}
      <line className={styles.plumb} x1={x(at)} x2={x(at)} y1={TOP} y2={BOTTOM} />
      {marks.map(({ id, look, shares }) => (
        <path key={id} className={`${styles.line} ${styles[look]}`} d={pathOf(xs, shares, x)} />
      ))}
      <text
        className={styles.bandText}
        x={LEFT + 0.56 * (RIGHT - LEFT)}
        y={y(band.to) + 15}
        textAnchor="middle"
      >
        {band.label}
      </text>
      {marks.map(({ id, look, name, value, share }, i) => {
        const height = heights[i] ?? TOP;
        return (
          <g key={id}>
            {share !== undefined && (
              <>
                <path
                  className={styles.leader}
                  d={`M${x(at) + 6} ${y(share).toFixed(1)}L${RIGHT + 6} ${(height - GLYPH).toFixed(1)}`}
                />
                <Mark look={look} x={x(at)} y={y(share)} />
              </>
            )}
            <Mark look={look} x={RIGHT + 12} y={height - GLYPH} />
            <text className={styles.label} x={RIGHT + 22} y={height - 3}>
              {name}
            </text>
            <text className={styles.value} x={RIGHT + 22} y={height + 14}>
              {value}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Circle, square, lozenge: told apart without colour. */
function Mark({ look, x, y: top }: { look: (typeof LOOKS)[number]; x: number; y: number }) {
  const shape = {
    first: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z',
    second: 'M-4.5 -4.5H4.5V4.5H-4.5Z',
    third: 'M0 -6L6 0L0 6L-6 0Z',
  }[look];
  return (
    <path
      className={`${styles.mark} ${styles[look]}`}
      style={{ strokeDasharray: 'none' }}
      d={shape}
      transform={`translate(${x.toFixed(1)} ${top.toFixed(1)})`}
    />
  );
}

/** A line that is lifted where a curve says nothing or leaves the picture. */
function pathOf(
  xs: readonly number[],
  shares: readonly (number | undefined)[],
  x: (place: number) => number,
): string {
  let pen = 'M';
  let path = '';
  xs.forEach((place, i) => {
    const share = shares[i];
    if (share === undefined || share > MOST || share < LEAST) {
      pen = 'M';
      return;
    }
    path += `${pen}${x(place).toFixed(1)} ${y(share).toFixed(1)}`;
    pen = 'L';
  });
  return path;
}

/** Moves labels apart, in the order in which they stand, and keeps them inside the picture. */
function apart(wanted: readonly number[]): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  const placed = [...wanted];
  let floor = TOP + 12;
  for (const i of order) floor = (placed[i] = Math.max(placed[i]!, floor)) + LABEL;
  let ceiling = BOTTOM - 12;
  for (const i of order.reverse()) ceiling = (placed[i] = Math.min(placed[i]!, ceiling)) - LABEL;
  return placed;
}
