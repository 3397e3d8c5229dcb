import { nameKey } from '@/lib/math';
import { valueCreated } from './equity';
import { playPolicy, POLICIES, SCRIPTED, type Policy, type Scripted } from './policies';
import { LADDER_POOLS } from './pool-data';
import { openMarket } from './run';
import type { LadderScenario } from './scenario';
import { SEARCHED } from './searched';

/** What a run is measured against: the scripted rules, and the best that an offline search found, where there is one. */
export type LadderBaseline = Scripted | 'searched';

/** The baselines of a scenario. */
export function baselinePolicies(scenario: string): readonly (readonly [LadderBaseline, Policy])[] {
  const searched = SEARCHED[scenario];
  const scripted = SCRIPTED.map((name) => [name, POLICIES[name]] as const);
  return searched ? [...scripted, ['searched', searched]] : scripted;
}

export type BaselineValues = Readonly<Partial<Record<LadderBaseline, number>>>;

/** Value created by each baseline on one seed, in fen. */
export function valuesOnSeed(scenario: LadderScenario, seed: string): BaselineValues {
  const market = openMarket(scenario, seed);
  return Object.fromEntries(
    baselinePolicies(scenario.id).map(([name, policy]) => [name, valueCreated(playPolicy(market, policy))]),
  );
}

/** Names a scenario with its baselines: what was worked out beforehand holds for these alone. */
export const madeFor = (scenario: LadderScenario): number =>
  nameKey(
    JSON.stringify([
      scenario.people,
      scenario.quarters,
      scenario.purse,
      Object.entries(scenario.changes).sort(([a], [b]) => (a < b ? -1 : 1)),
      scenario.events,
      baselinePolicies(scenario.id),
    ]),
  );

/** The committed values of a baseline on the first 201 seeds of the pool; undefined where none hold for this scenario. */
export function pooledValues(scenario: LadderScenario, name: LadderBaseline): readonly number[] | undefined {
  const pool = LADDER_POOLS[scenario.id];
  return pool?.made === madeFor(scenario) ? pool.values[name] : undefined;
}
