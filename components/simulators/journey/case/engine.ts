import type { Progress } from '@/components/ui/asking';
import {
  claimedOf,
  contentHash,
  factsOf,
  journeyCase,
  journeyRules,
  nextJourneyStep,
  replay,
  worldWalk,
  worthOf,
  type Attempt,
  type JourneyState,
} from '@/lib/scoring';
import { changed, changesOf, outcomeOf, type JourneyModel } from '@/lib/simulations/journey';
import { WALK_NAMES, type JourneyCall, type JourneyCalls, type JourneyRun, type WalkName } from './protocol';

type Answers = {
  readonly [Call in JourneyCall]: (
    ask: JourneyCalls[Call]['ask'],
    progress: Progress,
  ) => JourneyCalls[Call]['answer'];
};

/** Why a run cannot be shown: the replay refuses it. `code` and `at` are the scoring module's. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly at: string,
  ) {
    super(`${code} at ${at}`);
  }
}

/** The run as it is handed in and scored. */
export const attemptOf = ({ scenario, seed, decisions }: JourneyRun): Attempt => ({
  exercise: journeyRules.exercise,
  rulesVersion: journeyRules.rulesVersion,
  scenario: JSON.parse(JSON.stringify(scenario)),
  seed,
  decisions,
});

/** The state of the last run asked about: the screens of one step ask many things of the same one. */
let last: { readonly key: string; readonly state: JourneyState } | undefined;

function stateOf(run: JourneyRun): JourneyState {
  const key = JSON.stringify(run);
  if (last?.key === key) return last.state;
  const played = replay(journeyRules, attemptOf(run));
  if (played.status === 'invalid') throw new Refusal(played.problem.code, played.problem.at);
  last = { key, state: played.state };
  return played.state;
}

/** The state of a run whose improvements are chosen: nothing of the world is told before. */
function revealedOf(run: JourneyRun): JourneyState {
  const state = stateOf(run);
  if (!state.answers.choose) throw new Refusal('not-yet', 'decisions');
  return state;
}

/** All answers of the worker. Pure but for what it keeps to be faster. */
export const answers: Answers = {
  view({ run }) {
    const state = stateOf(run);
    return { step: nextJourneyStep(state), answers: state.answers };
  },
  reveal({ run }) {
    const state = revealedOf(run);
    const { scenario } = state;
    const models: Record<WalkName, JourneyModel> = {
      said: claimedOf(state)!,
      asIs: scenario.model,
      toBe: changed(scenario.model, changesOf(scenario, state.answers.choose!.improvements)),
    };
    const [said, asIs, toBe] = WALK_NAMES.map((name) => outcomeOf(worldWalk(state, models[name])));
    return { models, outcomes: { said: said!, asIs: asIs!, toBe: toBe! }, facts: factsOf(scenario) };
  },
  luck({ run }) {
    const { scenario, answers: given } = revealedOf(run);
    return { own: worthOf(scenario, given.choose!.improvements), ...factsOf(scenario).worth };
  },
  whatIf({ run, improvements }) {
    const state = revealedOf(run);
    const { scenario } = state;
    const model = changed(scenario.model, changesOf(scenario, improvements));
    return { outcome: outcomeOf(worldWalk(state, model)), worth: worthOf(scenario, improvements) };
  },
  score({ run }) {
    const outcome = journeyCase.score(attemptOf(run));
    return { outcome, reportHash: contentHash(outcome) };
  },
};
