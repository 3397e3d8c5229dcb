import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clvInfinite } from '@/lib/metrics';
import { readFivePoints, type FivePointsInputs } from '@/lib/simulations/retention-economics';

const plain = { base: 300, purchases: 0, savings: 0, referrals: 0, premium: 0 };
const tea: FivePointsInputs = {
  retention: 0.9,
  discount: 0.1,
  acquisitionCost: 200,
  sources: plain,
  halvingCost: 30,
  customers: 200,
  firm: 'same-size',
};
const read = (change: Partial<FivePointsInputs> = {}) => readFivePoints({ ...tea, ...change });
const percent = (share: number | undefined) => (100 * Math.abs(share!)).toFixed(1);
const tenth = (value: number) => String(Number(value.toFixed(1)));

/** What one `<State>` of the text sets, as the model takes it. */
function stateOf(written: string): FivePointsInputs {
  const of = (name: string) => Number(new RegExp(`${name}: (-?\\d+)`).exec(written)![1]);
  return {
    retention: of('retention') / 100,
    discount: of('discount') / 100,
    acquisitionCost: of('cost'),
    sources: {
      base: of('margin'),
      purchases: of('purchases'),
      savings: of('savings'),
      referrals: of('referrals'),
      premium: of('premium'),
    },
    halvingCost: of('halving'),
    customers: 200,
    firm: written.includes("'same-intake'") ? 'same-intake' : 'same-size',
  };
}

describe.each(['zh', 'en'])('what the %s text says is what the model computes', (locale) => {
  const raw = readFileSync(new URL(`${locale}.mdx`, import.meta.url), 'utf8');
  const text = raw.replace(/(\d),(\d{3})/g, '$1$2');
  const says = (...figures: readonly (string | number)[]) => {
    for (const figure of figures) expect(text).toMatch(new RegExp(`(?<![\\d.])${figure}(?![\\d]|\\.\\d)`));
  };
  const states = [...text.matchAll(/<State model="five-points" set=\{\{(.+?)\}\}>/g)].map(([, set]) =>
    readFivePoints(stateOf(set!)),
  );

  test('one customer: 1350 and 1150, 1900 and 1700, + 47.8 %; 10 years and 20', () => {
    const { before, after, changes } = read();
    const gross = [0.9, 0.95].map((retention) => clvInfinite({ margin: 300, retention, discount: 0.1 }));
    expect([...gross, before.net, after.net].map(Math.round)).toEqual([1350, 1900, 1150, 1700]);
    expect(percent(changes.customer)).toBe('47.8');
    says(1350, 1900, 1150, 1700, '47.8%', ...[before.years, after.years].map(Math.round));
  });

  test('the firm: 54000 − 4000 = 50000, 57000 − 2000 = 55000, 6000 and 49000; + 10 %, − 2 %', () => {
    const { before, after, costAll, profitPaid, changes } = read();
    const sums = [before.profit, after.profit, costAll, profitPaid].map(Math.round);
    expect(sums).toEqual([50000, 55000, 6000, 49000]);
    expect([180 * 300 - 20 * 200, 190 * 300 - 10 * 200]).toEqual(sums.slice(0, 2));
    expect([changes.firm, changes.paid].map(percent)).toEqual(['10.0', '2.0']);
    says(54000, 4000, 57000, 2000, ...sums, '10%', '2%');
  });

  test('without discount 2500 and 5500, + 120 %, on 20 and 10 a year', () => {
    const { before, after, changes } = read({ discount: 0 });
    expect([before.net, after.net, before.won, after.won].map(Math.round)).toEqual([2500, 5500, 20, 10]);
    expect(percent(changes.customer)).toBe('120.0');
    says(2500, 5500, '120%', '20 × 2500 = 50000', '10 × 5500 = 55000');
  });

  test('the most that is worth paying: 10 × 500 ÷ 200 = 25, where the profit is the same as before', () => {
    const gain = read().after.profit - read().before.profit;
    expect([gain, gain / 10, gain / 200].map(Math.round)).toEqual([5000, 500, 25]);
    expect(read({ halvingCost: 25 }).changes.paid).toBeCloseTo(0, 10);
    says(5000, 500, 25);
  });

  test('the states in their order: what each is said to give', () => {
    expect(states.map(({ changes }) => Object.values(changes).map(percent))).toEqual([
      ['47.8', '10.0', '2.0'],
      ['101.8', '10.0', '2.0'],
      ['36.7', '12.5', '6.3'],
      ['60.0', '9.3', '19.5'],
      ['50.4', '12.6', '3.6'],
      ['49.0', '11.2', '0.6'],
      ['47.8', '120.0', '96.0'],
    ]);
    const signs = states.map(({ changes }) => Math.sign(changes.paid!));
    expect(signs).toEqual([-1, -1, 1, -1, 1, 1, 1]);
    says('47.8%', '10.0%', '2.0%', '101.8%', '6.3%', '19.5%', '3.6%', '0.6%', '96%');
  });

  test('what five points cost: 12.5 from 80 %, a quarter; 77.5 from 94 %, five sixths', () => {
    const [from80, from94] = [states[2]!, states[3]!];
    expect([from80, from94].map(({ costEach }) => tenth(costEach))).toEqual(['12.5', '77.5']);
    const parts = [from80, from94].map(({ before, after }) => 1 - after.won / before.won);
    expect(parts[0]).toBeCloseTo(1 / 4, 10);
    expect(parts[1]).toBeCloseTo(5 / 6, 10);
    says('12.5', '77.5');
  });

  test('a firm that grows: 400 in the end, half of the way after 13.5 years', () => {
    const { after, halfWay } = states[6]!;
    expect([Math.round(after.customers), tenth(halfWay!)]).toEqual([400, '13.5']);
    says(400, '13.5');
  });

  test('kept at a loss of 40 a year: 380 becomes 453; 600 for each one kept', () => {
    const { before, after, costAll } = read({ sources: { ...plain, base: -40 } });
    expect([before.net, after.net].map(Math.round)).toEqual([-380, -453]);
    expect(costAll / (before.won - after.won)).toBeCloseTo(600, 8);
    says(380, 453, 600);
  });
});

describe('the checks', () => {
  const yaml = readFileSync(
    new URL('../../../questions/loyalty/retention-economics.yaml', import.meta.url),
    'utf8',
  );

  test('settled year: 29500 less 5000 is 24500, against 26000; and what the slips forget', () => {
    // 80 % to 85 % is log2(4/3) halvings, here at 50 yuan in all.
    const halvingCost = 50 / Math.log2(20 / 15);
    const { before, after, profitPaid } = read({
      retention: 0.8,
      sources: { ...plain, base: 400 },
      acquisitionCost: 300,
      halvingCost,
      customers: 100,
    });
    const sums = [before.profit, after.profit, profitPaid].map(Math.round);
    expect(sums).toEqual([26000, 29500, 24500]);
    expect(yaml).toContain('answer: 24500');
    const slips = {
      'fee-left-out': 29500,
      'old-replacement': 34000 - 20 * 300 - 5000,
      'everyone-stays': 100 * 400 - 15 * 300 - 5000,
      before: 26000,
    };
    for (const [id, value] of Object.entries(slips)) expect(yaml).toContain(`{ id: ${id}, value: ${value} }`);
  });
});
