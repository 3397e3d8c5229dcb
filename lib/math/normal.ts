import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { erfc } from './special';

/** P(Z ≤ z) for a standard normal variable: ½ erfc(−z/√2). */
export function normalCdf(z: number): number {
  return 0.5 * erfc(-z / Math.SQRT2);
}

/** z with P(Z ≤ z) = p; p in (0, 1). */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`normalQuantile: need 0 < p < 1, got ${p}`);
  return quantile(p, 0, 1);
}
