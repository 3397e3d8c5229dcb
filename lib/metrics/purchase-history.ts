import { groupByCustomer, type OrderColumns } from './orders';

/**
 * What the purchase models need of each customer: x repeat order days, t_x the last of them and T the reference day,
 * both in weeks of 7 days since the first order day. An order day is a day with a row of amount ≥ 0; refund rows are
 * left out.
 */
export interface PurchaseHistories {
  /** Customer numbers, ascending. */
  readonly customer: Int32Array;
  readonly x: Float64Array;
  readonly tx: Float64Array;
  readonly T: Float64Array;
  /** Mean amount of a repeat order day, in units of money; NaN for one-time buyers. */
  readonly meanRepeatValue: Float64Array;
  /** Rows after the reference day, left out. */
  readonly rowsAfter: number;
}

const DAYS_A_WEEK = 7;

export function purchaseHistories(orders: OrderColumns, asOfDay: number): PurchaseHistories {
  const { start, rows } = groupByCustomer(orders);
  const found: number[][] = [];
  let rowsAfter = 0;
  for (let c = 0; c < orders.customers; c++) {
    const all = rows.subarray(start[c]!, start[c + 1]!);
    const known = all.filter((row) => orders.day[row]! <= asOfDay);
    rowsAfter += all.length - known.length;
    const history = historyOf(orders, known, asOfDay);
    if (history) found.push([c, ...history]);
  }
  const column = (i: number) => Float64Array.from(found, (entry) => entry[i]!);
  return {
    customer: Int32Array.from(found, (entry) => entry[0]!),
    x: column(1),
    tx: column(2),
    T: column(3),
    meanRepeatValue: column(4),
    rowsAfter,
  };
}

function historyOf({ day, cents }: OrderColumns, rows: Int32Array, asOfDay: number): number[] | undefined {
  const orders = rows.filter((row) => cents[row]! >= 0).sort((a, b) => day[a]! - day[b]!);
  if (orders.length === 0) return undefined;
  const first = day[orders[0]!]!;
  let last = first;
  let repeats = 0;
  let repeatCents = 0;
  for (const row of orders) {
    if (day[row] === first) continue;
    if (day[row] !== last) repeats += 1;
    last = day[row]!;
    repeatCents += cents[row]!;
  }
  const mean = repeats === 0 ? NaN : repeatCents / 100 / repeats;
  return [repeats, (last - first) / DAYS_A_WEEK, (asOfDay - first) / DAYS_A_WEEK, mean];
}
