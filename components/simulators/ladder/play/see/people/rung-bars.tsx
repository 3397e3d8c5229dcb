import type { BandWords } from './people-picture';
import { RUNGS_DOWN } from '../take-aways';
import styles from './people.module.css';

/** So many people that a mark each would be fog: a bar a rung, all on one scale. */
export function RungBars({
  counts,
  wordsOf,
}: {
  readonly counts: readonly number[];
  readonly wordsOf: (rung: number) => BandWords;
}) {
  const most = Math.max(1, ...counts);
  return (
    <ul className={styles.bars}>
      {RUNGS_DOWN.map((rung) => {
        const { name, people, traffic } = wordsOf(rung);
        return (
          <li key={rung} className={rung === 6 ? styles.beside : undefined}>
            <b>{name}</b>
            <span>
              {people} {traffic}
            </span>
            {(counts[rung] ?? 0) > 0 && (
              <div
                className={`${styles.bar} ${styles[`rung${rung}`]}`}
                style={{ width: `${(100 * (counts[rung] ?? 0)) / most}%` }}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
