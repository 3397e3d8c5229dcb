/** A bar of a histogram: values from … below to; the last bar holds all that is more. */
export interface HistogramBar {
  readonly from: number;
  readonly to: number;
  readonly customers: number;
}

/**
 * Counts whole values in bars of one round width (1, 2 or 5 × 10ⁿ), so that about `bars` of them reach to the 99th percentile;
 * the few values beyond go into the last bar, or they would squeeze all others to the left.
 *
 * @param sorted ascending, whole numbers, at least one
 */
export function histogramOf(sorted: ArrayLike<number>, bars = 24): HistogramBar[] {
  const least = sorted[0]!;
  const most = sorted[sorted.length - 1]!;
  const usual = sorted[Math.floor(0.99 * (sorted.length - 1))]!;
  const width = roundWidth(Math.max(1, (usual - Math.min(least, 0)) / bars));
  const start = Math.floor(least / width) * width;
  const count = Math.max(1, Math.floor((usual - start) / width) + 1);
  const first = Array.from({ length: count }, (_, bar) =>
    firstAt(sorted, (value) => Math.floor((value - start) / width) >= bar),
  );
  return first.map((at, i) => ({
    from: start + i * width,
    to: i === count - 1 ? Math.max(most, start + count * width) : start + (i + 1) * width,
    customers: (first[i + 1] ?? sorted.length) - at,
  }));
}

/** The first place from which on `holds` is true of the values. */
function firstAt(sorted: ArrayLike<number>, holds: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The smallest of 1, 2, 5 × 10ⁿ that is not below `width`, at least 1. */
function roundWidth(width: number): number {
  for (let unit = 1; ; unit *= 10) for (const step of [1, 2, 5]) if (step * unit >= width) return step * unit;
}
