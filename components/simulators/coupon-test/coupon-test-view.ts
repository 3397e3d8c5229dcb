import type { IntervalRow } from '@/components/charts/interval-strip';
import {
  breakEvenLift,
  runCouponTest,
  secretLift,
  sideOf,
  tallyRuns,
  trueProfit,
  type CouponRun,
  type CouponTest,
  type RunTally,
} from '@/lib/simulations/coupon-test';
import { sampleSizePerArm } from '@/lib/metrics';

export interface CouponTestState {
  /** Per cent who come without a coupon. */
  readonly anyway: number;
  /** Percentage points that the coupon adds. */
  readonly lift: number;
  readonly perArm: number;
  /** Yuan: left of an order, face value, one contact. */
  readonly margin: number;
  readonly coupon: number;
  readonly contact: number;
  /** Number of the latest test; the 19 before it stand below. */
  readonly run: number;
  /** Which question the picture answers: did it do anything, did it pay. */
  readonly ruler: 'lift' | 'profit';
  /** 0: `lift` counts; else the number of a world whose lift nobody knows. */
  readonly secret: number;
}

/** Its latest test counts 40 and 48 of 200, the numbers of the lesson's text. */
export const COUPON_TEST_START: CouponTestState = {
  anyway: 20,
  lift: 4,
  perArm: 200,
  margin: 60,
  coupon: 20,
  contact: 4,
  run: 57,
  ruler: 'lift',
  secret: 0,
};

const SEED = 'wuping';
export const RUNS = 20;

export interface CouponReading {
  readonly latest: CouponRun;
  readonly runs: readonly CouponRun[];
  /** Points. */
  readonly trueLift: number;
  readonly breakEvenPoints: number;
  /** Yuan a coupon. */
  readonly trueProfit: number;
  readonly tally: RunTally;
  /** For a power of 80 %; undefined where the coupon adds nothing. */
  readonly neededPerArm: number | undefined;
}

export const secretPoints = (world: number) => Math.round(100 * secretLift(SEED, world));

/** All that the screen says about a state. */
export function readCouponTest(state: CouponTestState): CouponReading {
  const trueLift = state.secret > 0 ? secretPoints(state.secret) : state.lift;
  const anyway = state.anyway / 100;
  const test: CouponTest = { ...state, anyway, lift: trueLift / 100 };
  const runs = Array.from({ length: RUNS }, (_, i) => runCouponTest(SEED, state.run - i, test));
  const truth = trueProfit(test);
  return {
    latest: runs[0]!,
    runs,
    trueLift,
    breakEvenPoints: 100 * breakEvenLift(test, anyway),
    trueProfit: truth,
    tally: tallyRuns(runs, truth),
    neededPerArm:
      trueLift > 0 ? sampleSizePerArm({ base: anyway, target: anyway + trueLift / 100 }) : undefined,
  };
}

/** A test as a row of the picture; whether it is wrong shows only once the truth is known. */
export function rowOf(
  run: CouponRun,
  key: number,
  { ruler, secret }: CouponTestState,
  { trueLift, trueProfit: truth }: CouponReading,
): IntervalRow {
  if (ruler === 'profit') {
    const side = sideOf(run.profit);
    const wrong = secret === 0 && (side === 'above' ? truth <= 0 : truth >= 0);
    return { key, ...run.profit, kind: side === 'across' ? 'unclear' : wrong ? 'wrong' : 'clear' };
  }
  if (!run.difference) return { key, low: 0, value: 0, high: 0, kind: 'unclear' };
  const { low, difference, high, p } = run.difference;
  const wrong = secret === 0 && (trueLift === 0 || difference < 0);
  return {
    key,
    low: 100 * low,
    value: 100 * difference,
    high: 100 * high,
    kind: p >= 0.05 ? 'unclear' : wrong ? 'wrong' : 'clear',
  };
}
