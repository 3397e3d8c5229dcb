import { describe, expect, it } from 'vitest';
import { spreadOf, ticksAcross } from './spread';

describe('a spread', () => {
  it('holds the middle half and the middle four fifths', () => {
    const values = Array.from({ length: 201 }, (_, i) => i - 100);
    expect(spreadOf(values)).toEqual({ low80: -80, low50: -50, median: 0, high50: 50, high80: 80 });
  });

  it('of one value is that value', () => {
    expect(spreadOf([7])).toEqual({ low80: 7, low50: 7, median: 7, high50: 7, high80: 7 });
  });
});

describe('ticks across', () => {
  it('are round and hold nought', () => {
    expect(ticksAcross(-1680, 450, 5)).toEqual([-1000, 0]);
    expect(ticksAcross(-380, 450, 6)).toEqual([-200, 0, 200, 400]);
  });

  it('are none too many and inside', () => {
    for (const [least, most] of [
      [-3, 4],
      [10, 990],
      [-900, 1980],
      [5, 5],
    ] as const) {
      const ticks = ticksAcross(least, most, 6);
      expect(ticks.length).toBeLessThanOrEqual(7);
      expect(ticks.every((tick) => tick >= least && tick <= most)).toBe(true);
    }
  });
});
