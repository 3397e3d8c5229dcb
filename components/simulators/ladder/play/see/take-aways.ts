import type { LadderBaseline } from '@/lib/scoring';
import type { Bond, Lever, Rung } from '@/lib/simulations/ladder';
import { pointsOf } from './format';
import type { QuarterView, Trend } from '../protocol';

/*
 * What each view says in its title, worked out from the figures. The words follow these findings and nothing else, and compare what
 * is shown: where figures are rounded on the screen, they are rounded here before they are held against each other.
 */

export type Sign = 'more' | 'less' | 'same';
export const signOf = (difference: number): Sign =>
  difference > 0 ? 'more' : difference < 0 ? 'less' : 'same';

const [DORMANT, LOST] = [6, 7];
const isCustomer = (rung: number) => rung >= 1 && rung <= 5;

/** How high somebody stands: the dormant and the lost below those who never came. */
const HEIGHTS: readonly number[] = [0, 1, 2, 3, 4, 5, -1, -2];

/** 1 up, −1 down, 0 where she was. */
export const wayOf = (from: number, to: number): -1 | 0 | 1 => {
  const difference = (HEIGHTS[to] ?? 0) - (HEIGHTS[from] ?? 0);
  return difference > 0 ? 1 : difference < 0 ? -1 : 0;
};

export interface Movement {
  /** Customers at the start of the quarter and at its end. */
  readonly start: number;
  readonly end: number;
  /** Became customers, or again; ceased to be: end − start = came − went. */
  readonly came: number;
  readonly went: number;
  /** Of those who came: for the first time, and back again. Of those who went: fell dormant, and left. */
  readonly won: number;
  readonly back: number;
  readonly slept: number;
  readonly left: number;
  /** Customers before and after, on another rung now. */
  readonly climbed: number;
  readonly fell: number;
  readonly sign: Sign;
}

/** @param flows people from rung to rung, 8 × 8 row by row */
export function movementOf(flows: readonly number[]): Movement {
  const sum = (wanted: (from: number, to: number) => boolean) =>
    flows.reduce(
      (people, here, cell) => (wanted(Math.floor(cell / 8), cell % 8) ? people + here : people),
      0,
    );
  const won = sum((from, to) => from === 0 && isCustomer(to));
  const back = sum((from, to) => from >= DORMANT && isCustomer(to));
  const slept = sum((from, to) => isCustomer(from) && to === DORMANT);
  const left = sum((from, to) => isCustomer(from) && to === LOST);
  return {
    start: sum(isCustomer),
    end: sum((_, to) => isCustomer(to)),
    came: won + back,
    went: slept + left,
    won,
    back,
    slept,
    left,
    climbed: sum((from, to) => isCustomer(from) && isCustomer(to) && to > from),
    fell: sum((from, to) => isCustomer(from) && isCustomer(to) && to < from),
    sign: signOf(won + back - slept - left),
  };
}

/** Who came to a rung and who went from it. */
export function trafficOf(flows: readonly number[], rung: number): { came: number; went: number } {
  let [came, went] = [0, 0];
  for (let other = 0; other < 8; other++) {
    if (other === rung) continue;
    came += flows[other * 8 + rung] ?? 0;
    went += flows[rung * 8 + other] ?? 0;
  }
  return { came, went };
}

export interface ForecastFinding {
  readonly buyers: 'none' | 'below' | 'inside' | 'above';
  /** `even`: 50 % leans to neither side. */
  readonly profit: 'none' | 'right' | 'wrong' | 'even';
  /** The profit did rise. */
  readonly up: boolean;
}

/** @param before profit of the quarter before, fen; 0 in the first */
export function forecastFinding(
  { prediction, happened, money }: Pick<QuarterView, 'prediction' | 'happened' | 'money'>,
  before: number,
): ForecastFinding {
  const { buyers, profitUp } = prediction;
  const up = money.profit > before;
  const side = (low: number, high: number) =>
    happened.buyers < low ? 'below' : happened.buyers > high ? 'above' : 'inside';
  return {
    buyers: buyers === null ? 'none' : side(buyers.low, buyers.high),
    profit:
      profitUp === null ? 'none' : profitUp === 0.5 ? 'even' : profitUp > 0.5 === up ? 'right' : 'wrong',
    up,
  };
}

