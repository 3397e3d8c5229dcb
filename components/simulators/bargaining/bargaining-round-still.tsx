import type { Locale } from '@/lib/content/locale';
import { readBargaining } from '@/lib/simulations/bargaining';
import { BargainingPicture, Readout } from './bargaining-picture';
import { LAST_PRICE, ROUND_START } from './bargaining-view';
import { roundMessages } from './round-messages';
import styles from './bargaining.module.css';

/** The instrument's first state, without its controls; the outcome stands open, for here nobody can uncover it. */
export function BargainingRoundStill({ locale }: { locale: Locale }) {
  const words = roundMessages[locale];
  const reading = readBargaining(ROUND_START, LAST_PRICE);
  return (
    <div className={styles.model}>
      <BargainingPicture words={words} reading={reading} covered={false} />
      <p className={styles.said}>{words.verdict(reading)}</p>
      <Readout rows={[...words.rows(reading), ...words.dealRows(reading)]} />
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
