import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createWorld } from '@/lib/customers';
import { dayNumber } from '@/lib/math';
import {
  churnRate,
  purchaseHistories,
  repurchaseRate,
  retentionRate,
  type OrderColumns,
} from '@/lib/metrics';
import { cellsOn, quarterCohorts } from '@/lib/simulations/cohort-table';
import { aliveAfter, TEA_HOUSE_FITS } from '@/lib/simulations/still-alive';

const { orders, endDay } = createWorld({ seed: 'wuping', customers: 300 });

/** The rows from one date up to, not including, another. */
function between(from: number, to: number): OrderColumns {
  const rows = [...orders.day.keys()].filter((row) => orders.day[row]! >= from && orders.day[row]! < to);
  return {
    customers: orders.customers,
    customer: Int32Array.from(rows, (row) => orders.customer[row]!),
    day: Int32Array.from(rows, (row) => orders.day[row]!),
    cents: Float64Array.from(rows, (row) => orders.cents[row]!),
  };
}
const buyersOf = ({ customer, cents }: OrderColumns) =>
  new Set([...customer].filter((_, row) => cents[row]! > 0));
const common = (a: ReadonlySet<number>, b: ReadonlySet<number>) => [...a].filter((who) => b.has(who)).length;
const start = (year: number, quarter = 1) => dayNumber(year, 3 * quarter - 2, 1);
const percent = (share: number) => `${Math.round(100 * share)}%`;

const years = [between(start(2024), start(2025)), between(start(2025), endDay)] as const;
const [buyers24, buyers25] = [buyersOf(years[0]), buyersOf(years[1])];
const table = quarterCohorts(orders);
const shareOf = (cohort: number, age: number) => percent(table[cohort]!.active[age]! / table[cohort]!.size);
const diagonal = (age: number) =>
  cellsOn('diagonal', { cohort: 0, age }, 8).reduce(
    (sum, cell) => sum + table[cell.cohort]!.active[cell.age]!,
    0,
  );

const weekly = { repeats: 51, weeks: 51 };
const seldom = { repeats: 4, weeks: 104 };
const once = { repeats: 0, weeks: 0 };

