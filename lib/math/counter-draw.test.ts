import { describe, expect, test } from 'vitest';
import { counterUniform, murmur3, nameKey, ownerKey } from '.';

const NOTHING = new Uint8Array(0);

describe('draws named by owner and purpose', () => {
  test('are the finaliser of MurmurHash3 of their sum, 2⁻³² apart', () => {
    // MurmurHash3 of no bytes is the finaliser of its seed; murmur3 is held to the C reference elsewhere.
    for (const [owner, purpose] of [
      [0, 0],
      [1, 0],
      [0xffffffff, 1],
      [0x12345678, 0x9abcdef0],
      [4_294_967_295, 4_294_967_295],
    ] as const)
      expect(counterUniform(owner, purpose) * 2 ** 32).toBe(murmur3(NOTHING, (owner + purpose) >>> 0));
    expect(counterUniform(1, 0) * 2 ** 32).toBe(0x514e28b7);
  });

  test('are even over [0, 1): chi-squared over 100 cells, for owners and for purposes', () => {
    const seed = nameKey('even');
    const chiSquared = (draw: (i: number) => number) => {
      const cells = new Float64Array(100);
      for (let i = 0; i < 100_000; i++) cells[Math.floor(100 * draw(i))]!++;
      return cells.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    };
    // 99 degrees of freedom: 0.001 and 0.999 quantiles 60.6 and 149.4 (scipy.stats.chi2.ppf).
    for (const purpose of [0, 1, nameKey('a'), nameKey('b', 7)]) {
      const value = chiSquared((i) => counterUniform(ownerKey(seed, i), purpose));
      expect(value).toBeGreaterThan(60.6);
      expect(value).toBeLessThan(149.4);
    }
    const one = ownerKey(seed, 17);
    const value = chiSquared((i) => counterUniform(one, nameKey('quarter', i)));
    expect(value).toBeGreaterThan(60.6);
    expect(value).toBeLessThan(149.4);
  });

  test('of one owner for two purposes, and of two neighbours, have nothing to do with each other', () => {
    const seed = nameKey('pairs');
    const [a, b] = [nameKey('a'), nameKey('b')];
    const n = 100_000;
    const correlation = (pair: (i: number) => readonly [number, number]) => {
      let sum = 0;
      for (let i = 0; i < n; i++) {
        const [x, y] = pair(i);
        sum += (x - 0.5) * (y - 0.5);
      }
      return (12 * sum) / n;
    };
    const key = (i: number) => ownerKey(seed, i);
    // Standard error 1/√n = 0.0032.
    expect(Math.abs(correlation((i) => [counterUniform(key(i), a), counterUniform(key(i), b)]))).toBeLessThan(
      0.0127,
    );
    expect(
      Math.abs(correlation((i) => [counterUniform(key(i), a), counterUniform(key(i + 1), a)])),
    ).toBeLessThan(0.0127);
    expect(
      Math.abs(correlation((i) => [counterUniform(key(i), a), counterUniform(key(i), a)])),
    ).toBeGreaterThan(0.9);
  });
});
