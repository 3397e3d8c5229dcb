import type { Json } from '../json';

/** A mark before it is weighed: share of the points, and what it was found from. */
export interface Marked {
  /** 0 to 1. */
  readonly share: number;
  readonly evidence: Json;
}

/**
 * Share right, less what the commonest answer given everywhere would get: 0 for that, 1 for all right, never below 0.
 *
 * @param right for each question the answers that count as right
 */
export function beyondBlind(
  given: readonly (string | null)[],
  right: readonly (readonly string[])[],
): number {
  const hits = given.filter((answer, i) => answer !== null && right[i]!.includes(answer)).length;
  const answers = [...new Set(right.flat())];
  const blind = Math.max(...answers.map((answer) => right.filter((one) => one.includes(answer)).length));
  return blind === right.length ? hits / right.length : Math.max(0, (hits - blind) / (right.length - blind));
}

/**
 * Precision and recall in one number, F1 (van Rijsbergen 1979), less what marking everything would get: 0 for that, 1 for exactly the
 * right ones.
 */
export function markedWell(
  given: readonly string[],
  right: readonly string[],
  of: number,
): { share: number; precision: number; recall: number } {
  const hits = given.filter((one) => right.includes(one)).length;
  const precision = given.length === 0 ? 0 : hits / given.length;
  const recall = hits / right.length;
  const f1 = hits === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const everything = (2 * right.length) / (of + right.length);
  return { share: Math.max(0, (f1 - everything) / (1 - everything)), precision, recall };
}

/** Nearer than this is the same feeling. */
const SAME_FEELING = 0.35;
const LEVEL_TOLERANCE = 0.5;
/** A level this far beyond the tolerance, on average, earns nothing. */
const LEVEL_LOST = 1.25;
const SHAPE_WEIGHT = 0.7;

/**
 * A curve against the true one, shape before level. Shape: of the pairs of touchpoints whose true feelings differ, those put in the right
 * order less those put in the wrong one (Kendall's 1938 idea); a flat curve has none. Level: mean distance beyond the tolerance.
 * An empty point is in no right order, and as far off as can be.
 */
export function curveShare(
  drawn: readonly (number | null)[],
  truth: readonly number[],
): { share: number; shape: number; level: number } {
  let pairs = 0;
  let order = 0;
  for (let a = 0; a < truth.length; a++)
    for (let b = a + 1; b < truth.length; b++) {
      const apart = truth[b]! - truth[a]!;
      if (Math.abs(apart) < SAME_FEELING) continue;
      pairs++;
      const [from, to] = [drawn[a]!, drawn[b]!];
      if (from !== null && to !== null) order += Math.sign(to - from) * Math.sign(apart);
    }
  const shape = pairs === 0 ? 1 : Math.max(0, order / pairs);
  const off = truth.map((true_, i) =>
    drawn[i] === null ? LEVEL_LOST : Math.max(0, Math.abs(drawn[i]! - true_) - LEVEL_TOLERANCE),
  );
  const level = Math.max(0, 1 - off.reduce((sum, one) => sum + one, 0) / truth.length / LEVEL_LOST);
  // A level without any shape is no curve.
  return { share: shape === 0 ? 0 : SHAPE_WEIGHT * shape + (1 - SHAPE_WEIGHT) * level, shape, level };
}

/** What equal shares everywhere earn, as the widest answer does in other exercises. */
const FOR_EQUAL_SHARES = 0.25;

/**
 * Drop-out shares against the true ones, by squared error: exact ones earn everything, equal shares with the right sum a quarter, and
 * what is farther off by as much again nothing. An empty one counts as 0.
 *
 * @param said shares of those who begin, 0 to 1
 */
export function dropOutShare(said: readonly (number | null)[], truth: readonly number[]): number {
  const mean = truth.reduce((sum, one) => sum + one, 0) / truth.length;
  const square = (values: readonly number[]) =>
    truth.reduce((sum, true_, i) => sum + (values[i]! - true_) * (values[i]! - true_), 0);
  const equal = square(truth.map(() => mean));
  const own = square(said.map((one) => one ?? 0));
  if (equal === 0) return own === 0 ? 1 : 0;
  return Math.max(0, 1 - ((1 - FOR_EQUAL_SHARES) * own) / equal);
}
