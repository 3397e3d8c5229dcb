import { requireAtLeast, requireCount, requireShare } from './domain';

export interface MarkovClv {
  /** Row-stochastic: transition[i][j] = P(state j next period | state i now). */
  readonly transition: readonly (readonly number[])[];
  /** Money earned in a period by state. */
  readonly reward: readonly number[];
  /** Discount rate per period. */
  readonly discount: number;
}

/**
 * Value of a customer in each state for ever: V = (I − P/(1+d))⁻¹ R (Pfeifer & Carraway 2000, eq. 4). The reward of the
 * present period is counted, undiscounted.
 */
export function markovClvInfinite(chain: MarkovClv): number[] {
  check(chain);
  requireAtLeast('discount', chain.discount, Number.MIN_VALUE);
  const { transition, reward, discount } = chain;
  const system = transition.map((row, i) => row.map((p, j) => (i === j ? 1 : 0) - p / (1 + discount)));
  return solve(system, reward);
}

/** Value over the present period and `periods` more: Σ_{t=0}^{periods} (P/(1+d))^t R (same paper, eq. 3). */
export function markovClvFinite(chain: MarkovClv, periods: number): number[] {
  check(chain);
  requireCount('periods', periods);
  const { transition, reward, discount } = chain;
  let value = [...reward];
  for (let t = 0; t < periods; t++) {
    value = reward.map(
      (now, i) => now + transition[i]!.reduce((sum, p, j) => sum + p * value[j]!, 0) / (1 + discount),
    );
  }
  return value;
}

export interface RecencyChain {
  /** Net contribution of an order. */
  readonly contribution: number;
  /** Cost of contacting a customer each period while she is one. */
  readonly marketing: number;
  readonly discount: number;
  /** P(order) by recency: element 0 for who ordered last period, 1 for the period before, … */
  readonly orderProbability: readonly number[];
}

/** The recency chain of Pfeifer & Carraway (2000): an order leads back to recency 1, none leads one on, the last state is lost. */
export function recencyChain({
  contribution,
  marketing,
  discount,
  orderProbability,
}: RecencyChain): MarkovClv {
  orderProbability.forEach((p, i) => requireShare(`orderProbability[${i}]`, p));
  const states = orderProbability.length + 1;
  const transition = Array.from({ length: states }, (_, i) => {
    const p = orderProbability[i];
    if (p === undefined) return Array.from({ length: states }, (_, j) => (j === i ? 1 : 0));
    return Array.from({ length: states }, (_, j) => (j === 0 ? p : 0) + (j === i + 1 ? 1 - p : 0));
  });
  const reward = [contribution - marketing, ...orderProbability.slice(1).map(() => -marketing), 0];
  return { transition, reward, discount };
}

function check({ transition, reward }: MarkovClv): void {
  if (transition.length !== reward.length) throw new RangeError('one reward a state is needed');
  for (const [i, row] of transition.entries()) {
    row.forEach((p, j) => requireShare(`transition[${i}][${j}]`, p));
    const sum = row.reduce((total, p) => total + p, 0);
    if (row.length !== reward.length || Math.abs(sum - 1) > 1e-9)
      throw new RangeError(
        `row ${i} of the transition matrix must hold ${reward.length} shares that sum to 1`,
      );
  }
}

/** Gaussian elimination with partial pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const n = rows.length;
  for (let col = 0; col < n; col++) {
    const pivot = rows
      .slice(col)
      .reduce((best, row, i) => (Math.abs(row[col]!) > Math.abs(rows[best]![col]!) ? col + i : best), col);
    [rows[col], rows[pivot]] = [rows[pivot]!, rows[col]!];
    for (let i = col + 1; i < n; i++) {
      const factor = rows[i]![col]! / rows[col]![col]!;
      for (let j = col; j <= n; j++) rows[i]![j]! -= factor * rows[col]![j]!;
    }
  }
  const solution = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    const known = solution.reduce((sum, x, j) => (j > i ? sum + rows[i]![j]! * x : sum), 0);
    solution[i] = (rows[i]![n]! - known) / rows[i]![i]!;
  }
  return solution;
}
