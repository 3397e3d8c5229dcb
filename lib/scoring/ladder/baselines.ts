import {
  ladderSeed,
  PANEL_SIZE,
  panelPlaces,
  plansOf,
  playPanel,
  baselinePolicies,
  pooledValues,
  valuesOnSeed,
  type BaselineValues,
  type LadderBaseline,
} from '@/lib/simulations/ladder';
import { lastOf } from '../last-of';
import type { LadderState } from './steps';

type Where = Pick<LadderState, 'scenario' | 'seed'>;

const lastValues = lastOf<string, BaselineValues>();

/** Value created by each baseline on the run's own seed, in fen: from the pool, where the seed is of it. */
export function baselineValues({ scenario, seed }: Where): BaselineValues {
  const names = baselinePolicies(scenario.id).map(([name]) => name);
  for (let place = 0; place <= PANEL_SIZE; place++) {
    if (ladderSeed(scenario.id, place) !== seed) continue;
    const values = names.map((name) => [name, pooledValues(scenario, name)?.[place]] as const);
    if (values.every(([, value]) => value !== undefined)) return Object.fromEntries(values);
  }
  return lastValues(JSON.stringify([scenario, seed]), () => valuesOnSeed(scenario, seed));
}

/** Value created by each baseline on the panel of the run, in the order of its seeds, in fen. */
export function panelBaselines(
  { scenario, seed }: Where,
  onSeed: (done: number, of: number) => void = () => undefined,
): readonly (readonly [LadderBaseline, readonly number[]])[] {
  const places = panelPlaces(scenario.id, seed);
  const policies = baselinePolicies(scenario.id);
  return policies.map(([name, policy], i) => {
    const pooled = pooledValues(scenario, name);
    if (pooled) return [name, places.map((place) => pooled[place]!)];
    const seeds = places.map((place) => ladderSeed(scenario.id, place));
    const played = playPanel(scenario, plansOf(scenario, policy), seeds, (done) =>
      onSeed(i * seeds.length + done, policies.length * seeds.length),
    );
    return [name, [...played]];
  });
}
