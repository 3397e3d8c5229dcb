import { eightGroupIndex, type RfmTable } from '@/lib/metrics';

/** From which score on a measure counts as high. */
export interface Thresholds {
  readonly r: number;
  readonly f: number;
  readonly m: number;
}

/** The course's rule for five bins: high = above 0.6 × 5. */
export const COURSE_THRESHOLDS: Thresholds = { r: 4, f: 4, m: 4 };

/** The same scores, grouped by another line between high and low. See model.md. */
export function groupedAt(table: RfmTable, { r, f, m }: Thresholds): RfmTable {
  // High and low as the two scores of a two-bin scale, so that the key of the groups stands in one place only.
  const half = (score: number, from: number) => (score >= from ? 2 : 1);
  const group = table.group.map((_, i) =>
    eightGroupIndex(half(table.r[i]!, r), half(table.f[i]!, f), half(table.m[i]!, m), 2),
  );
  return { ...table, group };
}

/** The rule “high = above the mean score”, as thresholds: the lowest whole score above each measure's mean. */
export function thresholdsAboveMean(table: RfmTable): Thresholds {
  const above = (scores: Uint8Array) =>
    Math.floor(scores.reduce((sum, score) => sum + score, 0) / scores.length) + 1;
  return { r: above(table.r), f: above(table.f), m: above(table.m) };
}

/** What it takes to be high: at most so many days away, at least so many order days and so much money. */
export function limitsAt(
  table: RfmTable,
  { r, f, m }: Thresholds,
): { readonly days: number; readonly times: number; readonly cents: number } {
  const limits = { days: 0, times: Infinity, cents: Infinity };
  table.customer.forEach((_, i) => {
    if (table.r[i]! >= r) limits.days = Math.max(limits.days, table.recencyDays[i]!);
    if (table.f[i]! >= f) limits.times = Math.min(limits.times, table.frequency[i]!);
    if (table.m[i]! >= m) limits.cents = Math.min(limits.cents, table.cents[i]!);
  });
  return limits;
}
