import { barScale, roundTicks, staggered, widthOf, type HistogramBar } from '@/lib/charts';
import { CutHandle, type Cut, type CutMoves } from './cut-handle';
import styles from './histogram.module.css';

export interface HistogramProps {
  /** Ascending, of one width but for the last, which holds all that is more. */
  readonly bars: readonly HistogramBar[];
  /** What is measured, with its unit. */
  readonly heading: string;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  readonly cuts: readonly Cut[];
  /** A cut is drawn at its value plus this: 1 where the value itself still lies to its left. */
  readonly cutOffset: number;
  /** How many of the data's units one unit on the axis has: 100 for cents shown in yuan. */
  readonly unit: number;
  readonly count: (value: number) => string;
  /** Under the last bar: “and more”. */
  readonly more: (from: string) => string;
  /** Makes the cuts movable. */
  readonly moves?: Omit<CutMoves, 'valueAt' | 'move'> & {
    readonly move: (cut: number, value: number) => void;
    readonly round: (value: number) => number;
  };
}

const WIDTH = 340;
const LEFT = 8;
const RIGHT = WIDTH - 8;
const TOP = 44;
const BOTTOM = 170;
const KNOBS = BOTTOM + 42;
const KNOB_ROW = 28;

/** How many customers have which value, cut into classes. */
export function Histogram({
  bars,
  heading,
  description,
  cuts,
  cutOffset,
  unit,
  count,
  more,
  moves,
}: HistogramProps) {
  const scale = barScale(bars);
  const x = (value: number) => LEFT + scale.at(value) * (RIGHT - LEFT);
  const most = Math.max(1, ...bars.map(({ customers }) => customers));
  const y = (customers: number) => BOTTOM - (customers / most) * (BOTTOM - TOP);
  const places = cuts.map(({ value }) => x(value + cutOffset));
  const rows = staggered(places, 2 + KNOB_ROW);
  const named = cuts.some(({ mark }) => mark !== '');
  const foot = !named ? BOTTOM + 26 : KNOBS + Math.max(0, ...rows) * KNOB_ROW + 15;
  const fullest = bars.find(({ customers }) => customers === most);
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${foot}`}
      role={moves ? 'group' : 'img'}
      aria-label={description}
    >
      <text className={styles.heading} x={0} y={15}>
        {heading}
      </text>
      {bars.map(({ from, to, customers }) => (
        <rect
          key={from}
          className={styles.bar}
          x={x(from) + 0.5}
          width={Math.max(0.5, x(to) - x(from) - 1)}
          y={y(customers)}
          height={BOTTOM - y(customers)}
        />
      ))}
      {fullest && (
        <text className={styles.tick} {...anchored((x(fullest.from) + x(fullest.to)) / 2)} y={TOP - 5}>
          {count(most)}
        </text>
      )}
      <line className={styles.axis} x1={LEFT} x2={RIGHT} y1={BOTTOM} y2={BOTTOM} />
      {named &&
        places.map((place, i) => (
          <line
            key={i}
            className={styles.cut}
            x1={place}
            x2={place}
            y1={BOTTOM}
            y2={KNOBS + rows[i]! * KNOB_ROW}
          />
        ))}
      <Ticks bars={bars} x={x} unit={unit} count={count} more={more} />
      {cuts.map((cut, i) => (
        <CutHandle
          key={i}
          cut={cut}
          x={places[i]!}
          top={TOP}
          bottom={BOTTOM}
          knob={KNOBS + rows[i]! * KNOB_ROW}
          width={WIDTH}
          moves={
            moves && {
              ...moves,
              move: (value) => moves.move(i, value),
              valueAt: (place) => moves.round(scale.valueAt((place - LEFT) / (RIGHT - LEFT)) - cutOffset),
            }
          }
        />
      ))}
    </svg>
  );
}

/** Near an end of the axis words are kept inside the drawing. */
function anchored(x: number): { x: number; textAnchor: 'start' | 'middle' | 'end' } {
  if (x < LEFT + 18) return { x: LEFT, textAnchor: 'start' };
  return x > RIGHT - 18 ? { x: RIGHT, textAnchor: 'end' } : { x, textAnchor: 'middle' };
}

function Ticks({
  bars,
  x,
  unit,
  count,
  more,
}: Pick<HistogramProps, 'bars' | 'unit' | 'count' | 'more'> & { readonly x: (value: number) => number }) {
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last) return null;
  const width = first.to - first.from;
  const open = last.to - last.from > width;
  const end = open ? last.from : last.to;
  // A bar of one whole number is named in its middle.
  const shift = unit === 1 && width === 1 ? 0.5 : 0;
  const words = more(count(last.from / unit));
  const room = open ? RIGHT - 12.5 * widthOf(words) - 20 : RIGHT + 1;
  const ticks = roundTicks(Math.max(1, end / unit), 6)
    .map((tick) => tick * unit)
    .filter((tick) => tick >= first.from && x(tick + shift) < room);
  return (
    <>
      {ticks.map((tick) => (
        <text key={tick} className={styles.tick} {...anchored(x(tick + shift))} y={BOTTOM + 18}>
          {count(tick / unit)}
        </text>
      ))}
      {open && (
        <text className={styles.tick} x={RIGHT} y={BOTTOM + 18} textAnchor="end">
          {words}
        </text>
      )}
    </>
  );
}
