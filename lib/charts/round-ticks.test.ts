import { expect, test } from 'vitest';
import { roundTicks } from '.';

test('steps are 1, 2 or 5 times a power of ten, and no more ticks than wanted', () => {
  expect(roundTicks(10, 6)).toEqual([0, 2, 4, 6, 8, 10]);
  expect(roundTicks(12, 5)).toEqual([0, 5, 10]);
  expect(roundTicks(930, 5)).toEqual([0, 500]);
  expect(roundTicks(930, 6)).toEqual([0, 200, 400, 600, 800]);
  expect(roundTicks(5463, 5)).toEqual([0, 2000, 4000]);
  expect(roundTicks(3, 5)).toEqual([0, 1, 2, 3]);
});

test('a maximum of nothing has one tick', () => {
  expect(roundTicks(0, 5)).toEqual([0]);
});
