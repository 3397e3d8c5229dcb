import { describe, expect, test } from 'vitest';
import { readWorth } from '.';

const base = { margin: 300, retention: 0.8, discount: 0.1, acquisitionCost: 500 };
const whole = (values: readonly number[]) => values.map((value) => Math.round(value));

describe('worked by hand: 300 yuan, r = 0.8, i = 0.1', () => {
  test('218.18, 376.86, 492.26, 576.19, 637.23; without end 800; five points more 1020', () => {
    const { curve, counted, clv, net, payback, lifted } = readWorth(base, 5);
    expect(curve.map(({ total }) => total.toFixed(2))).toEqual([
      '0.00',
      '218.18',
      '376.86',
      '492.26',
      '576.19',
      '637.23',
    ]);
    expect(counted).toBeCloseTo(637.23, 2);
    expect(whole([clv, net, lifted])).toEqual([800, 300, 1020]);
    expect(payback?.year).toBe(4);
  });

  test('with a margin now everything comes a year earlier and is 300 more', () => {
    const { curve, counted, clv, payback } = readWorth({ ...base, cashFlow: 'this-period' }, 5);
    expect(curve.map(({ year }) => year)).toEqual([0, 1, 2, 3, 4]);
    expect(whole([curve[0]!.total, curve[1]!.total, clv])).toEqual([300, 518, 1100]);
    expect(curve.at(-1)!.total).toBe(counted);
    expect(payback?.year).toBe(1);
  });
});

test('payback is that of the closed form, ln(1 − C(1−s)/ms) / ln s rounded up, s = r/(1+i)', () => {
  // Left: margin, r, i, cost. Right: the closed form in Python's math.
  const cases = [
    [300, 0.8, 0.1, 500, 3.07997],
    [300, 0.8, 0.1, 200, 0.90337],
    [300, 0.95, 0.1, 500, 2.08305],
    [120, 0.9, 0.05, 600, 11.62343],
  ] as const;
  for (const [margin, retention, discount, acquisitionCost, exact] of cases)
    expect(readWorth({ margin, retention, discount, acquisitionCost }, 1).payback?.year).toBe(
      Math.ceil(exact),
    );
});

test('what costs as much as it is worth, or more, is never earned back; what costs nothing is at once', () => {
  expect(readWorth({ ...base, acquisitionCost: 800 }, 10).payback).toBeUndefined();
  expect(readWorth({ ...base, retention: 0.43 }, 10).payback).toBeUndefined();
  expect(readWorth({ ...base, acquisitionCost: 0 }, 10).payback).toEqual({ year: 0, total: 0 });
  expect(readWorth({ ...base, margin: 0, acquisitionCost: 0 }, 10).payback).toEqual({ year: 0, total: 0 });
});
