import type { Attempt, Json } from '@/lib/scoring';
import type { JourneyCase } from '@/lib/simulations/journey';
import type { JourneyRun } from './protocol';
import { RULES } from './saved-run';

export const EXERCISE = 'journey/case';

/** A case as an attempt holds it: whole, so that it can be replayed anywhere. */
export const caseJson = (scenario: JourneyCase): Json => JSON.parse(JSON.stringify(scenario)) as Json;

/** A run as the scoring module takes it. */
export const attemptOf = ({ scenario, seed, decisions }: JourneyRun): Attempt => ({
  exercise: EXERCISE,
  rulesVersion: RULES,
  scenario: caseJson(scenario),
  seed,
  decisions,
});
