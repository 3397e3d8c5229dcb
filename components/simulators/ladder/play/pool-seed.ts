import { LADDER_POOL_SIZE, ladderSeed } from '@/lib/simulations/ladder';

/** A seed of the case's pool, drawn by chance. Fetched only when a run is to count. */
export function drawPoolSeed(scenario: string): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return ladderSeed(scenario, number % LADDER_POOL_SIZE);
}
