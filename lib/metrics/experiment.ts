import { normalCdf, normalQuantile } from '@/lib/math';
import { requireCount, requireShare } from './domain';

export interface Arm {
  readonly successes: number;
  readonly trials: number;
}

export interface TwoProportionTest {
  /** Share in B − share in A. */
  readonly difference: number;
  /** With the pooled standard error. */
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
  /** Interval of the difference, with the unpooled standard error. */
  readonly low: number;
  readonly high: number;
}

/** Two-proportion z test (Fleiss, Levin & Paik 2003, ch. 3), no continuity correction. */
export function twoProportionTest(a: Arm, b: Arm, confidence = 0.95): TwoProportionTest {
  for (const [name, { successes, trials }] of Object.entries({ a, b })) {
    requireCount(`${name}.trials`, trials, 1);
    requireCount(`${name}.successes`, successes);
    if (successes > trials) throw new RangeError(`${name}: more successes than trials`);
  }
  const [pa, pb] = [a.successes / a.trials, b.successes / b.trials];
  const pooled = (a.successes + b.successes) / (a.trials + b.trials);
  const pooledError = Math.sqrt(pooled * (1 - pooled) * (1 / a.trials + 1 / b.trials));
  if (pooledError === 0)
    throw new RangeError('both arms are all successes or all failures: the test is undefined');
  const difference = pb - pa;
  const z = difference / pooledError;
  const half =
    normalQuantile((1 + confidence) / 2) * Math.sqrt((pa * (1 - pa)) / a.trials + (pb * (1 - pb)) / b.trials);
  return { difference, z, p: 2 * normalCdf(-Math.abs(z)), low: difference - half, high: difference + half };
}

/**
 * Customers needed in each arm to find a change of share from `base` to `target`, rounded up (Fleiss, Levin & Paik 2003,
 * eq. 4.14, without continuity correction): pooled variance under no change, unpooled under the change.
 */
export function sampleSizePerArm({
  base,
  target,
  alpha = 0.05,
  power = 0.8,
}: {
  base: number;
  target: number;
  alpha?: number;
  power?: number;
}): number {
  requireShare('base', base);
  requireShare('target', target);
  if (base === target) throw new RangeError('base and target are equal: there is nothing to find');
  const mean = (base + target) / 2;
  const root =
    normalQuantile(1 - alpha / 2) * Math.sqrt(2 * mean * (1 - mean)) +
    normalQuantile(power) * Math.sqrt(base * (1 - base) + target * (1 - target));
  return Math.ceil((root * root) / ((target - base) * (target - base)));
}
