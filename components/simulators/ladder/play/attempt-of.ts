import type { Attempt, Json } from '@/lib/scoring';
import type { LadderScenario } from '@/lib/simulations/ladder';
import type { LadderRun } from './protocol';
import { RULES } from './saved-run';

export const EXERCISE = 'ladder/run';

/** A case as an attempt holds it: whole, so that it can be replayed anywhere. */
export const scenarioJson = (scenario: LadderScenario): Json => ({
  ...scenario,
  events: scenario.events.map((event) => ({ ...event })),
});

/** A run as the scoring module takes it. */
export const attemptOf = ({ scenario, seed, decisions }: LadderRun): Attempt => ({
  exercise: EXERCISE,
  rulesVersion: RULES,
  scenario: scenarioJson(scenario),
  seed,
  decisions,
});
