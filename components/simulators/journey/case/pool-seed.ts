import { JOURNEY_POOL_SIZE, journeySeed } from '@/lib/simulations/journey';

/** A seed of the case's pool, drawn by chance, but none of `taken`. Fetched only when a run is to count. */
export function drawPoolSeed(caseId: string, taken: readonly string[] = []): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  const seeds = Array.from({ length: JOURNEY_POOL_SIZE }, (_, i) =>
    journeySeed(caseId, (number + i) % JOURNEY_POOL_SIZE),
  );
  return seeds.find((seed) => !taken.includes(seed)) ?? seeds[0]!;
}
