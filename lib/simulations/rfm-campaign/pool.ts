import type { Baseline } from './baselines';
import { POOL_CANDIDATES, POOL_PROFITS } from './pool-data';

/** Screened seeds, so that no student's luck is far from another's. See model.md and `npm run pool`. */
export const POOL_SIZE = POOL_CANDIDATES.length;

/** The seed at that place of the pool. */
export function poolSeed(place: number): string {
  const candidate = POOL_CANDIDATES[place];
  if (candidate === undefined) throw new RangeError(`the pool has ${POOL_SIZE} seeds, asked for ${place}`);
  return seedOf(candidate);
}

/** What the baselines earned under the luck that happened, if the seed is of the pool. */
export function pooledProfits(seed: string): Readonly<Record<Baseline, number>> | undefined {
  const place = placeOf(seed);
  if (place === undefined) return undefined;
  const [everyone, best, random, model] = POOL_PROFITS[place]!;
  return { everyone, 'best-customers': best, 'random-list': random, model };
}

export const seedOf = (candidate: number) => `spring-tea ${candidate}`;

let places: Map<string, number> | undefined;

function placeOf(seed: string): number | undefined {
  places ??= new Map(POOL_CANDIDATES.map((candidate, place) => [seedOf(candidate), place]));
  return places.get(seed);
}
