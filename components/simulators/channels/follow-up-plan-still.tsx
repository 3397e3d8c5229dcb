import type { Locale } from '@/lib/content/locale';
import { followUpMessages } from './follow-up-messages';
import { FollowUpTiers } from './follow-up-tiers';
import { FOLLOW_UP_START, followUpLoad } from './follow-up-view';
import styles from './channels.module.css';

/** Everyone contacted alike, without the controls. */
export function FollowUpPlanStill({ locale }: { locale: Locale }) {
  const words = followUpMessages[locale];
  const load = followUpLoad(FOLLOW_UP_START);
  return (
    <div className={styles.model}>
      <p className={styles.heading}>{words.presets.same}</p>
      <p className={styles.plain}>{words.verdict(load, FOLLOW_UP_START)}</p>
      <FollowUpTiers words={words} load={load} />
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
