import { EIGHT_GROUPS } from './segments';
import type { RfmTable } from './table';

/** One of the eight groups in a scored table. */
export interface GroupSummary {
  readonly group: (typeof EIGHT_GROUPS)[number];
  readonly customers: number;
  /** Sum of monetary values, in cents. */
  readonly cents: number;
}

/** Customers and revenue of each of the eight groups, the most important first. */
export function summariseGroups({ group, cents }: RfmTable): GroupSummary[] {
  const summaries = EIGHT_GROUPS.map((name) => ({ group: name, customers: 0, cents: 0 }));
  group.forEach((index, i) => {
    summaries[index]!.customers += 1;
    summaries[index]!.cents += cents[i]!;
  });
  return summaries.reverse();
}

/** How many customers are in another group in `b` than in `a`; who stands in one table only counts as moved. */
export function countMoved(a: RfmTable, b: RfmTable): number {
  const groupInA = new Map(Array.from(a.customer, (customer, i) => [customer, a.group[i]]));
  let same = 0;
  b.customer.forEach((customer, i) => {
    if (groupInA.get(customer) === b.group[i]) same += 1;
  });
  return new Set([...a.customer, ...b.customer]).size - same;
}
