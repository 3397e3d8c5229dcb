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
export function topShare(values: readonly number[], share: number): number {
  requireShare('share', share);
  const sorted = ascending(values);
  const wanted = share * sorted.length;
  const whole = Math.floor(wanted);
  const top = sorted.slice(sorted.length - whole).reduce((sum, value) => sum + value, 0);
  const next = sorted[sorted.length - whole - 1] ?? 0;
  return (top + next * (wanted - whole)) / total(sorted);
}

/** The Lorenz curve (Lorenz 1905), from (0, 0) to (1, 1), one step a customer. */
export function lorenzCurve(values: readonly number[]): LorenzPoint[] {
  const sorted = ascending(values);
  const sum = total(sorted);
  let below = 0;
  const steps = sorted.map((value, i) => {
    below += value;
    return { customers: (i + 1) / sorted.length, value: below / sum };
  });
  return [{ customers: 0, value: 0 }, ...steps];
}

/** Gini coefficient, 0 (all alike) to (n − 1)/n (one has all): Σ(2i − n − 1)xᵢ / (nΣx), x ascending (Sen 1973). */
export function gini(values: readonly number[]): number {
  const sorted = ascending(values);
  const n = sorted.length;
  return sorted.reduce((sum, value, i) => sum + (2 * (i + 1) - n - 1) * value, 0) / (n * total(sorted));
}

function ascending(values: readonly number[]): readonly number[] {
  if (values.length === 0) throw new RangeError('concentration needs at least one customer');
  if (values.some((value) => !(value >= 0)))
    throw new RangeError('concentration needs values ≥ 0: set apart customers in the red');
  // Sorting what is sorted already would be most of the work for a hundred thousand customers.
  return values.every((value, i) => i === 0 || values[i - 1]! <= value)
    ? values
    : [...values].sort((a, b) => a - b);
}

function total(values: readonly number[]): number {
  const sum = values.reduce((running, value) => running + value, 0);
  if (!(sum > 0)) throw new RangeError('concentration needs a total above 0');
  return sum;
}
