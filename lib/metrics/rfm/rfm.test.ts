import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOrders } from '@/lib/tables';
import fixture from '../fixtures/rfm-presets.json';
import { csvCell } from '@/lib/tables';
import { dayNumber } from '@/lib/math';
import {
  countMoved,
  EIGHT_GROUPS,
  eightGroupIndex,
  isHigh,
  rfmPresets,
  rfmTable,
  scoreColumn,
  summariseGroups,
  type PresetName,
} from '.';
import type { OrderColumns } from '..';

const bytesOf = (text: string) => {
  const bytes = new TextEncoder().encode(text);
  return {
    size: bytes.length,
    *chunks() {
      yield bytes;
    },
  };
};
const dayOf = (iso: string) =>
  dayNumber(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8)));

describe.each(fixture.sets)('$name: $about', (set) => {
  const csv = ['customer_id,order_date,amount', ...set.rows.map((row) => row.map(csvCell).join(','))].join(
    '\n',
  );
  const orders = readOrders(bytesOf(csv));

  test('recency, frequency and monetary value, customers by code point', () => {
    const table = rfmTable(orders, dayOf(set.asOf), rfmPresets.qcut);
    const rows = Array.from(table.customer, (c, i) => [
      orders.ids[c],
      table.recencyDays[i],
      table.frequency[i],
      (table.cents[i]! / 100).toFixed(2),
    ]);
    expect(rows).toEqual(set.customers);
    expect(table.repeatedEdges).toEqual(set.pandasRefuses);
  });

  test.each(['qcut', 'r-rfm', 'ntile', 'rank'] as const)('%s: digit for digit', (preset) => {
    const { r, f, m } = rfmTable(orders, dayOf(set.asOf), rfmPresets[preset]);
    expect(Array.from(r, (score, i) => 100 * score + 10 * f[i]! + m[i]!)).toEqual(set.scores[preset]);
  });
});

describe('the course preset', () => {
  const table = (rows: [customer: number, day: number, cents: number][], asOf: number, customers = 4) => {
    const orders: OrderColumns = {
      customers,
      customer: Int32Array.from(rows, ([c]) => c),
      day: Int32Array.from(rows, ([, day]) => day),
      cents: Float64Array.from(rows, ([, , cents]) => cents),
    };
    return rfmTable(orders, asOf, rfmPresets.course);
  };

  test('a refund lowers money, but is no order and no sign of life', () => {
    const { customer, recencyDays, frequency, cents } = table(
      [
        [0, 10, 5000],
        [0, 10, 1000],
        [0, 4, 2000],
        [0, 20, -1500],
      ],
      30,
    );
    expect([...customer]).toEqual([0]);
    expect([recencyDays[0], frequency[0], cents[0]]).toEqual([20, 2, 6500]);
  });

  test('a customer with refunds only is apart and counts in no rank', () => {
    const withRefunder = table(
      [
        [0, 1, 100],
        [1, 2, 200],
        [2, 3, -50],
        [3, 4, 300],
      ],
      10,
    );
    expect([...withRefunder.customer]).toEqual([0, 1, 3]);
    expect([...withRefunder.refundsOnly.customer]).toEqual([2]);
    expect([...withRefunder.refundsOnly.cents]).toEqual([-50]);
    expect([...withRefunder.m]).toEqual([1, 2, 4]);
  });

  test('rows after the reference date are left out and counted; who has only such rows is absent', () => {
    const { customer, rowsAfter, refundsOnly } = table(
      [
        [0, 1, 100],
        [1, 11, 200],
        [0, 12, 100],
      ],
      10,
    );
    expect([[...customer], rowsAfter, [...refundsOnly.customer]]).toEqual([[0], 2, []]);
  });
});

describe('scores', () => {
  test('rank: 1 + ⌊bins·k/n⌋ by brute force, ties never split', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 80 }),
        fc.integer({ min: 2, max: 10 }),
        (values, bins) => {
          const up = scoreColumn(values, 'rank', bins, 'more-is-better').scores;
          const down = scoreColumn(values, 'rank', bins, 'less-is-better').scores;
          values.forEach((value, i) => {
            const below = values.filter((other) => other < value).length;
            const above = values.filter((other) => other > value).length;
            expect(up[i]).toBe(1 + Math.floor((bins * below) / values.length));
            expect(down[i]).toBe(1 + Math.floor((bins * above) / values.length));
          });
        },
      ),
    );
  });

  test('bins outside 2 to 10 are refused; an empty column has no scores', () => {
    expect(() => scoreColumn([1], 'rank', 1, 'more-is-better')).toThrow(RangeError);
    expect(scoreColumn([], 'qcut', 5, 'more-is-better').scores).toHaveLength(0);
  });
});

describe('eight groups', () => {
  test('high is above 0.6 × bins', () => {
    const highs = (bins: number) =>
      Array.from({ length: bins }, (_, i) => i + 1).filter((score) => isHigh(score, bins));
    expect([highs(2), highs(3), highs(5), highs(10)]).toEqual([[2], [2, 3], [4, 5], [7, 8, 9, 10]]);
  });

  test('the key: order R, F, M', () => {
    const name = (r: number, f: number, m: number) => EIGHT_GROUPS[eightGroupIndex(r, f, m, 5)];
    expect([
      name(5, 5, 5),
      name(4, 3, 4),
      name(3, 4, 4),
      name(1, 1, 4),
      name(4, 4, 3),
      name(5, 1, 1),
      name(1, 5, 1),
      name(1, 1, 1),
    ]).toEqual([
      'important-value',
      'important-develop',
      'important-keep',
      'important-win-back',
      'general-value',
      'general-develop',
      'general-keep',
      'general-win-back',
    ]);
  });
});

test('all presets hold five bins', () => {
  const names: PresetName[] = ['course', 'rank', 'qcut', 'r-rfm', 'ntile'];
  expect(names.map((name) => rfmPresets[name].bins)).toEqual([5, 5, 5, 5, 5]);
});

test('groups are counted, tables compared', () => {
  const orders: OrderColumns = {
    customers: 3,
    customer: Int32Array.of(0, 1, 1, 2),
    day: Int32Array.of(1, 5, 6, 9),
    cents: Float64Array.of(100, 200, 300, -50),
  };
  const course = rfmTable(orders, 10, rfmPresets.course);
  const rows = rfmTable(orders, 10, rfmPresets.rank);
  expect(summariseGroups(course).reduce((sum, { customers }) => sum + customers, 0)).toBe(2);
  expect(summariseGroups(course).reduce((sum, { cents }) => sum + cents, 0)).toBe(600);
  expect(countMoved(course, course)).toBe(0);
  // Customer 2 has refunds only: one definition scores her, the other does not.
  expect(countMoved(course, rows)).toBeGreaterThanOrEqual(1);
});