describe.each(['zh', 'en'])('what the %s text says is what the models compute', (locale) => {
  const text = readFileSync(new URL(`${locale}.mdx`, import.meta.url), 'utf8').replace(
    /(\d),(\d{3})/g,
    '$1$2',
  );
  const says = (...words: (string | number)[]) => {
    for (const word of words) expect(text).toMatch(new RegExp(`(?<![\\d.])${word}(?![\\d]|\\.\\d)`));
  };

  test('three rates', () => {
    const counts = { atStart: buyers24.size, stillThere: common(buyers24, buyers25) };
    const repeaters = Math.round(repurchaseRate(years[1]) * buyers25.size);
    says(counts.atStart, counts.stillThere, buyers25.size, repeaters, buyers25.size - counts.stillThere);
    expect([counts.atStart, counts.stillThere, buyers25.size, repeaters]).toEqual([202, 87, 185, 117]);
    says(`= ${percent(retentionRate(counts))}`, `= ${percent(churnRate(counts))}`);
    says(`= ${percent(repurchaseRate(years[1]))}`, `= ${percent(1 - repurchaseRate(years[1]))}`);
  });

  test('one order table, five repurchase rates', () => {
    const windows = [
      orders,
      years[1],
      between(start(2025, 4), endDay),
      between(dayNumber(2025, 12, 1), endDay),
    ];
    const rates = windows.map((window) => percent(repurchaseRate(window)));
    expect(rates).toEqual(['67%', '63%', '50%', '33%']);
    says(...rates, percent(repurchaseRate(years[1], 'rows')));
    expect(percent(repurchaseRate(years[1], 'rows'))).toBe('64%');
  });

  test('two quarters that look alike', () => {
    const late24 = buyersOf(between(start(2024, 4), start(2025)));
    const autumn25 = buyersOf(between(start(2025, 3), start(2025, 4)));
    const old = common(autumn25, buyers24);
    expect([late24.size, autumn25.size, old, autumn25.size - old]).toEqual([94, 96, 50, 46]);
    says(late24.size, autumn25.size, old, autumn25.size - old);
  });

  test('the cohort table along a row, down a column, up two diagonals, in money', () => {
    const first = Array.from({ length: 7 }, (_, i) => shareOf(0, i + 1));
    expect(text).toMatch(new RegExp(first.join('.{1,40}?')));
    const oneOn = Array.from({ length: 7 }, (_, cohort) => shareOf(cohort, 1));
    expect(oneOn).toEqual(['50%', '55%', '57%', '30%', '31%', '43%', '32%']);
    expect([table[3]!.active[1], table[3]!.size, percent(13 / 30)]).toEqual([9, 30, '43%']);
    says(table[0]!.size, '57%', shareOf(3, 1), 9, 30);
    expect([diagonal(5), table[5]!.size, diagonal(4)]).toEqual([93, 28, 78]);
    says(diagonal(5), table[5]!.size, diagonal(4));
    const [then, later] = table[5]!.cents.map((cents) => Math.round(cents / 100 / table[5]!.size));
    expect([then, later, shareOf(5, 1)]).toEqual([242, 200, '43%']);
    says(then!, later!);
  });

  test('100 of the first cohort silent in one quarter, 19 of them back in the next', () => {
    const first = buyersOf(between(start(2024), start(2024, 2)));
    const winter = buyersOf(between(start(2025), start(2025, 2)));
    const spring = buyersOf(between(start(2025, 2), start(2025, 3)));
    const silent = new Set([...first].filter((who) => !winter.has(who)));
    expect([silent.size, common(silent, spring)]).toEqual([100, 19]);
    says(silent.size, common(silent, spring));
  });

  test('P(alive) of three customers', () => {
    const at = (past: typeof weekly, days: number, model: 'bg-nbd' | 'mbg-nbd' = 'bg-nbd') =>
      percent(aliveAfter(past, days, model));
    expect((100 * aliveAfter(weekly, 90, 'bg-nbd')).toFixed(1)).toBe('0.1');
    says('0.1%', at(weekly, 14), at(weekly, 28), at(seldom, 90), at(seldom, 365), at(once, 90, 'mbg-nbd'));
    expect([14, 28].map((days) => at(weekly, days))).toEqual(['92%', '67%']);
    expect([at(seldom, 90), at(seldom, 365), at(once, 90, 'mbg-nbd')]).toEqual(['87%', '65%', '67%']);
    expect(aliveAfter(weekly, 33, 'bg-nbd') > 0.5 && aliveAfter(weekly, 34, 'bg-nbd') < 0.5).toBe(true);
    for (const past of [weekly, seldom])
      expect(Math.abs(aliveAfter(past, 90, 'bg-nbd') - aliveAfter(past, 90, 'mbg-nbd'))).toBeLessThan(0.01);
    const { x } = purchaseHistories(orders, endDay - 1);
    expect(x.filter((repeats) => repeats === 0)).toHaveLength(99);
    says(99);
  });

  test('K by hand', () => {
    const { r, alpha, a, b } = TEA_HOUSE_FITS['bg-nbd'];
    says(r, alpha, a, b);
    const [chen, he] = [seldom, weekly].map(({ repeats, weeks }) => {
      const T = weeks + 90 / 7;
      const q = (alpha + T) / (alpha + weeks);
      const power = q ** (r + repeats);
      const share = a / (b + repeats - 1);
      return {
        T,
        q,
        power,
        share,
        K: share * power,
        above: alpha + T,
        below: alpha + weeks,
        exponent: r + repeats,
      };
    });
    says((90 / 7).toFixed(2));
    for (const { T, q, above, below, exponent } of [chen!, he!])
      says(T.toFixed(2), above.toFixed(2), below.toFixed(2), q.toFixed(3), exponent.toFixed(4));
    says(chen!.power.toFixed(3), chen!.share.toFixed(4), chen!.K.toFixed(3), (1 + chen!.K).toFixed(3));
    says(Math.round(he!.power / 100) * 100, he!.share.toFixed(5), Math.round(he!.K), Math.round(he!.K + 1));
    says(`${(100 / (1 + he!.K)).toFixed(2)}%`);
  });

  test('90 days on old books: 170 silent, 23 back; 0 of 8 frequent, 16 of 88 others', () => {
    const asOf = dayNumber(2025, 6, 30);
    const { customer, x, tx, T } = purchaseHistories(orders, asOf);
    const after = buyersOf(between(asOf + 1, endDay));
    const silent = [...customer.keys()].filter((i) => Math.round(7 * (T[i]! - tx[i]!)) >= 90);
    const back = (group: number[]) => group.filter((i) => after.has(customer[i]!)).length;
    const frequent = silent.filter((i) => x[i]! >= 12);
    const others = silent.filter((i) => x[i]! >= 1 && x[i]! < 12);
    expect([frequent.length, back(frequent)]).toEqual([8, 0]);
    says(silent.length, back(silent), others.length, back(others));
    expect([silent.length, back(silent), others.length, back(others)]).toEqual([170, 23, 88, 16]);
  });

  test('every state of the prose is one that a test above looks at', () => {
    const days = [...text.matchAll(/set=\{\{ days: (\d+), model: '([a-z-]+)'/g)].map(
      ([, n, model]) => `${n} ${model}`,
    );
    expect(days.sort()).toEqual([
      '14 bg-nbd',
      '28 bg-nbd',
      '34 bg-nbd',
      '365 bg-nbd',
      '90 bg-nbd',
      '90 mbg-nbd',
    ]);
    expect(text.match(/model="cohort-table" set=/g)).toHaveLength(6);
    for (const { repeats, weeks } of [weekly, seldom, once])
      expect(text).toContain(`repeats: ${repeats}, weeks: ${weeks} }`);
  });
});
