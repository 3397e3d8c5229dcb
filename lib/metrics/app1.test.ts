import { describe, expect, test } from 'vitest';
import reference from './fixtures/distributions.json';
import {
  basketAssociation,
  breakEvenQuantity,
  breakEvenResponse,
  churnRate,
  clvFinite,
  clvInfinite,
  clvSimple,
  cohortTable,
  deliveredValue,
  erlangC,
  examNeeded,
  finalMark,
  formativeMark,
  gini,
  kFactor,
  lorenzCurve,
  markovClvFinite,
  markovClvInfinite,
  nps,
  npsCounts,
  recencyChain,
  repurchaseRate,
  retentionRate,
  sampleSizePerArm,
  shareOfCustomer,
  topShare,
  twoProportionTest,
  type OrderColumns,
} from '.';
import { dayNumber } from '@/lib/math';

const ordersOf = (
  rows: readonly (readonly [customer: number, day: number, cents: number])[],
): OrderColumns => ({
  customers: Math.max(...rows.map(([c]) => c)) + 1,
  customer: Int32Array.from(rows, ([c]) => c),
  day: Int32Array.from(rows, ([, day]) => day),
  cents: Float64Array.from(rows, ([, , cents]) => cents),
});

describe('net promoter score', () => {
  test('54/26/20: 34.0, plain Wald 18.5 to 49.5', () => {
    const score = nps({ promoters: 54, passives: 26, detractors: 20 }, { interval: 'wald' });
    expect(score.score).toBe(34);
    expect(score.standardError).toBeCloseTo(7.9, 2);
    expect([score.low, score.high].map((x) => Number(x.toFixed(1)))).toEqual([18.5, 49.5]);
  });

  test('both intervals agree with scipy', () => {
    for (const { counts, wald, adjustedWald } of reference.nps) {
      const [promoters, passives, detractors] = counts;
      const all = { promoters: promoters!, passives: passives!, detractors: detractors! };
      for (const [interval, expected] of [
        ['wald', wald],
        ['adjusted-wald', adjustedWald],
      ] as const) {
        const { standardError, low, high } = nps(all, { interval });
        expect(standardError).toBeCloseTo(expected[1]!, 9);
        expect(low).toBeCloseTo(Math.max(-100, expected[2]!), 7);
        expect(high).toBeCloseTo(Math.min(100, expected[3]!), 7);
      }
    }
  });

  test('answers are sorted 9–10, 7–8, 0–6; others are refused', () => {
    expect(npsCounts([0, 6, 7, 8, 9, 10])).toEqual({ promoters: 2, passives: 2, detractors: 2 });
    expect(() => npsCounts([11])).toThrow('0 to 10');
    expect(() => nps({ promoters: 0, passives: 0, detractors: 0 })).toThrow('at least one');
  });
});

