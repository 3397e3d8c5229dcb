import { Badge } from '@/components/ui/badge';
import { ACTS, BAD_BELOW, CUTS, cutAfter, type Cut } from '@/lib/simulations/interaction-levels';
import type { ActView } from './act-view';
import type { ActToRelationshipMessages } from './messages';
import styles from './interaction-levels.module.css';

/** Where an episode or a sequence begins, by the place of its first act. */
function headings(words: ActToRelationshipMessages, { read: { sequences } }: ActView) {
  const found = new Map<number, { sequence?: [string, number]; episode: [string, number] }>();
  let episodes = 0;
  sequences.forEach((sequence, i) => {
    sequence.episodes.forEach(({ first, score }, j) => {
      episodes++;
      found.set(first, {
        ...(j === 0 && { sequence: [words.sequence(i + 1, sequence.score), sequence.score] }),
        episode: [words.episode(episodes, score), score],
      });
    });
  });
  return found;
}

/** The acts in their order, in episodes and sequences. Rows stay in place when a boundary moves, and so does the focus. */
export function ActList({
  words,
  view,
  cuts,
  onCut,
}: {
  words: ActToRelationshipMessages;
  view: ActView;
  cuts: string;
  /** Left out, the boundaries are only shown. */
  onCut?: (place: number, cut: Cut) => void;
}) {
  const heads = headings(words, view);
  const bad = (score: number) => score < BAD_BELOW - 1e-9 && <Badge tone="bad">{words.bad}</Badge>;
  return (
    <ol className={styles.acts}>
      {ACTS.map(({ id, date, flow }, place) => {
        const head = heads.get(place);
        const next = ACTS[place + 1];
        const cut = cutAfter(cuts, place);
        const score = view.scores[place] ?? 0;
        return (
          <li key={id}>
            <div className={styles.outer}>
              {head?.sequence && (
                <p className={styles.sequence}>
                  {head.sequence[0]} {bad(head.sequence[1])}
                </p>
              )}
              <div className={styles.inner}>
                {head && (
                  <p className={styles.episode}>
                    {head.episode[0]} {bad(head.episode[1])}
                  </p>
                )}
                <p className={place === view.place ? `${styles.act} ${styles.followed}` : styles.act}>
                  <span>
                    {words.acts[id]} {bad(score)}{' '}
                    <small>
                      {words.date(date)} · {words.flows[flow]}
                    </small>
                  </span>
                  <strong>{words.score(score)}</strong>
                </p>
              </div>
            </div>
            {next && (
              <div className={cut === '2' ? styles.between : styles.outer}>
                <div className={cut === '0' ? styles.inner : styles.between}>
                  {onCut && (
                    <select
                      className={styles.cut}
                      aria-label={words.between(words.acts[id], words.acts[next.id])}
                      value={cut}
                      onChange={(event) => {
                        const chosen = CUTS[event.currentTarget.selectedIndex];
                        if (chosen) onCut(place, chosen);
                      }}
                    >
                      {CUTS.map((value) => (
                        <option key={value} value={value}>
                          {words.cuts[value]}
                        </option>
                      ))}
                    </select>
                  )}
                </div>
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
