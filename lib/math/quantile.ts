/**
 * Type-7 quantile (Hyndman & Fan 1996), the default of R, numpy and spreadsheets.
 *
 * @param sorted values in ascending order, at least one
 * @param p probability in [0, 1]
 * @param lerp how to interpolate between two neighbours; libraries differ in the last bit, see `lerpNumpy`
 */
export function quantile7(sorted: ArrayLike<number>, p: number, lerp = lerpNumpy): number {
  if (sorted.length === 0) throw new RangeError('quantile7: no values');
  const index = (sorted.length - 1) * p;
  const low = Math.floor(index);
  const high = Math.min(low + 1, sorted.length - 1);
  return lerp(sorted[low]!, sorted[high]!, index - low);
}

/** a + (b − a)t as numpy computes it: from the nearer end, so that t = 1 gives b exactly. */
export function lerpNumpy(a: number, b: number, t: number): number {
  return t < 0.5 ? a + (b - a) * t : b - (b - a) * (1 - t);
}
