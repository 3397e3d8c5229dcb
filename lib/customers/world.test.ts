import { describe, expect, test } from 'vitest';
import { dayNumber, monthNumber } from '@/lib/math';
import { rfmPresets, rfmTable } from '@/lib/metrics';
import { createWorld, type World } from '.';

const rowsOf = ({ orders }: World, customer: number) =>
  [...orders.customer.keys()]
    .filter((i) => orders.customer[i] === customer)
    .map((i) => [orders.day[i], orders.cents[i]]);

describe('a world', () => {
  const world = createWorld({ seed: 'wuping' });

  test('is the same for the same seed, and another for another', () => {
    expect(createWorld({ seed: 'wuping' })).toEqual(world);
    expect(createWorld({ seed: 'other' }).people[0]).not.toEqual(world.people[0]);
  });

  test('holds the same person and orders whatever its size', () => {
    const small = createWorld({ seed: 'wuping', customers: 40 });
    expect(small.people).toEqual(world.people.slice(0, 40));
    for (const customer of [0, 17, 39]) expect(rowsOf(small, customer)).toEqual(rowsOf(world, customer));
  });

  test('numbers customers in the order of their ids, and rows in order of day', () => {
    const ids = world.people.map(({ id }) => id);
    expect([...ids].sort()).toEqual(ids);
    const { customer, day } = world.orders;
    const ordered = customer.every(
      (c, i) => i === 0 || c > customer[i - 1]! || (c === customer[i - 1] && day[i]! >= day[i - 1]!),
    );
    expect(ordered).toBe(true);
  });

  test('gives everyone a first order, all days within the world, refunds that follow an order of that amount', () => {
    const { customer, day, cents } = world.orders;
    expect(new Set(customer).size).toBe(2000);
    expect(day.every((d) => d >= world.firstDay && d < world.endDay)).toBe(true);
    const refunds = [...cents.keys()].filter((i) => cents[i]! < 0);
    expect(refunds.length).toBeGreaterThan(100);
    for (const i of refunds)
      expect(
        [...cents.keys()].some(
          (j) => customer[j] === customer[i] && cents[j] === -cents[i]! && day[j]! < day[i]!,
        ),
      ).toBe(true);
  });

  test('has the skew of a small shop: a quarter of the customers bought once, April is busier than February', () => {
    const table = rfmTable(world.orders, world.endDay, rfmPresets.course);
    const once = table.frequency.filter((f) => f === 1).length / table.frequency.length;
    expect(once).toBeGreaterThan(0.2);
    expect(once).toBeLessThan(0.35);
    const inMonth = (month: number) =>
      world.orders.day.filter((d) => monthNumber(d) === 2025 * 12 + month).length;
    expect(inMonth(3)).toBeGreaterThan(1.5 * inMonth(1));
  });

  test('refuses sizes that it cannot make', () => {
    expect(() => createWorld({ seed: '', customers: 39 })).toThrow('40 to 100000');
    expect(() => createWorld({ seed: '', days: 90, firstDay: dayNumber(2024, 1, 1) })).toThrow('at least 91');
  });
});
