import type { Locale } from '@/lib/content/locale';
import { nameOnce } from '@/lib/simulations/bargaining';
import { beliefOf, BLIND_START } from './bargaining-view';
import { blindMessages } from './blind-messages';
import { BlindPicture, BlindReadout } from './blind-picture';
import styles from './bargaining.module.css';

/** The instrument's first state, without its controls. */
export function BlindOfferStill({ locale }: { locale: Locale }) {
  const words = blindMessages[locale];
  const { price, floor } = BLIND_START;
  return (
    <div className={styles.model}>
      <BlindPicture locale={locale} state={BLIND_START} />
      <p className={styles.said}>{words.verdict(price, floor, nameOnce(beliefOf(BLIND_START), price))}</p>
      <BlindReadout locale={locale} state={BLIND_START} />
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
