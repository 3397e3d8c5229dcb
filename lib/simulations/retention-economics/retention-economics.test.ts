import { describe, expect, test } from 'vitest';
import { fivePointsCurve, readFivePoints, worthBySource, type FivePointsInputs } from '.';

const plain = { base: 300, purchases: 0, savings: 0, referrals: 0, premium: 0 };
const grown = { base: 300, purchases: 12, savings: 6, referrals: 8, premium: 4 };
const tea: FivePointsInputs = {
  retention: 0.9,
  discount: 0.1,
  acquisitionCost: 200,
  sources: plain,
  halvingCost: 30,
  customers: 200,
  firm: 'same-size',
};

/** Profit of a customer's t-th year, written out. */
const profitOf = (sources: typeof plain, t: number) =>
  sources.base +
  (sources.purchases + sources.savings + sources.referrals + sources.premium) * Math.min(t - 1, 4);

describe('worked by hand: 200 customers, 300 yuan a year, CAC 200, 90 % to 95 %', () => {
  const { before, after, costEach, costAll, profitPaid, changes } = readFivePoints(tea);

  test('a customer: 1350 − 200 and 1900 − 200, 10 and 20 years', () => {
    expect([before.net, after.net].map(Math.round)).toEqual([1150, 1700]);
    expect([before.years, after.years].map(Math.round)).toEqual([10, 20]);
    expect(changes.customer).toBeCloseTo(550 / 1150, 10);
  });

  test('the firm: 180 × 300 − 20 × 200 = 50000 and 190 × 300 − 10 × 200 = 55000; 6000 for halving', () => {
    expect([before.profit, after.profit, costAll, profitPaid].map(Math.round)).toEqual([
      50000, 55000, 6000, 49000,
    ]);
    expect(costEach).toBeCloseTo(30, 10);
    expect(changes.firm).toBeCloseTo(0.1, 10);
    expect(changes.paid).toBeCloseTo(-0.02, 10);
  });

  test('a firm that goes on winning 20 a year has 400 customers in the end, half of the way after 13.5 years', () => {
    const growing = readFivePoints({ ...tea, firm: 'same-intake' });
    expect(growing.after.customers).toBeCloseTo(400, 8);
    // 20 × (300 × 0.95/0.05 − 200), and 400 × 30 to pay.
    expect(growing.after.profit).toBeCloseTo(110000, 6);
    expect(growing.profitPaid).toBeCloseTo(98000, 6);
    expect(growing.halfWay).toBeCloseTo(13.5134, 4); // Python: math.log(.5)/math.log(.95)
  });
});

describe('against a table of years, added up one by one', () => {
  for (const sources of [plain, grown])
    for (const [retention, discount] of [
      [0.43, 0.1],
      [0.8, 0.02],
      [0.94, 0],
      [0.99, 0.05],
    ] as const)
      test(`worth at r = ${retention}, i = ${discount}, ${sources === plain ? 'base alone' : 'all sources'}`, () => {
        let [stay, sum] = [1, 0];
        for (let t = 1; t <= 5000; t++) {
          stay *= retention / (1 + discount);
          sum += stay * profitOf(sources, t);
        }
        const worth = Object.values(worthBySource(sources, retention, discount)).reduce((a, b) => a + b, 0);
        expect(worth / sum).toBeCloseTo(1, 10);
      });

  test('a firm run year by year, ages and all, settles at the profit that is said', () => {
    const inputs: FivePointsInputs = { ...tea, sources: grown, retention: 0.85 };
    const { after, before } = readFivePoints(inputs);
    for (const standing of [before, after]) {
      // byAge[k]: customers who have stayed k years; everyone new at the start.
      let byAge: number[] = [200];
      let profit = 0;
      for (let year = 0; year < 900; year++) {
        const stayed = byAge.map((many) => many * standing.retention);
        const margin = stayed.reduce((sum, many, age) => sum + many * profitOf(grown, age + 1), 0);
        const won = 200 - stayed.reduce((sum, many) => sum + many, 0);
        profit = margin - won * 200;
        byAge = [won, ...stayed];
      }
      expect(standing.profit / profit).toBeCloseTo(1, 9);
    }
  });

  test('a firm that keeps its intake, run year by year, and its half-way year', () => {
    const { after, halfWay } = readFivePoints({ ...tea, firm: 'same-intake' });
    let customers = 200;
    let year = 0;
    while (customers < (200 + after.customers) / 2) {
      customers = customers * 0.95 + 20;
      year++;
    }
    expect(year).toBe(Math.ceil(halfWay!));
    for (; year < 900; year++) customers = customers * 0.95 + 20;
    expect(customers).toBeCloseTo(after.customers, 6);
  });
});

describe('five points are no law', () => {
  test('without discount and acquisition cost 90 % to 95 % is 9 to 19 years’ margin: + 111 %', () => {
    expect(readFivePoints({ ...tea, discount: 0, acquisitionCost: 0 }).changes.customer).toBeCloseTo(
      10 / 9,
      10,
    );
  });

  test('the cost of five points grows without end: from 80 % it is 0.415 halvings, from 94 % log2 6', () => {
    const each = (retention: number) => readFivePoints({ ...tea, retention }).costEach / 30;
    expect([0.8, 0.9, 0.94].map((r) => each(r).toFixed(4))).toEqual(['0.4150', '1.0000', '2.5850']);
  });

  test('a customer kept at a loss loses more when kept longer, and no per cent is said of a loss', () => {
    const { before, after, changes } = readFivePoints({ ...tea, sources: { ...plain, base: -40 } });
    expect(after.net).toBeLessThan(before.net);
    expect(after.profit).toBeLessThan(0);
    expect(Object.values(changes)).toEqual([undefined, undefined, undefined]);
  });

  test('where a year leaves exactly nothing (40 % stay, 300 a year, CAC 200) there is no per cent', () => {
    const { before, changes } = readFivePoints({ ...tea, retention: 0.4 });
    expect(before.profit).toBeCloseTo(0, 6);
    expect(changes.firm).toBeUndefined();
  });

  test('the curve says at each per cent what the reading says there', () => {
    const curve = fivePointsCurve(tea, { from: 40, to: 94 });
    expect([curve[0]!.percent, curve.at(-1)!.percent]).toEqual([40, 94]);
    expect(curve[50]).toEqual({ percent: 90, changes: readFivePoints(tea).changes });
  });

  test('retention above 94 % is refused: nobody would be left to leave', () => {
    expect(() => readFivePoints({ ...tea, retention: 0.96 })).toThrow(RangeError);
  });
});
