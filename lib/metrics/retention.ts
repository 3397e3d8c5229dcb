import { monthNumber } from '@/lib/math';
import { requireCount } from './domain';
import { groupByCustomer, type OrderColumns } from './orders';

/** Of the customers at the start, the share still there at the end; newly won ones do not count (Gupta & Lehmann 2003). */
export function retentionRate({ atStart, stillThere }: { atStart: number; stillThere: number }): number {
  requireCount('atStart', atStart, 1);
  requireCount('stillThere', stillThere);
  if (stillThere > atStart) throw new RangeError('stillThere cannot exceed atStart: leave out the newly won');
  return stillThere / atStart;
}

/** 1 − retention. */
export function churnRate(counts: { atStart: number; stillThere: number }): number {
  return 1 - retentionRate(counts);
}

/** What counts as buying again: a second order row, or an order on a second day. */
export type RepeatDefinition = 'rows' | 'order-days';

/** Customers who bought at least twice ÷ customers who bought. Rows ≤ 0 are no purchases. */
export function repurchaseRate(orders: OrderColumns, repeat: RepeatDefinition = 'order-days'): number {
  const { start, rows } = groupByCustomer(orders);
  let buyers = 0;
  let repeaters = 0;
  for (let c = 0; c < orders.customers; c++) {
    const purchases = rows.subarray(start[c]!, start[c + 1]!).filter((row) => orders.cents[row]! > 0);
    const times =
      repeat === 'rows' ? purchases.length : new Set(purchases.map((row) => orders.day[row]!)).size;
    if (times >= 1) buyers += 1;
    if (times >= 2) repeaters += 1;
  }
  if (buyers === 0) throw new RangeError('repurchase rate: nobody has bought');
  return repeaters / buyers;
}

export interface CohortTable {
  /** Month number (see `monthNumber`) of the first cohort; row i is the cohort of month first + i. */
  readonly firstMonth: number;
  /** Customers by month of first purchase. */
  readonly size: readonly number[];
  /** active[i][j]: customers of cohort i who bought j months later; rows end with the data. */
  readonly active: readonly (readonly number[])[];
}

/** Customers by calendar month of first purchase, and how many of them bought in each month after. */
export function cohortTable(orders: OrderColumns): CohortTable {
  const months = Int32Array.from(orders.day, monthNumber);
  const bought = Array.from({ length: orders.customers }, () => new Set<number>());
  orders.customer.forEach((c, row) => {
    if (orders.cents[row]! > 0) bought[c]!.add(months[row]!);
  });
  const buyers = bought.filter((set) => set.size > 0);
  if (buyers.length === 0) return { firstMonth: 0, size: [], active: [] };
  const firsts = buyers.map((set) => Math.min(...set));
  const firstMonth = Math.min(...firsts);
  const lastMonth = buyers.reduce((last, set) => Math.max(last, ...set), firstMonth);
  const active = Array.from({ length: lastMonth - firstMonth + 1 }, (_, i) =>
    new Array<number>(lastMonth - firstMonth - i + 1).fill(0),
  );
  buyers.forEach((set, i) => {
    const cohort = firsts[i]!;
    for (const month of set) active[cohort - firstMonth]![month - cohort]! += 1;
  });
  return { firstMonth, size: active.map((row) => row[0]!), active };
}
