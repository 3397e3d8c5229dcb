import type { Locale } from '@/lib/content/locale';
import { sevenFactorsMessages } from './loyalty-curve-factors-messages';
import { factorVerdict, SevenFactorsPicture, SevenFactorsTwin } from './loyalty-curve-factors-picture';
import { SEVEN_FACTORS_START } from './loyalty-curve-factors-view';
import styles from './loyalty-curve-factors.module.css';

/** The picture's first state, without its control; the list says the rest. */
export function SevenFactorsStill({ locale }: { locale: Locale }) {
  const words = sevenFactorsMessages[locale];
  return (
    <div className={styles.model}>
      <SevenFactorsPicture locale={locale} state={SEVEN_FACTORS_START} />
      <p className={styles.said}>{factorVerdict(words, SEVEN_FACTORS_START.factor)}</p>
      <SevenFactorsTwin locale={locale} />
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
