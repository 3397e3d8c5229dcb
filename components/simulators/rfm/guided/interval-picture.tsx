import { roundTicks } from '@/lib/charts';
import type { Locale } from '@/lib/content/locale';
import type { Interval } from '@/lib/scoring';
import { intervalMessages } from './interval-messages';
import styles from './interval-field.module.css';

export interface IntervalPictureProps {
  readonly locale: Locale;
  /** The widest interval: the scale. All values in the unit that is shown (20 to 100, not 0.2 to 1): its ticks are whole. */
  readonly bounds: Interval;
  readonly interval: Interval | null;
  /** What came true, with words that carry the figure. */
  readonly truth?: { readonly at: number; readonly label: string };
  /** A value with its unit. */
  readonly format: (value: number) => string;
}

const WIDTH = 360;
const EDGE = 24;
const TRUTH_ROW = 24;
/** Ends nearer than this share one label. */
const TOO_NEAR = 76;

/** An interval on its scale, and the truth where it is known. */
export function IntervalPicture({ locale, bounds, interval, truth, format }: IntervalPictureProps) {
  const words = intervalMessages[locale];
  const x = (value: number) =>
    EDGE + ((value - bounds.low) / (bounds.high - bounds.low)) * (WIDTH - 2 * EDGE);
  const top = truth ? TRUTH_ROW : 0;
  const axis = top + 46;
  const inside = truth && interval ? interval.low <= truth.at && truth.at <= interval.high : undefined;
  const ends = interval && ([format(interval.low), format(interval.high)] as const);
  const description =
    words.picture(ends ?? undefined, format(bounds.low), format(bounds.high)) +
    (truth ? words.pictureTruth(truth.label, inside) : '');
  return (
    <svg className={styles.picture} viewBox={`0 0 ${WIDTH} ${axis + 28}`} role="img" aria-label={description}>
      <line className={styles.axis} x1={x(bounds.low)} x2={x(bounds.high)} y1={axis} y2={axis} />
      {ticksBetween(bounds).map((tick) => (
        <g key={tick}>
          <line className={styles.axis} x1={x(tick)} x2={x(tick)} y1={axis} y2={axis + 5} />
          <text className={styles.tick} x={x(tick)} y={axis + 22} textAnchor="middle">
            {format(tick)}
          </text>
        </g>
      ))}
      {/* In two pieces: between them stand the labels of the interval. */}
      {truth &&
        [
          [top - 2, top + 7],
          [top + 25, axis],
        ].map(([from, to]) => (
          <line key={from} className={styles.truth} x1={x(truth.at)} x2={x(truth.at)} y1={from} y2={to} />
        ))}
      {interval && ends && (
        <Bar
          from={x(interval.low)}
          to={x(interval.high)}
          y={top + 32}
          labels={ends}
          missed={inside === false}
        />
      )}
      {truth && (
        <text className={styles.truthLabel} {...anchored(x(truth.at))} y={15}>
          {truth.label}
        </text>
      )}
    </svg>
  );
}

function Bar({
  from,
  to,
  y,
  labels: [low, high],
  missed,
}: {
  from: number;
  to: number;
  y: number;
  labels: readonly [string, string];
  missed: boolean;
}) {
  return (
    <g className={missed ? styles.missed : styles.interval}>
      <rect x={from} y={y - 5} width={Math.max(2, to - from)} height={10} rx={2} />
      {to - from < TOO_NEAR ? (
        <text className={styles.end} {...anchored((from + to) / 2)} y={y - 11}>
          {low === high ? low : `${low} – ${high}`}
        </text>
      ) : (
        <>
          <text className={styles.end} {...anchored(from)} y={y - 11}>
            {low}
          </text>
          <text className={styles.end} {...anchored(to)} y={y - 11}>
            {high}
          </text>
        </>
      )}
    </g>
  );
}

/** Words stand over their place, and lean inwards near an edge. */
const anchored = (x: number) =>
  x < 70
    ? ({ x: Math.max(2, x - EDGE + 4), textAnchor: 'start' } as const)
    : x > WIDTH - 70
      ? ({ x: Math.min(WIDTH - 2, x + EDGE - 4), textAnchor: 'end' } as const)
      : ({ x, textAnchor: 'middle' } as const);

function ticksBetween({ low, high }: Interval): number[] {
  const step = roundTicks(high - low, 8)[1] ?? 1;
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, i) => (first + i) * step);
}
