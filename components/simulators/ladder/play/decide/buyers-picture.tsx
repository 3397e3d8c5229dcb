import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import type { Locale } from '@/lib/content/locale';
import type { Interval } from '@/lib/scoring';
import { ticksRound } from './buyers-scale';
import { countText } from './figures';
import { predictMessages } from './predict-messages';
import { besideInterval } from './prediction';
import styles from './decide.module.css';

export interface BuyersPictureProps {
  readonly locale: Locale;
  readonly people: string;
  /** The quarter that is predicted. */
  readonly quarter: number;
  /** The quarters before it; profit in fen. */
  readonly past: readonly { readonly buyers: number; readonly profit: number }[];
  /** Customers on the first day: what a first prediction can be held against. */
  readonly start: number;
  readonly interval: Interval | null;
}

const WIDTH = 360;
const LEFT = 48;
const RIGHT = WIDTH - 12;
const TOP = 26;
const FOOT = 150;

/** Buyers so far, and the interval where the coming quarter will stand. */
export function BuyersPicture({ locale, people, quarter, past, start, interval }: BuyersPictureProps) {
  const words = predictMessages[locale].picture;
  const count = (value: number) => countText(locale, value);
  const last = past.at(-1)?.buyers;
  const values = past.map(({ buyers }) => buyers);
  const ticks = ticksRound([
    ...(values.length > 0 ? values : [start]),
    ...(interval ? [interval.low, interval.high] : []),
  ]);
  const [from, to] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const y = (value: number) => FOOT - ((value - from) / (to - from)) * (FOOT - TOP);
  const slot = (RIGHT - LEFT) / Math.max(3, quarter);
  const x = (place: number) => LEFT + (place + 0.5) * slot;
  const ends = interval && words.title(count(interval.low), count(interval.high));
  const title = interval
    ? ends + (last === undefined ? '' : words.beside[besideInterval(interval, last)](count(last)))
    : words.titleEmpty(last === undefined ? undefined : count(last));
  const pastText = values
    .map((value, i) => `${words.quarter(i + 1)} ${count(value)}`)
    .join(locale === 'zh' ? '，' : ', ');
  const rangeText = interval ? `${count(interval.low)}–${count(interval.high)}` : words.notSaid;
  return (
    <Figure
      title={title}
      table={{
        summary: words.table,
        content: (
          <DataTable
            caption={words.table}
            columns={[
              { key: 'quarter', label: words.columns.quarter },
              { key: 'buyers', label: words.columns.buyers, numeric: true },
              { key: 'profit', label: words.columns.profit, numeric: true },
            ]}
            rows={[
              ...past.map(({ buyers, profit }, i) => ({
                quarter: words.quarter(i + 1),
                buyers: count(buyers),
                profit: count(profit / 100),
              })),
              { quarter: `${words.quarter(quarter)} (${words.yours})`, buyers: rangeText, profit: '' },
            ]}
          />
        ),
      }}
    >
      <svg
        className={styles.buyers}
        viewBox={`0 0 ${WIDTH} ${FOOT + 30}`}
        role="img"
        aria-label={words.description(pastText || words.noPast, interval ? rangeText : undefined)}
      >
        <text x={4} y={14}>
          {words.axis(people)}
        </text>
        {ticks.map((tick) => (
          <g key={tick}>
            <line className={styles.grid} x1={LEFT} x2={RIGHT} y1={y(tick)} y2={y(tick)} />
            <text x={LEFT - 6} y={y(tick) + 4.5} textAnchor="end">
              {count(tick)}
            </text>
          </g>
        ))}
        {values.length === 0 && (
          <g className={styles.expected}>
            <line x1={LEFT} x2={RIGHT} y1={y(start)} y2={y(start)} />
            <text x={RIGHT} y={y(start) - 6} textAnchor="end">
              {words.start(count(start))}
            </text>
          </g>
        )}
        <polyline
          className={styles.path}
          points={values.map((value, i) => `${x(i)},${y(value)}`).join(' ')}
        />
        {values.map((value, i) => (
          <circle key={i} className={styles.dot} cx={x(i)} cy={y(value)} r={4} />
        ))}
        {interval && (
          <rect
            className={styles.guess}
            x={x(quarter - 1) - 9}
            width={18}
            y={y(interval.high)}
            height={Math.max(2, y(interval.low) - y(interval.high))}
            rx={2}
          />
        )}
        {Array.from({ length: quarter }, (_, i) => (
          <text
            key={i}
            x={x(i)}
            y={FOOT + 20}
            textAnchor="middle"
            className={i === quarter - 1 ? styles.now : undefined}
          >
            {words.quarter(i + 1)}
          </text>
        ))}
      </svg>
    </Figure>
  );
}
