import type { HistogramBar } from './histogram';

/** Places values on an axis on which every bar is equally wide, so that a last bar of “and more” keeps to its place. */
export interface BarScale {
  /** 0 at the left end of the first bar, 1 at the right end of the last; values outside stand at the ends. */
  readonly at: (value: number) => number;
  /** The other way round. */
  readonly valueAt: (share: number) => number;
}

/** @param bars ascending, each wider than nothing, at least one */
export function barScale(bars: readonly HistogramBar[]): BarScale {
  const count = bars.length;
  return {
    at: (value) => {
      const next = bars.findIndex(({ from }) => from > value);
      const i = (next === -1 ? count : next) - 1;
      if (i < 0) return 0;
      const { from, to } = bars[i]!;
      return (i + Math.min(1, (value - from) / (to - from))) / count;
    },
    valueAt: (share) => {
      const place = Math.min(1, Math.max(0, share)) * count;
      const i = Math.min(count - 1, Math.floor(place));
      const { from, to } = bars[i]!;
      return from + (place - i) * (to - from);
    },
  };
}

/** Customers with values from `from` to `to`, each bar's spread evenly over it. */
export function customersBetween(bars: readonly HistogramBar[], from: number, to: number): number {
  return bars.reduce((sum, bar) => {
    const inside = Math.min(to, bar.to) - Math.max(from, bar.from);
    return inside > 0 ? sum + (bar.customers * inside) / (bar.to - bar.from) : sum;
  }, 0);
}

/** The value below which half of the customers between `from` and `to` lie, each bar's spread evenly over it. */
export function middleBetween(bars: readonly HistogramBar[], from: number, to: number): number {
  let left = customersBetween(bars, from, to) / 2;
  for (const bar of bars) {
    const [start, end] = [Math.max(from, bar.from), Math.min(to, bar.to)];
    const inside = customersBetween([bar], from, to);
    if (inside > 0 && inside >= left) return start + ((end - start) * left) / inside;
    left -= inside;
  }
  return (from + to) / 2;
}