describe('customer lifetime value', () => {
  const inputs = { margin: 300, retention: 0.8, discount: 0.1 };
  test('without end: 800, less cost 600; with a margin now 1100', () => {
    expect(clvInfinite(inputs)).toBeCloseTo(800, 9);
    expect(clvInfinite({ ...inputs, acquisitionCost: 200 })).toBeCloseTo(600, 9);
    expect(clvInfinite({ ...inputs, cashFlow: 'this-period' })).toBeCloseTo(1100, 9);
  });
  test('five periods: 637.23; with a margin now the same sum one step earlier', () => {
    expect(clvFinite(inputs, 5)).toBeCloseTo(637.23, 2);
    expect(clvFinite({ ...inputs, cashFlow: 'this-period' }, 5)).toBeCloseTo((637.2281 * 1.1) / 0.8, 2);
    expect(clvFinite({ margin: 10, retention: 1, discount: 0 }, 3)).toBe(30);
  });
  test('simple: 664', () => {
    expect(
      clvSimple({ averageOrder: 120, ordersPerYear: 6, grossMargin: 0.4, years: 3, acquisitionCost: 200 }),
    ).toBeCloseTo(664, 9);
  });
  test('five points of retention add 20.4, 22.4, 27.5 and 40.7 per cent', () => {
    const gain = (r: number) =>
      clvInfinite({ ...inputs, retention: r + 0.05 }) / clvInfinite({ ...inputs, retention: r }) - 1;
    expect([0.6, 0.7, 0.8, 0.9].map((r) => Number((100 * gain(r)).toFixed(1)))).toEqual([
      20.4, 22.4, 27.5, 40.7,
    ]);
  });
  test('no limit is an error', () => {
    expect(() => clvInfinite({ margin: 1, retention: 1, discount: 0 })).toThrow('no limit');
    expect(() => clvInfinite({ margin: 1, retention: 1.2, discount: 0 })).toThrow('retention');
  });
  test('as a Markov chain: the published values of Pfeifer & Carraway (2000)', () => {
    const chain = recencyChain({
      contribution: 40,
      marketing: 4,
      discount: 0.2,
      orderProbability: [0.3, 0.2, 0.15, 0.05],
    });
    const rounded = (values: number[]) => values.map((value) => Number(value.toFixed(3)));
    expect(rounded(markovClvInfinite(chain))).toEqual([52.32, 5.554, 1.251, -1.82, 0]);
    expect(rounded(markovClvFinite(chain, 4))).toEqual([50.115, 4.22, 0.592, -1.98, 0]);
    markovClvInfinite(chain).forEach((value, i) =>
      expect(value).toBeCloseTo(reference.markovClv.forEver[i]!, 9),
    );
  });
});

describe('retention, repurchase, cohorts', () => {
  test('rates', () => {
    expect(retentionRate({ atStart: 200, stillThere: 150 })).toBe(0.75);
    expect(churnRate({ atStart: 200, stillThere: 150 })).toBe(0.25);
    expect(() => retentionRate({ atStart: 10, stillThere: 11 })).toThrow('newly won');
  });
  test('buying again means a second day unless rows are asked for; refunds are no purchase', () => {
    const orders = ordersOf([
      [0, 1, 100],
      [0, 1, 100],
      [1, 1, 100],
      [1, 2, 100],
      [2, 1, 100],
      [2, 5, -100],
    ]);
    expect(repurchaseRate(orders)).toBeCloseTo(1 / 3, 12);
    expect(repurchaseRate(orders, 'rows')).toBeCloseTo(2 / 3, 12);
  });
  test('cohort table counts who bought j months after the first purchase', () => {
    const d = (month: number) => dayNumber(2025, month, 15);
    const table = cohortTable(
      ordersOf([
        [0, d(1), 5],
        [0, d(3), 5],
        [1, d(1), 5],
        [2, d(2), 5],
        [2, d(3), 5],
        [2, d(3), 5],
      ]),
    );
    expect(table).toEqual({ firstMonth: 2025 * 12, size: [2, 1, 0], active: [[2, 0, 1], [1, 1], [0]] });
  });
});

test('delivered value: A 32 beats B 28', () => {
  const offer = (v: number[], c: number[]) =>
    deliveredValue({
      values: { product: v[0]!, service: v[1]!, personnel: v[2]!, image: v[3]! },
      costs: { money: c[0]!, time: c[1]!, energy: c[2]!, psychic: c[3]! },
    }).delivered;
  expect(offer([60, 20, 10, 10], [50, 8, 6, 4])).toBe(32);
  expect(offer([70, 25, 15, 12], [70, 10, 8, 6])).toBe(28);
});

test('share of customer 40 %, break-even 2 000 orders and 2.5 %, K-factor 0.6', () => {
  expect(shareOfCustomer(1800, 4500)).toBe(0.4);
  expect(breakEvenQuantity({ fixed: 60_000, price: 45, variable: 15 })).toBe(2000);
  expect(breakEvenResponse({ contactCost: 2, contribution: 80 })).toBe(0.025);
  expect(kFactor(3, 0.2)).toBeCloseTo(0.6, 12);
  expect(() => shareOfCustomer(5, 4)).toThrow('own');
  expect(() => breakEvenQuantity({ fixed: 1, price: 5, variable: 5 })).toThrow('contribution');
});

