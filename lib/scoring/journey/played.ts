import {
  caseFacts,
  claimedModel,
  meanOf,
  panelWorth,
  walkJourney,
  type CaseFacts,
  type JourneyCase,
  type JourneyModel,
  type Walk,
} from '@/lib/simulations/journey';
import { canonicalJson } from '../hash';
import { lastOf } from '../last-of';
import type { JourneyState } from './steps';

const keys = new WeakMap<JourneyCase, string>();

function keyOf(scenario: JourneyCase): string {
  const known = keys.get(scenario);
  if (known !== undefined) return known;
  const key = canonicalJson(JSON.parse(JSON.stringify(scenario)));
  keys.set(scenario, key);
  return key;
}

const lastFacts = lastOf<string, CaseFacts>();

/** The truth about a case: the committed means, or for a case of one's own worked out once. */
export const factsOf = (scenario: JourneyCase): CaseFacts =>
  lastFacts(keyOf(scenario), () => caseFacts(scenario));

const keptWorth = new Map<string, readonly number[]>();
const MOST_KEPT = 400;

/** Worth of these improvements on each of the common lucks, yuan. Kept: a class chooses alike. */
export function worthOf(scenario: JourneyCase, chosen: readonly string[]): readonly number[] {
  const key = `${chosen.join(' ')} ${keyOf(scenario)}`;
  const known = keptWorth.get(key);
  if (known) return known;
  if (keptWorth.size >= MOST_KEPT) keptWorth.clear();
  const worth = panelWorth(scenario, chosen);
  keptWorth.set(key, worth);
  return worth;
}

export const meanWorth = (scenario: JourneyCase, chosen: readonly string[]): number =>
  meanOf(worthOf(scenario, chosen));

/** The journey as this learner's map has it; undefined before she has drawn and predicted it. */
export function claimedOf({ scenario, answers }: JourneyState): JourneyModel | undefined {
  const { feel, predict } = answers;
  if (!feel || !predict) return undefined;
  return claimedModel(scenario, {
    feelings: feel.feelings,
    momentsOfTruth: feel.momentsOfTruth,
    dropOut: predict.dropOut,
  });
}

/** Her map's own walk, on the luck of her seed. */
export function claimedWalk(state: JourneyState): Walk | undefined {
  const model = claimedOf(state);
  return model && walkJourney(model, state.seed, state.scenario.customers);
}

/** The world's walk on the same luck. */
export const worldWalk = ({ scenario, seed }: JourneyState, model: JourneyModel = scenario.model): Walk =>
  walkJourney(model, seed, scenario.customers);
