export {
  coefficientsWith,
  JOURNEY_COEFFICIENT_NAMES,
  JOURNEY_COEFFICIENTS,
  type JourneyChanges,
  type JourneyCoefficientName,
  type JourneyCoefficients,
} from './coefficients';
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
