import { quantile7 } from '@/lib/math';
import type { Json } from '@/lib/scoring';
import {
  baselinePolicies,
  PANEL_SIZE,
  pooledValues,
  readScenario,
  valuesOnSeed,
  type LadderBaseline,
} from '@/lib/simulations/ladder';

/** One ready-made rule in a case, in fen. */
export interface BaselineLine {
  readonly name: LadderBaseline;
  /** Median over the pool; undefined where nothing was worked out beforehand. */
  readonly median: number | undefined;
  readonly onSeed: number;
}

/** How the ready-made rules do in a case: over its pool, and on one seed. The highest median first. */
export function baselineLines(model: Json, seed: string, place: number): BaselineLine[] {
  const read = readScenario(model);
  if (!read.ok) return [];
  const { scenario } = read;
  const names = baselinePolicies(scenario.id).map(([name]) => name);
  const pools = names.map((name) => pooledValues(scenario, name));
  const known = place <= PANEL_SIZE && pools.every((values) => values !== undefined);
  const own = known ? undefined : valuesOnSeed(scenario, seed);
  return names
    .map((name, i): BaselineLine => {
      const values = pools[i];
      return {
        name,
        median:
          values &&
          quantile7(
            [...values].sort((a, b) => a - b),
            0.5,
          ),
        onSeed: own?.[name] ?? values?.[place] ?? 0,
      };
    })
    .sort((a, b) => (b.median ?? b.onSeed) - (a.median ?? a.onSeed));
}
