import { expect, test } from 'vitest';
import { createWorld } from '@/lib/customers';
import { orderDays, readRfm } from '.';

const world = createWorld({ seed: 'wuping', customers: 300 });
const asOfDay = world.endDay - 1;
const who = (id: string) => world.people.findIndex((person) => person.id === id);

test('the regular who stayed away: one cheap order brings R back to the top and leaves F and M where they were', () => {
  const before = readRfm(world, who('W000012'), asOfDay);
  const after = readRfm(world, who('W000012'), asOfDay, { daysAgo: 0, cents: 1500 });
  expect(before).toEqual({
    recencyDays: 269,
    frequency: 29,
    cents: 430_390,
    scores: { r: 3, f: 5, m: 5 },
    group: 'important-keep',
  });
  expect(after).toEqual({
    recencyDays: 0,
    frequency: 30,
    cents: 431_890,
    scores: { r: 5, f: 5, m: 5 },
    group: 'important-value',
  });
});

test('an order older than the last one moves F and M only', () => {
  const before = readRfm(world, who('W000004'), asOfDay);
  const after = readRfm(world, who('W000004'), asOfDay, { daysAgo: 400, cents: 100_000 });
  expect(after.recencyDays).toBe(before.recencyDays);
  expect(after.frequency).toBe(before.frequency + 1);
  expect(after.cents).toBe(before.cents + 100_000);
});

test('order days are those that recency and frequency count', () => {
  const days = orderDays(world, who('W000012'), asOfDay);
  expect(days).toHaveLength(29);
  expect(asOfDay - days.at(-1)!).toBe(269);
});

test('an order without amount, or from the future, is refused', () => {
  expect(() => readRfm(world, 0, asOfDay, { daysAgo: 0, cents: 0 })).toThrow(RangeError);
  expect(() => readRfm(world, 0, asOfDay, { daysAgo: -1, cents: 100 })).toThrow(RangeError);
});
