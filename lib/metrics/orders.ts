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

/** The first day in the file, refunds included; undefined for an empty file. */
export function firstDay({ day }: OrderColumns): number | undefined {
  let first = day[0];
  for (let i = 1; i < day.length; i++) if (day[i]! < first!) first = day[i];
  return first;
}

/** The last day in the file, refunds included; undefined for an empty file. */
export function lastDay({ day }: OrderColumns): number | undefined {
  let last = day[0];
  for (let i = 1; i < day.length; i++) if (day[i]! > last!) last = day[i];
  return last;
}

/**
 * The same rows, each customer's together and by day; those of one day stay in file order. Orders that are so already are
 * returned as they are. Two counting sorts, O(rows + customers + days).
 */
export function sortOrders(orders: OrderColumns): OrderColumns {
  if (isSorted(orders)) return orders;
  const { customers, customer, day, cents } = orders;
  const rows = customer.length;
  const byDay = rowsByDay(day);
  const next = new Int32Array(customers + 1);
  for (let i = 0; i < rows; i++) next[customer[i]! + 1]! += 1;
  for (let c = 0; c < customers; c++) next[c + 1]! += next[c]!;
  const sorted = {
    customers,
    customer: new Int32Array(rows),
    day: new Int32Array(rows),
    cents: new Float64Array(rows),
  };
  for (let k = 0; k < rows; k++) {
    const row = byDay[k]!;
    const c = customer[row]!;
    const place = next[c]!++;
    sorted.customer[place] = c;
    sorted.day[place] = day[row]!;
    sorted.cents[place] = cents[row]!;
  }
  return sorted;
}

function isSorted({ customer, day }: OrderColumns): boolean {
  for (let i = 1; i < customer.length; i++) {
    const step = customer[i]! - customer[i - 1]!;
    if (step < 0 || (step === 0 && day[i]! < day[i - 1]!)) return false;
  }
  return true;
}

function rowsByDay(day: Int32Array): Int32Array {
  let [first, last] = [Infinity, -Infinity];
  for (let i = 0; i < day.length; i++) {
    if (day[i]! < first) first = day[i]!;
    if (day[i]! > last) last = day[i]!;
  }
  const next = new Int32Array(last - first + 2);
  for (let i = 0; i < day.length; i++) next[day[i]! - first + 1]! += 1;
  for (let d = 1; d < next.length; d++) next[d]! += next[d - 1]!;
  const rows = new Int32Array(day.length);
  for (let i = 0; i < day.length; i++) rows[next[day[i]! - first]!++] = i;
  return rows;
}
