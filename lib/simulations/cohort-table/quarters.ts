import { dayNumber, monthNumber } from '@/lib/math';
import { cohortTable, type OrderColumns } from '@/lib/metrics';

/** The customers whose first purchase falls into one quarter, and what became of them. */
export interface QuarterCohort {
  /** Quarters since the first one of year 0: year × 4 + 0 … 3. */
  readonly quarter: number;
  readonly size: number;
  /** active[j]: how many of them bought j quarters later; active[0] is `size`. */
  readonly active: readonly number[];
  /** cents[j]: what they spent j quarters later, refunds taken off. */
  readonly cents: readonly number[];
}

/** Number of the calendar quarter that holds a day. */
export const quarterOf = (day: number): number => Math.floor(monthNumber(day) / 3);

/** The cohort table by calendar quarter. A customer is there in a quarter when she made a purchase (amount above 0) in it. */
export function quarterCohorts(orders: OrderColumns): readonly QuarterCohort[] {
  const { firstMonth, size, active } = cohortTable({
    ...orders,
    day: Int32Array.from(orders.day, (day) => standIn(quarterOf(day))),
  });
  const cents = active.map((row) => row.map(() => 0));
  const joined = firstQuarters(orders);
  orders.customer.forEach((customer, row) => {
    const first = joined[customer]!;
    const age = quarterOf(orders.day[row]!) - first;
    const own = cents[first - firstMonth];
    if (own && age in own) own[age]! += orders.cents[row]!;
  });
  return size.map((count, i) => ({
    quarter: firstMonth + i,
    size: count,
    active: active[i]!,
    cents: cents[i]!,
  }));
}

/** `cohortTable` counts calendar months, so quarter q is handed to it as a day of month q. */
const standIn = (quarter: number) => dayNumber(Math.floor(quarter / 12), (quarter % 12) + 1, 1);

/** Quarter of each customer's first purchase; infinite for those who never bought. */
function firstQuarters({ customers, customer, day, cents }: OrderColumns): Float64Array {
  const first = new Float64Array(customers).fill(Infinity);
  customer.forEach((c, row) => {
    if (cents[row]! > 0) first[c] = Math.min(first[c]!, quarterOf(day[row]!));
  });
  return first;
}
