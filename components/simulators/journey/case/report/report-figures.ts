import { DEFAULT_WEIGHTS, pointsOf, type PartWeights } from '@/lib/assignments';
import {
  JOURNEY_CONCEPT_IDS,
  JOURNEY_RUBRIC,
  type CriterionReport,
  type JourneyConceptId,
  type JourneyCriterion,
  type ScorePart,
  type ScoreReport,
} from '@/lib/scoring';
import { fieldsOf, listOf, memberOf } from '@/components/ui/json-read';
import { lessonOfConcept, lessonsOf, type LessonName } from './lesson-of';

/** A criterion on the scale of 100. */
export interface CriterionLine {
  readonly id: JourneyCriterion;
  readonly part: ScorePart;
  /** Undefined unless it is marked. */
  readonly earned: number | undefined;
  readonly max: number;
  readonly criterion: CriterionReport;
}

/** The lines of a report in the order of the rubric; what the rubric does not know is left out. */
export function reportLines(
  { criteria }: ScoreReport,
  weights: PartWeights = DEFAULT_WEIGHTS,
): CriterionLine[] {
  return JOURNEY_RUBRIC.flatMap((line) => {
    const { id, part } = line;
    const criterion = criteria.find((one) => one.id === id);
    if (!criterion) return [];
    const max = pointsOf(line, JOURNEY_RUBRIC, weights);
    const earned = criterion.status === 'scored' ? (max * criterion.earned) / criterion.max : undefined;
    return [{ id, part, earned, max, criterion }];
  });
}

export interface PartSum {
  readonly earned: number;
  /** Points that a machine can mark. */
  readonly max: number;
  readonly waiting: number;
}

export function partSum(lines: readonly CriterionLine[]): PartSum {
  const sum = (of: (line: CriterionLine) => number) => lines.reduce((total, line) => total + of(line), 0);
  const waiting = sum(({ criterion, max }) => (criterion.status === 'to-be-marked' ? max : 0));
  const invalid = sum(({ criterion, max }) => (criterion.status === 'invalid' ? max : 0));
  return {
    earned: sum(({ earned }) => earned ?? 0),
    max: sum(({ max }) => max) - waiting - invalid,
    waiting,
  };
}

/** Points that were there to be earned and were not. What waits for a person or cannot be marked lost none. */
export function lostPoints({ earned, max, criterion: { status } }: CriterionLine): number {
  if (status === 'not-attempted') return max;
  return earned === undefined || max - earned < 1e-9 ? 0 : max - earned;
}

/** Lessons for what was lost: of the criterion that lost most first, none twice, at most `most`. */
export function lessonsToGoBackTo(lines: readonly CriterionLine[], most = 4): LessonName[] {
  const ordered = lines
    .filter((line) => lostPoints(line) > 0)
    .sort((a, b) => lostPoints(b) - lostPoints(a))
    .flatMap(({ id, criterion }) => (id === 'concepts' ? conceptLessons(criterion) : lessonsOf[id]));
  return [...new Set(ordered)].slice(0, most);
}

/** The lessons of the questions that were not answered rightly; of all where none was answered. */
function conceptLessons(criterion: CriterionReport): LessonName[] {
  const all = JOURNEY_CONCEPT_IDS.map((id) => lessonOfConcept[id]);
  if (criterion.status !== 'scored') return all;
  return listOf(criterion.evidence).flatMap((entry) => {
    const { id, answer, right } = fieldsOf(entry);
    const known: JourneyConceptId | undefined = memberOf(id, JOURNEY_CONCEPT_IDS);
    return known && answer !== right ? [lessonOfConcept[known]] : [];
  });
}
