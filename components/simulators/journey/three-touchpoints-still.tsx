import type { Locale } from '@/lib/content/locale';
import { ThreeTouchpointsFigures } from './three-touchpoints-figures';
import { threeTouchpointsMessages } from './three-touchpoints-messages';
import { ThreeTouchpointsPicture } from './three-touchpoints-picture';
import { PartyTold } from './three-touchpoints-story';
import { THREE_TOUCHPOINTS_START, viewOf } from './three-touchpoints-view';
import styles from './three-touchpoints.module.css';

/** The instrument's first state, without its controls. */
export function ThreeTouchpointsStill({ locale }: { locale: Locale }) {
  const words = threeTouchpointsMessages[locale];
  const view = viewOf(THREE_TOUCHPOINTS_START, THREE_TOUCHPOINTS_START.memory);
  return (
    <div className={styles.model}>
      <ThreeTouchpointsPicture words={words} view={view} />
      <p className={styles.said}>{words.verdict(view)}</p>
      <p className={styles.memory}>{words.memory(view.now)}</p>
      <ThreeTouchpointsFigures words={words} view={view} />
      <PartyTold words={words} view={view} party={THREE_TOUCHPOINTS_START.party} />
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
