import type { Json, Problem } from './json';

/** What one criterion came to. Only `scored` can be right or wrong; the other three never are. */
export type Assessment =
  | { readonly status: 'scored'; readonly earned: number; readonly evidence: Json }
  | { readonly status: 'to-be-marked'; readonly evidence: Json }
  | { readonly status: 'not-attempted' }
  | { readonly status: 'invalid'; readonly problem: Problem };

/** One line of a rubric. Weights are data; they need not sum to 100. */
export interface Criterion {
  readonly id: string;
  /** Share of the total, relative to the other weights. */
  readonly weight: number;
  /** Points that can be earned; `earned` lies in [0, max]. */
  readonly max: number;
  /** Where the screen finds words for this criterion. */
  readonly feedback: string;
  readonly concepts: readonly string[];
}

export type CriterionReport = Criterion & Assessment;

export interface ScoreReport {
  readonly status: 'scored';
  readonly exercise: string;
  readonly rulesVersion: string;
  /** Proves which attempt this report is about. */
  readonly attemptHash: string;
  /** Points on a scale of 0 to `outOf`. */
  readonly total: number;
  /** 100, less what waits for a person or is invalid: "72 of 90, 10 to be marked". */
  readonly outOf: number;
  /** Points, on the scale of 100, that wait for a person. */
  readonly toBeMarked: number;
  readonly criteria: readonly CriterionReport[];
}

/** No decision was made. Nothing is wrong, and nothing is scored. */
export interface NotAttempted {
  readonly status: 'not-attempted';
  readonly exercise: string;
  readonly rulesVersion: string;
}

/** The attempt cannot be replayed: where and why. Never counted as wrong. */
export interface Invalid {
  readonly status: 'invalid';
  readonly problem: Problem;
}

export type Outcome = ScoreReport | NotAttempted | Invalid;

/** Totals of a marked rubric, each on the scale of 100. */
export function totals(criteria: readonly CriterionReport[]): {
  total: number;
  outOf: number;
  toBeMarked: number;
} {
  let whole = 0;
  let earned = 0;
  let waiting = 0;
  let invalid = 0;
  for (const criterion of criteria) {
    whole += criterion.weight;
    if (criterion.status === 'scored') earned += (criterion.weight * criterion.earned) / criterion.max;
    if (criterion.status === 'to-be-marked') waiting += criterion.weight;
    if (criterion.status === 'invalid') invalid += criterion.weight;
  }
  if (whole === 0) return { total: 0, outOf: 0, toBeMarked: 0 };
  const onHundred = (weight: number) => (100 * weight) / whole;
  return {
    total: onHundred(earned),
    outOf: onHundred(whole - waiting - invalid),
    toBeMarked: onHundred(waiting),
  };
}
