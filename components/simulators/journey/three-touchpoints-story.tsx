import type { ThreeTouchpointsMessages } from './three-touchpoints-messages';
import { partyStory, type ThreeTouchpointsView } from './three-touchpoints-view';
import styles from './three-touchpoints.module.css';

/** One party's stay: what was waited, what went wrong, what was felt and what is remembered of it. */
export function PartyTold({
  words,
  view: { now, before, isChanged },
  party,
}: {
  words: ThreeTouchpointsMessages;
  view: ThreeTouchpointsView;
  party: number;
}) {
  const story = partyStory(now, party);
  return (
    <div className={styles.story}>
      <p className={styles.heading}>{words.story(party)}</p>
      <ol>
        {story.visits.map((visit) => (
          <li key={visit.id}>{words.visit(visit)}</li>
        ))}
      </ol>
      <p>{words.ending(story, now.weights)}</p>
      {isChanged && <p>{words.endingBefore(partyStory(before, party))}</p>}
    </div>
  );
}