describe('experiments', () => {
  test('two proportions agree with scipy, 2.232 and 0.0256 among them', () => {
    for (const [a, n, b, m, z, p, difference, low, high] of reference.twoProportions) {
      const result = twoProportionTest({ successes: a!, trials: n! }, { successes: b!, trials: m! });
      expect(
        [result.z, result.p, result.difference, result.low, result.high].map((x) => x.toFixed(8)),
      ).toEqual([z!, p!, difference!, low!, high!].map((x) => x.toFixed(8)));
    }
  });
  test('sample size: 8 158 an arm', () => {
    expect(sampleSizePerArm({ base: 0.05, target: 0.06 })).toBe(8158);
    for (const [base, target, alpha, power, , , , needed] of reference.sampleSize)
      expect(sampleSizePerArm({ base: base!, target: target!, alpha: alpha!, power: power! })).toBe(needed);
  });
});

test('Erlang C agrees with scipy; 14 agents reach 88.8 % and 7.8 s', () => {
  for (const [agents, perHour, aht, target, waits, level, wait, occupancy] of reference.erlangC) {
    const result = erlangC(
      { callsPerSecond: perHour! / 3600, handlingSeconds: aht!, agents: agents! },
      target!,
    );
    if (typeof waits !== 'number') expect(result.averageWait).toBe(Infinity);
    else {
      expect(result.waits).toBeCloseTo(waits, 10);
      expect(result.withinTarget).toBeCloseTo(level!, 10);
      expect(result.averageWait).toBeCloseTo(wait!, 7);
      expect(result.occupancy).toBeCloseTo(occupancy!, 12);
    }
  }
  const enough = erlangC({ callsPerSecond: 100 / 1800, handlingSeconds: 180, agents: 14 }, 20);
  expect([
    (100 * enough.withinTarget).toFixed(1),
    enough.averageWait.toFixed(1),
    (100 * enough.occupancy).toFixed(1),
  ]).toEqual(['88.8', '7.8', '71.4']);
});

test('basket: support 0.06, confidence 0.30, lift 2.0', () => {
  const { support, confidence, lift } = basketAssociation({
    baskets: 1000,
    withA: 200,
    withB: 150,
    withBoth: 60,
  });
  expect(support).toBe(0.06);
  expect(confidence).toBe(0.3);
  expect(lift).toBeCloseTo(2, 12);
  expect(() => basketAssociation({ baskets: 100, withA: 60, withB: 60, withBoth: 10 })).toThrow('contradict');
});

test('Lorenz curve and Gini coefficient agree with numpy; the top share splits a customer', () => {
  for (const { values, lorenz, gini: expected } of reference.concentration) {
    lorenzCurve(values).forEach((point, i) => expect(point.value).toBeCloseTo(lorenz[i]!, 12));
    expect(gini(values)).toBeCloseTo(expected, 12);
  }
  expect(topShare([1, 1, 1, 1, 6], 0.2)).toBe(0.6);
  expect(topShare([2, 4, 6], 0.5)).toBeCloseTo((6 + 2) / 12, 12);
  expect(() => gini([-1, 2])).toThrow('≥ 0');
});

test('course mark: formative 82.2, final 72.1, exam needed 42', () => {
  const formative = formativeMark({ quiz1: 85, quiz2: 90, caseDiscussion: 76, practical: 80 });
  expect(formative).toBeCloseTo(82.2, 10);
  expect(finalMark(formative, 62)).toBeCloseTo(72.1, 10);
  expect(examNeeded(78)).toBe(42);
  expect(() => finalMark(101, 50)).toThrow('formative');
});
