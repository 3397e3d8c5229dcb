import { pow } from './elementary';

/**
 * Gauss' hypergeometric series ₂F₁(a, b; c; z) for 0 ≤ z < 1 (Abramowitz & Stegun 15.1.1). Near z = 1 the series
 * crawls, so Euler's transformation (15.3.3) is used where it shrinks the terms.
 *
 * @throws RangeError when z lies outside [0, 1) or c is 0, −1, −2, …
 */
export function hypergeometric2F1(a: number, b: number, c: number, z: number): number {
  if (!(z >= 0 && z < 1) || (c <= 0 && Number.isInteger(c)))
    throw new RangeError(`2F1: need 0 <= z < 1 and c not 0, -1, …; got z=${z}, c=${c}`);
  return c - a > 0 && c - b > 0 && c - a - b < 0
    ? pow(1 - z, c - a - b) * series2F1(c - a, c - b, c, z)
    : series2F1(a, b, c, z);
}

function series2F1(a: number, b: number, c: number, z: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 0; n < 100_000; n++) {
    term *= (((a + n) * (b + n)) / ((c + n) * (n + 1))) * z;
    sum += term;
    if (Math.abs(term) <= Math.abs(sum) * 1e-16) return sum;
  }
  throw new RangeError(`2F1: no convergence at z=${z}`);
}
