import { quantile7 } from '@/lib/math';
import { BASELINES, type Baseline } from './baselines';
import { SPRING_TEA } from './case';
import { drawHoldout } from './draws';
import { openHouse } from './house';
import { seedOf } from './pool';
import { baselineProfits } from './result';

/** Candidates that say what is usual. */
const UNSCREENED = 1000;
/** A seed is fair when each baseline's profit lies this share of the 5–95 % range around the median, or nearer. */
const NEAR = 0.25;

/** A fair seed. */
export interface PoolEntry {
  readonly candidate: number;
  readonly profits: Readonly<Record<Baseline, number>>;
}

export type PoolLimits = Readonly<Record<Baseline, { readonly low: number; readonly high: number }>>;

/** The profits of all baselines on a candidate seed. */
export const candidateProfits = (candidate: number): Readonly<Record<Baseline, number>> => {
  const house = openHouse(SPRING_TEA, seedOf(candidate));
  return baselineProfits(house, drawHoldout(house));
};

/** Between which profits a seed is fair. */
export function poolLimits(profits: readonly Readonly<Record<Baseline, number>>[]): PoolLimits {
  const limits = (name: Baseline) => {
    const sorted = profits.map((all) => all[name]).sort((a, b) => a - b);
    const [low, median, high] = [0.05, 0.5, 0.95].map((p) => quantile7(sorted, p));
    const reach = NEAR * (high! - low!);
    return { low: median! - reach, high: median! + reach };
  };
  return {
    everyone: limits('everyone'),
    'best-customers': limits('best-customers'),
    'random-list': limits('random-list'),
    model: limits('model'),
  };
}

/**
 * The first `size` fair candidates, counted from 0; the limits come from the first thousand, screened or not.
 *
 * @param onCandidate told after each candidate how many were tried
 */
export function screenPool(
  size: number,
  onCandidate: (tried: number) => void,
): { readonly pool: PoolEntry[]; readonly limits: PoolLimits; readonly tried: number } {
  const first = Array.from({ length: UNSCREENED }, (_, candidate) => {
    onCandidate(candidate + 1);
    return candidateProfits(candidate);
  });
  const limits = poolLimits(first);
  const pool: PoolEntry[] = [];
  let candidate = 0;
  for (; pool.length < size; candidate++) {
    const profits = first[candidate] ?? candidateProfits(candidate);
    if (candidate >= UNSCREENED) onCandidate(candidate + 1);
    if (BASELINES.every((name) => profits[name] >= limits[name].low && profits[name] <= limits[name].high))
      pool.push({ candidate, profits });
  }
  return { pool, limits, tried: candidate };
}
