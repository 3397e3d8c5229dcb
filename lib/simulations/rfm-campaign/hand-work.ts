import { randomStream } from '@/lib/math';
import { groupByCustomer, MEASURES, type Measure, type Thresholds } from '@/lib/metrics';
import { shuffled } from './definitions';
import type { House } from './house';

/** A wrong score that has a name. */
export const SLIPS = [
  'direction',
  'receipts-for-days',
  'refund-as-order',
  'repeat-only',
  'refund-ignored',
  'on-limit',
] as const;
export type Slip = (typeof SLIPS)[number];

/** One customer whose three scores are found by hand, as the house counts. */
export interface HandCard {
  readonly customer: number;
  /** All her rows in the file, by day. */
  readonly rows: readonly { readonly day: number; readonly cents: number }[];
  /** Days, order days, cents. */
  readonly values: Readonly<Record<Measure, number>>;
  readonly scores: Readonly<Record<Measure, number>>;
  /** What the learner has to find; the rest stands worked. */
  readonly asked: readonly Measure[];
  /** The score that each slip leads to, where it differs from the right one; the likeliest first. */
  readonly slips: Readonly<Record<Measure, readonly { readonly slip: Slip; readonly score: number }[]>>;
}

export interface HandWork {
  /** Four ascending limits a measure, in days, order days and cents. A value on a limit has reached the better score. */
  readonly limits: Thresholds;
  /** Six; the first is wholly worked. */
  readonly cards: readonly HandCard[];
}

const MOST_ROWS = 7;
const F_LIMITS = [2, 3, 4, 6];
const M_LIMITS = [20_000, 40_000, 60_000, 100_000];
const R_LIMITS = [30, 60, 120, 240];
const ASKED: readonly (readonly Measure[])[] = [[], ['m'], ['f', 'm'], MEASURES, MEASURES, MEASURES];

type Rows = HandCard['rows'];
interface Candidate {
  readonly customer: number;
  readonly rows: Rows;
  readonly facts: Facts;
}

/**
 * Picks six customers of the file with few rows, so that each trap is met once: two receipts on one day, a refund, a value
 * exactly on a limit, an only order. One limit of R is set on the days of the fifth.
 */
export function handWork(house: House): HandWork {
  const candidates = candidatesOf(house);
  const taken = new Set<number>();
  const take = (fits: (candidate: Candidate) => boolean) => {
    const free = candidates.filter(({ customer }) => !taken.has(customer));
    const found = free.find(fits) ?? free[0]!;
    taken.add(found.customer);
    return found;
  };
  const clean = ({ facts }: Candidate) => facts.refundRows === 0 && facts.receipts === facts.days;
  const six = [
    take((c) => clean(c) && c.facts.days >= 3),
    take((c) => clean(c) && c.facts.days >= 2),
    take(({ facts }) => facts.receipts > facts.days && facts.refundRows === 0 && facts.days >= 2),
    take(({ facts }) => facts.refundRows > 0 && facts.days >= 2),
    take((c) => clean(c) && c.facts.days >= 2 && c.facts.since > 5 && c.facts.since < 400),
    take((c) => clean(c) && c.facts.days === 1),
  ];
  const limits = { r: limitsThrough(six[4]!.facts.since), f: F_LIMITS, m: M_LIMITS };
  return { limits, cards: six.map((candidate, i) => cardOf(candidate, limits, ASKED[i]!)) };
}

/** What can be counted on a customer's rows, rightly and wrongly. */
interface Facts {
  readonly since: number;
  readonly receipts: number;
  readonly days: number;
  readonly refundRows: number;
  readonly net: number;
  readonly gross: number;
}

function candidatesOf(house: House): Candidate[] {
  const { file, fileEnd, seed } = house;
  const { start, rows } = groupByCustomer(file);
  const few: Candidate[] = [];
  for (let customer = 0; customer < file.customers; customer++) {
    const count = start[customer + 1]! - start[customer]!;
    if (count === 0 || count > MOST_ROWS) continue;
    const own = Array.from(rows.subarray(start[customer]!, start[customer + 1]!), (row) => ({
      day: file.day[row]!,
      cents: file.cents[row]!,
    }));
    few.push({ customer, rows: own, facts: factsOf(own, fileEnd) });
  }
  return shuffled(randomStream(seed, 'by hand'), few);
}

function factsOf(rows: Rows, fileEnd: number): Facts {
  const bought = rows.filter(({ cents }) => cents > 0);
  const days = [...new Set(bought.map(({ day }) => day))];
  const sum = (list: Rows) => list.reduce((total, { cents }) => total + cents, 0);
  return {
    since: fileEnd - Math.max(...days),
    receipts: bought.length,
    days: days.length,
    refundRows: rows.length - bought.length,
    net: sum(rows),
    gross: sum(bought),
  };
}

/** The usual limits, with the nearest one moved onto these days. */
function limitsThrough(since: number): number[] {
  const distance = (limit: number) => Math.abs(limit - since);
  const nearest = R_LIMITS.reduce((best, limit) => (distance(limit) < distance(best) ? limit : best));
  return R_LIMITS.map((limit) => (limit === nearest ? since : limit));
}

function cardOf(
  { customer, rows, facts }: Candidate,
  limits: Thresholds,
  asked: readonly Measure[],
): HandCard {
  const values = { r: facts.since, f: facts.days, m: facts.net };
  const scores = {
    r: scoreOf('r', values.r, limits),
    f: scoreOf('f', values.f, limits),
    m: scoreOf('m', values.m, limits),
  };
  const wrong = (measure: Measure, slips: readonly { slip: Slip; score: number }[]) =>
    slips.filter(({ score }) => score !== scores[measure]);
  return {
    customer,
    rows,
    values,
    scores,
    asked,
    slips: {
      r: wrong('r', [
        { slip: 'direction', score: 6 - scores.r },
        { slip: 'on-limit', score: short('r', values.r, limits) },
      ]),
      f: wrong('f', [
        { slip: 'receipts-for-days', score: scoreOf('f', facts.receipts, limits) },
        { slip: 'refund-as-order', score: scoreOf('f', facts.days + facts.refundRows, limits) },
        { slip: 'repeat-only', score: scoreOf('f', facts.days - 1, limits) },
        { slip: 'on-limit', score: short('f', values.f, limits) },
      ]),
      m: wrong('m', [
        { slip: 'refund-ignored', score: scoreOf('m', facts.gross, limits) },
        { slip: 'on-limit', score: short('m', values.m, limits) },
      ]),
    },
  };
}

const reached = (measure: Measure, value: number, limit: number) =>
  measure === 'r' ? value <= limit : value >= limit;

const scoreOf = (measure: Measure, value: number, limits: Thresholds) =>
  1 + limits[measure].filter((limit) => reached(measure, value, limit)).length;

/** The score of who thinks that a value on a limit has not reached it. */
const short = (measure: Measure, value: number, limits: Thresholds) =>
  scoreOf(measure, value, limits) - (limits[measure].includes(value) ? 1 : 0);
