import type { Locale } from '@/lib/content/locale';
import { loyaltyReadingMessages } from './loyalty-reading-messages';
import { LoyaltyReadingPicture } from './loyalty-reading-picture';
import { LOYALTY_READING_START, viewOf } from './loyalty-reading-view';
import styles from './loyalty-reading.module.css';

/** The first reading, without the controls. */
export function LoyaltyReadingStill({ locale }: { locale: Locale }) {
  const words = loyaltyReadingMessages[locale];
  const view = viewOf(LOYALTY_READING_START.future);
  return (
    <div className={styles.model}>
      <LoyaltyReadingPicture words={words} state={LOYALTY_READING_START} view={view} />
      <p className={styles.said}>{words.verdict(LOYALTY_READING_START, view)}</p>
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
