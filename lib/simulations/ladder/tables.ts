import { exp } from '@/lib/math';
import type { Coefficients } from './coefficients';
import { logistic, loyaltyOf } from './response';

/**
 * The three curves that the loop over people reads millions of times, as tables with straight lines between the entries. The last
 * entry stands twice, so that the line beyond it needs no test.
 */
export interface Tables {
  /** 1 ÷ (1 + e^−x) for x from −LOGISTIC_REACH to LOGISTIC_REACH. */
  readonly logistic: Float64Array;
  /** e^−x for x from 0 to MOST_ORDERS. */
  readonly decay: Float64Array;
  /** Loyalty of a satisfaction from 0 to 1, times its weight. */
  readonly loyalty: Float64Array;
}

export const LOGISTIC_REACH = 14;
export const LOGISTIC_STEPS = 64;
/** Most orders a quarter that the mean can ask for. */
export const MOST_ORDERS = 24;
export const DECAY_STEPS = 64;
export const LOYALTY_STEPS = 512;

const table = (entries: number, at: (index: number) => number): Float64Array => {
  const values = new Float64Array(entries + 2);
  for (let i = 0; i <= entries; i++) values[i] = at(i);
  values[entries + 1] = values[entries]!;
  return values;
};

const LOGISTIC = table(2 * LOGISTIC_REACH * LOGISTIC_STEPS, (i) =>
  logistic(i / LOGISTIC_STEPS - LOGISTIC_REACH),
);
const DECAY = table(MOST_ORDERS * DECAY_STEPS, (i) => exp(-i / DECAY_STEPS));

export const tablesOf = ({ curveExponent, curveWeight }: Coefficients): Tables => ({
  logistic: LOGISTIC,
  decay: DECAY,
  loyalty: table(LOYALTY_STEPS, (i) => curveWeight * loyaltyOf(i / LOYALTY_STEPS, curveExponent)),
});
