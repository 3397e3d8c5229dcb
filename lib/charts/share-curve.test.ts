import { expect, test } from 'vitest';
import { lorenzCurve, topShare } from '@/lib/metrics';
import { thinned, valueAt } from '.';

test('between two customers the curve is straight: what the top share holds is what topShare says', () => {
  const values = [5, 1, 0, 12, 7, 7, 30];
  const points = lorenzCurve(values);
  for (const share of [0, 0.1, 0.2, 1 / 3, 0.5, 0.77, 1])
    expect(1 - valueAt(points, 1 - share)).toBeCloseTo(topShare(values, share), 12);
});

test('a long curve is thinned and keeps both ends; a short one stays whole', () => {
  const long = lorenzCurve(Array.from({ length: 5000 }, (_, i) => i));
  const short = lorenzCurve([1, 2, 3]);
  const kept = thinned(long, 200);
  expect(kept.length).toBeLessThanOrEqual(202);
  expect([kept[0], kept.at(-1)]).toEqual([long[0], long.at(-1)]);
  expect(thinned(short, 200)).toEqual(short);
});
