import { quantile7 } from '@/lib/math';
import { roundTicks } from './round-ticks';

/** A distribution in five numbers: the middle, the middle half, and the middle four fifths. */
export interface Spread {
  readonly low80: number;
  readonly low50: number;
  readonly median: number;
  readonly high50: number;
  readonly high80: number;
}

/** @param ascending at least one value */
export function spreadOf(ascending: readonly number[]): Spread {
  const at = (p: number) => quantile7(ascending, p);
  return { low80: at(0.1), low50: at(0.25), median: at(0.5), high50: at(0.75), high80: at(0.9) };
}

/** Round numbers between `least` and `most`, 0 among them where it lies between; about `count` of them. Whole numbers only. */
export function ticksAcross(least: number, most: number, count: number): number[] {
  const step = roundTicks(most - least, count)[1] ?? 1;
  const first = Math.ceil(least / step);
  const last = Math.floor(most / step);
  // + 0: there is no tick at −0.
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * step + 0);
}
