import { createWorld, seasonOf, type World } from '@/lib/customers';
import { exp, randomStream, sampleBernoulli, sampleBeta } from '@/lib/math';
import type { OrderColumns } from '@/lib/metrics';
import type { CampaignCase } from './case';

/** One seed of a case: the order file that the learner gets, and what nobody in the firm can see. */
export interface House {
  readonly case: CampaignCase;
  readonly seed: string;
  readonly world: World;
  /** The order file: the world's orders, some of them on two receipts. */
  readonly file: OrderColumns;
  /** The last day of the file. */
  readonly fileEnd: number;
  /** By customer number: probability of an order in the hold-out without any contact. */
  readonly anyway: Float64Array;
  /** By customer number: probability of answering, for one who has no order of her own in the hold-out; 0 for who has left. */
  readonly answers: Float64Array;
}

const DAYS_A_WEEK = 7;

/** Opens the house of that seed. The same seed gives the same house everywhere. */
export function openHouse(terms: CampaignCase, seed: string): House {
  const { customers, firstDay, days, holdoutDays, splitReceipts } = terms;
  const world = createWorld({ seed, customers, firstDay, days });
  const season = seasonOf(world.endDay, holdoutDays).reduce((sum, day) => sum + day, 0);
  const anyway = Float64Array.from(world.people, ({ weeklyRate }, number) =>
    world.stays[number] === 1 ? 1 - exp((-weeklyRate * season) / DAYS_A_WEEK) : 0,
  );
  const answers = Float64Array.from(world.people, (_, number) =>
    world.stays[number] === 1 ? readiness(seed, number) : 0,
  );
  return {
    case: terms,
    seed,
    world,
    file: withSplitReceipts(world.orders, seed, splitReceipts),
    fileEnd: world.endDay - 1,
    anyway,
    answers,
  };
}

/** How readily an invitation is taken up: beta(2, 4), mean 1/3, from a stream of its own. */
const readiness = (seed: string, number: number) => sampleBeta(randomStream(seed, 'contact', number), 2, 4);

/** One visit, two receipts: the first takes about 60 % of the amount. Rows stay in order of customer and day. */
function withSplitReceipts(orders: World['orders'], seed: string, share: number): OrderColumns {
  const customer: number[] = [];
  const day: number[] = [];
  const cents: number[] = [];
  let stream = randomStream(seed, 'receipts', -1);
  orders.customer.forEach((who, row) => {
    if (who !== orders.customer[row - 1]) stream = randomStream(seed, 'receipts', who);
    const amount = orders.cents[row]!;
    const split = sampleBernoulli(stream, share) && amount > 100;
    const first = split ? Math.round((amount * 0.6) / 10) * 10 : amount;
    for (const part of split ? [first, amount - first] : [first]) {
      customer.push(who);
      day.push(orders.day[row]!);
      cents.push(part);
    }
  });
  return {
    customers: orders.customers,
    customer: Int32Array.from(customer),
    day: Int32Array.from(day),
    cents: Float64Array.from(cents),
  };
}
