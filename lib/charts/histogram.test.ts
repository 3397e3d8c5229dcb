import fc from 'fast-check';
import { expect, test } from 'vitest';
import { histogramOf } from '.';

test('round widths; the few far values stand in the last bar', () => {
  const values = [...Array.from({ length: 200 }, (_, i) => i), 5000];
  const bars = histogramOf(values, 20);
  expect(bars.slice(0, 2)).toEqual([
    { from: 0, to: 10, customers: 10 },
    { from: 10, to: 20, customers: 10 },
  ]);
  expect(bars.at(-1)).toEqual({ from: 190, to: 5000, customers: 11 });
});

test('every value is counted once, in a bar that holds it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -5000, max: 100_000 }), { minLength: 1, maxLength: 300 }),
      (values) => {
        const sorted = values.sort((a, b) => a - b);
        const bars = histogramOf(sorted);
        expect(bars.reduce((sum, { customers }) => sum + customers, 0)).toBe(sorted.length);
        bars.forEach(({ from, to, customers }, i) => {
          const last = i === bars.length - 1;
          expect(sorted.filter((v) => v >= from && (last ? v <= to : v < to))).toHaveLength(customers);
        });
      },
    ),
  );
});
