import { lerpNumpy, quantile7, sortedCopy } from '@/lib/math';
import type { ScoringRule } from './definition';

/** The rules that score a column by itself. */
export type ColumnRule = Extract<ScoringRule, 'rank' | 'qcut' | 'r-rfm' | 'ntile'>;

export type Direction = 'more-is-better' | 'less-is-better';

/** Scores 1…bins, one a value, and what a reader should know about how they came out. */
export interface Scores {
  readonly scores: Uint8Array;
  /** The quantile edges are not all distinct: classes are empty or merged (pandas.qcut refuses such a column). */
  readonly repeatedEdges: boolean;
}

/**
 * Scores a column of values. `values[i]` belongs to the i-th customer in code-point order of ids, which only `ntile`
 * looks at. An empty column gives no scores; a column of equal values gives everyone the same score (except `ntile`).
 *
 * @param sorted the values in ascending order, for callers who keep them
 * @throws RangeError when bins is not a whole number from 2 to 10
 */
export function scoreColumn(
  values: ArrayLike<number>,
  rule: ColumnRule,
  bins: number,
  direction: Direction,
  sorted: () => Float64Array = () => sortedCopy(values),
): Scores {
  if (!Number.isInteger(bins) || bins < 2 || bins > 10)
    throw new RangeError(`bins must be 2 to 10, got ${bins}`);
  if (values.length === 0) return { scores: new Uint8Array(0), repeatedEdges: false };
  if (rule === 'rank') {
    const sign = direction === 'more-is-better' ? 1 : -1;
    const scores = classify(values, sign, rankCuts(sorted(), sign, bins), 'cut-and-above');
    return { scores, repeatedEdges: false };
  }
  const ascending =
    rule === 'ntile'
      ? { scores: ntile(values, bins), repeatedEdges: false }
      : quantileScores(values, sorted(), rule, bins);
  if (direction === 'less-is-better')
    ascending.scores.forEach((score, i, all) => (all[i] = bins + 1 - score));
  return ascending;
}

/**
 * Where 1 + ⌊bins·k/n⌋ changes, k = values strictly worse: k is the first position of a value in the column in order of
 * goodness, sign · value, so it changes at few places.
 */
function rankCuts(sorted: Float64Array, sign: 1 | -1, bins: number): number[] {
  const n = sorted.length;
  const good = (k: number) => (sign === 1 ? sorted[k]! : -sorted[n - 1 - k]!);
  const cuts: number[] = [];
  // ⌊bins·k/n⌋ first reaches a score at k = ⌈score·n/bins⌉; the value there may have begun before.
  for (let score = 1; score < bins; score++) {
    let first = Math.ceil((score * n) / bins);
    while (first < n && first > 0 && good(first) === good(first - 1)) first += 1;
    if (first < n) cuts.push(good(first));
  }
  return cuts;
}

/** 1 + the number of cuts that sign · value has reached (or, for `above-cut`, passed). Cuts ascend. */
function classify(
  values: ArrayLike<number>,
  sign: 1 | -1,
  cuts: readonly number[],
  side: 'cut-and-above' | 'above-cut',
): Uint8Array {
  const scores = new Uint8Array(values.length);
  const strict = side === 'above-cut';
  for (let i = 0; i < scores.length; i++) {
    const good = sign * values[i]!;
    // Every cut is asked, without a jump that the processor would have to guess.
    let score = 1;
    for (let cut = 0; cut < cuts.length; cut++)
      score += Number(strict ? cuts[cut]! < good : cuts[cut]! <= good);
    scores[i] = score;
  }
  return scores;
}

function quantileScores(
  values: ArrayLike<number>,
  sorted: Float64Array,
  rule: 'qcut' | 'r-rfm',
  bins: number,
): Scores {
  // i·(1/bins), not i/bins: so R (seq) and numpy (linspace) spell them, and 3·0.2 lies a rounding error above 0.6.
  const probabilities = Array.from({ length: bins - 1 }, (_, i) => (i + 1) * (1 / bins));
  const lerp = rule === 'qcut' ? lerpNumpy : lerpR;
  const cuts = probabilities.map((p) => quantile7(sorted, p, lerp));
  const edges = [sorted[0]!, ...cuts, sorted.at(-1)!];
  return {
    scores:
      rule === 'qcut'
        ? classify(values, 1, cuts, 'above-cut')
        : classify(
            values,
            1,
            cuts.map((cut) => cut + 1),
            'cut-and-above',
          ),
    repeatedEdges: edges.some((edge, i) => i > 0 && edge === edges[i - 1]),
  };
}

/** As R's quantile() interpolates: (1 − t)a + tb, and a itself where nothing is to be interpolated. */
function lerpR(a: number, b: number, t: number): number {
  return t === 0 || a === b ? a : (1 - t) * a + t * b;
}

/** NTILE(bins) over (value, customer id): the first n mod bins classes get one more (SQL:2003, 6.10). */
function ntile(values: ArrayLike<number>, bins: number): Uint8Array {
  const n = values.length;
  const order = Uint32Array.from({ length: n }, (_, i) => i).sort((a, b) => values[a]! - values[b]! || a - b);
  const small = Math.floor(n / bins);
  const larger = n % bins;
  const inLarger = larger * (small + 1);
  const scores = new Uint8Array(n);
  order.forEach((customer, position) => {
    const tile =
      position < inLarger
        ? Math.floor(position / (small + 1))
        : larger + Math.floor((position - inLarger) / small);
    scores[customer] = tile + 1;
  });
  return scores;
}
