import type { OrderColumns } from '../orders';
import type { RfmDefinition } from './definition';
import { scoreRfm, type RfmScores } from './score-rfm';
import { groupsByRule } from './segments';
import { rfmValues, type RfmValues } from './values';

/** The scored customers, as columns parallel to `customer`. */
export interface RfmTable extends RfmValues, RfmScores {
  /** Positions in EIGHT_GROUPS. */
  readonly group: Uint8Array;
}

/**
 * Scores every customer by recency, frequency and monetary value (Hughes 1994) under a named definition.
 *
 * @param asOfDay reference day; later rows are left out and counted in `rowsAfter`
 * @throws RangeError for a definition that cannot be (bins, thresholds, period)
 */
export function rfmTable(orders: OrderColumns, asOfDay: number, definition: RfmDefinition): RfmTable {
  return scoreTable(rfmValues(orders, asOfDay, definition), definition);
}

/** `rfmTable` from values that were counted before: what a change of scoring, bins or the rule of high needs. */
export function scoreTable(values: RfmValues, definition: RfmDefinition): RfmTable {
  const scores = scoreRfm(values, definition);
  return { ...values, ...scores, group: groupsByRule(values, scores, definition) };
}
