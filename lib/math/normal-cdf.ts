import erfc from '@stdlib/math-base-special-erfc';

/** P(Z ≤ z) for a standard normal variable: ½ erfc(−z/√2). */
export function normalCdf(z: number): number {
  return 0.5 * erfc(-z / Math.SQRT2);
}
