import { expect, test } from 'vitest';
import { barScale, customersBetween, middleBetween } from '.';

const bars = [
  { from: 0, to: 10, customers: 4 },
  { from: 10, to: 20, customers: 2 },
  { from: 20, to: 100, customers: 1 },
];

test('every bar is as wide as the next, the last one of 80 too', () => {
  const { at } = barScale(bars);
  expect([-5, 0, 5, 10, 20, 60, 100, 500].map(at)).toEqual(
    [0, 0, 1 / 6, 1 / 3, 2 / 3, 5 / 6, 1, 1].map((share) => expect.closeTo(share, 12)),
  );
});

test('value and place undo each other', () => {
  const { at, valueAt } = barScale(bars);
  for (const value of [0, 3, 9.5, 10, 17, 20, 64, 100]) expect(valueAt(at(value))).toBeCloseTo(value, 9);
  expect(valueAt(-1)).toBe(0);
  expect(valueAt(2)).toBe(100);
});

test('between two values customers are counted as a walk along the axis counts them', () => {
  const walk = (from: number, to: number) => {
    let sum = 0;
    for (let x = from + 0.005; x < to; x += 0.01)
      for (const bar of bars)
        if (x >= bar.from && x < bar.to) sum += (0.01 * bar.customers) / (bar.to - bar.from);
    return sum;
  };
  for (const [from, to] of [
    [0, 100],
    [5, 15],
    [12, 60],
    [-20, 3],
    [100, 200],
  ] as const)
    expect(customersBetween(bars, from, to)).toBeCloseTo(walk(from, to), 2);
});

test('the middle parts the customers into halves', () => {
  for (const [from, to] of [
    [0, 100],
    [5, 15],
    [10, 100],
  ] as const) {
    const middle = middleBetween(bars, from, to);
    expect(customersBetween(bars, from, middle)).toBeCloseTo(customersBetween(bars, middle, to), 9);
  }
  expect(middleBetween(bars, 200, 300)).toBe(250);
});
