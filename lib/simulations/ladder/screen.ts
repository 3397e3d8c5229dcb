import { quantile7 } from '@/lib/math';
import { valuesOnSeed, type BaselineValues, type LadderBaseline } from './baselines';
import { candidateSeed } from './pool';
import type { LadderScenario } from './scenario';

/** Candidates that say what is usual. */
const UNSCREENED = 400;
/** A seed is fair when each baseline's value lies this share of the 5–95 % range around the median, or nearer. */
const NEAR = 0.25;

/** The first `size` fair candidates of a scenario, with what the baselines created on them. */
export function screenLadder(
  scenario: LadderScenario,
  size: number,
  onCandidate: (tried: number, found: number) => void,
): {
  readonly pool: { readonly candidate: number; readonly values: BaselineValues }[];
  readonly tried: number;
} {
  const valuesOf = (candidate: number) => valuesOnSeed(scenario, candidateSeed(scenario.id, candidate));
  const first = Array.from({ length: UNSCREENED }, (_, candidate) => {
    onCandidate(candidate, 0);
    return valuesOf(candidate);
  });
  const limits = (Object.keys(first[0]!) as LadderBaseline[]).map((name) => {
    const sorted = first.map((values) => values[name]!).sort((a, b) => a - b);
    const [low, median, high] = [0.05, 0.5, 0.95].map((p) => quantile7(sorted, p));
    const reach = NEAR * (high! - low!);
    return { name, low: median! - reach, high: median! + reach };
  });
  const pool: { candidate: number; values: BaselineValues }[] = [];
  let candidate = 0;
  for (; pool.length < size; candidate++) {
    const values = first[candidate] ?? valuesOf(candidate);
    onCandidate(candidate, pool.length);
    if (limits.every(({ name, low, high }) => values[name]! >= low && values[name]! <= high))
      pool.push({ candidate, values });
  }
  return { pool, tried: candidate };
}
