import { describe, expect, test } from 'vitest';
import {
  JONES_SASSER,
  LOYAL_FROM,
  markOf,
  promiseReading,
  satisfactionOfMark,
  standardCoefficients,
  staying,
  yearAfter,
} from '.';

/** The equations once more, with the library functions of the engine, from the coefficients as they stand. */
const c = standardCoefficients();
const byHand = (mark: number, exponent: number) =>
  1 / (1 + Math.exp(-c.stayBase - c.curveWeight * ((mark - 0.5) / 5) ** exponent));

describe('staying', () => {
  test('is the logistic of base and curve, four quarters in a row', () => {
    for (const exponent of [0.2, 0.3, 1, 2, 5, 6])
      for (const mark of [1, 2.5, 4, 5]) {
        const { quarter, year } = staying(mark, exponent);
        expect(quarter).toBeCloseTo(byHand(mark, exponent), 12);
        expect(year).toBeCloseTo(byHand(mark, exponent) ** 4, 12);
      }
  });

  test('with fixed coefficients: values worked out apart from this code', () => {
    // 1.2 + 2.6·0.7^5 = 1.636982; 1 ÷ (1 + e^−1.636982) = 0.837124; to the fourth 0.491088.
    const { quarter, year, kind } = staying(4, 5, { stayBase: 1.2, curveWeight: 2.6 });
    expect(quarter).toBeCloseTo(0.837124, 6);
    expect(year).toBeCloseTo(0.491088, 6);
    expect(kind).toBe('mercenary');
  });

  test('more satisfaction never lets anybody go, more choice never holds anybody', () => {
    for (let mark = 1; mark < 5; mark += 0.1)
      for (let exponent = 0.2; exponent < 6; exponent += 0.2) {
        const { year } = staying(mark, exponent);
        expect(staying(mark + 0.1, exponent).year).toBeGreaterThanOrEqual(year);
        expect(staying(mark, exponent + 0.2).year).toBeLessThanOrEqual(year);
      }
  });

  test('each of the four kinds is met somewhere', () => {
    const met = new Set<string>();
    for (const exponent of [0.3, 5])
      for (const mark of [1, 2, 3, 4, 5]) met.add(staying(mark, exponent).kind);
    expect([...met].sort()).toEqual([...JONES_SASSER].sort());
    expect(staying(2, 0.3).year).toBeGreaterThan(LOYAL_FROM);
  });
});

test('marks and satisfaction are one scale', () => {
  expect([1, 3, 5].map(satisfactionOfMark)).toEqual([0.1, 0.5, 0.9]);
  for (const mark of [0.5, 1, 4.3, 5.5]) expect(markOf(satisfactionOfMark(mark))).toBeCloseTo(mark, 12);
});

test('a year after: people times chance, and what one mark more adds', () => {
  const rows = yearAfter([1, 3, 6, 66, 24], 5);
  expect(rows.map(({ people }) => people)).toEqual([1, 3, 6, 66, 24]);
  for (const { mark, people, left, gain } of rows) {
    expect(left).toBeCloseTo(people * byHand(mark, 5) ** 4, 10);
    if (mark < 5) expect(gain).toBeCloseTo(byHand(mark + 1, 5) ** 4 - byHand(mark, 5) ** 4, 10);
    else expect(gain).toBeUndefined();
  }
});

test('a raised promise lowers satisfaction with the same performance, by the difference of the two weights', () => {
  const low = promiseReading(0.6, 0.7, 5);
  const high = promiseReading(0.8, 0.7, 5);
  expect(low.disconfirmation).toBeCloseTo(0.1, 12);
  expect(high.disconfirmation).toBeCloseTo(-0.1, 12);
  expect(low.satisfaction - high.satisfaction).toBeCloseTo(
    0.2 * (c.satisfactionDisconfirmation - c.satisfactionExpectation),
    12,
  );
  expect(low.mark).toBeCloseTo(0.5 + 5 * low.satisfaction, 12);
});
