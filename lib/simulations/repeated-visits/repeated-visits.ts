/** What a visit is made of, each 0 to 1. */
export interface VisitInputs {
  /** What the firm promises before every visit: planned communication. */
  readonly promise: number;
  /** What the contact gives, in the shop, on the telephone, in the parcel: interaction. */
  readonly contact: number;
  /** The share of it that the customer can put to use at home: her value process. */
  readonly use: number;
  readonly visits: number;
}

export interface Visit {
  /** Counted from 1. */
  readonly visit: number;
  /** What she expects as she comes, 0 to 1. */
  readonly expected: number;
  /** What she comes to have of it, 0 to 1; the same at every visit. */
  readonly got: number;
  /** Got less expected, −1 to 1. */
  readonly disconfirmation: number;
  readonly satisfaction: number;
  /** All disconfirmations up to this visit. */
  readonly account: number;
}

/** Assumed values, those of the ladder's model with a visit in place of a quarter. See model.md. */
export const VISIT_VALUES = {
  startExpectation: 0.5,
  promisePull: 0.3,
  expectationLearning: 0.25,
  satisfactionBase: 0.6,
  satisfactionExpectation: 0.3,
  satisfactionDisconfirmation: 1.2,
  promiseTrial: 0.9,
  /** Of those who hear of the firm, who come once at a promise of ½. */
  trial: 0.2,
} as const;

/** What she has of a visit: of the contact, the share that serves her at home. */
export const gotOf = ({ contact, use }: Pick<VisitInputs, 'contact' | 'use'>): number => contact * use;

/** Expectation after a promise: it is drawn up to a higher one, and a lower one does not draw it down (Boulding et al. 1993). */
export const promised = (expected: number, promise: number): number =>
  expected + VISIT_VALUES.promisePull * Math.max(0, promise - expected);

/** Expectation after an experience: part of the way towards it (Boulding et al. 1993). */
export const accustomed = (expected: number, got: number): number =>
  expected + VISIT_VALUES.expectationLearning * (got - expected);

/** Satisfaction with one visit, 0 to 1: expectation and disconfirmation both count, the latter more (Oliver 1980). */
export function satisfied(expected: number, got: number): number {
  const { satisfactionBase, satisfactionExpectation, satisfactionDisconfirmation } = VISIT_VALUES;
  const felt =
    satisfactionBase +
    satisfactionExpectation * (expected - 0.5) +
    satisfactionDisconfirmation * (got - expected);
  return Math.min(1, Math.max(0, felt));
}

/** The same promise and the same contact, visit after visit: what moves is what she expects. */
export function playVisits(inputs: VisitInputs): readonly Visit[] {
  const got = gotOf(inputs);
  let expected: number = VISIT_VALUES.startExpectation;
  let account = 0;
  return Array.from({ length: inputs.visits }, (_, i) => {
    expected = promised(expected, inputs.promise);
    const disconfirmation = got - expected;
    account += disconfirmation;
    const visit = {
      visit: i + 1,
      expected,
      got,
      disconfirmation,
      satisfaction: satisfied(expected, got),
      account,
    };
    expected = accustomed(expected, got);
    return visit;
  });
}

/** Below half a point of 100 an account counts as even. */
const EVEN = 0.005;

/** The first visit from which the account stays below nothing; none where it does not end there. */
export function inTheRedFrom(visits: readonly Visit[]): number | undefined {
  const lastGood = visits.reduce((last, { account, visit }) => (account > -EVEN ? visit : last), 0);
  return visits[lastGood]?.visit;
}

/** Of those who hear of the firm, the share who come once: more for a larger promise. */
export const triersOf = (promise: number): number =>
  (VISIT_VALUES.trial * (1 + VISIT_VALUES.promiseTrial * promise)) / (1 + VISIT_VALUES.promiseTrial / 2);
