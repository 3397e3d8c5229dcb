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

/**
 * What follows from the played quarters alone is worked out once for all states that share them: the look back adds steps, and none of
 * them changes what was played.
 */
function keep<Made>(most: number): (key: string, make: () => Made) => Made {
  const kept = new Map<string, Made>();
  return (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= most) kept.clear();
    const made = make();
    kept.set(key, made);
    return made;
  };
}

const playedKey = (state: LadderState, plans: readonly QuarterPlan[]) =>
  `${keyOf(state.scenario)} ${state.seed} ${JSON.stringify(plans)}`;

const keptRedraw = keep<Redrawn>(80);

/** A quarter that was played (from 1), under 200 other lucks, from the state in which it was predicted. */
export function redrawOf(state: LadderState, quarter: number): Redrawn {
  const plans = playedPlans(state).slice(0, quarter);
  const { decision, reports } = plans[quarter - 1]!;
  return keptRedraw(playedKey(state, plans), () =>
    redrawQuarter(playPlans(marketOf(state), plans.slice(0, -1)), decision, reports),
  );
}

const keptPanel = keep<Float64Array>(4);

/** Value created by the same decisions on the 200 other seeds, in fen, in the order of the seeds. */
export function panelOf(state: LadderState, onSeed?: (done: number) => void): Float64Array {
  const { scenario, seed } = state;
  const plans = playedPlans(state);
  return keptPanel(playedKey(state, plans), () => {
    const seeds = panelPlaces(scenario.id, seed).map((place) => ladderSeed(scenario.id, place));
    return playPanel(scenario, plans, seeds, onSeed);
  });
}
