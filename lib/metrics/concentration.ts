import { requireShare } from './domain';

/** A point of the Lorenz curve: the poorest `customers` share holds the `value` share. */
export interface LorenzPoint {
  readonly customers: number;
  readonly value: number;
}

/**
 * Share of the total that the top `share` of customers brings (0.2 for "80/20"). Where the share cuts through a
 * customer, her part counts: 20 % of 12 customers are 2.4 of them.
 */
export function topShare(values: ArrayLike<number>, share: number): number {
  requireShare('share', share);
  const sorted = ascending(values);
  const wanted = share * sorted.length;
  const whole = Math.floor(wanted);
  let top = 0;
  for (let i = sorted.length - whole; i < sorted.length; i++) top += sorted[i]!;
  const next = sorted[sorted.length - whole - 1] ?? 0;
  return (top + next * (wanted - whole)) / total(sorted);
}

/**
 * The Lorenz curve (Lorenz 1905), from (0, 0) to (1, 1), one step a customer, or about `most` steps for a picture: points of
 * the curve itself, the last among them.
 */
export function lorenzCurve(values: ArrayLike<number>, most = Infinity): LorenzPoint[] {
  const sorted = ascending(values);
  const sum = total(sorted);
  const every = Math.max(1, Math.floor(sorted.length / most));
  const points = [{ customers: 0, value: 0 }];
  let below = 0;
  for (let i = 0; i < sorted.length; i++) {
    below += sorted[i]!;
    if ((i + 1) % every === 0 || i === sorted.length - 1)
      points.push({ customers: (i + 1) / sorted.length, value: below / sum });
  }
  return points;
}

/** Gini coefficient, 0 (all alike) to (n − 1)/n (one has all): Σ(2i − n − 1)xᵢ / (nΣx), x ascending (Sen 1973). */
export function gini(values: ArrayLike<number>): number {
  const sorted = ascending(values);
  const n = sorted.length;
  let weighted = 0;
  for (let i = 0; i < n; i++) weighted += (2 * (i + 1) - n - 1) * sorted[i]!;
  return weighted / (n * total(sorted));
}

/** In ascending order; what is so already is not copied, as sorting would be most of the work for many customers. */
function ascending(values: ArrayLike<number>): ArrayLike<number> {
  if (values.length === 0) throw new RangeError('concentration needs at least one customer');
  let sorted = true;
  for (let i = 0; i < values.length; i++) {
    if (!(values[i]! >= 0))
      throw new RangeError('concentration needs values ≥ 0: set apart customers in the red');
    if (i > 0 && values[i - 1]! > values[i]!) sorted = false;
  }
  return sorted ? values : Float64Array.from(values).sort();
}

function total(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  if (!(sum > 0)) throw new RangeError('concentration needs a total above 0');
  return sum;
}
