export { CONCEPT_IDS, CONCEPT_ITEMS, type ConceptId } from './concept-items';
export { outcomeShare } from './assess';
export { forecastBounds, type ForecastForm } from './forecast-form';
export {
  campaignOf,
  chosenContacts,
  drawsOf,
  handOf,
  houseOf,
  namesOf,
  scoredOf,
  topFifthOf,
  type Campaign,
} from './played';
export { predictionShareOf, type PredictionPart } from './prediction';
export { rfmGuided, rfmGuidedRules } from './rules';
export { GUIDED_RUBRIC, type GuidedCriterion } from './rubric';
export {
  GUIDED_STEPS,
  plainDecision,
  type GuidedAnswers,
  type GuidedDecision,
  type GuidedScenario,
  type GuidedState,
  type GuidedStep,
  type HandScores,
  type HandStep,
} from './steps';
