import { GUIDED_PARTS, GUIDED_RUBRIC, type CriterionReport, type GuidedPart } from '@/lib/scoring';

/** One line of the report, its points on the scale of 100. */
export interface CriterionPoints {
  readonly criterion: CriterionReport;
  readonly max: number;
  /** Undefined where nothing was scored: not attempted, waiting for a person, or invalid. */
  readonly earned: number | undefined;
}

export interface PartPoints {
  readonly part: GuidedPart;
  readonly criteria: readonly CriterionPoints[];
  readonly max: number;
  readonly earned: number;
  readonly waiting: number;
}

/** Weights by criterion id, as an assignment sets them; what is missing keeps the report's own. */
export type Weights = Readonly<Record<string, number>>;

/** The criteria in their five parts. Weights need not sum to 100: points are shares of the whole. */
export function partsOf(criteria: readonly CriterionReport[], weights: Weights = {}): PartPoints[] {
  const weightOf = ({ id, weight }: CriterionReport) => weights[id] ?? weight;
  const whole = criteria.reduce((sum, criterion) => sum + weightOf(criterion), 0);
  const lines = criteria.map((criterion) => {
    const max = whole === 0 ? 0 : (100 * weightOf(criterion)) / whole;
    const earned =
      criterion.status === 'scored' && criterion.max > 0
        ? (max * criterion.earned) / criterion.max
        : undefined;
    return { criterion, max, earned };
  });
  return GUIDED_PARTS.map((part) => {
    const own = lines.filter(({ criterion: { id } }) =>
      GUIDED_RUBRIC.some((entry) => entry.id === id && entry.part === part),
    );
    return {
      part,
      criteria: own,
      max: sum(own.map(({ max }) => max)),
      earned: sum(own.map(({ earned }) => earned ?? 0)),
      waiting: sum(own.map(({ criterion, max }) => (criterion.status === 'to-be-marked' ? max : 0))),
    };
  });
}

/** The sums of all parts: “72 of 90, 10 to be marked”. */
export function totalsOf(parts: readonly PartPoints[]): {
  readonly earned: number;
  readonly outOf: number;
  readonly waiting: number;
} {
  const invalid = sum(
    parts.flatMap(({ criteria }) =>
      criteria.map(({ criterion, max }) => (criterion.status === 'invalid' ? max : 0)),
    ),
  );
  const waiting = sum(parts.map((part) => part.waiting));
  return {
    earned: sum(parts.map(({ earned }) => earned)),
    outOf: sum(parts.map(({ max }) => max)) - waiting - invalid,
    waiting,
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
