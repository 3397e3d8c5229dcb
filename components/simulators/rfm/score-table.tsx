import type { RfmReading } from '@/lib/simulations/one-more-order';
import type { OneMoreOrderMessages } from './messages';
import styles from './score-table.module.css';

const MEASURES = ['r', 'f', 'm'] as const;
const valueOf = (reading: RfmReading) => ({
  r: reading.recencyDays,
  f: reading.frequency,
  m: reading.cents / 100,
});

/** The three numbers and scores, before and after, each score as a place on a ruler of five. */
export function ScoreTable({
  words,
  before,
  after,
}: {
  words: OneMoreOrderMessages;
  before: RfmReading;
  after: RfmReading;
}) {
  const values = { before: valueOf(before), after: valueOf(after) };
  const change = (from: string, to: string) => (from === to ? to : words.changed(from, to));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.measure}</th>
          <th scope="col">{words.value}</th>
          <th scope="col">{words.score}</th>
        </tr>
      </thead>
      <tbody>
        {MEASURES.map((measure) => {
          const [from, to] = [before.scores[measure], after.scores[measure]];
          return (
            <tr key={measure}>
              <th scope="row">{words.measures[measure]}</th>
              <td>
                {change(
                  words.values(measure, values.before[measure]),
                  words.values(measure, values.after[measure]),
                )}
              </td>
              <td>
                <Ruler from={from} to={to} />
                <span className={styles.points}>{change(words.points(from), words.points(to))}</span>
              </td>
            </tr>
          );
        })}
        <tr>
          <th scope="row">{words.group}</th>
          <td colSpan={2} className={styles.group}>
            {change(words.groups[before.group], words.groups[after.group])}
          </td>
        </tr>
      </tbody>
    </table>
  );
}

/** Five places; the old score is outlined, the new one filled. The words beside it say the same. */
function Ruler({ from, to }: { from: number; to: number }) {
  return (
    <span className={styles.ruler} aria-hidden="true">
      {[1, 2, 3, 4, 5].map((score) => (
        <span key={score} className={score === to ? styles.here : score === from ? styles.was : undefined} />
      ))}
    </span>
  );
}
