import type { Locale } from '@/lib/content/locale';
import type { Portrait } from '@/lib/simulations/ladder';
import { pointsOf, tenthText } from '../see/format';
import { peopleStoryMessages } from './people-messages';
import { degreeOf, TRAITS } from './portrait-words';
import styles from './story.module.css';

/** Who somebody is. Nobody in the firm sees it, and the card says so. */
export function PortraitCard({
  locale,
  portrait,
  scenario,
}: {
  readonly locale: Locale;
  readonly portrait: Portrait;
  /** Its id. */
  readonly scenario: string;
}) {
  const words = peopleStoryMessages[locale];
  return (
    <div className={styles.portrait}>
      <h4>{words.portrait.title}</h4>
      <dl>
        {TRAITS.map((trait) => (
          <div key={trait}>
            <dt>{words.traits[trait].name}</dt>
            <dd>
              {words.traits[trait][degreeOf(portrait[trait])]}{' '}
              <small>{words.points(pointsOf(portrait[trait]))}</small>
            </dd>
          </div>
        ))}
        <div>
          <dt>{words.channel}</dt>
          <dd>{words.channels(scenario === 'tea-house')[portrait.channel]}</dd>
        </div>
        <div>
          <dt>{words.demand}</dt>
          <dd>{words.orders(tenthText(portrait.demand))}</dd>
        </div>
      </dl>
      <p className={styles.note}>{words.portrait.note}</p>
    </div>
  );
}
