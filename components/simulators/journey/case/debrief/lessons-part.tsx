import Link from 'next/link';
import { fieldsOf, listOf } from '@/components/ui/json-read';
import type { Asked } from '@/components/ui/use-asked';
import type { Locale } from '@/lib/content/locale';
import { JOURNEY_CONCEPT_IDS, JOURNEY_RUBRIC, type Outcome } from '@/lib/scoring';
import type { JourneyCalls } from '../protocol';
import { lessonOfConcept, LESSONS, lessonsOf, type LessonName } from '../report/lesson-of';
import { debriefMessages } from './debrief-messages';
import { listed } from './format';
import { Waiting } from './waiting';
import styles from './debrief.module.css';

/** Below this share of its points a criterion sends back to its lessons. */
const ENOUGH = 0.75;

/** Where to read on: the lessons that teach what was lost, most first. */
export function LessonsPart({
  locale,
  scored,
}: {
  locale: Locale;
  scored: Asked<JourneyCalls['score']['answer']>;
}) {
  const words = debriefMessages[locale].lessons;
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
                  {words.names[lesson]}
                </Link>{' '}
                <span className={styles.note}>
                  {words.because(
                    listed(
                      locale,
                      criteria.map((id) => words.criteria[id]),
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

type Criterion = (typeof JOURNEY_RUBRIC)[number]['id'];

/** Lessons by what was lost, those that most was lost on first; what waits for a person is not lost. */
export function lostLessons(
  outcome: Outcome,
): { readonly lesson: LessonName; readonly criteria: readonly Criterion[] }[] {
  if (outcome.status !== 'scored') return [];
  const found = new Map<LessonName, { criteria: Criterion[]; points: number }>();
  const send = (lesson: LessonName, id: Criterion, points: number) => {
    const one = found.get(lesson) ?? { criteria: [], points: 0 };
    if (!one.criteria.includes(id)) one.criteria.push(id);
    one.points += points;
    found.set(lesson, one);
  };
  for (const { id, weight } of JOURNEY_RUBRIC) {
    const criterion = outcome.criteria.find((one) => one.id === id);
    if (!criterion || id === 'reflection') continue;
    const share = criterion.status === 'scored' ? criterion.earned / criterion.max : 0;
    if (share >= ENOUGH) continue;
    if (id !== 'concepts') {
      for (const lesson of lessonsOf[id]) send(lesson, id, weight * (1 - share));
      continue;
    }
    const right = listOf(criterion.status === 'scored' ? criterion.evidence : undefined).flatMap((entry) => {
      const part = fieldsOf(entry);
      return part.answer === part.right ? [part.id] : [];
    });
    for (const concept of JOURNEY_CONCEPT_IDS)
      if (!right.includes(concept)) send(lessonOfConcept[concept], id, weight / JOURNEY_CONCEPT_IDS.length);
  }
  return [...found]
    .sort(([, a], [, b]) => b.points - a.points)
    .map(([lesson, { criteria }]) => ({ lesson, criteria }));
}
