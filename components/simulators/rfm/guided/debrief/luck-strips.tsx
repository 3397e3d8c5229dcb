import { spreadOf, ticksAcross } from '@/lib/charts';
import styles from './luck-strips.module.css';

export interface LuckRow {
  readonly key: string;
  readonly name: string;
  /** Beside the name: its median in words. */
  readonly note: string;
  /** At least one. */
  readonly ascending: readonly number[];
  /** What happened, and its words; only the learner's own row has words. */
  readonly mark: { readonly at: number; readonly label?: string };
  readonly own: boolean;
}

const WIDTH = 360;
const EDGE = 10;
const TOP = 26;
const ROW = 58;

/** Distributions one below the other on one scale: middle 80 % thin, middle half thick, median as a stroke, what happened as a diamond. */
export function LuckStrips({
  rows,
  nought,
  axis,
  description,
}: {
  rows: readonly LuckRow[];
  /** Words at the line of nought. */
  nought: string;
  axis: string;
  description: string;
}) {
  const spreads = rows.map(({ ascending }) => spreadOf(ascending));
  const ends = [
    0,
    ...spreads.flatMap(({ low80, high80 }) => [low80, high80]),
    ...rows.map(({ mark }) => mark.at),
  ];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const x = (value: number) =>
    Math.round(100 * (EDGE + ((value - least) / (most - least || 1)) * (WIDTH - 2 * EDGE))) / 100;
  const foot = TOP + rows.length * ROW;
  const anchor = (at: number) => (at > WIDTH * 0.7 ? 'end' : at < WIDTH * 0.3 ? 'start' : 'middle');
  const inward = (at: number) => ({ end: 4, start: -4, middle: 0 })[anchor(at)];
  return (
    <svg className={styles.strips} viewBox={`0 0 ${WIDTH} ${foot + 44}`} role="img" aria-label={description}>
      {ticksAcross(least, most, 6).map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={x(tick)} x2={x(tick)} y1={TOP} y2={foot + 5} />
          <text className={styles.tick} x={x(tick)} y={foot + 20} textAnchor={anchor(x(tick))}>
            {String(tick).replace('-', '−')}
          </text>
        </g>
      ))}
      <line className={styles.nought} x1={x(0)} x2={x(0)} y1={TOP - 6} y2={foot} />
      <text className={styles.head} x={x(0) + inward(x(0))} y={TOP - 11} textAnchor={anchor(x(0))}>
        {nought}
      </text>
      {rows.map(({ key, name, note, mark, own }, i) => {
        const { low80, low50, median, high50, high80 } = spreads[i]!;
        const top = TOP + i * ROW;
        const y = top + 36;
        return (
          <g key={key} className={own ? styles.own : styles.other}>
            <text className={styles.name} x={EDGE} y={top + 18}>
              {name} <tspan className={styles.aside}>{note}</tspan>
            </text>
            <line className={styles.eighty} x1={x(low80)} x2={x(high80)} y1={y} y2={y} />
            <line className={styles.half} x1={x(low50)} x2={x(high50)} y1={y} y2={y} />
            <line className={styles.halo} x1={x(median)} x2={x(median)} y1={y - 9} y2={y + 9} />
            <line className={styles.median} x1={x(median)} x2={x(median)} y1={y - 9} y2={y + 9} />
            <path className={styles.happened} d={`M${x(mark.at)} ${y - 6}l6 6l-6 6l-6 -6Z`} />
            {mark.label && (
              <text
                className={styles.happenedLabel}
                x={x(mark.at) + inward(x(mark.at))}
                y={y + 20}
                textAnchor={anchor(x(mark.at))}
              >
                {mark.label}
              </text>
            )}
          </g>
        );
      })}
      <line className={styles.axis} x1={EDGE} x2={WIDTH - EDGE} y1={foot} y2={foot} />
      <text className={styles.tick} x={WIDTH - EDGE} y={foot + 39} textAnchor="end">
        {axis}
      </text>
    </svg>
  );
}
