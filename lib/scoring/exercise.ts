import { parseAttempt, type Attempt } from './attempt';
import { contentHash } from './hash';
import type { Json, Parsed, Problem } from './json';
import { totals, type Assessment, type Criterion, type Invalid, type Outcome } from './report';

/**
 * How one kind of exercise is played and marked, under one version of its rules. All functions are pure and total:
 * no clock, no chance but `seed`, and whatever the data, an answer instead of an exception.
 */
export interface ExerciseRules<Scenario, Decision, State> {
  readonly exercise: string;
  readonly rulesVersion: string;
  parseScenario(scenario: Json): Parsed<Scenario>;
  start(scenario: Scenario, seed: string): State;
  /** Refuses what is malformed, and what is not allowed in this state (a step skipped, a step taken back). */
  parseDecision(decision: Json, state: State): Parsed<Decision>;
  step(state: State, decision: Decision): State;
  rubric(scenario: Scenario): readonly Criterion[];
  assess(state: State, criterion: Criterion): Assessment;
}

export type Replay<Scenario, State> =
  { readonly status: 'replayed'; readonly scenario: Scenario; readonly state: State } | Invalid;

/** An exercise with its types closed over, so that different kinds can stand in one list. */
export interface Exercise {
  readonly exercise: string;
  readonly rulesVersion: string;
  score(attempt: Attempt): Outcome;
}

/** Plays the decisions from the start. The same attempt gives the same state, everywhere. */
export function replay<Scenario, Decision, State>(
  rules: ExerciseRules<Scenario, Decision, State>,
  attempt: Attempt,
): Replay<Scenario, State> {
  const wrong = mismatch(rules, attempt);
  if (wrong) return invalid(wrong);
  const scenario = rules.parseScenario(attempt.scenario);
  if (!scenario.ok) return invalid(within('scenario', scenario.problem));
  let state = rules.start(scenario.value, attempt.seed);
  for (const [index, raw] of attempt.decisions.entries()) {
    const decision = rules.parseDecision(raw, state);
    if (!decision.ok) return invalid(within(`decisions[${index}]`, decision.problem));
    state = rules.step(state, decision.value);
  }
  return { status: 'replayed', scenario: scenario.value, state };
}

/** Closes the rules into an exercise that can be scored beside others. */
export function defineExercise<Scenario, Decision, State>(
  rules: ExerciseRules<Scenario, Decision, State>,
): Exercise {
  const { exercise, rulesVersion } = rules;
  return {
    exercise,
    rulesVersion,
    score(attempt) {
      const played = replay(rules, attempt);
      if (played.status === 'invalid') return played;
      if (attempt.decisions.length === 0) return { status: 'not-attempted', exercise, rulesVersion };
      const criteria = rules
        .rubric(played.scenario)
        .map((criterion) => ({ ...criterion, ...rules.assess(played.state, criterion) }));
      const attemptHash = contentHash(attempt);
      return { status: 'scored', exercise, rulesVersion, attemptHash, ...totals(criteria), criteria };
    },
  };
}

/**
 * Scores untrusted data against the exercises that the caller brings. A page brings only the kinds that it shows;
 * a marking desk brings all of them.
 */
export function score(attempt: unknown, exercises: readonly Exercise[]): Outcome {
  const parsed = parseAttempt(attempt);
  if (!parsed.ok) return invalid(parsed.problem);
  const { exercise, rulesVersion } = parsed.value;
  const known = exercises.filter((candidate) => candidate.exercise === exercise);
  if (known.length === 0) return invalid({ code: 'unknown-exercise', at: 'exercise' });
  const rules = known.find((candidate) => candidate.rulesVersion === rulesVersion);
  return rules ? rules.score(parsed.value) : invalid({ code: 'unknown-rules-version', at: 'rulesVersion' });
}

function mismatch(rules: { exercise: string; rulesVersion: string }, attempt: Attempt): Problem | undefined {
  if (attempt.exercise !== rules.exercise) return { code: 'unknown-exercise', at: 'exercise' };
  if (attempt.rulesVersion !== rules.rulesVersion)
    return { code: 'unknown-rules-version', at: 'rulesVersion' };
  return undefined;
}

const invalid = (problem: Problem): Invalid => ({ status: 'invalid', problem });

const within = (place: string, { code, at }: Problem): Problem => ({
  code,
  at: at === '' ? place : `${place}.${at}`,
});
