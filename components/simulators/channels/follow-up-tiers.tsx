import { HOURS_TO_SPARE, type FollowUpLoad } from '@/lib/simulations/channels';
import type { FollowUpMessages } from './follow-up-messages';
import styles from './channels.module.css';

/** Each tier's contacts and hours, in words and as a bar. */
export function FollowUpTiers({ words, load }: { words: FollowUpMessages; load: FollowUpLoad }) {
  return (
    <div>
      <p className={styles.note}>{words.barLabel}</p>
      <ul className={styles.tiers}>
        {load.tiers.map((tier) => (
          <li key={tier.tier}>
            <p className={styles.channel}>
              <strong>{words.tiers[tier.tier]}</strong>
              <span>{words.row(tier)}</span>
            </p>
            <p className={styles.note}>{words.every(tier)}</p>
            <div className={styles.bar} aria-hidden="true">
              <span
                className={styles.hours}
                style={{ width: `${Math.min(100, (100 * tier.hours) / HOURS_TO_SPARE)}%` }}
              />
              {tier.hours > HOURS_TO_SPARE && <span className={styles.more} />}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
