import { directionOf, type Climb } from '@/lib/simulations/ladder';
import { LADDER_WIDTH, layOut } from './small-ladder-layout';
import type { SmallLadderMessages } from './small-ladder-messages';
import styles from './small-ladder.module.css';

const DORMANT = 6;
const LOST = 7;

/** Two hundred people on their rungs at the end of the last quarter played; those who moved in it are triangles. */
export function SmallLadderPicture({
  words,
  climb,
  person,
}: {
  words: SmallLadderMessages;
  climb: Climb;
  /** From 1. */
  person: number;
}) {
  const { moments } = climb;
  const now = moments[moments.length - 1]!;
  const before = moments[moments.length - 2] ?? now;
  const { height, rows, places } = layOut(now.rung);
  const direction = (i: number) => directionOf(before.rung[i]!, now.rung[i]!);
  const came = (rung: number, way: 1 | -1) =>
    now.rung.reduce((sum, one, i) => (one === rung && direction(i) === way ? sum + 1 : sum), 0);
  const aside = rows.findIndex(({ rung }) => rung === DORMANT);
  const foot = rows[aside - 1]!.plankY;
  const followed = places[person - 1];
  return (
    <div className={styles.picture}>
      <svg
        viewBox={`0 0 ${LADDER_WIDTH} ${height}`}
        role="img"
        aria-label={words.picture(moments.length - 1, now.counts)}
      >
        <path className={styles.rails} d={`M5 4V${foot + 6}M${LADDER_WIDTH - 5} 4V${foot + 6}`} />
        {rows.map(({ rung, labelY, plankY }, i) => {
          const [up, down] = [came(rung, 1), came(rung, -1)];
          return (
            <g key={rung}>
              <path
                className={i < aside ? styles.plank : styles.ground}
                d={`M5 ${plankY}H${LADDER_WIDTH - 5}`}
              />
              <text x={12} y={labelY} className={styles.label}>
                {words.rungs[rung]} <tspan className={styles.count}>{now.counts[rung]}</tspan>
              </text>
              <text x={LADDER_WIDTH - 12} y={labelY} className={styles.came} textAnchor="end">
                {[...(up > 0 ? [`▲${up}`] : []), ...(down > 0 ? [`▼${down}`] : [])].join(' ')}
              </text>
            </g>
          );
        })}
        {places.map(({ x, y }, i) => (
          <g key={i} className={styles.person} style={{ transform: `translate(${x}px, ${y}px)` }}>
            <Person rung={now.rung[i]!} direction={direction(i)} />
          </g>
        ))}
        {followed && (
          <g className={styles.person} style={{ transform: `translate(${followed.x}px, ${followed.y}px)` }}>
            <circle className={styles.ring} r={6} />
          </g>
        )}
      </svg>
      <p className={styles.legend}>
        {words.legend.map((part) => (
          <span key={part}>{part} </span>
        ))}
      </p>
    </div>
  );
}

function Person({ rung, direction }: { rung: number; direction: -1 | 0 | 1 }) {
  if (direction === 1) return <path className={styles.up} d="M0 -4.2L4 3.2H-4Z" />;
  if (direction === -1) return <path className={styles.down} d="M0 4.2L4 -3.2H-4Z" />;
  if (rung === LOST) return <path className={styles.lost} d="M-2.2 -2.2L2.2 2.2M-2.2 2.2L2.2 -2.2" />;
  return <circle className={styles[`rung${rung}`]} r={rung === DORMANT ? 1.7 : rung === 0 ? 2.4 : 3} />;
}
