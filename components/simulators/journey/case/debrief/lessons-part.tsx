import Link from 'next/link';
import type { Asked } from '@/components/ui/use-asked';
import type { Locale } from '@/lib/content/locale';
import type { JourneyCalls } from '../protocol';
import { listed } from '../report/case-names';
import { reportMessages } from '../report/report-messages';
import { LESSONS } from '../report/lesson-of';
import { debriefMessages } from './debrief-messages';

import { lostLessons } from './lost-lessons';
import { Waiting } from './waiting';
import styles from './debrief.module.css';

/** Where to read on: the lessons that teach what was lost, most first. */
export function LessonsPart({
  locale,
  scored,
}: {
  locale: Locale;
  scored: Asked<JourneyCalls['score']['answer']>;
}) {
  const words = debriefMessages[locale].lessons;
  const names = reportMessages[locale];
  const lost = scored.answer && lostLessons(scored.answer.outcome);
  return (
    <>
      <Waiting locale={locale} asked={scored} />
      {lost && lost.length === 0 && <p className={styles.prose}>{words.none}</p>}
      {lost && lost.length > 0 && (
        <>
          <p className={styles.prose}>{words.intro}</p>
          <ul className={styles.lessons}>
            {lost.map(({ lesson, criteria }) => (
              <li key={lesson}>
                <Link href={`/${locale}${LESSONS[lesson]}`} prefetch={false}>
                  {names.lessons[lesson]}
                </Link>{' '}
                <span className={styles.note}>
                  {words.because(
                    listed(
                      locale,
                      criteria.map((id) => debriefMessages[locale].quoted(names.criteria[id])),
                    ),
                  )}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
