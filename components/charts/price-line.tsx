import { widthOf } from '@/lib/charts';
import styles from './price-line.module.css';

export interface PriceSpan {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** Filled: a deal. Hatched: none. */
  readonly kind: 'deal' | 'none';
  /** Written on the span where it is wide enough. */
  readonly label?: string;
}

export interface PriceMark {
  readonly key: string;
  readonly at: number;
  readonly label: string;
  /** Dot: the price of the moment. Stop: where a side must stop. Dashed: a price to compare with. */
  readonly kind: 'dot' | 'stop' | 'dashed';
  readonly side: 'above' | 'below';
  /** To which side of its line the label stands where there is room. */
  readonly lean: 'left' | 'right';
}

export interface PriceLineProps {
  readonly least: number;
  readonly most: number;
  readonly ticks: readonly number[];
  readonly spans: readonly PriceSpan[];
  /** Each has a row of its own, so that words never meet. */
  readonly marks: readonly PriceMark[];
  /** What is measured, with its unit. */
  readonly axis: string;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
}

const WIDTH = 360;
const LEFT = 10;
const RIGHT = WIDTH - 10;
const ROW = 22;
const BAND = 22;
/** The type size that the style gives to a phone. */
const WIDEST = 14;

/** Prices on a line: where each side must stop, what lies between, and where they meet. */
export function PriceLine({ least, most, ticks, spans, marks, axis, description }: PriceLineProps) {
  const x = (value: number) =>
    LEFT + ((Math.min(most, Math.max(least, value)) - least) / (most - least)) * (RIGHT - LEFT);
  const above = marks.filter(({ side }) => side === 'above');
  const below = marks.filter(({ side }) => side === 'below');
  const top = above.length * ROW + 10;
  const line = top + BAND;
  const foot = line + 26 + below.length * ROW;
  const placed = marks.map((mark) => {
    const row = (mark.side === 'above' ? above : below).indexOf(mark);
    const y = mark.side === 'above' ? row * ROW + 15 : line + 38 + row * ROW;
    const [from, to] = mark.side === 'above' ? [y - 10, line] : [top - 4, y + 2];
    const at = x(mark.at);
    const width = WIDEST * widthOf(mark.label) + 6;
    const fits = { left: at - width >= 0, right: at + width <= WIDTH };
    const other = mark.lean === 'left' ? 'right' : 'left';
    return { ...mark, at, y, from, to, lean: fits[mark.lean] || !fits[other] ? mark.lean : other } as const;
  });
  return (
    <svg className={styles.picture} viewBox={`0 0 ${WIDTH} ${foot + 24}`} role="img" aria-label={description}>
      {spans.map(({ key, from, to, kind, label }) => {
        const [start, end] = [x(from), x(to)];
        return (
          <g key={key}>
            <rect
              className={kind === 'deal' ? styles.deal : styles.none}
              x={start}
              y={top}
              width={Math.max(0, end - start)}
              height={BAND}
            />
            {kind === 'none' && <path className={styles.hatch} d={hatched(start, end, top)} />}
            {label !== undefined && end - start > WIDEST * widthOf(label) + 8 && (
              <text
                className={kind === 'deal' ? styles.onDeal : styles.onNone}
                x={(start + end) / 2}
                y={top + 16}
                textAnchor="middle"
              >
                {label}
              </text>
            )}
          </g>
        );
      })}
      <line className={styles.axis} x1={LEFT} x2={RIGHT} y1={line} y2={line} />
      {placed.map(({ key, kind, at, from, to }) => (
        <line
          key={key}
          className={kind === 'dashed' ? styles.dashed : styles.stop}
          x1={at}
          x2={at}
          y1={from}
          y2={to}
        />
      ))}
      {ticks.map((tick) => (
        <g key={tick}>
          <line className={styles.axis} x1={x(tick)} x2={x(tick)} y1={line} y2={line + 5} />
          <text className={styles.tick} x={x(tick)} y={line + 20} textAnchor={anchorAt(x(tick))}>
            {tick}
          </text>
        </g>
      ))}
      {placed.map(({ key, kind, at, y, label, lean }) => (
        <g key={key}>
          {kind === 'dot' && <circle className={styles.dot} cx={at} cy={top + BAND / 2} r={8} />}
          <text
            className={kind === 'dashed' ? styles.faint : styles.label}
            x={at + (lean === 'right' ? 6 : -6)}
            y={y}
            textAnchor={lean === 'right' ? 'start' : 'end'}
          >
            {label}
          </text>
        </g>
      ))}
      <text className={styles.tick} x={RIGHT} y={foot + 18} textAnchor="end">
        {axis}
      </text>
    </svg>
  );
}

const anchorAt = (at: number) => (at < LEFT + 12 ? 'start' : at > RIGHT - 12 ? 'end' : 'middle');

/** Slanting strokes that stay inside the band. */
function hatched(start: number, end: number, top: number): string {
  const strokes = Math.floor((end - start - BAND / 2) / 8) + 1;
  return Array.from(
    { length: Math.max(0, strokes) },
    (_, i) => `M${start + i * 8} ${top + BAND}l${BAND / 2} ${-BAND}`,
  ).join('');
}
