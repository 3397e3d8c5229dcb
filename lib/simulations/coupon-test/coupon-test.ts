import { randomStream } from '@/lib/math';
import { breakEvenResponse, twoProportionTest, type TwoProportionTest } from '@/lib/metrics';

/** What one coupon does to the till, in one currency. */
export interface Offer {
  /** Left of an order before the coupon. */
  readonly margin: number;
  /** Face value; below `margin`. */
  readonly coupon: number;
  /** Printing, posting or sending one. */
  readonly contact: number;
}

/** The world, which nobody sees, and the test. */
export interface CouponTest extends Offer {
  /** Share that comes without a coupon, 0 to 1. */
  readonly anyway: number;
  /** What the coupon adds to that share, 0 to 1. */
  readonly lift: number;
  readonly perArm: number;
}

export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Where an interval lies against zero. */
export type Side = 'below' | 'across' | 'above';

/** One test, as its owner sees it, and what only the world knows. */
export interface CouponRun {
  readonly perArm: number;
  /** Who came: without and with a coupon. */
  readonly without: number;
  readonly withCoupon: number;
  /** Of `withCoupon`, those who would have come anyway. */
  readonly cameAnyway: number;
  /** Share with − share without. Nobody or everybody came in both arms: no interval, undefined. */
  readonly difference: TwoProportionTest | undefined;
  /** Money a person: with a coupon − without. */
  readonly profit: Estimate;
  /** Whether any of ten looks, each after a tenth of the people, found p below 0.05. */
  readonly peekedSignificant: boolean;
}

export interface RunTally {
  /** Runs whose interval of the profit lies wholly on the side of the truth, across zero, wholly on the wrong side. */
  readonly right: number;
  readonly unclear: number;
  readonly wrong: number;
  /** Runs whose bare profit, read without its interval, lies on the wrong side. */
  readonly bareWrong: number;
  /** Runs that end with p below 0.05, and runs that would have stopped at such a p at one of ten looks. */
  readonly significant: number;
  readonly peekedSignificant: number;
}

const LOOKS = 10;
const ALPHA = 0.05;
/** Standard normal quantile of 0.975. */
const Z95 = 1.959963984540054;
const MOST_SECRET_POINTS = 35;

/** How much the coupon must add to the share who come: the coupons of those who come anyway are part of the contact. */
export function breakEvenLift({ margin, coupon, contact }: Offer, anyway: number): number {
  return breakEvenResponse({ contactCost: contact + anyway * coupon, contribution: margin - coupon });
}

/** Money that one coupon sent brings on average, 0 where rounding alone tells it from 0. */
export function trueProfit(test: CouponTest): number {
  const profit = profitOf(test, test.anyway + test.lift, test.anyway);
  return Math.abs(profit) < 1e-9 ? 0 : profit;
}

const profitOf = ({ margin, coupon, contact }: Offer, shareWith: number, shareWithout: number) =>
  shareWith * (margin - coupon) - contact - shareWithout * margin;

/** Test number `run` under that seed. Every person keeps her luck when the settings change. See model.md. */
export function runCouponTest(seed: string, run: number, test: CouponTest): CouponRun {
  const { perArm, anyway, lift } = test;
  const luckWithout = randomStream(seed, 'coupon-test', run, 'without');
  const luckWith = randomStream(seed, 'coupon-test', run, 'with');
  let [without, withCoupon, cameAnyway, peekedSignificant, look] = [0, 0, 0, false, 1];
  for (let person = 1; person <= perArm; person++) {
    if (luckWithout.uniform() < anyway) without++;
    const luck = luckWith.uniform();
    if (luck < anyway + lift) withCoupon++;
    if (luck < anyway) cameAnyway++;
    if (person === Math.round((look * perArm) / LOOKS)) {
      peekedSignificant ||= (compare(without, withCoupon, person)?.p ?? 1) < ALPHA;
      look++;
    }
  }
  return {
    perArm,
    without,
    withCoupon,
    cameAnyway,
    difference: compare(without, withCoupon, perArm),
    profit: estimateProfit(test, without / perArm, withCoupon / perArm),
    peekedSignificant,
  };
}

function compare(without: number, withCoupon: number, trials: number): TwoProportionTest | undefined {
  const came = without + withCoupon;
  if (came === 0 || came === 2 * trials) return undefined;
  return twoProportionTest({ successes: without, trials }, { successes: withCoupon, trials });
}

/** Profit a person with its 95 % Wald interval: a weighted difference of two independent shares. */
function estimateProfit(test: CouponTest, shareWithout: number, shareWith: number): Estimate {
  const kept = test.margin - test.coupon;
  const variance =
    kept * kept * shareWith * (1 - shareWith) + test.margin * test.margin * shareWithout * (1 - shareWithout);
  const value = profitOf(test, shareWith, shareWithout);
  const half = Z95 * Math.sqrt(variance / test.perArm);
  return { value, low: value - half, high: value + half };
}

/** Which way an interval speaks. */
export function sideOf({ low, high }: { low: number; high: number }): Side {
  return low > 0 ? 'above' : high < 0 ? 'below' : 'across';
}

/** How many of these runs tell the truth, given what the coupon truly brings. */
export function tallyRuns(runs: readonly CouponRun[], truth: number): RunTally {
  const count = (test: (run: CouponRun) => boolean) => runs.filter(test).length;
  const trueSide = truth > 0 ? 'above' : truth < 0 ? 'below' : 'across';
  const unclear = count(({ profit }) => sideOf(profit) === 'across');
  const right = trueSide === 'across' ? 0 : count(({ profit }) => sideOf(profit) === trueSide);
  return {
    right,
    unclear,
    wrong: runs.length - unclear - right,
    bareWrong: count(({ profit }) => profit.value * truth < 0),
    significant: count(({ difference }) => (difference?.p ?? 1) < ALPHA),
    peekedSignificant: count((run) => run.peekedSignificant),
  };
}

/** The lift that a hidden world has, in whole points from 0 to 35, as a share. */
export function secretLift(seed: string, world: number): number {
  return Math.floor(randomStream(seed, 'secret-lift', world).uniform() * (MOST_SECRET_POINTS + 1)) / 100;
}
