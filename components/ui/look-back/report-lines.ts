import type { CriterionReport, ScorePart } from '@/lib/scoring';

/** A criterion on the scale of 100. */
export interface CriterionLineOf<Id> {
  readonly id: Id;
  readonly part: ScorePart;
  /** Undefined unless it is marked. */
  readonly earned: number | undefined;
  readonly max: number;
  readonly criterion: CriterionReport;
}

/** The lines of a report in the order of the rubric; what the rubric does not know is left out. */
export function linesOf<Line extends { readonly id: string; readonly part: ScorePart }>(
  criteria: readonly CriterionReport[],
  rubric: readonly Line[],
  /** Points of 100. */
  pointsOf: (line: Line) => number,
): CriterionLineOf<Line['id']>[] {
  return rubric.flatMap((line) => {
    const { id, part } = line;
    const criterion = criteria.find((one) => one.id === id);
    if (!criterion) return [];
    const max = pointsOf(line);
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

export function partSum(lines: readonly CriterionLineOf<unknown>[]): PartSum {
  const sum = (of: (line: CriterionLineOf<unknown>) => number) =>
    lines.reduce((total, line) => total + of(line), 0);
  const waiting = sum(({ criterion, max }) => (criterion.status === 'to-be-marked' ? max : 0));
  const invalid = sum(({ criterion, max }) => (criterion.status === 'invalid' ? max : 0));
  return {
    earned: sum(({ earned }) => earned ?? 0),
    max: sum(({ max }) => max) - waiting - invalid,
    waiting,
  };
}

/** Points that were there to be earned and were not. What waits for a person or cannot be marked lost none. */
export function lostPoints({ earned, max, criterion: { status } }: CriterionLineOf<unknown>): number {
  if (status === 'not-attempted') return max;
  return earned === undefined || max - earned < 1e-9 ? 0 : max - earned;
}

/** Lessons for what was lost: of the criterion that lost most first, none twice, at most `most`. */
export function lessonsForLost<Id, Lesson>(
  lines: readonly CriterionLineOf<Id>[],
  lessonsOf: (line: CriterionLineOf<Id>) => readonly Lesson[],
  most: number,
): Lesson[] {
  const ordered = lines
    .filter((line) => lostPoints(line) > 0)
    .sort((a, b) => lostPoints(b) - lostPoints(a))
    .flatMap(lessonsOf);
  return [...new Set(ordered)].slice(0, most);
}
