/** One number of the model: what it means, in which unit, between which limits, and whence. */
export interface Coefficient {
  readonly mechanism: Mechanism;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly standard: number;
  /** Work that gives the form of the equation; the value itself is assumed throughout. Null: form assumed too. */
  readonly source: string | null;
}

export const MECHANISMS = [
  'market',
  'satisfaction',
  'promise',
  'trust',
  'loyalty-curve',
  'habit',
  'leaving',
  'demand',
  'bonds',
  'rival',
  'failure',
  'contact',
  'switching',
  'referral',
  'acquisition',
  'rungs',
  'money',
  'information',
] as const;
export type Mechanism = (typeof MECHANISMS)[number];

const row =
  (mechanism: Mechanism, source: string | null = null) =>
  (unit: string, low: number, high: number, standard: number): Coefficient => ({
    mechanism,
    unit,
    low,
    high,
    standard,
    source,
  });

const market = row('market');
const satisfaction = row('satisfaction', 'oliver-1980');
const promise = row('promise', 'boulding-1993');
const trust = row('trust', 'morgan-hunt-1994');
const curve = row('loyalty-curve', 'jones-sasser-1995');
const habit = row('habit');
const leaving = row('leaving');
const demand = row('demand');
const bonds = row('bonds', 'berry-parasuraman-1991');
const response = row('bonds', 'little-1970');
const rival = row('rival', 'berry-parasuraman-1991');
const failure = row('failure');
const contact = row('contact');
const switching = row('switching', 'burnham-2003');
const referral = row('referral');
const acquisition = row('acquisition', 'little-1970');
const rungs = row('rungs', 'christopher-1991');
const money = row('money');
const information = row('information');

/**
 * All numbers of the model with their standard values, which are those of the tea house. A scenario may change any of them within
 * the limits; model.md explains each where its equation stands. Share = 0 to 1; “points” lie on the scale of the logit.
 */
