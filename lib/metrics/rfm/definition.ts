/** Every choice in an RFM table has a name. A definition is plain data: it can be shown, shared and compared. */
export interface RfmDefinition {
  /**
   * `rows`: every row is an order, refunds too.
   * `order-days`: distinct days with a positive amount; rows ≤ 0 lower the monetary value and do nothing else.
   */
  readonly orders: 'rows' | 'order-days';
  readonly scoring: ScoringRule;
  /** Number of score classes, 2 to 10. */
  readonly bins: number;
}

/**
 * How values become scores. All but `ntile` keep equal values together.
 * - `rank`: 1 + ⌊bins·k/n⌋, k = customers strictly below (for recency: with strictly more days).
 * - `qcut`: 1 + number of inner type-7 quantile cuts strictly below the value (pandas.qcut); recency reversed.
 * - `r-rfm`: cuts are the type-7 quantiles plus 1; lower ≤ x < upper (R package rfm 0.3); recency reversed.
 * - `ntile`: SQL NTILE over (value, customer id): equal values may be split by id; recency reversed.
 */
export type ScoringRule = 'rank' | 'qcut' | 'r-rfm' | 'ntile';

export const PRESET_NAMES = ['course', 'rank', 'qcut', 'r-rfm', 'ntile'] as const;
export type PresetName = (typeof PRESET_NAMES)[number];

/** The named settings of the command line and the lab. `course` is the default. */
export const rfmPresets: Readonly<Record<PresetName, RfmDefinition>> = {
  course: { orders: 'order-days', scoring: 'rank', bins: 5 },
  rank: { orders: 'rows', scoring: 'rank', bins: 5 },
  qcut: { orders: 'rows', scoring: 'qcut', bins: 5 },
  'r-rfm': { orders: 'rows', scoring: 'r-rfm', bins: 5 },
  ntile: { orders: 'rows', scoring: 'ntile', bins: 5 },
};
