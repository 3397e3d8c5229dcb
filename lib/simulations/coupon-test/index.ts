export {
  breakEvenLift,
  runCouponTest,
  secretLift,
  sideOf,
  tallyRuns,
  trueProfit,
  type CouponRun,
  type CouponTest,
  type Estimate,
  type Offer,
  type RunTally,
  type Side,
} from './coupon-test';
