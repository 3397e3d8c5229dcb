import type { RfmDefinition, Thresholds } from './definition';
import { scoreColumn, type Direction } from './scores';
import { sortedColumn } from './sorted-column';
import type { RfmValues } from './values';

export const MEASURES = ['r', 'f', 'm'] as const;
export type Measure = (typeof MEASURES)[number];

const COLUMN_NAMES = { r: 'recency', f: 'frequency', m: 'monetary' } as const;

/** The scores of all customers, and what a reader should know about how they came out. */
export interface RfmScores {
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
  /** Columns whose quantile edges are not all distinct, under `qcut` and `r-rfm`. */
  readonly repeatedEdges: readonly ('recency' | 'frequency' | 'monetary')[];
  /** Customers at least one of whose scores was decided by their id: others with the same value got another one (`ntile`). */
  readonly decidedById: number;
}

/** Whether more of a measure is better: fewer days since the last order are. */
export const directionOf = (measure: Measure, { recency }: RfmDefinition): Direction =>
  measure === 'r' && recency === 'since-last' ? 'less-is-better' : 'more-is-better';

/** The values that a measure is scored on, in days, times and cents. */
export const valuesOf = (measure: Measure, values: RfmValues): Int32Array | Float64Array =>
  measure === 'r' ? values.recencyDays : measure === 'f' ? values.frequency : values.monetary;

/**
 * Scores every customer 1 … bins on each measure.
 *
 * @throws RangeError for bins outside 2 to 10, bins other than 2 under `mean-split`, thresholds that are missing, too few or
 *   not ascending
 */
export function scoreRfm(values: RfmValues, definition: RfmDefinition): RfmScores {
  const { scoring, bins } = definition;
  if (!Number.isInteger(bins) || bins < 2 || bins > 10)
    throw new RangeError(`bins must be 2 to 10, got ${bins}`);
  if (scoring === 'nested') return { ...nested(values, definition), repeatedEdges: [], decidedById: 0 };
  if (scoring === 'thresholds' || scoring === 'mean-split') {
    const score = (measure: Measure) =>
      byLimits(
        valuesOf(measure, values),
        scoring === 'thresholds' ? limitsOf(measure, definition) : meanLimit(measure, values, definition),
        directionOf(measure, definition),
        scoring === 'mean-split',
      );
    return { r: score('r'), f: score('f'), m: score('m'), repeatedEdges: [], decidedById: 0 };
  }
  // Quantiles are taken in currency units, as the other tools hold them: `r-rfm` adds one unit, not one cent, to its cuts.
  // Ranks are the same in cents, and whole numbers sort faster.
  const inUnits = scoring === 'qcut' || scoring === 'r-rfm';
  const column = (measure: Measure) => {
    const raw = valuesOf(measure, values);
    const inCents = measure === 'm' && inUnits;
    const units = (cents: Int32Array | Float64Array) => Float64Array.from(cents).map((cent) => cent / 100);
    return scoreColumn(inCents ? units(raw) : raw, scoring, bins, directionOf(measure, definition), () =>
      inCents ? units(sortedColumn(raw)) : sortedColumn(raw),
    );
  };
  const columns = { r: column('r'), f: column('f'), m: column('m') };
  const scores = { r: columns.r.scores, f: columns.f.scores, m: columns.m.scores };
  return {
    ...scores,
    repeatedEdges: MEASURES.filter((measure) => columns[measure].repeatedEdges).map(
      (measure) => COLUMN_NAMES[measure],
    ),
    decidedById: scoring === 'ntile' ? countDecidedById(values, scores) : 0,
  };
}

