import type { Locale } from '@/lib/content/locale';
import { EvidenceList } from './guess-parts';
import { guessMessages } from './messages';
import styles from './journey-map.module.css';

/** The folder of evidence, to predict from on paper: the walk itself needs the instrument. */
export function GuessAndWalkStill({ locale }: { locale: Locale }) {
  const words = guessMessages[locale];
  return (
    <div className={styles.model}>
      <p className={styles.said}>{words.intro}</p>
      <EvidenceList words={words} />
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
