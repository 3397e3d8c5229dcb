import {
  playPolicy,
  POLICIES,
  SCRIPTED,
  SEARCHED,
  valueCreated,
  type Policy,
  type Scripted,
} from '@/lib/simulations/ladder';
import { lastOf } from '../last-of';
import { marketOf } from './played';
import type { LadderState } from './steps';

/** What a run is measured against: the scripted rules, and the best that an offline search found, where there is one. */
export type LadderBaseline = Scripted | 'searched';

/** The baselines of a scenario. */
export function baselinePolicies(scenario: string): readonly (readonly [LadderBaseline, Policy])[] {
  const searched = SEARCHED[scenario];
  const scripted = SCRIPTED.map((name) => [name, POLICIES[name]] as const);
  return searched ? [...scripted, ['searched', searched]] : scripted;
}

const lastValues = lastOf<LadderState['scenario'], Map<string, Partial<Record<LadderBaseline, number>>>>();

/** Value created by each baseline on the run's own seed, in fen. */
export function baselineValues(
  state: Pick<LadderState, 'scenario' | 'seed'>,
): Readonly<Partial<Record<LadderBaseline, number>>> {
  const bySeed = lastValues(state.scenario, () => new Map());
  let values = bySeed.get(state.seed);
  if (!values) {
    const market = marketOf(state);
    values = Object.fromEntries(
      baselinePolicies(state.scenario.id).map(([name, policy]) => [
        name,
        valueCreated(playPolicy(market, policy)),
      ]),
    );
    bySeed.set(state.seed, values);
  }
  return values;
}
