export type { LadderBaseline } from '@/lib/simulations/ladder';
export { baselineValues, panelBaselines } from './baselines';
export {
  LADDER_CLAIM_IDS,
  LADDER_CLAIMS,
  ladderFacts,
  type LadderClaimAnswer,
  type LadderClaimId,
  type LadderClaims,
  type LadderFacts,
} from './claims';
export { LADDER_CONCEPT_IDS, LADDER_CONCEPT_ITEMS, type LadderConceptId } from './concept-items';
export { ladderOutcome } from './assess';
export { costOf, purseLeft } from './parse';
export { marketOf, panelOf, playedPlans, redrawOf, runOf } from './played';
export { widestBuyers } from './prediction';
export { PROCESS_LIMITS } from './process';
export { LADDER_RUBRIC, type LadderCriterion } from './rubric';
export { ladderRules, ladderRun } from './rules';
export {
  GOALS,
  ladderLength,
  nextStep,
  plainLadderAnswer,
  type Goal,
  type LadderAnswer,
  type LadderPrediction,
  type LadderQuarter,
  type LadderState,
  type LadderStep,
} from './steps';
