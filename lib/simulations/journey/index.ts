export {
  changesOf,
  claimedModel,
  costOf,
  OFF_MAP,
  portfolios,
  type Evidence,
  type Improvement,
  type JourneyCase,
  type JourneyClaims,
} from './case';
export {
  coefficientsWith,
  JOURNEY_COEFFICIENT_NAMES,
  JOURNEY_COEFFICIENTS,
  type JourneyChanges,
  type JourneyCoefficientName,
  type JourneyCoefficients,
} from './coefficients';
export {
  caseFacts,
  FACT_WALKS,
  madeForCase,
  meanOf,
  PANEL_WALKS,
  panelOutcomes,
  panelSeed,
  panelWorth,
  workOutFacts,
  type CaseFacts,
} from './facts';
export { experienceOf, feelingOf, MOST_FEELING, qualityFor, rememberedOf } from './feeling';
export {
  changed,
  TOUCHPOINT_FIELDS,
  TOUCHPOINT_LIMITS,
  type Change,
  type JourneyModel,
  type TouchpointField,
  type TouchpointModel,
} from './model';
export { JOURNEY_POOL_SIZE, journeySeed } from './pool';
export { CASE_LIMITS, readJourneyCase, type CaseProblem, type ReadCase } from './read-case';
export { crowdOf, journeyStory, tellingCustomers, type Crowd, type JourneyStory, type Visit } from './story';
export {
  againChance,
  createMemory,
  LEAVING_FATES,
  outcomeOf,
  type JourneyOutcome,
  type LeavingFate,
  type Memory,
  type TouchpointOutcome,
} from './summary';
export { FATES, walkJourney, type Fate, type Walk } from './walk';
