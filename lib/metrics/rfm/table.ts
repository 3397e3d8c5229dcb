import type { OrderColumns } from '../orders';
import type { RfmDefinition } from './definition';
import { scoreColumn } from './scores';
import { eightGroups } from './segments';
import { rfmValues, type RfmValues } from './values';

/** The scored customers, as columns parallel to `customer`. */
export interface RfmTable extends RfmValues {
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
  /** Positions in EIGHT_GROUPS. */
  readonly group: Uint8Array;
  /** Columns whose quantile edges are not all distinct, under a quantile rule. */
  readonly repeatedEdges: readonly ('recency' | 'frequency' | 'monetary')[];
}

/**
 * Scores every customer by recency, frequency and monetary value (Hughes 1994) under a named definition.
 *
 * @param asOfDay reference day; later rows are left out and counted in `rowsAfter`
 */
export function rfmTable(
  orders: OrderColumns,
  asOfDay: number,
  { orders: counting, scoring, bins }: RfmDefinition,
): RfmTable {
  const values = rfmValues(orders, asOfDay, counting);
  const recency = scoreColumn(values.recencyDays, scoring, bins, 'less-is-better');
  const frequency = scoreColumn(values.frequency, scoring, bins, 'more-is-better');
  // Quantiles are taken in currency units, as the other tools hold them: `r-rfm` adds one unit, not one cent, to its cuts.
  // Ranks are the same in cents, and whole numbers sort faster.
  const inUnits = scoring === 'qcut' || scoring === 'r-rfm';
  const money = inUnits ? values.cents.map((cents) => cents / 100) : values.cents;
  const monetary = scoreColumn(money, scoring, bins, 'more-is-better');
  const [r, f, m] = [recency.scores, frequency.scores, monetary.scores];
  const columns = { recency, frequency, monetary };
  return {
    ...values,
    r,
    f,
    m,
    group: eightGroups(r, f, m, bins),
    repeatedEdges: (['recency', 'frequency', 'monetary'] as const).filter(
      (name) => columns[name].repeatedEdges,
    ),
  };
}
