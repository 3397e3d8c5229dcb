/** The `rank` rule for peers that have none: 1 + floor(5k/n), k = customers strictly worse; and the eight groups. */
import { bisectLeft } from 'd3';

export function scores(values) {
  const sorted = Float64Array.from(values).sort();
  return values.map((value) => 1 + Math.floor((5 * bisectLeft(sorted, value)) / sorted.length));
}

/** Counts by position 4·R + 2·F + M, high = 4 or 5. */
export function eightGroups(days, frequencies, cents) {
  // Fewer days are better, and "strictly more days" is "strictly less" of the negative.
  const [r, f, m] = [scores(days.map((d) => -d)), scores(frequencies), scores(cents)];
  const counts = new Array(8).fill(0);
  for (let i = 0; i < r.length; i++)
    counts[(r[i] >= 4 ? 4 : 0) + (f[i] >= 4 ? 2 : 0) + (m[i] >= 4 ? 1 : 0)] += 1;
  return counts;
}
