import { exp, pow } from '@/lib/math';

/**
 * Response to money, 0 to 1: x^c ÷ (d^c + x^c), ADBUDG between its limits 0 and 1 (Little 1970, Management Science 16(8), B466).
 *
 * @param spend money a head, ≥ 0
 * @param half money a head at which half the effect is reached, > 0
 * @param steepness c; above 1 the curve is S-shaped
 */
export function adbudg(spend: number, half: number, steepness: number): number {
  if (!(half > 0)) throw new RangeError(`half must be positive, got ${half}`);
  if (!(spend >= 0)) throw new RangeError(`spend must not be negative, got ${spend}`);
  if (spend === 0) return 0;
  return 1 / (1 + pow(half / spend, steepness));
}

/** Logistic function 1 ÷ (1 + e^−x). */
export const logistic = (x: number): number => 1 / (1 + exp(-x));

/** A stock that follows what feeds it: level + speed·(towards − level), speed 0 to 1 a quarter. */
export const follow = (level: number, towards: number, speed: number): number =>
  level + speed * (towards - level);

/**
 * Satisfaction of one experience, 0 to 1: base + weight of the expectation·(expectation − ½) + weight of the disconfirmation·
 * (quality − expectation), cut at 0 and 1 (Oliver 1980: both the adaptation level and the disconfirmation count, the latter more).
 */
export function satisfactionOf(
  quality: number,
  expectation: number,
  weights: {
    readonly satisfactionBase: number;
    readonly satisfactionExpectation: number;
    readonly satisfactionDisconfirmation: number;
  },
): number {
  return share(
    weights.satisfactionBase +
      weights.satisfactionExpectation * (expectation - 0.5) +
      weights.satisfactionDisconfirmation * (quality - expectation),
  );
}

/**
 * What satisfaction is worth in loyalty, 0 to 1: satisfaction^exponent. Below 1 even the dissatisfied stay (no choice), above 1
 * only the wholly satisfied do (much choice): the two shapes of Jones & Sasser (1995, HBR 73(6), 88–99).
 */
export const loyaltyOf = (satisfaction: number, exponent: number): number =>
  satisfaction <= 0 ? 0 : pow(satisfaction, exponent);

/** The rival's level of a bond next quarter: he copies a share of what he sees us ahead, and never gives back (Berry & Parasuraman 1991). */
export const rivalCopies = (rival: number, ours: number, copies: number): number =>
  rival + copies * Math.max(0, ours - rival);

/** Cut at 0 and 1. */
export const share = (x: number): number => (x < 0 ? 0 : x > 1 ? 1 : x);
