import {
  caseFacts,
  claimedModel,
  panelWorth,
  walkJourney,
  type CaseFacts,
  type JourneyCase,
  type JourneyModel,
  type Walk,
} from '@/lib/simulations/journey';
import { canonicalJson } from '../hash';
import type { JourneyState } from './steps';

const keys = new WeakMap<JourneyCase, string>();

function keyOf(scenario: JourneyCase): string {
  const known = keys.get(scenario);
  if (known !== undefined) return known;
  const key = canonicalJson(JSON.parse(JSON.stringify(scenario)));
  keys.set(scenario, key);
  return key;
}

const MOST_CASES = 16;
const MOST_CHOICES = 400;
const keptFacts = new Map<string, CaseFacts>();
const keptWorth = new Map<string, readonly number[]>();

/** The truth about a case: the committed means, or for a case of one's own worked out once. */
export const factsOf = (scenario: JourneyCase): CaseFacts =>
  keep(keptFacts, MOST_CASES, keyOf(scenario), () => caseFacts(scenario));

/** Worth of these improvements on each of the common lucks, yuan. Kept: a class chooses alike. */
export const worthOf = (scenario: JourneyCase, chosen: readonly string[]): readonly number[] =>
  keep(keptWorth, MOST_CHOICES, `${chosen.join(' ')} ${keyOf(scenario)}`, () => panelWorth(scenario, chosen));

function keep<Made>(kept: Map<string, Made>, most: number, key: string, make: () => Made): Made {
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= most) kept.clear();
  const made = make();
  kept.set(key, made);
  return made;
}

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

/** A walk on the luck of this run's seed: of the world, unless another journey is given. */
export const worldWalk = ({ scenario, seed }: JourneyState, model: JourneyModel = scenario.model): Walk =>
  walkJourney(model, seed, scenario.customers);
