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
  const counts = new Array<number>(count).fill(0);
  for (let i = 0; i < sorted.length; i++)
    counts[Math.min(count - 1, Math.floor((sorted[i]! - start) / width))]! += 1;
  return counts.map((customers, i) => ({
    from: start + i * width,
    to: i === count - 1 ? Math.max(most, start + count * width) : start + (i + 1) * width,
    customers,
  }));
}

/** The smallest of 1, 2, 5 × 10ⁿ that is not below `width`, at least 1. */
function roundWidth(width: number): number {
  for (let unit = 1; ; unit *= 10) for (const step of [1, 2, 5]) if (step * unit >= width) return step * unit;
}
