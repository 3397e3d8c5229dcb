/** Every choice in an RFM table has a name. A definition is plain data: it can be shown, shared and compared. */
export interface RfmDefinition {
  /**
   * `since-last`: days from the last order to the reference day, fewer are better.
   * `first-to-last`: days from the first order to the last (the "recency" t_x of Fader, Hardie & Lee 2005), more are better.
   */
  readonly recency: 'since-last' | 'first-to-last';
  /**
   * `orders`: every counted row. `order-days`: distinct days with one. `repeat-periods`: distinct periods of `periodDays` days,
   * counted from the customer's first order, after the first one (so a one-time buyer has 0).
   */
  readonly frequency: 'orders' | 'order-days' | 'repeat-periods';
  /** Days in a period, 1 to 366; only `repeat-periods` looks at it. */
  readonly periodDays: number;
  /** `total`: sum of the amounts. `mean`: that sum per order (per order day unless frequency counts orders). */
  readonly monetary: 'total' | 'mean';
  /**
   * Rows of 0 or less. `as-orders`: orders like any other. `lower-money`: they lower the monetary value and do nothing else.
   * `left-out`: as if they were not in the file.
   */
  readonly refunds: 'as-orders' | 'lower-money' | 'left-out';
  readonly scoring: ScoringRule;
  /** Number of score classes, 2 to 10; `mean-split` has 2. */
  readonly bins: number;
  /** `thresholds` only: bins − 1 ascending limits a measure, in days, times and cents. A value on a limit has reached it. */
  readonly thresholds?: Thresholds;
  readonly high: HighRule;
}

export interface Thresholds {
  readonly r: readonly number[];
  readonly f: readonly number[];
  readonly m: readonly number[];
}

/**
 * How values become scores. All but `ntile` keep equal values together.
 * - `rank`: 1 + ⌊bins·k/n⌋, k = customers strictly below (for recency: with strictly more days).
 * - `qcut`: 1 + number of inner type-7 quantile cuts strictly below the value (pandas.qcut); recency reversed.
 * - `r-rfm`: cuts are the type-7 quantiles plus 1; lower ≤ x < upper (R package rfm 0.3); recency reversed.
 * - `ntile`: SQL NTILE over (value, customer id): equal values may be split by id; recency reversed.
 * - `nested`: R as `rank`; F as `rank` among customers of the same R score, M among those of the same R and F (Hughes 1994).
 * - `thresholds`: 1 + number of the reader's own limits that the value has reached.
 * - `mean-split`: 2 for better than the mean, else 1.
 */
export type ScoringRule = 'rank' | 'qcut' | 'r-rfm' | 'ntile' | 'nested' | 'thresholds' | 'mean-split';

/**
 * What counts as high in the eight groups: a score above 0.6 × bins, a score above the mean score, or a value better than the
 * mean value.
 */
export type HighRule = 'above-0.6-bins' | 'above-mean-score' | 'above-mean-value';

export const PRESET_NAMES = ['course', 'rank', 'qcut', 'r-rfm', 'ntile'] as const;
export type PresetName = (typeof PRESET_NAMES)[number];

const course: RfmDefinition = {
  recency: 'since-last',
  frequency: 'order-days',
  periodDays: 7,
  monetary: 'total',
  refunds: 'lower-money',
  scoring: 'rank',
  bins: 5,
  high: 'above-0.6-bins',
};
const plain: RfmDefinition = { ...course, frequency: 'orders', refunds: 'as-orders' };

/** The named settings of the command line and the lab. `course` is the default. */
export const rfmPresets: Readonly<Record<PresetName, RfmDefinition>> = {
  course,
  rank: plain,
  qcut: { ...plain, scoring: 'qcut' },
  'r-rfm': { ...plain, scoring: 'r-rfm' },
  ntile: { ...plain, scoring: 'ntile' },
};
