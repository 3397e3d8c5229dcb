import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createWorld } from '@/lib/customers';
import { dayNumber } from '@/lib/math';
import { clvFinite, clvInfinite, clvSimple, retentionRate } from '@/lib/metrics';
import { readWorth } from '@/lib/simulations/customer-worth';

const base = { margin: 300, retention: 0.8, discount: 0.1, acquisitionCost: 500 };
const till = { ...base, retention: 0.43 };
const now = 'this-period' as const;
const tenths = (value: number) => value.toFixed(1);
const percent = (share: number) => `${tenths(100 * share)}%`;

/** Net spending of each customer with an order in 2024, and whether she ordered in 2025 too. */
function yearOf2024() {
  const { orders } = createWorld({ seed: 'wuping', customers: 300 });
  const newYear = dayNumber(2025, 1, 1);
  const spent = new Map<number, number>();
  const again = new Set<number>();
  orders.customer.forEach((customer, row) => {
    const cents = orders.cents[row]!;
    if (orders.day[row]! < newYear) spent.set(customer, (spent.get(customer) ?? 0) + cents);
    else if (cents > 0 && spent.has(customer)) again.add(customer);
  });
  const yuan = [...spent.values()].map((cents) => cents / 100);
  return { yuan, mean: yuan.reduce((sum, one) => sum + one, 0) / yuan.length, again: again.size };
}

describe.each(['zh', 'en'])('what the %s text says is what the model computes', (locale) => {
  const text = readFileSync(new URL(`${locale}.mdx`, import.meta.url), 'utf8').replace(
    /(\d),(\d{3})/g,
    '$1$2',
  );
  const says = (...figures: readonly (string | number)[]) => {
    for (const figure of figures) expect(text).toMatch(new RegExp(`(?<![\\d.])${figure}(?![\\d]|\\.\\d)`));
  };

  test('the rough sum: 50 of the first order, 300 a year, 900 in three, 400 left; 2250 is revenue', () => {
    const rough = { averageOrder: 125, ordersPerYear: 6, grossMargin: 0.4, years: 3 };
    const sums = [
      125 * 0.4,
      clvSimple({ ...rough, years: 1 }),
      clvSimple(rough),
      clvSimple({ ...rough, acquisitionCost: 500 }),
      clvSimple({ ...rough, grossMargin: 1 }),
    ];
    expect(sums).toEqual([50, 300, 900, 400, 2250]);
    says(...sums);
  });

  test('year by year: 218.2, 376.9, 492.3, 576.2, 637.2, and each year’s share', () => {
    const sums = [1, 2, 3, 4, 5].map((years) => clvFinite({ ...base, acquisitionCost: 0 }, years));
    expect(sums.map(tenths)).toEqual(['218.2', '376.9', '492.3', '576.2', '637.2']);
    says(...sums.map(tenths));
    says(...[1, 2, 3].map((i) => tenths(sums[i]! - sums[i - 1]!)));
  });

  test('the states: 800 and 300 left after 4 years; 193 and a loss of 307; 1100 after 1 year; 493', () => {
    const readings = [base, till, { ...base, cashFlow: now }].map((inputs) => readWorth(inputs, 10));
    expect(readings.map(({ clv, net }) => [Math.round(clv), Math.round(net)])).toEqual([
      [800, 300],
      [193, -307],
      [1100, 600],
    ]);
    expect(readings.map(({ payback }) => payback?.year)).toEqual([4, undefined, 1]);
    const tillNow = Math.round(clvInfinite({ ...till, acquisitionCost: 0, cashFlow: now }));
    expect(tillNow).toBe(493);
    const cheap = readWorth({ ...base, acquisitionCost: 200 }, 10);
    expect(Math.round(cheap.net)).toBe(600);
    says(800, 193, 307, 1100, 493, '800 − 200 = ¥?600');
    expect(text.match(/<State /g)).toHaveLength(5);
  });

  test('always one year’s margin more with a margin now', () => {
    for (const retention of [0.05, 0.43, 0.8, 0.95])
      expect(
        clvInfinite({ ...base, retention, cashFlow: now }) - clvInfinite({ ...base, retention }),
      ).toBeCloseTo(300, 9);
  });

  test('five points: the table, 40.7 % from 90 %, 93.5 % at a discount rate of 1 %', () => {
    const lift = (retention: number, discount = 0.1) => {
      const { lifted, clv } = readWorth({ ...base, retention, discount }, 10);
      return percent(lifted / clv - 1);
    };
    const lifts = [lift(0.6), lift(0.7), lift(0.8), lift(0.9), lift(0.9, 0.01)];
    expect(lifts).toEqual(['20.4%', '22.4%', '27.5%', '40.7%', '93.5%']);
    says(...lifts);
  });

  test('the till: 202 customers of 2024, 87 again, 43 %; 523 on average, 73 % below it; 209 margin', () => {
    const { yuan, mean, again } = yearOf2024();
    const below = yuan.filter((one) => one < mean).length / yuan.length;
    const stayed = retentionRate({ atStart: yuan.length, stillThere: again });
    const shares = [stayed, below].map((share) => `${Math.round(100 * share)}%`);
    const figures = [yuan.length, again, ...shares, Math.round(mean), Math.round(0.4 * mean)];
    expect(figures).toEqual([202, 87, '43%', '73%', 523, 209]);
    says(...figures);
  });

  test('CAC of 16 truly new customers; two channels against the rule of three', () => {
    const left = [800 - 200, 1500 - 600];
    const ratios = [800 / 200, 1500 / 600, 2250 / 500];
    says(10000, 20, 10000 / 16, 800, 200, 1500, ...left, left[1]! - left[0]!, ...ratios);
    expect([ratios[0]! > 3, ratios[1]! > 3, left[1]! > left[0]!]).toEqual([true, false, true]);
  });
});

describe('the checks', () => {
  const yaml = readFileSync(new URL('../../../questions/evaluation/clv.yaml', import.meta.url), 'utf8');
  const answers = [...yaml.matchAll(/^ {6}answer: (\d+)$/gm)].map(([, answer]) => Number(answer));

  test('simple estimate 664, discounted 300', () => {
    const simple = clvSimple({
      averageOrder: 120,
      ordersPerYear: 6,
      grossMargin: 0.4,
      years: 3,
      acquisitionCost: 200,
    });
    const discounted = clvInfinite({ margin: 240, retention: 0.75, discount: 0.05, acquisitionCost: 300 });
    expect(answers).toEqual([simple, discounted].map(Math.round));
  });

  test('the slip with a margin now is 540', () => {
    const slip = clvInfinite({
      margin: 240,
      retention: 0.75,
      discount: 0.05,
      acquisitionCost: 300,
      cashFlow: now,
    });
    expect(yaml).toContain(`{ id: margin-now, value: ${Math.round(slip)} }`);
  });
});
