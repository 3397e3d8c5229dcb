import { minimise, type Evaluation, type Minimum } from '@/lib/math';

/** Why a model has no estimate on these data. A reason, never a number. */
export type Unidentified =
  | 'no-customers'
  | 'nobody-returned'
  | 'rates-alike'
  | 'dropout-alike'
  | 'nobody-leaves'
  | 'values-alike'
  | 'orders-alike'
  | 'no-finite-mean'
  | 'flat-likelihood';

export interface NotIdentified {
  readonly identified: false;
  readonly reason: Unidentified;
}

export const notIdentified = (reason: Unidentified): NotIdentified => ({ identified: false, reason });

/** A standard error of a log-parameter above this says: the data leave it open by more than a factor of e^10. */
const MOST_LOG_ERROR = 10;

/** Beyond these the likelihood has run to its edge: a log-parameter of 14 is a million. */
const EDGE = 14;

/**
 * Maximises a likelihood over the logarithms of its parameters, and says whether the optimum is an interior one: the
 * search converged, stayed off the edges, and the curvature fixes every parameter. If not, the point shows which
 * parameters ran away.
 */
export function searchOptimum(
  negative: (logs: readonly number[]) => Evaluation,
  start: readonly number[],
): Minimum & { interior: boolean } {
  const found = minimise(negative, start);
  return { ...found, interior: isInterior(negative, found) };
}

function isInterior(negative: (logs: readonly number[]) => Evaluation, found: Minimum): boolean {
  if (found.point.some((log) => !(Math.abs(log) < EDGE))) return false;
  // Where rounding stops the line search before the tolerance is met, a tiny gradient still marks the optimum.
  const settled =
    found.converged ||
    found.gradient.every((entry) => Math.abs(entry) < 1e-6 * Math.max(1, Math.abs(found.value)));
  if (!settled) return false;
  const variances = inverseDiagonal(hessian(negative, found.point));
  return variances?.every((variance) => variance < MOST_LOG_ERROR * MOST_LOG_ERROR) ?? false;
}

/** Central differences of the gradient. */
function hessian(evaluate: (point: readonly number[]) => Evaluation, point: readonly number[]): number[][] {
  const step = 1e-4;
  const moved = (i: number, by: number) =>
    evaluate(point.map((entry, j) => (i === j ? entry + by : entry))).gradient;
  const columns = point.map((_, i) => {
    const [up, down] = [moved(i, step), moved(i, -step)];
    return up.map((entry, j) => (entry - down[j]!) / (2 * step));
  });
  return columns.map((row, i) => row.map((entry, j) => (entry + columns[j]![i]!) / 2));
}

/** Diagonal of the inverse of a positive definite matrix, by Cholesky; undefined when it is not one. */
function inverseDiagonal(matrix: readonly (readonly number[])[]): number[] | undefined {
  const n = matrix.length;
  const lower = matrix.map(() => new Array<number>(n).fill(0));
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i]![j]!;
      for (let k = 0; k < j; k++) sum -= lower[i]![k]! * lower[j]![k]!;
      if (i === j && !(sum > 0)) return undefined;
      lower[i]![j] = i === j ? Math.sqrt(sum) : sum / lower[j]![j]!;
    }
  }
  // Row i of L⁻¹ column by column: (A⁻¹)ᵢᵢ = Σₖ (L⁻¹)ₖᵢ².
  return matrix.map((_, i) => {
    const column = new Array<number>(n).fill(0);
    for (let k = i; k < n; k++) {
      let sum = k === i ? 1 : 0;
      for (let j = i; j < k; j++) sum -= lower[k]![j]! * column[j]!;
      column[k] = sum / lower[k]![k]!;
    }
    return column.reduce((sum, entry) => sum + entry * entry, 0);
  });
}
