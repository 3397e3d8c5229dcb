import { groupByCustomer, type OrderColumns } from '../orders';
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

/** Every row is an order: one pass in file order, which is what a large file waits for. */
function sumRows({ customers, customer, day, cents }: OrderColumns, asOfDay: number): Sums {
  const bytes = new ArrayBuffer(16 * customers);
  const whole = new Int32Array(bytes);
  const exact = new Float64Array(bytes);
  for (let c = 0; c < customers; c++) whole[4 * c + LAST] = NEVER;
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
  const found = createColumns(customers);
  let count = 0;
  for (let c = 0; c < customers; c++) {
    if (whole[4 * c + COUNT] === 0) continue;
    found.customer[count] = c;
    found.recencyDays[count] = asOfDay - whole[4 * c + LAST]!;
    found.frequency[count] = whole[4 * c + COUNT]!;
    found.cents[count] = exact[2 * c + SUM]!;
    count += 1;
  }
  const { customer: buyers, recencyDays, frequency, cents: sums } = trimmed(found, count);
  const nobody = { customer: new Int32Array(0), cents: new Float64Array(0) };
  return {
    customer: buyers,
    recencyDays,
    frequency,
    cents: sums,
    occasions: frequency,
    refundsOnly: nobody,
    rowsAfter,
  };
}

function sumByCustomer(orders: OrderColumns, asOfDay: number, definition: RfmDefinition): Sums {
  const { customers, day, cents } = orders;
  const { recency, frequency, refunds, periodDays } = definition;
  const { start, rows } = groupByCustomer(orders);
  const buyers = createColumns(customers);
  const occasions = new Int32Array(customers);
  const refunders = createColumns(customers);
  let [bought, refunded, rowsAfter] = [0, 0, 0];
  const days: number[] = [];
  for (let c = 0; c < customers; c++) {
    days.length = 0;
    let sum = 0;
    let seen = false;
    for (let k = start[c]!; k < start[c + 1]!; k++) {
      const row = rows[k]!;
      if (day[row]! > asOfDay) {
        rowsAfter += 1;
        continue;
      }
      seen = true;
      const positive = cents[row]! > 0;
      if (positive || refunds !== 'left-out') sum += cents[row]!;
      if (positive || refunds === 'as-orders') days.push(day[row]!);
    }
    if (days.length === 0) {
      if (!seen) continue;
      refunders.customer[refunded] = c;
      refunders.cents[refunded++] = sum;
      continue;
    }
    sortDays(days);
    const [first, last] = [days[0]!, days[days.length - 1]!];
    buyers.customer[bought] = c;
    buyers.recencyDays[bought] = recency === 'since-last' ? asOfDay - last : last - first;
    occasions[bought] = frequency === 'orders' ? days.length : distinct(days, first, 1);
    buyers.frequency[bought] =
      frequency === 'repeat-periods' ? distinct(days, first, periodDays) - 1 : occasions[bought]!;
    buyers.cents[bought++] = sum;
  }
  const { customer, cents: refunds_ } = trimmed(refunders, refunded);
  return {
    ...trimmed(buyers, bought),
    occasions: occasions.slice(0, bought),
    refundsOnly: { customer, cents: refunds_ },
    rowsAfter,
  };
}

/** Most files are in order already. */
function sortDays(days: number[]): void {
  for (let i = 1; i < days.length; i++)
    if (days[i]! < days[i - 1]!) {
      days.sort((a, b) => a - b);
      return;
    }
}

/** How many different periods of `length` days from `first` on the ascending `days` fall into. */
function distinct(days: readonly number[], first: number, length: number): number {
  let count = 0;
  let last = -1;
  for (const day of days) {
    const period = Math.floor((day - first) / length);
    if (period !== last) count += 1;
    last = period;
  }
  return count;
}

const createColumns = (customers: number) => ({
  customer: new Int32Array(customers),
  recencyDays: new Int32Array(customers),
  frequency: new Int32Array(customers),
  cents: new Float64Array(customers),
});

function trimmed(columns: ReturnType<typeof createColumns>, count: number): ReturnType<typeof createColumns> {
  return {
    customer: columns.customer.slice(0, count),
    recencyDays: columns.recencyDays.slice(0, count),
    frequency: columns.frequency.slice(0, count),
    cents: columns.cents.slice(0, count),
  };
}
