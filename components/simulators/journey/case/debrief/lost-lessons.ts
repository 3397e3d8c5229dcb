import { fieldsOf, listOf } from '@/components/ui/json-read';
import { JOURNEY_CONCEPT_IDS, JOURNEY_RUBRIC, type JourneyCriterion, type Outcome } from '@/lib/scoring';
import { lessonOfConcept, lessonsOf, type LessonName } from '../report/lesson-of';

/** Below this share of its points a criterion sends back to its lessons. */
const ENOUGH = 0.75;

/** Lessons by what was lost, those that most was lost on first; what waits for a person is not lost. */
export function lostLessons(
  outcome: Outcome,
): { readonly lesson: LessonName; readonly criteria: readonly JourneyCriterion[] }[] {
  if (outcome.status !== 'scored') return [];
  const found = new Map<LessonName, { criteria: JourneyCriterion[]; points: number }>();
  const send = (lesson: LessonName, id: JourneyCriterion, points: number) => {
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
