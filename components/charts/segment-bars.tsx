import type { KeyboardEvent } from 'react';
import { shortened } from '@/lib/charts';
import styles from './segment-bars.module.css';

export interface SegmentBar {
  readonly id: string;
  readonly name: string;
  /** Right of the name. */
  readonly aside: string;
  /** Shares of all customers and of all revenue, 0 to 1; the first part of the customers is drawn hollow. */
  readonly customers: { readonly share: number; readonly hollow: number; readonly label: string };
  /** Without a share where the revenue has none to give. */
  readonly revenue: { readonly share: number | undefined; readonly label: string };
  /** What the row says when it is read out. */
  readonly description: string;
}

const WIDTH = 360;
const LONGEST = 190;
const ROW = 66;
const BAR = 14;
const NAME_EM = 16;

/** Two bars a segment on one scale: how many they are, how much they bring. */
export function SegmentBars({
  bars,
  description,
  onPick,
}: {
  readonly bars: readonly SegmentBar[];
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  readonly onPick?: ((id: string) => void) | undefined;
}) {
  const most = Math.max(
    0.01,
    ...bars.flatMap(({ customers, revenue }) => [customers.share, revenue.share ?? 0]),
  );
  const length = (share: number) => Math.max(0, (share / most) * LONGEST);
  const picking = (id: string) =>
    onPick && {
      role: 'button',
      tabIndex: 0,
      onClick: () => onPick(id),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPick(id);
      },
    };
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${bars.length * ROW}`}
      role={onPick ? 'group' : 'img'}
      aria-label={description}
    >
      {bars.map(({ id, name, aside, customers, revenue, description: words }, i) => {
        const [people, hollow, money] = [
          length(customers.share),
          length(customers.hollow),
          length(revenue.share ?? 0),
        ];
        return (
          <g
            key={id}
            className={onPick && styles.pick}
            transform={`translate(0 ${i * ROW})`}
            aria-label={words}
            {...picking(id)}
          >
            <rect className={styles.frame} x={-4} y={1} width={WIDTH + 8} height={ROW - 3} rx={3} />
            <text className={styles.name} y={18}>
              {shortened(name, NAME_EM)}
            </text>
            <text className={styles.aside} x={WIDTH} y={18} textAnchor="end">
              {aside}
            </text>
            <rect className={styles.people} y={26} width={people} height={BAR} />
            {hollow > 2 && (
              <rect className={styles.hollow} x={1} y={27} width={hollow - 2} height={BAR - 2} />
            )}
            <text className={styles.label} x={people + 6} y={26 + BAR - 2}>
              {customers.label}
            </text>
            <rect className={styles.money} y={26 + BAR + 2} width={money} height={BAR} />
            <text className={styles.label} x={money + 6} y={26 + 2 * BAR}>
              {revenue.label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
