export {
  COEFFICIENT_NAMES,
  COEFFICIENTS,
  MECHANISMS,
  standardCoefficients,
  type Coefficient,
  type CoefficientName,
  type Coefficients,
  type Mechanism,
} from './coefficients';
export {
  AIMS,
  ANSWERS,
  LEVERS,
  MAX_CONTACTS,
  NOTHING,
  REPORTS,
  type Aim,
  type Answer,
  type LadderDecision,
  type Lever,
  type Report,
} from './decision';
export { customerEquity, ladderChain, lifetimeValues, valueCreated } from './equity';
export type { People } from './people';
export {
  decisionOf,
  playPolicy,
  playScripted,
  POLICIES,
  SCRIPTED,
  type Policy,
  type Scripted,
} from './policies';
export { adbudg, follow, logistic, loyaltyOf, rivalCopies, satisfactionOf } from './response';
export {
  copyRun,
  openMarket,
  playQuarter,
  startRun,
  type Market,
  type Money,
  type Quarter,
  type Run,
} from './run';
export { isCustomer, RUNGS, type Rung } from './rungs';
export {
  coefficientsOf,
  readScenario,
  SCENARIO_LIMITS,
  type LadderEvent,
  type LadderScenario,
  type ReadScenario,
  type ScenarioProblem,
} from './scenario';
export type { Firm, Standing } from './state';
export { HAPPENED, type Deeds, type Tally } from './step';
export type { Terms } from './terms';
export {
  attitudeOf,
  buysAgain,
  DICK_BASU,
  dickBasuOf,
  LOYALTY_TYPES,
  loyaltyTypeOf,
  reasonsToStay,
  type DickBasu,
  type LoyaltyType,
} from './readings';
