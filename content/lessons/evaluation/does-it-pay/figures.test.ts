import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createWorld } from '@/lib/customers';
import { dayNumber } from '@/lib/math';
import {
  breakEvenQuantity,
  breakEvenResponse,
  rfmPresets,
  rfmTable,
  sampleSizePerArm,
  twoProportionTest,
} from '@/lib/metrics';
import {
  breakEvenLift,
  runCouponTest,
  tallyRuns,
  trueProfit,
  type CouponTest,
} from '@/lib/simulations/coupon-test';

const offer = { margin: 60, coupon: 20, contact: 4 };

/** How many of the 400 best by the sum of their scores, and of the others, came in the two weeks after `asOfDay`. */
function comeAnyway(asOfDay: number) {
  const world = createWorld({ seed: 'wuping' });
  const { customer, r, f, m, cents } = rfmTable(world.orders, asOfDay, rfmPresets.course);
  const ranked = Array.from(customer, (id, i) => ({
    id,
    score: r[i]! + f[i]! + m[i]!,
    cents: cents[i]!,
  })).sort((a, b) => b.score - a.score || b.cents - a.cents);
  const came = new Set<number>();
  world.orders.day.forEach((day, row) => {
    if (day > asOfDay && day <= asOfDay + 14 && world.orders.cents[row]! > 0)
      came.add(world.orders.customer[row]!);
  });
  const count = (list: typeof ranked) => list.filter(({ id }) => came.has(id)).length;
  return {
    best: count(ranked.slice(0, 400)),
    others: count(ranked.slice(400)),
    list: world.people.length,
    known: ranked.length,
  };
}

interface State extends CouponTest {
  readonly run: number;
  readonly ruler: 'lift' | 'profit';
}

/** The states of the text, with shares instead of per cent. */
const statesOf = (text: string) =>
  [...text.matchAll(/set=\{(\{[^}]*\})\}/g)].map(([, set = '']): State => {
    const state = JSON.parse(set.replace(/(\w+):/g, '"$1":').replaceAll("'", '"')) as State;
    return { ...state, anyway: state.anyway / 100, lift: state.lift / 100 };
  });

/** The latest test of a state and the nineteen before it, as the instrument draws them. */
const lastTwenty = (state: State) =>
  Array.from({ length: 20 }, (_, i) => runCouponTest('wuping', state.run - i, state));

describe.each(['zh', 'en'])('what the %s text says is what is computed', (locale) => {
  const text = readFileSync(new URL(`${locale}.mdx`, import.meta.url), 'utf8')
    .replace(/(\d),(\d{3})/g, '$1$2')
    .replaceAll('¥', '');
  const [credit, paid, many, useless, seldom] = statesOf(text);
  const says = (...figures: (string | number)[]) => {
    for (const figure of figures) expect(text).toContain(String(figure));
  };

  test('the owner’s sum: 40 customers, 10 %, 2240', () => {
    expect(
      breakEvenQuantity({ fixed: 400 * offer.contact, price: offer.margin, variable: offer.coupon }),
    ).toBe(40);
    expect(breakEvenResponse({ contactCost: 4, contribution: 40 })).toBe(0.1);
    says(`1600 ÷ 40 = 40`, '4 ÷ 40 = 10%', `96 × 40 − 1600 = ${96 * 40 - 1600}`);
  });

  test('the old books: 81 of 400 and 59 of 1600 came without a coupon', () => {
    const { best, others, list, known } = comeAnyway(dayNumber(2025, 12, 17));
    expect({ best, others, list, known }).toEqual({ best: 81, others: 59, list: 2000, known: 2000 });
    says(`**${best}`, `**${others}`, `${list}`);
  });

  test('with 20 % who come anyway: 2560 lost, 6.4 a coupon, 20 points to break even', () => {
    const test: CouponTest = { ...offer, anyway: 0.2, lift: 0.04, perArm: 400 };
    expect(400 * trueProfit(test)).toBeCloseTo(96 * 40 - 1600 - 80 * 60, 9);
    expect(breakEvenLift(offer, 0.2)).toBeCloseTo(0.2, 12);
    says('80 × 60 = 4800', '2240 − 4800', '2560', '6.4', '8 ÷ 40 = 20');
  });

  test('48 against 40 of 200: 4 points from −4.1 to 12.1; −6.4 yuan from −10.5 to −2.3', () => {
    const latest = runCouponTest('wuping', credit!.run, credit!);
    expect([latest.without, latest.withCoupon]).toEqual([40, 48]);
    expect(runCouponTest('wuping', paid!.run, paid!)).toEqual(latest);
    expect([latest.difference!.low, latest.difference!.high].map((x) => (100 * x).toFixed(1))).toEqual([
      '-4.1',
      '12.1',
    ]);
    const { value, low, high } = latest.profit;
    expect([value, low, high].map((x) => x.toFixed(1))).toEqual(['-6.4', '-10.5', '-2.3']);
    expect([0.2 * 60, 0.24 * 40 - 4].map((x) => x.toFixed(1))).toEqual(['12.0', '5.6']);
    says('−4.1', '12.1', '10.5', '2.3', '12', '5.6');
  });

  test('18 of 20 find it with 2000 people; 2 and 5 false alarms; 17 of 20 cannot tell that it pays', () => {
    expect(tallyRuns(lastTwenty(many!), trueProfit(many!)).significant).toBe(18);
    const alarms = tallyRuns(lastTwenty(useless!), trueProfit(useless!));
    expect([alarms.significant, alarms.peekedSignificant]).toEqual([2, 5]);
    const truth = trueProfit(seldom!);
    expect(truth).toBeCloseTo(0.7, 12);
    expect(100 * breakEvenLift(seldom!, seldom!.anyway)).toBeCloseTo(2.25, 12);
    expect(tallyRuns(lastTwenty(seldom!), truth).unclear).toBe(17);
    if (locale === 'zh') says('20次里18次', '20次里还有2次', '有5次', '20次里17次', '0.7元', '2.25');
    else says('18 tests of 20', '2 tests of 20', 'it is 5', '17 tests of 20', '0.70', '2.25');
  });

  test('the online shop: z 2.232, p 0.0256, 0.18 to 2.82, and 12.5 to break even', () => {
    const { z, p, low, high } = twoProportionTest(
      { successes: 120, trials: 2400 },
      { successes: 156, trials: 2400 },
    );
    says(z.toFixed(3), p.toFixed(4), (100 * low).toFixed(2), (100 * high).toFixed(2));
    expect((100 * Math.sqrt((0.0575 * 0.9425 * 2) / 2400)).toFixed(3)).toBe('0.672');
    expect(100 * breakEvenLift(offer, 0.05)).toBeCloseTo(12.5, 12);
    says('0.672', '12.5');
  });

  test('people needed: 1683 a group for 20 % to 24 %, 82 for 20 % to 40 %', () => {
    says(sampleSizePerArm({ base: 0.2, target: 0.24 }), sampleSizePerArm({ base: 0.2, target: 0.4 }));
  });
});
