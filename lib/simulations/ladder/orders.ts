import { counterUniform, dayNumber, nameKey } from '@/lib/math';
import type { QuarterPlan } from './counterfactual';
import { playQuarter, startRun, type Market } from './run';

/** The order file of a run, as columns sorted by day; customers by number. */
export interface LadderOrders {
  readonly customer: Int32Array;
  readonly day: Int32Array;
  readonly cents: Float64Array;
}

/** The first day of every run, and the days of a quarter: thirteen weeks. */
export const FIRST_DAY = dayNumber(2026, 1, 1);
export const QUARTER_DAYS = 91;

/**
 * What the till of a run has seen: one row an order, with the money of the quarter shared out evenly (the first takes the odd fen), each
 * on a day of its own lot. The model knows quarters only; the days within them are drawn for this file and change nothing.
 */
export function ordersOf(market: Market, plans: readonly QuarterPlan[]): LadderOrders {
  const rows: { customer: number; day: number; cents: number }[] = [];
  let run = startRun(market);
  plans.forEach(({ decision, reports }, quarter) => {
    run = playQuarter(run, decision, reports);
    const { orders, paid } = run.deeds;
    const keys = Array.from({ length: 64 }, (_, order) => nameKey(market.seed, 'day', quarter + 1, order));
    for (let customer = 0; customer < market.people.count; customer++) {
      const count = orders[customer]!;
      if (count === 0) continue;
      const each = Math.floor(paid[customer]! / count);
      for (let order = 0; order < count; order++) {
        const drawn = counterUniform(market.people.key[customer]!, keys[order]!);
        rows.push({
          customer,
          day: FIRST_DAY + QUARTER_DAYS * quarter + Math.floor(QUARTER_DAYS * drawn),
          cents: order === 0 ? paid[customer]! - each * (count - 1) : each,
        });
      }
    }
  });
  rows.sort((a, b) => a.day - b.day || a.customer - b.customer);
  return {
    customer: Int32Array.from(rows, ({ customer }) => customer),
    day: Int32Array.from(rows, ({ day }) => day),
    cents: Float64Array.from(rows, ({ cents }) => cents),
  };
}