export type TrendName = keyof Trend;
export const TRENDS = ['value', 'cash', 'customers'] as const satisfies readonly TrendName[];

export interface Standing {
  readonly beaten: number;
  readonly level: number;
  readonly of: number;
  /** The best of the others. */
  readonly best: { readonly name: LadderBaseline; readonly value: number } | undefined;
}

/** Where a value stands among the baselines' at the same time. */
export function standingAmong(
  own: number,
  others: readonly { readonly name: LadderBaseline; readonly value: number }[],
): Standing {
  const [first, ...rest] = others;
  return {
    beaten: others.filter(({ value }) => own > value).length,
    level: others.filter(({ value }) => own === value).length,
    of: others.length,
    best: first && rest.reduce((best, one) => (one.value > best.value ? one : best), first),
  };
}

export type Cost = Lever | 'contacts' | 'answers' | 'reports' | 'fixed';

/** What a quarter was paid for, in the order of the table, fen. Only what cost something. */
export function costsOf({
  decision: { spend },
  money,
}: Pick<QuarterView, 'decision' | 'money'>): readonly { readonly cost: Cost; readonly fen: number }[] {
  const levers: readonly Lever[] = [
    'acquisition',
    'service',
    'financial',
    'social',
    'structural',
    'recovery',
    'data',
  ];
  return [
    ...levers.map((cost) => ({ cost, fen: 100 * spend[cost] })),
    ...(['contacts', 'answers', 'reports', 'fixed'] as const).map((cost) => ({ cost, fen: money[cost] })),
  ].filter(({ fen }) => fen !== 0);
}

/** The largest of some costs; undefined when there is none. */
export const largestOf = (costs: ReturnType<typeof costsOf>): { cost: Cost; fen: number } | undefined =>
  costs.reduce<{ cost: Cost; fen: number } | undefined>(
    (most, one) => (most === undefined || one.fen > most.fen ? one : most),
    undefined,
  );

export interface PromiseFinding {
  /** Points of 100. */
  readonly promised: number;
  readonly kept: number;
  /** `more`: more was promised than the service gives on average. */
  readonly sign: Sign;
  readonly failures: number;
  readonly complaints: number;
  readonly silent: number;
  readonly answered: number;
}

export function promiseFinding({
  decision,
  known,
  happened: { failures, complaints, answered },
}: Pick<QuarterView, 'decision' | 'known' | 'happened'>): PromiseFinding {
  const [promised, kept] = [pointsOf(decision.promise), pointsOf(known.quality)];
  return {
    promised,
    kept,
    sign: signOf(promised - kept),
    failures,
    complaints,
    silent: failures - complaints,
    answered,
  };
}

export interface BondStand {
  readonly bond: Bond;
  /** Points of 100. */
  readonly ours: number;
  readonly rival: number;
  /** `none`: neither has any. */
  readonly kind: 'none' | 'ahead' | 'level' | 'behind';
}

/** How far each bond is ahead of the rival's, in the points that the screen shows. */
export function bondStands(bonds: QuarterView['bonds']): BondStand[] {
  return (['financial', 'social', 'structural'] as const).map((bond) => {
    const [ours, rival] = [pointsOf(bonds[bond].ours), pointsOf(bonds[bond].rival)];
    const kind = ours > rival ? 'ahead' : ours < rival ? 'behind' : ours === 0 ? 'none' : 'level';
    return { bond, ours, rival, kind };
  });
}

/** Rungs by number of people, for a sentence: the fullest of those that hold customers. Undefined without customers. */
export function fullestRung(counts: readonly number[]): { rung: number; people: number } | undefined {
  let found: { rung: number; people: number } | undefined;
  for (let rung = 1; rung <= 5; rung++) {
    const people = counts[rung] ?? 0;
    if (people > (found?.people ?? 0)) found = { rung, people };
  }
  return found;
}

/** From the top down, then what lies beside the ladder. */
export const RUNGS_DOWN = [5, 4, 3, 2, 1, 0, DORMANT, LOST] as const;
export const RUNG_IDS: readonly Rung[] = [
  'prospect',
  'purchaser',
  'client',
  'supporter',
  'advocate',
  'partner',
  'dormant',
  'lost',
];
