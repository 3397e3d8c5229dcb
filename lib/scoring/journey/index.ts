export {
  claimFacts,
  claimOptions,
  JOURNEY_CLAIM_IDS,
  NAIVE_ANSWERS,
  type JourneyClaimAnswers,
  type JourneyClaimFact,
  type JourneyClaimId,
} from './claims';
export { JOURNEY_CONCEPT_IDS, JOURNEY_CONCEPT_ITEMS, type JourneyConceptId } from './concept-items';
export { MAX_STAGE_NAME } from './parse';
export { claimedOf, factsOf, worldWalk, worthOf } from './played';
export { JOURNEY_RUBRIC, type JourneyCriterion } from './rubric';
export { journeyCase, journeyRules } from './rules';
export {
  JOURNEY_STEPS,
  nextJourneyStep,
  plainJourneyAnswer,
  type JourneyAnswer,
  type JourneyAnswers,
  type JourneyState,
  type JourneyStep,
} from './steps';
