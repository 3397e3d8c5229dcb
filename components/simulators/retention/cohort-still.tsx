import type { Locale } from '@/lib/content/locale';
import { cohortMessages } from './cohort-messages';
import { CohortPicture } from './cohort-picture';
import styles from './retention.module.css';
import { teaHouseCohorts } from './tea-house';

/** The board's first state, without its controls. */
export function CohortStill({ locale }: { locale: Locale }) {
  const words = cohortMessages[locale];
  return (
    <div className={styles.model}>
      <CohortPicture
        words={words}
        cohorts={teaHouseCohorts()}
        measure="share"
        cohort={0}
        age={4}
        line="cell"
      />
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