/** F within each class of R, M within each class of R and F; ranks, so that equal values stay together. */
function nested(values: RfmValues, definition: RfmDefinition): Record<Measure, Uint8Array> {
  const { bins } = definition;
  const score = (measure: Measure, members: readonly number[]) => {
    const all = valuesOf(measure, values);
    const own = Float64Array.from(members, (i) => all[i]!);
    return scoreColumn(own, 'rank', bins, directionOf(measure, definition)).scores;
  };
  const everyone = Array.from(values.customer, (_, i) => i);
  const scores = {
    r: score('r', everyone),
    f: new Uint8Array(everyone.length),
    m: new Uint8Array(everyone.length),
  };
  const within = (measure: 'f' | 'm', classOf: (i: number) => number) => {
    const classes = new Map<number, number[]>();
    for (const i of everyone) {
      const members = classes.get(classOf(i));
      if (members) members.push(i);
      else classes.set(classOf(i), [i]);
    }
    for (const members of classes.values())
      score(measure, members).forEach((own, k) => (scores[measure][members[k]!] = own));
  };
  within('f', (i) => scores.r[i]!);
  within('m', (i) => 16 * scores.r[i]! + scores.f[i]!);
  return scores;
}

function limitsOf(measure: Measure, { thresholds, bins }: RfmDefinition): readonly number[] {
  const limits = thresholds?.[measure];
  if (
    !limits ||
    limits.length !== bins - 1 ||
    limits.some((limit, i) => !(limit > (limits[i - 1] ?? -Infinity)))
  )
    throw new RangeError(
      `${measure} needs ${bins - 1} ascending thresholds, got ${limits?.join(', ') ?? 'none'}`,
    );
  return limits;
}

function meanLimit(measure: Measure, values: RfmValues, { bins }: RfmDefinition): readonly number[] {
  if (bins !== 2) throw new RangeError(`mean-split has 2 bins, got ${bins}`);
  return [meanOf(valuesOf(measure, values))];
}

/** Mean of a column; NaN for an empty one. */
export function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum / values.length;
}

/** 1 + the number of limits reached; `beyond`: a value on the limit has not reached it. */
function byLimits(
  values: ArrayLike<number>,
  limits: readonly number[],
  direction: Direction,
  beyond: boolean,
): Uint8Array {
  const sign = direction === 'more-is-better' ? 1 : -1;
  const scores = new Uint8Array(values.length);
  for (let i = 0; i < scores.length; i++) {
    let score = 1;
    for (const limit of limits) {
      const ahead = sign * (values[i]! - limit);
      if (ahead > 0 || (ahead === 0 && !beyond)) score += 1;
    }
    scores[i] = score;
  }
  return scores;
}

function countDecidedById(values: RfmValues, scores: Record<Measure, Uint8Array>): number {
  const decided = new Uint8Array(values.customer.length);
  for (const measure of MEASURES) {
    const column = valuesOf(measure, values);
    const [least, most] = [new Map<number, number>(), new Map<number, number>()];
    for (let i = 0; i < column.length; i++) {
      const [value, score] = [column[i]!, scores[measure][i]!];
      if (!(least.get(value)! <= score)) least.set(value, score);
      if (!(most.get(value)! >= score)) most.set(value, score);
    }
    for (let i = 0; i < column.length; i++)
      if (least.get(column[i]!) !== most.get(column[i]!)) decided[i] = 1;
  }
  return decided.reduce((sum, one) => sum + one, 0);
}

/**
 * Where the classes part: for each score from 2 on the least good value that has it or a better one; equal limits once.
 * Under `nested` and `ntile`, where one value can have several scores, it is the least good of all.
 */
export function classLimits(values: RfmValues, scores: RfmScores, definition: RfmDefinition): Thresholds {
  const { bins } = definition;
  const limits = (measure: Measure) => {
    const column = valuesOf(measure, values);
    const sign = directionOf(measure, definition) === 'more-is-better' ? 1 : -1;
    // The least good value of each score, as goodness; then of each score or a better one.
    const least = new Float64Array(bins + 1).fill(Infinity);
    const own = scores[measure];
    for (let i = 0; i < own.length; i++) {
      const good = sign * column[i]!;
      if (good < least[own[i]!]!) least[own[i]!] = good;
    }
    const found = new Set<number>();
    for (let score = bins, best = Infinity; score >= 2; score--) {
      best = Math.min(best, least[score]!);
      if (best < Infinity) found.add(sign * best);
    }
    return [...found].sort((a, b) => a - b);
  };
  return { r: limits('r'), f: limits('f'), m: limits('m') };
}
