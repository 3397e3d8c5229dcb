import { Disclosure } from '@/components/ui/disclosure';
import type { Locale } from '@/lib/content/locale';
import { openLessonMarket } from '@/lib/simulations/ladder';
import { smallLadderMessages } from './small-ladder-messages';
import { SmallLadderPicture } from './small-ladder-picture';
import { LadderStory } from './small-ladder-story';
import { EndsTable } from './small-ladder-tables';
import { allQuarters, viewOf } from './small-ladder-view';
import styles from './small-ladder.module.css';

/** The first day, without the controls; what eight quarters come to is folded away. */
export function SmallLadderStill({
  locale,
  person,
}: {
  locale: Locale;
  person: { readonly number: number; readonly name: string };
}) {
  const words = smallLadderMessages[locale];
  const market = openLessonMarket();
  const first = viewOf(market, []);
  const cared = viewOf(market, allQuarters('care'));
  return (
    <div className={styles.model}>
      <p className={styles.plain}>{words.start(first.climb.moments[0]!.counts)}</p>
      <SmallLadderPicture words={words} climb={first.climb} person={person.number} />
      <Disclosure summary={words.stillTable}>
        <div className={styles.model}>
          {cared.end && <EndsTable words={words} ends={cared.end.ends} chosen={undefined} />}
          <p className={styles.plain}>{words.plans.care}</p>
          <LadderStory words={words} climb={cared.climb} person={person.number} name={person.name} />
        </div>
      </Disclosure>
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
