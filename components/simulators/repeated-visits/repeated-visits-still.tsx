import type { Locale } from '@/lib/content/locale';
import { repeatedVisitsMessages } from './messages';
import { RepeatedVisitsFigures } from './repeated-visits-figures';
import { RepeatedVisitsPicture } from './repeated-visits-picture';
import { REPEATED_VISITS_START, viewOf } from './repeated-visits-view';
import styles from './repeated-visits.module.css';

/** The instrument's first state, without its controls. */
export function RepeatedVisitsStill({ locale }: { locale: Locale }) {
  const words = repeatedVisitsMessages[locale];
  const view = viewOf(REPEATED_VISITS_START);
  return (
    <div className={styles.model}>
      <RepeatedVisitsPicture words={words} view={view} />
      <p className={styles.said}>{words.verdict(view)}</p>
      <p className={styles.note}>{words.how}</p>
      <RepeatedVisitsFigures words={words} view={view} />
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
