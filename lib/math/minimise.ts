/** Value and gradient at a point. The gradient array is fresh at every call. */
export interface Evaluation {
  readonly value: number;
  readonly gradient: readonly number[];
}

export interface Minimum {
  readonly point: readonly number[];
  readonly value: number;
  readonly gradient: readonly number[];
  readonly iterations: number;
  /** False when the steps ran out or the line search found no lower point. */
  readonly converged: boolean;
}

/**
 * Minimises a smooth function by BFGS with a backtracking line search (Nocedal & Wright 2006, algorithm 6.1 and 3.1).
 * Stops when no gradient entry, relative to the size of the value, exceeds `tolerance`.
 */
export function minimise(
  evaluate: (point: readonly number[]) => Evaluation,
  start: readonly number[],
  { tolerance = 1e-10, maxIterations = 500 } = {},
): Minimum {
  let point = start;
  let here = evaluate(point);
  let inverse = identity(point.length);
  let fresh = true;
  for (let iteration = 1; iteration <= maxIterations; iteration++) {
    const scale = Math.max(1, Math.abs(here.value));
    if (here.gradient.every((entry) => Math.abs(entry) <= tolerance * scale))
      return { point, ...here, iterations: iteration - 1, converged: true };
    let direction = inverse.map((row) => -dot(row, here.gradient));
    if (dot(direction, here.gradient) >= 0) {
      inverse = identity(point.length);
      direction = here.gradient.map((entry) => -entry);
      fresh = true;
    }
    const next = lineSearch(evaluate, point, here, direction, fresh);
    if (!next) {
      if (fresh) return { point, ...here, iterations: iteration, converged: false };
      inverse = identity(point.length);
      fresh = true;
      continue;
    }
    inverse = update(inverse, subtract(next.point, point), subtract(next.gradient, here.gradient), fresh);
    fresh = false;
    point = next.point;
    here = { value: next.value, gradient: next.gradient };
  }
  return { point, ...here, iterations: maxIterations, converged: false };
}

function lineSearch(
  evaluate: (point: readonly number[]) => Evaluation,
  point: readonly number[],
  { value, gradient }: Evaluation,
  direction: readonly number[],
  fresh: boolean,
) {
  const slope = dot(direction, gradient);
  // With no curvature known yet, a first step of length one at most.
  let step = fresh ? Math.min(1, 1 / Math.sqrt(dot(direction, direction))) : 1;
  for (let halving = 0; halving < 50; halving++, step /= 2) {
    const candidate = point.map((entry, i) => entry + step * direction[i]!);
    const there = evaluate(candidate);
    // Near the optimum the decrease drowns in rounding: then a smaller gradient along the line is progress too.
    const flat = Math.abs(there.value - value) <= 1e-13 * Math.abs(value);
    if (there.value <= value + 1e-4 * step * slope && !flat) return { point: candidate, ...there };
    if (flat && Math.abs(dot(there.gradient, direction)) < 0.9 * Math.abs(slope))
      return { point: candidate, ...there };
  }
  return undefined;
}

function update(inverse: number[][], s: number[], y: number[], fresh: boolean): number[][] {
  const sy = dot(s, y);
  if (!(sy > 0)) return inverse;
  // The first inverse Hessian is scaled to the curvature just seen (equation 6.20).
  const h = fresh ? identity(s.length, sy / dot(y, y)) : inverse;
  const hy = h.map((row) => dot(row, y));
  const factor = (1 + dot(y, hy) / sy) / sy;
  return h.map((row, i) =>
    row.map((entry, j) => entry + factor * s[i]! * s[j]! - (hy[i]! * s[j]! + s[i]! * hy[j]!) / sy),
  );
}

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, entry, i) => sum + entry * b[i]!, 0);
const subtract = (a: readonly number[], b: readonly number[]) => a.map((entry, i) => entry - b[i]!);
const identity = (n: number, scale = 1) =>
  Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? scale : 0)));
