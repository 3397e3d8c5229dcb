/** What the reader sets: the exponent of the curve, and a mark of 1 to 5. */
export interface LoyaltyCurveState {
  readonly choice: number;
  readonly mark: number;
}

/** People who gave 1, 2, 3, 4, 5. */
export type Answers = readonly [number, number, number, number, number];

export const CHOICE = { from: 0.2, to: 6 };
/** Tea street as it has become: the lesson's own case. */
export const LOYALTY_CURVE_START: LoyaltyCurveState = { choice: 5, mark: 4 };

/** Hardly another supplier, and one at every corner: the two shapes that are always drawn along. */
export const CAPTIVE = 0.3;
export const CROWDED = 5;

/** In per cent of the service that can be had. */
export interface RaisedPromiseState {
  readonly promise: number;
  readonly got: number;
}

export const RAISED_PROMISE_START: RaisedPromiseState = { promise: 50, got: 70 };
