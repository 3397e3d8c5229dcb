import { SCORE_PARTS, totals, type RubricLine, type ScorePart, type ScoreReport } from '@/lib/scoring';
import type { PartWeights } from './assignment';

/** What a person looks for in the free texts: points each, 10 together. The words are the screen's. */
export interface PersonRubric {
  /** A goal that the choice serves. */
  readonly goal: number;
  /** A reason that follows from the data. */
  readonly reason: number;
  /** A rule that could be used next time. */
  readonly rule: number;
}
export const PERSON_RUBRIC: PersonRubric = { goal: 3, reason: 3, rule: 4 };
export const RUBRIC_PARTS = ['goal', 'reason', 'rule'] as const;

/** What the instructor entered for one hand-in. */
export interface PersonMarks {
  /** Points for the texts; missing ones wait. Half points allowed. */
  readonly texts: Partial<PersonRubric>;
  /** Shares of a criterion, 0 to 1, that the instructor sets instead of the machine, each with a reason. */
  readonly overrides: Partial<Record<string, { readonly share: number; readonly reason: string }>>;
  /** For the feedback slip. */
  readonly note: string;
}
export const NO_MARKS: PersonMarks = { texts: {}, overrides: {}, note: '' };

export interface FinalCriterion<Id extends string = string> {
  readonly id: Id;
  readonly part: ScorePart;
  /** Points of 100 under these weights. */
  readonly max: number;
  readonly earned: number;
  readonly status: 'scored' | 'to-be-marked' | 'not-attempted' | 'invalid' | 'by-person' | 'overridden';
}

export interface FinalMark<Id extends string = string> {
  readonly criteria: readonly FinalCriterion<Id>[];
  readonly parts: Readonly<Record<ScorePart, number>>;
  readonly total: number;
  /** 100, less what waits for a person. */
  readonly outOf: number;
  readonly toBeMarked: number;
}

/**
 * The mark of one hand-in: the machine's report under these weights, with what a person marked or overrode. A part's points are
 * shared among its criteria as in the exercise's rubric. Cheap: a class is marked anew in milliseconds without a replay.
 */
export function finalMark<Id extends string>(
  report: ScoreReport,
  lines: readonly (RubricLine & { readonly id: Id })[],
  weights: PartWeights,
  marks: PersonMarks,
  rubric: PersonRubric = PERSON_RUBRIC,
): FinalMark<Id> {
  const criteria = lines.map((line): FinalCriterion<Id> => {
    const { id, part } = line;
    const max = pointsOf(line, lines, weights);
    const { share, status } = shareOf(report, id, marks, rubric);
    return { id, part, max, earned: max * share, status };
  });
  const { total, outOf, toBeMarked } = totals(
    criteria.map(({ id, max, earned, status }) => {
      const base = { id, weight: max, max: max || 1, feedback: '', concepts: [] };
      if (status === 'to-be-marked') return { ...base, status, evidence: null };
      if (status === 'not-attempted') return { ...base, status };
      if (status === 'invalid') return { ...base, status, problem: { code: '', at: '' } };
      return { ...base, status: 'scored', earned: max === 0 ? 0 : earned, evidence: null };
    }),
  );
  const partTotal = (part: ScorePart) =>
    criteria.filter((criterion) => criterion.part === part).reduce((sum, { earned }) => sum + earned, 0);
  const [process, prediction, debrief, concepts, outcome] = SCORE_PARTS.map(partTotal);
  return {
    criteria,
    parts: {
      process: process!,
      prediction: prediction!,
      debrief: debrief!,
      concepts: concepts!,
      outcome: outcome!,
    },
    total,
    outOf,
    toBeMarked,
  };
}

/** Points of one criterion under these weights. */
export function pointsOf(
  { part, weight }: RubricLine,
  lines: readonly RubricLine[],
  weights: PartWeights,
): number {
  const whole = lines.filter((other) => other.part === part).reduce((sum, other) => sum + other.weight, 0);
  return (weights[part] * weight) / whole;
}

function shareOf(
  report: ScoreReport,
  id: string,
  { texts, overrides }: PersonMarks,
  rubric: PersonRubric,
): { share: number; status: FinalCriterion['status'] } {
  const override = overrides[id];
  if (override) return { share: override.share, status: 'overridden' };
  const found = report.criteria.find((criterion) => criterion.id === id);
  if (!found) return { share: 0, status: 'not-attempted' };
  if (found.status === 'scored') return { share: found.earned / found.max, status: 'scored' };
  if (found.status !== 'to-be-marked') return { share: 0, status: found.status };
  if (RUBRIC_PARTS.some((part) => texts[part] === undefined)) return { share: 0, status: 'to-be-marked' };
  const points = RUBRIC_PARTS.reduce((sum, part) => sum + (texts[part] ?? 0), 0);
  const whole = RUBRIC_PARTS.reduce((sum, part) => sum + rubric[part], 0);
  return { share: points / whole, status: 'by-person' };
}
