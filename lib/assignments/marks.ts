import {
  GUIDED_PARTS,
  GUIDED_RUBRIC,
  totals,
  type GuidedCriterion,
  type GuidedPart,
  type ScoreReport,
} from '@/lib/scoring';
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
  readonly overrides: Partial<Record<GuidedCriterion, { readonly share: number; readonly reason: string }>>;
  /** For the feedback slip. */
  readonly note: string;
}
export const NO_MARKS: PersonMarks = { texts: {}, overrides: {}, note: '' };

export interface FinalCriterion {
  readonly id: GuidedCriterion;
  readonly part: GuidedPart;
  /** Points of 100 under these weights. */
  readonly max: number;
  readonly earned: number;
  readonly status: 'scored' | 'to-be-marked' | 'not-attempted' | 'invalid' | 'by-person' | 'overridden';
}

export interface FinalMark {
  readonly criteria: readonly FinalCriterion[];
  readonly parts: Readonly<Record<GuidedPart, number>>;
  readonly total: number;
  /** 100, less what waits for a person. */
  readonly outOf: number;
  readonly toBeMarked: number;
}

/**
 * The mark of one hand-in: the machine's report under these weights, with what a person marked or overrode. A part's points are
 * shared among its criteria as in GUIDED_RUBRIC. Cheap: a class is marked anew in milliseconds without a replay.
 */
export function finalMark(
  report: ScoreReport,
  weights: PartWeights,
  marks: PersonMarks,
  rubric: PersonRubric = PERSON_RUBRIC,
): FinalMark {
  const criteria = GUIDED_RUBRIC.map(({ id, part, weight }): FinalCriterion => {
    const whole = GUIDED_RUBRIC.filter((other) => other.part === part).reduce(
      (sum, other) => sum + other.weight,
      0,
    );
    const max = (weights[part] * weight) / whole;
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
  const partTotal = (part: GuidedPart) =>
    criteria.filter((criterion) => criterion.part === part).reduce((sum, { earned }) => sum + earned, 0);
  const [process, prediction, debrief, concepts, outcome] = GUIDED_PARTS.map(partTotal);
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

function shareOf(
  report: ScoreReport,
  id: GuidedCriterion,
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
