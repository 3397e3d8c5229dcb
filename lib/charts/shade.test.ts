import { expect, test } from 'vitest';
import { shadeOf } from '.';

test('nothing is blank, anything is at least pale, the largest is darkest, and a fifth of it is a step', () => {
  expect([0, 0.001, 1, 20, 21, 40, 60, 80, 81, 100].map((count) => shadeOf(count, 100))).toEqual([
    0, 1, 1, 1, 2, 2, 3, 4, 5, 5,
  ]);
  expect(shadeOf(-3, 100)).toBe(0);
  expect(shadeOf(0.3, 0.3)).toBe(5);
});
