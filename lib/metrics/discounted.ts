import { expectedPurchases, type BgNbdParameters, type History, type PurchaseModel } from './bg-nbd';
import { ln, exp } from '@/lib/math';
import { requireAtLeast, requireCount } from './domain';

const WEEKS_A_YEAR = 52;

/** Expected purchases of weeks 1 … horizon, and their sum with week k weighted by (1 + d)^(−k/52). */
export interface PurchaseOutlook {
  readonly expected: number;
  readonly discounted: number;
}

/**
 * Looks ahead week by week. `discountPerYear` d applies from now; purchases of week k count as if made at its end.
 *
 * @param horizonWeeks whole number of weeks
 */
export function purchaseOutlook(
  parameters: BgNbdParameters,
  history: History,
  { horizonWeeks, discountPerYear }: { horizonWeeks: number; discountPerYear: number },
  model: PurchaseModel = 'bg-nbd',
): PurchaseOutlook {
  requireCount('horizonWeeks', horizonWeeks);
  requireAtLeast('discountPerYear', discountPerYear, 0);
  const weekly = exp(-ln(1 + discountPerYear) / WEEKS_A_YEAR);
  let weight = 1;
  let expected = 0;
  let discounted = 0;
  for (let week = 1; week <= horizonWeeks; week++) {
    const next = expectedPurchases(parameters, history, week, model);
    weight *= weekly;
    discounted += (next - expected) * weight;
    expected = next;
  }
  return { expected, discounted };
}
