import type { JourneyCoefficients } from './coefficients';
import type { TouchpointModel } from './model';

export const MOST_FEELING = 3;

const within = (low: number, value: number, high: number) =>
  value < low ? low : value > high ? high : value;

/**
 * What is experienced at a touchpoint, 0 to 1.
 *
 * @param waited minutes
 * @param patience minutes that this customer bears, on average
 */
export function experienceOf(
  { quality }: Pick<TouchpointModel, 'quality'>,
  waited: number,
  patience: number,
  failures: number,
  { waitCost, failureCost }: JourneyCoefficients,
): number {
  const worn = waited <= 0 ? 0 : Math.min(1, waited / patience);
  return within(0, quality * (1 - waitCost * worn) - failureCost * failures, 1);
}

/** Feeling, −3 to 3, from experience and disconfirmation (Oliver 1980; a shortfall weighs more: Mittal, Ross & Baldasare 1998). */
export function feelingOf(
  experience: number,
  expectation: number,
  { level, gainUp, gainDown }: JourneyCoefficients,
): number {
  const gap = experience - expectation;
  const felt = level * (2 * experience - 1) + (gap >= 0 ? gainUp : gainDown) * gap;
  return within(-MOST_FEELING, MOST_FEELING * felt, MOST_FEELING);
}

/** The quality at which somebody with that expectation, without wait or failure, has that feeling: `feelingOf` the other way round. */
export function qualityFor(
  feeling: number,
  expectation: number,
  { level, gainUp, gainDown }: JourneyCoefficients,
): number {
  const felt = feeling / MOST_FEELING;
  const atExpectation = level * (2 * expectation - 1);
  const gain = felt >= atExpectation ? gainUp : gainDown;
  return within(0, (felt + level + gain * expectation) / (2 * level + gain), 1);
}

/** What is remembered of a journey, −3 to 3: peak, end and mean (Kahneman et al. 1993). Feelings in their order; none: 0. */
export function rememberedOf(
  feelings: readonly number[],
  importances: readonly number[],
  { peak, end }: Pick<JourneyCoefficients, 'peak' | 'end'>,
): number {
  if (feelings.length === 0) return 0;
  let strongest = 0;
  let felt = 0;
  let sum = 0;
  let weights = 0;
  for (const [i, feeling] of feelings.entries()) {
    const weight = 0.5 + 0.5 * importances[i]!;
    const strength = Math.abs(feeling) * weight;
    // Of two equally strong ones, the later: it is nearer to memory.
    if (strength >= strongest) {
      strongest = strength;
      felt = feeling;
    }
    sum += weight * feeling;
    weights += weight;
  }
  return peak * felt + end * feelings.at(-1)! + (1 - peak - end) * (sum / weights);
}
