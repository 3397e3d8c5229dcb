import { decisionOf, type Policy } from './policies';
import { playPlans, type QuarterPlan } from './counterfactual';
import { valueCreated } from './equity';
import { openMarket, type Market } from './run';
import type { LadderScenario } from './scenario';

/**
 * Markets of the panel, kept: making 200 × 2 000 people costs more than playing them, and learner, forks and the next student
 * are all played on the same.
 */
let kept: { scenario: LadderScenario; text: string; markets: Map<string, Market> } | undefined;

/** The market of a scenario on a seed of the panel. */
function panelMarket(scenario: LadderScenario, seed: string): Market {
  const text = JSON.stringify(scenario);
  if (kept?.text !== text) kept = { scenario, text, markets: new Map() };
  let market = kept.markets.get(seed);
  if (!market) {
    market = openMarket(kept.scenario, seed);
    // A phone has room for some two hundred markets of a few thousand people, not for those of a hundred thousand.
    if (scenario.people * (kept.markets.size + 1) <= MOST_KEPT) kept.markets.set(seed, market);
  }
  return market;
}

const MOST_KEPT = 700_000;

/** Value created by one set of plans on each seed, in fen. Another seed has other people and other luck. */
export function playPanel(
  scenario: LadderScenario,
  plans: readonly QuarterPlan[],
  seeds: readonly string[],
  onSeed: (done: number) => void = () => undefined,
): Float64Array {
  return Float64Array.from(seeds, (seed, i) => {
    const value = valueCreated(playPlans(panelMarket(scenario, seed), plans));
    onSeed(i + 1);
    return value;
  });
}

/** A policy as plans: the same each quarter. */
export const plansOf = (scenario: LadderScenario, policy: Policy): QuarterPlan[] =>
  Array.from({ length: scenario.quarters }, () => ({
    decision: decisionOf(policy, scenario.purse),
    reports: [],
  }));
