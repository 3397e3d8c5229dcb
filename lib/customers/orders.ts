import { monthNumber, randomStream, sampleBernoulli, sampleExponential, sampleLogNormal } from '@/lib/math';
import type { Person } from './person';

export interface Order {
  /** Counted from the first day of the world. */
  readonly day: number;
  /** Negative for a refund. */
  readonly cents: number;
}

/** Months 0 (January) to 11: how much busier or quieter than usual. */
const SEASON = [1, 0.7, 1, 1.5, 1, 1, 1, 1, 1.3, 1, 1, 1];
const BUSIEST = 1.5;
const AMOUNT_SIGMA = 0.35;
const REFUNDS = 1 / 40;
const DAYS_A_WEEK = 7;

/** How busy each day of a world is, relative to an ordinary one; entry 0 is `firstDay`. */
export function seasonOf(firstDay: number, days: number): Float64Array {
  return Float64Array.from({ length: days }, (_, i) => SEASON[monthNumber(firstDay + i) % 12]!);
}

/** What one person did in a world. */
export interface Life {
  /** Order rows from joining to the last day, by day; days counted from the first one. */
  readonly rows: readonly Order[];
  /** She has not left: after the last day she orders on, at her own rate. */
  readonly stays: boolean;
}

/** The life of one person from joining to the last day of the world. */
export function createLife(seed: string, number: number, person: Person, season: Float64Array): Life {
  const days = season.length;
  const times = randomStream(seed, 'orders', number);
  const amounts = randomStream(seed, 'amounts', number);
  const refunds = randomStream(seed, 'refunds', number);
  const rows: Order[] = [];
  let stays = true;
  for (let time = person.joinDay; time < days;) {
    const day = Math.floor(time);
    // To ten fen, as a till would.
    const cents = Math.max(
      10,
      Math.round(sampleLogNormal(amounts, person.typicalCents, AMOUNT_SIGMA) / 10) * 10,
    );
    rows.push({ day, cents });
    const back = day + 3 + Math.floor(refunds.uniform() * 8);
    if (sampleBernoulli(refunds, REFUNDS) && back < days) rows.push({ day: back, cents: -cents });
    stays = !sampleBernoulli(times, person.leaves);
    if (!stays) break;
    // Thinning (Lewis & Shedler 1979): propose at the busiest rate, keep with the season's share of it.
    do time += sampleExponential(times, person.weeklyRate * BUSIEST) * DAYS_A_WEEK;
    while (time < days && !sampleBernoulli(times, season[Math.floor(time)]! / BUSIEST));
  }
  return { rows: rows.sort((a, b) => a.day - b.day), stays };
}
