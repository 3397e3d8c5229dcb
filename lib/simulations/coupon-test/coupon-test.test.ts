import { describe, expect, test } from 'vitest';
import { breakEvenLift, runCouponTest, secretLift, sideOf, tallyRuns, trueProfit, type CouponTest } from '.';

const offer = { margin: 60, coupon: 20, contact: 4 };
const tea: CouponTest = { ...offer, anyway: 0.2, lift: 0.04, perArm: 200 };
const many = (seed: string, runs: number, setting: CouponTest) =>
  Array.from({ length: runs }, (_, run) => runCouponTest(seed, run, setting));
const share = <Item>(items: readonly Item[], test: (item: Item) => boolean) =>
  items.filter(test).length / items.length;

/** Four standard errors of a share that is `p` in `runs` independent draws. */
const margin = (p: number, runs: number) => 4 * Math.sqrt((p * (1 - p)) / runs);

describe('arithmetic by hand', () => {
  test('a fifth come anyway: 4 + 0.2 × 20 = 8 over 60 − 20 = 40, 20 points', () => {
    expect(breakEvenLift(offer, 0.2)).toBeCloseTo(0.2, 12);
    expect(breakEvenLift(offer, 0)).toBeCloseTo(0.1, 12);
  });
  test('0.24 × 40 − 4 − 0.2 × 60 = −6.4 a coupon; at the break-even lift, nothing', () => {
    expect(trueProfit(tea)).toBeCloseTo(-6.4, 12);
    expect(trueProfit({ ...tea, lift: 0.2 })).toBe(0);
  });
  test('which side of zero an interval lies on', () => {
    expect([
      sideOf({ low: -2, high: -1 }),
      sideOf({ low: -1, high: 1 }),
      sideOf({ low: 1, high: 2 }),
    ]).toEqual(['below', 'across', 'above']);
  });
});

/** scipy 1.17 (binom), by summing over all outcomes of both arms. */
describe('shares of many runs agree with exact sums over two binomials', () => {
  const runs = 3000;
  test.each([
    { anyway: 0.2, lift: 0.04, perArm: 200, found: 0.162458, positive: 0.000791, below: 0.877673 },
    { anyway: 0.04, lift: 0.04, perArm: 200, contact: 0.5, positive: 0.591757, below: 0.012167 },
    { anyway: 0.2, lift: 0.25, perArm: 100, positive: 0.730934, below: 0.003832 },
  ])('$anyway + $lift, $perArm an arm', ({ found, positive, below, ...setting }) => {
    const results = many('scipy', runs, { ...tea, ...setting });
    const near = (actual: number, expected: number) =>
      expect(Math.abs(actual - expected)).toBeLessThan(margin(expected, runs));
    near(
      share(results, ({ profit }) => profit.value > 1e-9),
      positive,
    );
    near(
      share(results, ({ profit }) => profit.high < 0),
      below,
    );
    const { significant } = tallyRuns(results, 0);
    if (found !== undefined) near(significant / runs, found);
  });
});

test('ten looks at a coupon that does nothing: 19.3 % false alarms instead of 5 % (Armitage, McPherson & Rowe 1969)', () => {
  const runs = 3000;
  const { significant, peekedSignificant } = tallyRuns(
    many('armitage', runs, { ...tea, lift: 0, perArm: 1000 }),
    0,
  );
  expect(Math.abs(peekedSignificant / runs - 0.193)).toBeLessThan(margin(0.193, runs));
  expect(Math.abs(significant / runs - 0.05)).toBeLessThan(margin(0.05, runs));
});

test('a larger lift leaves everybody’s luck as it was: nobody stays away who came, and those who come anyway are the same', () => {
  const [small, large] = [runCouponTest('luck', 7, tea), runCouponTest('luck', 7, { ...tea, lift: 0.3 })];
  expect(large.without).toBe(small.without);
  expect(large.cameAnyway).toBe(small.cameAnyway);
  expect(large.withCoupon).toBeGreaterThan(small.withCoupon);
  expect(runCouponTest('luck', 7, tea)).toEqual(small);
  expect(runCouponTest('luck', 8, tea)).not.toEqual(small);
});

test('a tally names every run once; nobody came, no interval', () => {
  const results = many('tally', 40, { ...tea, lift: 0.22 });
  const { right, unclear, wrong } = tallyRuns(results, trueProfit({ ...tea, lift: 0.22 }));
  expect(right + unclear + wrong).toBe(40);
  expect(runCouponTest('tally', 1, { ...tea, anyway: 0, lift: 0 }).difference).toBeUndefined();
});

test('secret lifts are whole points from 0 to 35 and not all alike', () => {
  const lifts = Array.from({ length: 200 }, (_, world) => secretLift('wuping', world));
  expect(Math.min(...lifts)).toBe(0);
  expect(Math.max(...lifts)).toBe(0.35);
  expect(lifts.every((lift) => Number.isInteger(Math.round(lift * 1e6) / 1e4))).toBe(true);
});
