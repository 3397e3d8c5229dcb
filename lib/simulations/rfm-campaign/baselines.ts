import { pow, randomStream } from '@/lib/math';
import { fitBgNbd, pAlive, purchaseHistories, type PurchaseHistories } from '@/lib/metrics';
import { mostContacts } from './case';
import type { House } from './house';

/** Scripted choices that every run is measured against. */
export const BASELINES = ['everyone', 'best-customers', 'random-list', 'model'] as const;
export type Baseline = (typeof BASELINES)[number];

/** Customer numbers that each baseline contacts, ascending. */
export type BaselineContacts = Readonly<Record<Baseline, Int32Array>>;

const YEAR = 365;
const DAYS_A_WEEK = 7;

/**
 * - `everyone` in the file, whatever it costs: the budget is left aside.
 * - `best-customers`: who spent most in the last 365 days of the file, as many as the budget pays for.
 * - `random-list`: as many, by lot.
 * - `model`: as many, in descending order of P(she has not left, and has no order of her own in the hold-out) under BG/NBD,
 *   where that × the believed answer × contribution is above the cost.
 */
export function baselineContacts(house: House): BaselineContacts {
  const histories = purchaseHistories(house.file, house.fileEnd);
  const most = mostContacts(house.case);
  return {
    everyone: histories.customer,
    'best-customers': topBy(histories.customer, spentInLastYear(house, histories), most),
    'random-list': topBy(histories.customer, byLot(house.seed, histories), most),
    model: byModel(house, histories, most),
  };
}

function spentInLastYear({ file, fileEnd }: House, { customer }: PurchaseHistories): Float64Array {
  const spent = new Float64Array(file.customers);
  file.cents.forEach((cents, row) => {
    if (file.day[row]! > fileEnd - YEAR) spent[file.customer[row]!]! += cents;
  });
  return Float64Array.from(customer, (number) => spent[number]!);
}

const byLot = (seed: string, { customer }: PurchaseHistories) =>
  Float64Array.from(customer, (number) => randomStream(seed, 'random list', number).uniform());

function byModel(house: House, histories: PurchaseHistories, most: number): Int32Array {
  const { case: terms } = house;
  const chance = idleChance(histories, terms.holdoutDays / DAYS_A_WEEK);
  const worth = [...chance.keys()].filter(
    (i) => chance[i]! * terms.believedAnswer * terms.contribution > terms.contactCost,
  );
  return topBy(
    Int32Array.from(worth, (i) => histories.customer[i]!),
    Float64Array.from(worth, (i) => chance[i]!),
    most,
  );
}

/**
 * P(she has not left, and orders nothing in the next `weeks`) of each customer under BG/NBD (Fader, Hardie & Lee 2005). Given
 * that she is alive her rate is gamma(r + x, α + T), so P(no order) = ((α + T) ÷ (α + T + weeks))^(r + x). NaN for everyone
 * where the model is not identified.
 */
export function idleChance(histories: PurchaseHistories, weeks: number): Float64Array {
  const fit = fitBgNbd(histories);
  return Float64Array.from(histories.customer, (_, i) => {
    if (!fit.identified) return NaN;
    const [x, tx, T] = [histories.x[i]!, histories.tx[i]!, histories.T[i]!];
    const still = (fit.alpha + T) / (fit.alpha + T + weeks);
    return pAlive(fit, { x, tx, T }) * pow(still, fit.r + x);
  });
}

/** The customers with the largest values, at most `most`; among equals the smaller number. Ascending by number. */
function topBy(customer: Int32Array, value: Float64Array, most: number): Int32Array {
  return [...customer.keys()]
    .sort((a, b) => value[b]! - value[a]! || a - b)
    .slice(0, most)
    .map((i) => customer[i]!)
    .reduce((list, number, i) => ((list[i] = number), list), new Int32Array(Math.min(most, customer.length)))
    .sort();
}
