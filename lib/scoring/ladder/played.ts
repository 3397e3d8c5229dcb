import {
  openMarket,
  ladderSeed,
  panelPlaces,
  playPanel,
  playPlans,
  redrawQuarter,
  type LadderScenario,
  type Market,
  type QuarterPlan,
  type Redrawn,
  type Run,
} from '@/lib/simulations/ladder';
import { canonicalJson } from '../hash';
import { lastOf } from '../last-of';
import type { LadderQuarter, LadderState } from './steps';

const lastMarket = lastOf<string, Market>();

/** The market of a run. */
export function marketOf({ scenario, seed }: Pick<LadderState, 'scenario' | 'seed'>): Market {
  return lastMarket(`${keyOf(scenario)} ${seed}`, () => openMarket(scenario, seed));
}

const scenarioKeys = new WeakMap<LadderScenario, string>();

function keyOf(scenario: LadderScenario): string {
  const known = scenarioKeys.get(scenario);
  if (known !== undefined) return known;
  const key = canonicalJson({ ...scenario, events: scenario.events.map((event) => ({ ...event })) });
  scenarioKeys.set(scenario, key);
  return key;
}

/** The quarters that have been played: those whose prediction is given. */
export const playedPlans = (state: LadderState): QuarterPlan[] => state.quarters.filter(isPlayed).map(planOf);

const isPlayed = (
  quarter: LadderQuarter,
): quarter is LadderQuarter & Required<Pick<LadderQuarter, 'decision' | 'prediction'>> =>
  quarter.decision !== undefined && quarter.prediction !== undefined;

const planOf = ({ decision, reports }: LadderQuarter & Required<Pick<LadderQuarter, 'decision'>>) => ({
  decision,
  reports,
});

const runs = new WeakMap<LadderState, Run>();

/** The run so far. Its columns are not to be written to: play on from a `copyRun`. */
export function runOf(state: LadderState): Run {
  const known = runs.get(state);
  if (known) return known;
  const run = playPlans(marketOf(state), playedPlans(state));
  runs.set(state, run);
  return run;
}

const redraws = new WeakMap<LadderState, readonly Redrawn[]>();

/** Each quarter played, under 200 other lucks, from the state in which it was predicted. */
export function redrawsOf(state: LadderState): readonly Redrawn[] {
  const known = redraws.get(state);
  if (known) return known;
  const plans = playedPlans(state);
  const drawn = plans.map(({ decision, reports }, quarter) =>
    redrawQuarter(playPlans(marketOf(state), plans.slice(0, quarter)), decision, reports),
  );
  redraws.set(state, drawn);
  return drawn;
}

const panels = new WeakMap<LadderState, Float64Array>();

/** Value created by the same decisions on the 200 other seeds, in fen, in the order of the seeds. */
export function panelOf(state: LadderState, onSeed?: (done: number) => void): Float64Array {
  const known = panels.get(state);
  if (known) return known;
  const { scenario, seed } = state;
  const seeds = panelPlaces(scenario.id, seed).map((place) => ladderSeed(scenario.id, place));
  const values = playPanel(scenario, playedPlans(state), seeds, onSeed);
  panels.set(state, values);
  return values;
}
