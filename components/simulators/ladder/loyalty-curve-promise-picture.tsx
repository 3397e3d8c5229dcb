import type { Locale } from '@/lib/content/locale';
import { promiseReading } from '@/lib/simulations/ladder';
import { plain, whole } from './loyalty-curve-messages';
import { difference, raisedPromiseMessages } from './loyalty-curve-promise-messages';
import { CROWDED, type RaisedPromiseState } from './loyalty-curve-view';
import styles from './loyalty-curve.module.css';

export interface RaisedPromiseCase {
  readonly locale: Locale;
  readonly state: RaisedPromiseState;
}

const WIDTH = 360;
const LEFT = 64;
const RIGHT = 348;
const BAR = 22;
const x = (points: number) => LEFT + (points / 100) * (RIGHT - LEFT);
/** Promises that are held against the same performance. */
const PROMISES = [50, 60, 70, 80, 90];

export const readPromise = ({ promise, got }: RaisedPromiseState) =>
  promiseReading(promise / 100, got / 100, CROWDED);

/** Expected and got as two bars, and the gap between their ends. */
export function RaisedPromisePicture({ locale, state }: RaisedPromiseCase) {
  const words = raisedPromiseMessages[locale];
  const { promise, got } = state;
  const [low, high] = [Math.min(promise, got), Math.max(promise, got)];
  const middle = Math.min(Math.max((x(low) + x(high)) / 2, LEFT + 84), RIGHT - 84);
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} 124`}
      role="img"
      aria-label={words.description(state)}
    >
      <text className={styles.name} x={4} y={23}>
        {words.promised}
      </text>
      <rect className={styles.expected} x={LEFT} y={7} width={x(promise) - LEFT} height={BAR} />
      <text className={styles.name} x={4} y={59}>
        {words.received}
      </text>
      <rect className={styles.got} x={LEFT} y={43} width={x(got) - LEFT} height={BAR} />
      <path className={styles.plumb} d={`M${x(promise)} 7V86M${x(got)} 43V86`} />
      <rect
        className={got < promise ? styles.short : styles.over}
        x={x(low)}
        y={80}
        width={Math.max(1.5, x(high) - x(low))}
        height={7}
      />
      <text className={styles.gap} x={middle} y={108} textAnchor="middle">
        {words.difference(got - promise)}
      </text>
    </svg>
  );
}

/** The same performance under other promises. */
export function RaisedPromiseTable({ locale, state: { promise, got } }: RaisedPromiseCase) {
  const { table } = raisedPromiseMessages[locale];
  return (
    <table className={styles.table}>
      <caption>{table.caption(got)}</caption>
      <thead>
        <tr>
          <th scope="col">{table.promise}</th>
          <th scope="col">{table.difference}</th>
          <th scope="col">{table.mark}</th>
          <th scope="col">{table.year}</th>
        </tr>
      </thead>
      <tbody>
        {PROMISES.map((one) => {
          const { mark, year } = readPromise({ promise: one, got });
          return (
            <tr key={one} className={one === promise ? styles.current : undefined}>
              <th scope="row">{one}</th>
              <td>{difference(got - one)}</td>
              <td>{plain(mark)}</td>
              <td>{whole(year)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
