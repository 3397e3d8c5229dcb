import { fieldsOf, listOf, memberOf } from '@/components/ui/json-read';
import { lessonsForLost, linesOf, type CriterionLineOf } from '@/components/ui/look-back/report-lines';
import { DEFAULT_WEIGHTS, pointsOf, type PartWeights } from '@/lib/assignments';
import {
  LADDER_CONCEPT_IDS,
  LADDER_RUBRIC,
  type CriterionReport,
  type LadderConceptId,
  type LadderCriterion,
  type ScoreReport,
} from '@/lib/scoring';
import { lessonOfConcept, lessonsOf, type LessonName } from './lesson-of';

export type CriterionLine = CriterionLineOf<LadderCriterion>;

export const reportLines = (
  { criteria }: ScoreReport,
  weights: PartWeights = DEFAULT_WEIGHTS,
): CriterionLine[] => linesOf(criteria, LADDER_RUBRIC, (line) => pointsOf(line, LADDER_RUBRIC, weights));

/** Lessons for what was lost; of the questions each says its own. */
export const lessonsToGoBackTo = (lines: readonly CriterionLine[], most = 4): LessonName[] =>
  lessonsForLost(
    lines,
    ({ id, criterion }) => (id === 'concepts' ? conceptLessons(criterion) : lessonsOf[id]),
    most,
  );

/** The lessons of the questions that were not answered rightly; of all where none was answered. */
function conceptLessons(criterion: CriterionReport): LessonName[] {
  const all = LADDER_CONCEPT_IDS.map((id) => lessonOfConcept[id]);
  if (criterion.status !== 'scored') return all;
  return listOf(criterion.evidence).flatMap((entry) => {
    const { id, answer, right } = fieldsOf(entry);
    const known: LadderConceptId | undefined = memberOf(id, LADDER_CONCEPT_IDS);
    return known && answer !== right ? [lessonOfConcept[known]] : [];
  });
}
