/**
 * Orders as columns: row i is customer `customer[i]`, day `day[i]` (days since 1970-01-01, as written, no time zone),
 * amount `cents[i]` (hundredths of the currency unit, whole numbers, negative for refunds). Customers are numbered
 * from 0 in code-point order of their ids, so "by id" and "by number" are the same order.
 */
export interface OrderColumns {
  readonly customers: number;
  readonly customer: Int32Array;
  readonly day: Int32Array;
  readonly cents: Float64Array;
}

/** Rows grouped by customer: `rows[start[c]] … rows[start[c + 1] − 1]` are those of customer c, in file order. */
export interface RowsByCustomer {
  readonly start: Int32Array;
  readonly rows: Int32Array;
}

/** Groups row numbers by customer in one pass (counting sort); O(rows + customers). */
export function groupByCustomer({ customers, customer }: OrderColumns): RowsByCustomer {
  const start = new Int32Array(customers + 1);
  for (let i = 0; i < customer.length; i++) start[customer[i]! + 1]! += 1;
  for (let c = 0; c < customers; c++) start[c + 1]! += start[c]!;
  const next = start.slice();
  const rows = new Int32Array(customer.length);
  for (let i = 0; i < customer.length; i++) rows[next[customer[i]!]!++] = i;
  return { start, rows };
}

/** The last day in the file, refunds included; undefined for an empty file. */
export function lastDay({ day }: OrderColumns): number | undefined {
  let last = -Infinity;
  for (let i = 0; i < day.length; i++) if (day[i]! > last) last = day[i]!;
  return Number.isFinite(last) ? last : undefined;
}
