import { sortOrders, type OrderColumns } from '../orders';
import type { RfmDefinition } from './definition';

/** The three raw numbers of each customer who has at least one order. */
export interface RfmValues {
  /** Customer numbers, ascending. */
  readonly customer: Int32Array;
  /** Days: to the reference day from the last order, or from the first order to the last, as the definition says. */
  readonly recencyDays: Int32Array;
  readonly frequency: Int32Array;
  /** Sum of amounts, in cents; exact. */
  readonly cents: Float64Array;
  /** What M scores: `cents`, or cents per order. */
  readonly monetary: Float64Array;
  /** Orders, or order days unless frequency counts orders: 1 for a one-time buyer. */
  readonly occasions: Int32Array;
  /** Customers with rows but no order: recency undefined, frequency 0. */
  readonly refundsOnly: { readonly customer: Int32Array; readonly cents: Float64Array };
  /** Rows after the reference day, left out. */
  readonly rowsAfter: number;
}

/**
 * Reduces orders up to and including `asOfDay` to recency, frequency and monetary value.
 *
 * @throws RangeError when `periodDays` is not a whole number from 1 to 366
 */
export function rfmValues(orders: OrderColumns, asOfDay: number, definition: RfmDefinition): RfmValues {
  const { recency, frequency, refunds, monetary, periodDays } = definition;
  if (!Number.isInteger(periodDays) || periodDays < 1 || periodDays > 366)
    throw new RangeError(`periodDays must be 1 to 366, got ${periodDays}`);
  const everyRow = recency === 'since-last' && frequency === 'orders' && refunds === 'as-orders';
  const sums = everyRow ? sumRows(orders, asOfDay) : sumByCustomer(orders, asOfDay, definition);
  if (monetary === 'total') return { ...sums, monetary: sums.cents };
  const mean = new Float64Array(sums.cents.length);
  for (let i = 0; i < mean.length; i++) mean[i] = sums.cents[i]! / sums.occasions[i]!;
  return { ...sums, monetary: mean };
}

type Sums = Omit<RfmValues, 'monetary'>;

const NEVER = -2_147_483_648;
/** Words of the 16 bytes that are kept of a customer, so that a row touches one cache line; the sum is the second double. */
const LAST = 0;
const COUNT = 1;
const SUM = 1;

interface Kept {
  readonly whole: Int32Array;
  readonly exact: Float64Array;
}

/**
 * Every row is an order: one pass in file order, which is what a large file waits for. Each loop is a function of its own: V8
 * throws away what it compiled in mid-loop when the loop ends, and would go on slowly with whatever stands behind it.
 */
function sumRows(orders: OrderColumns, asOfDay: number): Sums {
  const bytes = new ArrayBuffer(16 * orders.customers);
  const kept = { whole: new Int32Array(bytes), exact: new Float64Array(bytes) };
  forgetDays(kept.whole);
  const rowsAfter = addRows(orders, asOfDay, kept);
  const found = createColumns(orders.customers);
  const columns = trimmed(found, readBuyers(kept, asOfDay, found));
  const nobody = { customer: new Int32Array(0), cents: new Float64Array(0) };
  return { ...columns, occasions: columns.frequency, refundsOnly: nobody, rowsAfter };
}

function forgetDays(whole: Int32Array): void {
  for (let at = LAST; at < whole.length; at += 4) whole[at] = NEVER;
}

function addRows({ customer, day, cents }: OrderColumns, asOfDay: number, { whole, exact }: Kept): number {
  let rowsAfter = 0;
  for (let i = 0; i < customer.length; i++) {
    const d = day[i]!;
    if (d > asOfDay) {
      rowsAfter += 1;
      continue;
    }
    const c = customer[i]!;
    if (d > whole[4 * c + LAST]!) whole[4 * c + LAST] = d;
    whole[4 * c + COUNT]! += 1;
    exact[2 * c + SUM]! += cents[i]!;
  }
  return rowsAfter;
}

/** How many customers have an order; their columns are filled. */
function readBuyers({ whole, exact }: Kept, asOfDay: number, found: Columns): number {
  const { customer, recencyDays, frequency, cents } = found;
  let count = 0;
  for (let c = 0; c < customer.length; c++) {
    const orders = whole[4 * c + COUNT]!;
    if (orders === 0) continue;
    customer[count] = c;
    recencyDays[count] = asOfDay - whole[4 * c + LAST]!;
    frequency[count] = orders;
    cents[count] = exact[2 * c + SUM]!;
    count += 1;
  }
  return count;
}

function sumByCustomer(orders: OrderColumns, asOfDay: number, definition: RfmDefinition): Sums {
  const { customers, customer, day, cents } = sortOrders(orders);
  const { recency, frequency, periodDays } = definition;
  const asOrders = definition.refunds === 'as-orders';
  const leftOut = definition.refunds === 'left-out';
  const buyers = createColumns(customers);
  const occasions = new Int32Array(customers);
  const refunders = createColumns(customers);
  let [bought, refunded, rowsAfter] = [0, 0, 0];
  for (let row = 0; row < customer.length;) {
    const c = customer[row]!;
    let [sum, orderCount, days, periods] = [0, 0, 0, 0];
    let [first, last, lastPeriod] = [NEVER, NEVER, -1];
    let seen = false;
    for (; row < customer.length && customer[row] === c; row++) {
      const d = day[row]!;
      if (d > asOfDay) {
        rowsAfter += 1;
        continue;
      }
      seen = true;
      const amount = cents[row]!;
      if (amount > 0 || !leftOut) sum += amount;
      if (amount <= 0 && !asOrders) continue;
      if (orderCount === 0) first = d;
      orderCount += 1;
      if (d !== last) days += 1;
      last = d;
      const period = Math.floor((d - first) / periodDays);
      if (period !== lastPeriod) periods += 1;
      lastPeriod = period;
    }
    if (orderCount > 0) {
      buyers.customer[bought] = c;
      buyers.recencyDays[bought] = recency === 'since-last' ? asOfDay - last : last - first;
      occasions[bought] = frequency === 'orders' ? orderCount : days;
      buyers.frequency[bought] = frequency === 'repeat-periods' ? periods - 1 : occasions[bought]!;
      buyers.cents[bought++] = sum;
    } else if (seen) {
      refunders.customer[refunded] = c;
      refunders.cents[refunded++] = sum;
    }
  }
  const onlyRefunds = trimmed(refunders, refunded);
  return {
    ...trimmed(buyers, bought),
    occasions: occasions.slice(0, bought),
    refundsOnly: { customer: onlyRefunds.customer, cents: onlyRefunds.cents },
    rowsAfter,
  };
}

type Columns = ReturnType<typeof createColumns>;

const createColumns = (customers: number) => ({
  customer: new Int32Array(customers),
  recencyDays: new Int32Array(customers),
  frequency: new Int32Array(customers),
  cents: new Float64Array(customers),
});

function trimmed(columns: Columns, count: number): Columns {
  return {
    customer: columns.customer.slice(0, count),
    recencyDays: columns.recencyDays.slice(0, count),
    frequency: columns.frequency.slice(0, count),
    cents: columns.cents.slice(0, count),
  };
}
