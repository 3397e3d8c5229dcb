import type { Locale } from '@/lib/content/locale';
import styles from './ask-a-sample.module.css';
import { askASampleMessages } from './messages';
import { SampleReading, shownSamples } from './sample-reading';

/** The instrument's first state, without its controls: one round. */
export function AskASampleStill({
  locale,
  promoters,
  detractors,
  answers,
}: {
  locale: Locale;
  promoters: number;
  detractors: number;
  answers: number;
}) {
  const population = { promoters, detractors, silent: 0 };
  return (
    <div className={styles.model}>
      <SampleReading locale={locale} population={population} samples={shownSamples(population, answers, 1)} />
      <p className={styles.note}>{askASampleMessages[locale].note}</p>
    </div>
  );
}
