import type { Baseline } from './baselines';
import { POOL } from './pool-data';

/** Screened seeds, so that no student's luck is far from another's. See model.md and `npm run pool`. */
export const POOL_SIZE = POOL.length;

/** The seed at that place of the pool. */
export function poolSeed(place: number): string {
  const entry = POOL[place];
  if (!entry) throw new RangeError(`the pool has ${POOL_SIZE} seeds, asked for ${place}`);
  return seedOf(entry[0]);
}

/** What the baselines earned under the luck that happened, if the seed is of the pool. */
export function pooledProfits(seed: string): Readonly<Record<Baseline, number>> | undefined {
  const profits = bySeed().get(seed);
  if (!profits) return undefined;
  const [everyone, best, random, model] = profits;
  return { everyone, 'best-customers': best, 'random-list': random, model };
}

export const seedOf = (candidate: number) => `spring-tea ${candidate}`;

/** One line of the pool: candidate number, then the profits in the order of BASELINES. */
export type PoolEntry = readonly [
  candidate: number,
  everyone: number,
  best: number,
  random: number,
  model: number,
];

type Profits = readonly [number, number, number, number];
let index: Map<string, Profits> | undefined;

function bySeed(): Map<string, Profits> {
  index ??= new Map(
    POOL.map(([candidate, everyone, best, random, model]) => [
      seedOf(candidate),
      [everyone, best, random, model],
    ]),
  );
  return index;
}
