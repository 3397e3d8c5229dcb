/**
 * Special functions in plain arithmetic. `Math.exp`, `log`, `pow` and their kin differ in the last bit between engines
 * (and between versions of one engine); stdlib's ports of FreeBSD msun and Cephes use only + − × ÷, sqrt and bit
 * moves, so replay gives the same bits everywhere.
 */
import exp from '@stdlib/math-base-special-exp';
import gammaln from '@stdlib/math-base-special-gammaln';
import ln from '@stdlib/math-base-special-ln';

export { default as digamma } from '@stdlib/math-base-special-digamma';
export { default as erfc } from '@stdlib/math-base-special-erfc';
export { default as log1p } from '@stdlib/math-base-special-log1p';
export { exp, ln, gammaln };

/** x^y for x > 0, within a few units in the last place: e^(y ln x). */
export function pow(x: number, y: number): number {
  if (!(x > 0)) throw new RangeError(`pow: base must be positive, got ${x}`);
  return exp(y * ln(x));
}

/** x^n for a whole number n ≥ 0, by repeated squaring. */
export function powInt(x: number, n: number): number {
  let result = 1;
  for (let base = x, left = n; left > 0; base *= base, left = Math.floor(left / 2)) {
    if (left % 2 === 1) result *= base;
  }
  return result;
}

/** ln B(a, b), the logarithm of the beta function; a, b > 0. */
export function betaln(a: number, b: number): number {
  return gammaln(a) + gammaln(b) - gammaln(a + b);
}

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
