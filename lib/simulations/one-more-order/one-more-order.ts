import type { World } from '@/lib/customers';
import { EIGHT_GROUPS, rfmPresets, rfmTable, type EightGroup, type OrderColumns } from '@/lib/metrics';

/** The order that did not happen. */
export interface ExtraOrder {
  /** Days before the reference day, 0 or more. */
  readonly daysAgo: number;
  /** Above 0. */
  readonly cents: number;
}

/** One customer's three numbers, scores and group. */
export interface RfmReading {
  readonly recencyDays: number;
  readonly frequency: number;
  readonly cents: number;
  readonly scores: { readonly r: number; readonly f: number; readonly m: number };
  readonly group: EightGroup;
}

/**
 * Reads a customer's RFM on the reference day, with or without one order more. See model.md.
 *
 * @throws RangeError when there is no such customer, or the order has no amount or lies after the reference day
 */
export function readRfm(
  { orders }: World,
  customer: number,
  asOfDay: number,
  extra?: ExtraOrder,
): RfmReading {
  if (extra && !(extra.cents > 0 && extra.daysAgo >= 0))
    throw new RangeError('the extra order needs an amount and a day that has been');
  const table = rfmTable(
    extra ? withOrder(orders, customer, asOfDay - extra.daysAgo, extra.cents) : orders,
    asOfDay,
    rfmPresets.course,
  );
  const i = table.customer.indexOf(customer);
  if (i === -1) throw new RangeError(`customer ${customer} has no order up to the reference day`);
  return {
    recencyDays: table.recencyDays[i]!,
    frequency: table.frequency[i]!,
    cents: table.cents[i]!,
    scores: { r: table.r[i]!, f: table.f[i]!, m: table.m[i]! },
    group: EIGHT_GROUPS[table.group[i]!]!,
  };
}

function withOrder(orders: OrderColumns, who: number, when: number, amount: number): OrderColumns {
  const rows = orders.customer.length;
  const customer = new Int32Array(rows + 1);
  const day = new Int32Array(rows + 1);
  const cents = new Float64Array(rows + 1);
  customer.set(orders.customer);
  day.set(orders.day);
  cents.set(orders.cents);
  customer[rows] = who;
  day[rows] = when;
  cents[rows] = amount;
  return { customers: orders.customers, customer, day, cents };
}

/** A customer's order days with a positive amount, ascending, up to the reference day. */
export function orderDays({ orders }: World, customer: number, asOfDay: number): number[] {
  const days = new Set<number>();
  orders.customer.forEach((c, row) => {
    if (c === customer && orders.cents[row]! > 0 && orders.day[row]! <= asOfDay) days.add(orders.day[row]!);
  });
  return [...days].sort((a, b) => a - b);
}
