import type { GuessView } from './guess-view';
import { oneDecimal, type GuessMessages } from './messages';
import styles from './journey-map.module.css';

const WIDTH = 360;
const LEFT = 64;
const LONGEST = 236;
const BAR = 13;
const GAP = 3;
const HEAD = 24;

/** Said beside seen, touchpoint by touchpoint: hollow, filled, and a third one for what mending leaves. */
export function GuessPicture({ words, view }: { words: GuessMessages; view: GuessView }) {
  const bars = view.toBe ? (['said', 'left', 'after'] as const) : (['said', 'left'] as const);
  const row = HEAD + bars.length * (BAR + GAP) + 6;
  const most = Math.max(20, ...view.rows.flatMap((one) => bars.map((bar) => one[bar] ?? 0)));
  return (
    <div className={styles.picture}>
      <svg viewBox={`0 0 ${WIDTH} ${view.rows.length * row}`} role="img" aria-label={words.picture(view)}>
        {view.rows.map((one, i) => (
          <g key={one.id} transform={`translate(0 ${i * row})`}>
            <text className={styles.name} y={17}>
              {words.points[one.id]}
            </text>
            {bars.map((bar, place) => {
              const value = one[bar] ?? 0;
              const y = HEAD + place * (BAR + GAP);
              const length = (value / most) * LONGEST;
              return (
                <g key={bar}>
                  <text className={styles.label} x={LEFT - 6} y={y + BAR - 2} textAnchor="end">
                    {words.bars[bar]}
                  </text>
                  <rect className={styles[bar]} x={LEFT} y={y + 0.5} width={length} height={BAR - 1} />
                  <text className={styles.value} x={LEFT + length + 6} y={y + BAR - 2}>
                    {bar === 'said' ? value : oneDecimal(value)}
                  </text>
                </g>
              );
            })}
          </g>
        ))}
      </svg>
    </div>
  );
}
