import { HAPPENED, storyOf, type Climb } from '@/lib/simulations/ladder';
import type { Deed, SmallLadderMessages, ToldDeed } from './small-ladder-messages';
import styles from './small-ladder.module.css';

const DEEDS: readonly Deed[] = ['failed', 'complained', 'answered', 'promiseBroken', 'recommended', 'warned'];
const PROSPECT = 0;
const LOST = 7;

/** One person's quarters so far: what was done, what was felt, and why the rung changed. */
export function LadderStory({
  words,
  climb,
  person,
  name,
}: {
  words: SmallLadderMessages;
  climb: Climb;
  /** From 1. */
  person: number;
  name: string;
}) {
  const told = (quarter: number, happened: number): ToldDeed[] =>
    DEEDS.filter((deed) => (happened & HAPPENED[deed]) !== 0).map((deed) =>
      deed === 'answered' && climb.quarters[quarter - 1]!.decision.answer === 'word' ? 'apologised' : deed,
    );
  const first = climb.moments[0]!.rung[person - 1]!;
  return (
    <div className={styles.story}>
      <p className={styles.heading}>{words.story(name)}</p>
      <ol>
        <li>{words.notYet(words.rungs[first]!)}</li>
        {storyOf(climb, person - 1).map(({ quarter, from, to, cause, orders, happened, attitude }) => (
          <li key={quarter} className={cause ? styles.moved : undefined}>
            {words.chapter({
              quarter,
              orders,
              deeds: told(quarter, happened),
              from: words.rungs[from]!,
              to: words.rungs[to]!,
              move: cause,
              attitude: to === PROSPECT || to === LOST ? undefined : Math.round(100 * attitude),
            })}
          </li>
        ))}
      </ol>
    </div>
  );
}
