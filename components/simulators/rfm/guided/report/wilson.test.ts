import { describe, expect, it } from 'vitest';
import { wilsonInterval } from './wilson';

describe('the Wilson interval', () => {
  // Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i as published', (hits, trials, low, high) => {
    const found = wilsonInterval(hits, trials);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  it('mirrors hits and misses', () => {
    const [some, others] = [wilsonInterval(3, 12), wilsonInterval(9, 12)];
    expect(some.low).toBeCloseTo(1 - others.high, 12);
    expect(wilsonInterval(12, 12).high).toBe(1);
  });

  it.each([
    [1, 0],
    [3, 2],
    [-1, 4],
    [0.5, 4],
  ])('refuses %d of %d', (hits, trials) => {
    expect(() => wilsonInterval(hits, trials)).toThrow(RangeError);
  });
});
