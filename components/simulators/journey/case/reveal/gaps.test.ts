import { describe, expect, it } from 'vitest';
import { hasTie, isEmpty, placeOfMost, sumOf, widestGap } from './gaps';

describe('gaps', () => {
  it('lie where what was given is farthest from the world, not where nothing was given', () => {
    expect(widestGap([1, null, -0.5], [0.5, -3, 0.5])).toBe(2);
    expect(widestGap([null, null], [1, 2])).toBeUndefined();
    expect(widestGap([0, 0], [1, -1])).toBe(0);
  });

  it('know the most, the sum and nothing at all', () => {
    expect(placeOfMost([0.1, null, 0.3])).toBe(2);
    expect(placeOfMost([null, 0])).toBeUndefined();
    expect(hasTie([0.2, null, 0.2])).toBe(true);
    expect(hasTie([0.1, 0.2])).toBe(false);
    expect(hasTie([0, null])).toBe(false);
    expect(sumOf([0.1, null, 0.2])).toBeCloseTo(0.3);
    expect(isEmpty([null, null])).toBe(true);
    expect(isEmpty([null, 0])).toBe(false);
  });
});
