import { dayNumber } from '@/lib/math';
import { createLife, seasonOf, type Order } from './orders';
import { createPerson, type Person } from './person';

export interface WorldOptions {
  /** Names the luck. */
  readonly seed: string;
  /** 40 to 100 000. */
  readonly customers?: number;
  /** Day number of the first day; 2024-01-01 by default. */
  readonly firstDay?: number;
  readonly days?: number;
}

/** People, and their order rows as columns sorted by customer and day. */
export interface World {
  readonly people: readonly Person[];
  /** By number, 1: has not left by the last day. Like the traits, what nobody in the firm can see. */
  readonly stays: Uint8Array;
  readonly firstDay: number;
  /** The day after the last one. */
  readonly endDay: number;
  readonly orders: {
    readonly customers: number;
    readonly customer: Int32Array;
    readonly day: Int32Array;
    readonly cents: Float64Array;
  };
}

export const DEFAULT_CUSTOMERS = 2000;
const TWO_YEARS = 731;

/**
 * Makes the customers of Wuping Tea House and all that they ordered. The same options give the same world everywhere.
 *
 * @throws RangeError for fewer than 40 or more than 100 000 customers, or fewer than 91 days
 */
export function createWorld({
  seed,
  customers = DEFAULT_CUSTOMERS,
  firstDay = dayNumber(2024, 1, 1),
  days = TWO_YEARS,
}: WorldOptions): World {
  if (!Number.isInteger(customers) || customers < 40 || customers > 100_000)
    throw new RangeError(`customers must be 40 to 100000, got ${customers}`);
  if (!Number.isInteger(days) || days < 91) throw new RangeError(`days must be at least 91, got ${days}`);
  const people = Array.from({ length: customers }, (_, number) => createPerson(seed, number, days));
  const season = seasonOf(firstDay, days);
  const lives = people.map((person, number) => createLife(seed, number, person, season));
  return {
    people,
    stays: Uint8Array.from(lives, ({ stays }) => (stays ? 1 : 0)),
    firstDay,
    endDay: firstDay + days,
    orders: columnsOf(
      lives.map(({ rows }) => rows),
      firstDay,
    ),
  };
}

function columnsOf(rows: readonly (readonly Order[])[], firstDay: number): World['orders'] {
  const count = rows.reduce((sum, own) => sum + own.length, 0);
  const customer = new Int32Array(count);
  const day = new Int32Array(count);
  const cents = new Float64Array(count);
  let at = 0;
  rows.forEach((own, number) => {
    for (const order of own) {
      customer[at] = number;
      day[at] = firstDay + order.day;
      cents[at] = order.cents;
      at += 1;
    }
  });
  return { customers: rows.length, customer, day, cents };
}