export const COEFFICIENTS = {
  /** Who is what at the start. The rest are prospects. */
  startPurchaser: market('share of people', 0, 0.6, 0.1),
  startClient: market('share of people', 0, 0.6, 0.16),
  startSupporter: market('share of people', 0, 0.4, 0.06),
  startAdvocate: market('share of people', 0, 0.2, 0.02),
  startDormant: market('share of people', 0, 0.4, 0.06),
  /** Orders in the category a quarter, as a multiple of those in lib/customers. */
  demandScale: market('factor', 0.05, 20, 1.6),
  /** Value of an order, as a multiple of that in lib/customers. */
  orderScale: market('factor', 0.05, 5000, 1),

  /** How far one quarter's experience moves satisfaction. */
  satisfactionSpeed: satisfaction('share', 0.05, 1, 0.45),
  /** Satisfaction with what was expected, met exactly. */
  satisfactionBase: satisfaction('share', 0, 1, 0.6),
  /** Weight of the expectation (adaptation level) and of the disconfirmation. */
  satisfactionExpectation: satisfaction('per unit', 0, 1, 0.3),
  satisfactionDisconfirmation: satisfaction('per unit', 0.1, 3, 1.2),
  /** Half the width of what chance does to one quarter's experience. */
  experienceSpread: satisfaction('quality', 0, 0.5, 0.16),

  /** What people expect before they know the firm. */
  startExpectation: promise('quality', 0.1, 0.9, 0.5),
  /** How far one quarter moves expectation towards the experience (habit), and towards the promise. */
  expectationLearning: promise('share', 0, 1, 0.25),
  promisePull: promise('share', 0, 1, 0.3),
  /** How much a promise adds to trial, at promise 1 against promise 0. */
  promiseTrial: promise('factor', 0, 3, 0.9),

  trustGain: trust('share', 0, 1, 0.15),
  trustLoss: trust('share', 0, 1, 0.4),
  /** By how much quality may fall short of the promise before it counts as broken. */
  promiseTolerance: trust('quality', 0, 0.5, 0.1),
  commitmentSpeed: trust('share', 0.05, 1, 0.3),
  commitmentTrust: trust('share', 0, 1, 0.6),
  commitmentSocial: trust('share', 0, 1, 0.35),
  commitmentStructural: trust('share', 0, 1, 0.4),

  /** Exponent of the satisfaction–loyalty curve: below 1 for captives, above 1 under competition. */
  curveExponent: curve('–', 0.2, 6, 2),
  curveWeight: curve('points', 0, 8, 2.6),

  habitSpeed: habit('share', 0, 1, 0.25),
  habitWeight: habit('points', 0, 4, 0.7),

  /** Logit of staying when nothing speaks for or against it. */
  stayBase: leaving('points', -4, 6, 1.2),
  commitmentWeight: leaving('points', 0, 6, 1.8),
  /** How much more those leave who leave easily by nature (lib/customers). */
  leaverWeight: leaving('points', 0, 6, 1.5),
  /** What a lost one needs to come back by herself, a quarter. */
  returnChance: leaving('share', 0, 0.2, 0.006),

  /** Share of a customer's demand: logit against staying. */
  shareOffset: demand('points', -4, 8, 2.4),
  shareSlope: demand('factor', 0.1, 3, 0.8),

  /** What each bond adds to staying and share, at full advantage over the rival. */
  financialWeight: bonds('points', 0, 5, 1.3),
  socialWeight: bonds('points', 0, 5, 1.2),
  structuralWeight: bonds('points', 0, 5, 1.6),
  /** How fast the customer's own bond follows what she is offered. */
  financialSpeed: bonds('share', 0.02, 1, 0.8),
  socialSpeed: bonds('share', 0.02, 1, 0.35),
  structuralSpeed: bonds('share', 0.02, 1, 0.18),
  /** Yuan a head aimed at, a quarter, at which half the effect is reached; and the steepness. */
  financialHalf: response('yuan a head', 0.1, 200_000, 10),
  socialHalf: response('yuan a head', 0.1, 200_000, 6),
  structuralHalf: response('yuan a head', 0.1, 200_000, 9),
  serviceHalf: response('yuan a head', 0.1, 200_000, 8),
  recoveryHalf: response('yuan a head', 0.1, 200_000, 2),
  dataHalf: response('yuan a person', 0.1, 200_000, 1.5),
  steepness: response('–', 1, 4, 1.5),
  /** How fast service quality and data follow the money. */
  serviceSpeed: response('share', 0.02, 1, 0.5),
  dataSpeed: response('share', 0.02, 1, 0.4),
  /** Service quality without a fen, and what money can add. */
  serviceFloor: response('quality', 0, 1, 0.4),
  serviceRange: response('quality', 0, 1, 0.45),
  /** Share of those aimed at who are found without any data; data adds the rest. */
  aimFloor: response('share', 0, 1, 0.5),

  financialCopy: rival('share', 0, 1, 0.55),
  socialCopy: rival('share', 0, 1, 0.12),
  structuralCopy: rival('share', 0, 1, 0.03),

  /** Chance that a visit fails at service quality 0.5. */
  failureRate: failure('share', 0, 0.5, 0.06),
  /** What a failure takes from the experience. */
  failureSeverity: failure('quality', 0, 1, 0.5),
  /** Share of the disappointed who say so. */
  complaintRate: failure('share', 0, 1, 0.15),
  /** Of complaints answered with all means, the share that ends above the state before: the recovery paradox. */
  paradoxShare: failure('share', 0, 0.5, 0.06),
  /** Cost of an answer: a word, the money back (share of the order), made good. */
  answerCost: failure('yuan', 0, 100_000, 3),

  /** What reminders add to demand, at most; contacts at which half of it is reached. */
  contactLift: contact('factor', 0, 2, 0.35),
  contactHalf: contact('contacts a quarter', 0.2, 20, 1.5),
  /** Contacts a quarter that nobody minds, and the damage of each beyond. */
  contactTolerance: contact('contacts a quarter', 0, 20, 3),
  fatigueWeight: contact('points a contact', 0, 2, 0.28),
  contactCost: contact('yuan a contact', 0, 10_000, 0.25),

  /** What leaving costs the customer, through points and through structural ties, in points. */
  switchingFinancial: switching('points', 0, 4, 0.3),
  switchingStructural: switching('points', 0, 4, 0.9),
  /** How fast resentment grows in those held while dissatisfied. */
  resentment: switching('share', 0, 1, 0.5),

  /** Chance a quarter that a wholly committed, wholly sociable person recommends. */
  referralRate: referral('share', 0, 1, 0.9),
  /** What one recommendation adds to a prospect's trial, and one warning takes. */
  referralEffect: referral('share', 0, 1, 0.2),
  warningEffect: referral('share', 0, 1, 0.3),
  /** Friends a person has. */
  friends: referral('people', 2, 10, 6),

  /** Trial a quarter: without a fen, and what advertising can add. */
  trialFloor: acquisition('share', 0, 0.2, 0.008),
  trialRange: acquisition('share', 0, 0.6, 0.14),
  acquisitionHalf: acquisition('yuan a prospect', 0.1, 200_000, 8),

  supporterAttitude: rungs('share', 0.3, 0.9, 0.56),
  advocateAttitude: rungs('share', 0.3, 0.95, 0.57),
  partnerAttitude: rungs('share', 0.3, 0.95, 0.6),
  partnerBond: rungs('share', 0.05, 0.95, 0.2),

  /** Left of the price after goods and handling. */
  margin: money('share', 0.02, 0.95, 0.45),
  /** Rent and wages, a quarter and a person in the market. */
  fixedCost: money('yuan a person', 0, 100_000, 4),
  discountRate: money('share a quarter', 0, 0.2, 0.025),

  surveyCost: information('yuan', 0, 1_000_000, 800),
  surveySize: information('people', 10, 1000, 120),
  cohortCost: information('yuan', 0, 1_000_000, 500),
} as const satisfies Readonly<Record<string, Coefficient>>;

export type CoefficientName = keyof typeof COEFFICIENTS;
export type Coefficients = Readonly<Record<CoefficientName, number>>;

export const COEFFICIENT_NAMES = Object.keys(COEFFICIENTS) as CoefficientName[];

/** The standard values. */
export const standardCoefficients = (): Coefficients =>
  Object.fromEntries(COEFFICIENT_NAMES.map((name) => [name, COEFFICIENTS[name].standard])) as Coefficients;
