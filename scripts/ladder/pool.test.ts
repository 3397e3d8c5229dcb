import { describe, expect, test } from 'vitest';
import {
  baselinePolicies,
  LADDER_POOL_SIZE,
  ladderSeed,
  madeFor,
  PANEL_SIZE,
  panelPlaces,
  pooledValues,
  SEARCHED,
  valuesOnSeed,
} from '@/lib/simulations/ladder';
import { LADDER_POOLS } from '@/lib/simulations/ladder/pool-data';
import { LADDER_SEEDS } from '@/lib/simulations/ladder/pool-seeds';
import { ladderScenarios } from './scenarios';

const scenarios = ladderScenarios();

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  'the pool of %s',
  (id, scenario) => {
    test('was made for the scenario and the baselines as they stand', () => {
      expect(LADDER_POOLS[id]?.made).toBe(madeFor(scenario));
      expect(SEARCHED[id]).toBeDefined();
    });

    test('holds as many seeds as it says, each once, and all values of the panel', () => {
      const candidates = LADDER_SEEDS[id]!;
      const { values } = LADDER_POOLS[id]!;
      expect(candidates).toHaveLength(LADDER_POOL_SIZE);
      expect(new Set(candidates).size).toBe(LADDER_POOL_SIZE);
      expect(Object.keys(values)).toEqual(baselinePolicies(id).map(([name]) => name));
      for (const list of Object.values(values)) expect(list).toHaveLength(PANEL_SIZE + 1);
    });

    test('plays again as it was committed', () => {
      for (const place of [0, 67, 134, 200]) {
        const values = valuesOnSeed(scenario, ladderSeed(id, place));
        for (const [name] of baselinePolicies(id))
          expect(values[name], `${name} on ${place}`).toBe(pooledValues(scenario, name)![place]);
      }
    });

    test('finds the searched rule no worse than the ready-made ones, on seeds that the search never saw', () => {
      const mean = (name: Parameters<typeof pooledValues>[1]) =>
        pooledValues(scenario, name)!.reduce((sum, one) => sum + one, 0) / (PANEL_SIZE + 1);
      const best = Math.max(
        ...baselinePolicies(id)
          .filter(([name]) => name !== 'searched')
          .map(([name]) => mean(name)),
      );
      expect(mean('searched')).toBeGreaterThan(best);
    });
  },
);

test('the panel leaves the learner’s own seed out, and is otherwise the same for everybody', () => {
  const own = ladderSeed('tea-house', 3);
  const places = panelPlaces('tea-house', own);
  expect(places).toHaveLength(PANEL_SIZE);
  expect(places).not.toContain(3);
  const outside = panelPlaces('tea-house', 'another seed');
  expect(outside).toEqual(Array.from({ length: PANEL_SIZE }, (_, place) => place));
  expect(places.filter((place) => place < 200)).toEqual(outside.filter((place) => place !== 3));
});
