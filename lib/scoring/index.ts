/** The shared scoring module: the one entry for browser, Worker, Node and command line. */
export { parseAttempt, type Attempt } from './attempt';
export { defineExercise, replay, score, type Exercise, type ExerciseRules, type Replay } from './exercise';
export { forecast, forecastRules, type ForecastDecision, type ForecastState } from './forecast-exercise';
export { MAX_TEXT } from './fields';
export { canonicalJson, contentHash } from './hash';
export { brierScore, predictionShare, winklerScore, type Interval } from './interval';
export { isFiniteNumber, isRecord, refuse, type Json, type Parsed, type Problem } from './json';
export * from './journey';
export * from './ladder';
export * from './quiz';
export { SCORE_PARTS, type RubricLine, type ScorePart } from './parts';
export * from './rfm-guided';
export { totals } from './report';
export type {
  Assessment,
  Criterion,
  CriterionReport,
  Invalid,
  NotAttempted,
  Outcome,
  ScoreReport,
} from './report';
export * from '@/lib/metrics';
