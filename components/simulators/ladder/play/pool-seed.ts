import { LADDER_POOL_SIZE, ladderSeed } from '@/lib/simulations/ladder';

/** A seed of the case's pool, drawn by chance, but none of `taken`. Fetched only when a run is to count. */
export function drawPoolSeed(scenario: string, taken: readonly string[] = []): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  const seeds = Array.from({ length: LADDER_POOL_SIZE }, (_, i) =>
    ladderSeed(scenario, (number + i) % LADDER_POOL_SIZE),
  );
  return seeds.find((seed) => !taken.includes(seed)) ?? seeds[0]!;
}
