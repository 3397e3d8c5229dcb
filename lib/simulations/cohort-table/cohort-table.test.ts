import { expect, test } from 'vitest';
import { createWorld } from '@/lib/customers';
import { dayNumber } from '@/lib/math';
import { cellsOn, quarterCohorts, quarterOf } from '.';

/** Four customers by hand: A buys in Q1, Q2 (and brings half of it back in Q3); B in Q1, Q3; C in Q2; D only returns. */
const byHand = {
  customers: 4,
  customer: Int32Array.from([0, 0, 0, 1, 1, 2, 3]),
  day: Int32Array.from([
    dayNumber(2024, 3, 31),
    dayNumber(2024, 4, 1),
    dayNumber(2024, 7, 2),
    dayNumber(2024, 1, 5),
    dayNumber(2024, 9, 30),
    dayNumber(2024, 6, 30),
    dayNumber(2024, 5, 1),
  ]),
  cents: Float64Array.from([1000, 600, -300, 2000, 500, 700, -900]),
};

test('a table made by hand', () => {
  expect(quarterCohorts(byHand)).toEqual([
    { quarter: 2024 * 4, size: 2, active: [2, 1, 1], cents: [3000, 600, 200] },
    { quarter: 2024 * 4 + 1, size: 1, active: [1, 0], cents: [700, 0] },
    { quarter: 2024 * 4 + 2, size: 0, active: [0], cents: [0] },
  ]);
});

test('each diagonal of the tea house holds the customers and the money of its calendar quarter', () => {
  const { orders } = createWorld({ seed: 'wuping', customers: 300 });
  const table = quarterCohorts(orders);
  expect(table).toHaveLength(8);
  for (let last = 0; last < 8; last++) {
    const rows = Array.from(orders.day.keys()).filter(
      (row) => quarterOf(orders.day[row]!) === 2024 * 4 + last,
    );
    const buyers = new Set(rows.filter((row) => orders.cents[row]! > 0).map((row) => orders.customer[row]));
    const cents = rows.reduce((sum, row) => sum + orders.cents[row]!, 0);
    const cells = cellsOn('diagonal', { cohort: 0, age: last }, 8);
    expect(cells.reduce((sum, { cohort, age }) => sum + table[cohort]!.active[age]!, 0)).toBe(buyers.size);
    expect(cells.reduce((sum, { cohort, age }) => sum + table[cohort]!.cents[age]!, 0)).toBe(cents);
  }
});

test('lines end where the data end', () => {
  const from = { cohort: 5, age: 1 };
  const words = (line: 'cell' | 'row' | 'column' | 'diagonal') =>
    cellsOn(line, from, 8)
      .map(({ cohort, age }) => `${cohort}.${age}`)
      .join(' ');
  expect(words('cell')).toBe('5.1');
  expect(words('row')).toBe('5.0 5.1 5.2');
  expect(words('column')).toBe('0.1 1.1 2.1 3.1 4.1 5.1 6.1');
  expect(words('diagonal')).toBe('0.6 1.5 2.4 3.3 4.2 5.1 6.0');
});
