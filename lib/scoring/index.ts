/** The shared scoring module: the one entry for browser, Worker, Node and command line. */
export { parseAttempt, type Attempt } from './attempt';
export { defineExercise, replay, score, type Exercise, type ExerciseRules, type Replay } from './exercise';
export { canonicalJson, contentHash } from './hash';
export type { Json, Parsed, Problem } from './json';
export * from './quiz';
export type {
  Assessment,
  Criterion,
  CriterionReport,
  Invalid,
  NotAttempted,
  Outcome,
  ScoreReport,
} from './report';
