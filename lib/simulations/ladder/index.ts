export {
  COEFFICIENT_NAMES,
  COEFFICIENTS,
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
  reportYuan,
  type Aim,
  type Answer,
  type LadderDecision,
  type Lever,
  type Report,
} from './decision';
export { customerEquity, ladderChain, lifetimeValues, valueCreated } from './equity';
export type { People } from './people';
export { decisionOf, playPolicy, POLICIES, SCRIPTED, type Policy, type Scripted } from './policies';
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
export { ANSWER_TERMS, type AnswerTerms, type Terms } from './terms';
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
export {
  readCohorts,
  recommendation,
  takeSurvey,
  type CohortLine,
  type Estimate,
  type Survey,
} from './information';
export { MEASURES, measuresOf, openMeasure, type Measure, type Measures, type Opened } from './measures';
export { lifeOf, type Chapter, type Happened, type Portrait } from './story';
export {
  playPlans,
  whatMattered,
  without,
  type Mattered,
  type Part,
  type QuarterPlan,
} from './counterfactual';
export { FIRST_DAY, ordersOf, QUARTER_DAYS, type LadderOrders } from './orders';
export { REDRAWS, redrawQuarter, type Redrawn } from './redraw';
export {
  BOND_MARGIN,
  BONDS,
  bondSpeeds,
  divideAgain,
  inPoints,
  playBond,
  type Bond,
  type BondPlan,
  type BondQuarter,
  type BondSpend,
} from './lesson-bonds';
export {
  JONES_SASSER,
  LOYAL_FROM,
  markOf,
  promiseReading,
  SATISFIED_FROM,
  satisfactionOfMark,
  staying,
  yearAfter,
  type AnswerRow,
  type JonesSasser,
  type PromiseReading,
  type Staying,
} from './lesson-loyalty-curve';
export {
  advocatesOf,
  climb,
  directionOf,
  LADDER_PLANS,
  LESSON_PEOPLE,
  LESSON_QUARTERS,
  movesOf,
  openLessonMarket,
  otherLucks,
  profitOf,
  storyOf,
  type Climb,
  type LadderChapter,
  type LadderMove,
  type LadderPlan,
  type MoveCause,
} from './lesson-ladder';
export { expectedCustomers, plannedOf, type Planned } from './planned';
export { LADDER_POOL_SIZE, ladderSeed, PANEL_SIZE, panelPlaces } from './pool';
export {
  baselinePolicies,
  madeFor,
  pooledValues,
  valuesOnSeed,
  type BaselineValues,
  type LadderBaseline,
} from './baselines';
export { plansOf, playPanel } from './panel';
export { SEARCHED } from './searched';
export {
  LOYALTY_FUTURES,
  readLoyaltyTwice,
  type LoyaltyFuture,
  type LoyaltyPerson,
  type LoyaltyPlace,
  type LoyaltyReading,
} from './lesson-loyalty-reading';
