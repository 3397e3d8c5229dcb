import { counterUniform, nameKey } from '@/lib/math';
import type { Coefficients } from './coefficients';
import type { People } from './people';
import { share } from './response';
import { ADVOCATE, CLIENT, DORMANT, PROSPECT, PURCHASER, SUPPORTER } from './rungs';

/** How each person stands at the end of a quarter: columns, one entry a person. */
export interface Standing {
  readonly rung: Uint8Array;
  /** 0 to 1 each. */
  readonly satisfaction: Float32Array;
  readonly expectation: Float32Array;
  readonly trust: Float32Array;
  readonly commitment: Float32Array;
  readonly habit: Float32Array;
  readonly resentment: Float32Array;
  /** What of each bond holds her, 0 to 1. */
  readonly financial: Float32Array;
  readonly social: Float32Array;
  readonly structural: Float32Array;
  /** Quarters with an order, and with a recommendation: bit 0 is the latest. */
  readonly bought: Uint8Array;
  readonly spoke: Uint8Array;
  /** What friends said last quarter: above 0 in favour, below 0 against. */
  readonly word: Float32Array;
}

/** What money, time and the rival have made of the firm by the end of a quarter. Each 0 to 1. */
export interface Firm {
  readonly service: number;
  readonly data: number;
  readonly rivalFinancial: number;
  readonly rivalSocial: number;
  readonly rivalStructural: number;
  /** What is left of a scandal's fright. */
  readonly alarm: number;
  /** Factor on the category's demand. */
  readonly demand: number;
}

const COLUMNS = [
  'satisfaction',
  'expectation',
  'trust',
  'commitment',
  'habit',
  'resentment',
  'financial',
  'social',
  'structural',
  'word',
] as const;

export function emptyStanding(count: number): Standing {
  const columns = Object.fromEntries(COLUMNS.map((name) => [name, new Float32Array(count)])) as Record<
    (typeof COLUMNS)[number],
    Float32Array
  >;
  return {
    rung: new Uint8Array(count),
    bought: new Uint8Array(count),
    spoke: new Uint8Array(count),
    ...columns,
  };
}

export function copyStanding(from: Standing): Standing {
  const to = emptyStanding(from.rung.length);
  copyStandingInto(from, to);
  return to;
}

export function copyStandingInto(from: Standing, to: Standing): void {
  for (const name of Object.keys(to) as (keyof Standing)[]) to[name].set(from[name]);
}

/** The market on the first day: who is on which rung, with attitudes that fit. */
export function startStanding(seed: string, people: People, c: Coefficients): Standing {
  const standing = emptyStanding(people.count);
  const [place, mood] = [nameKey(seed, 'start'), nameKey(seed, 'mood')];
  const limits = [c.startPurchaser, c.startClient, c.startSupporter, c.startAdvocate, c.startDormant];
  const rungs = [PURCHASER, CLIENT, SUPPORTER, ADVOCATE, DORMANT];
  for (let i = 0; i < people.count; i++) {
    const key = people.key[i]!;
    let left = counterUniform(key, place);
    const at = limits.findIndex((limit) => (left -= limit) < 0);
    standing.expectation[i] = share(c.startExpectation + 0.2 * (counterUniform(key, mood + 1) - 0.5));
    if (at < 0) continue;
    const rung = rungs[at]!;
    const [attitude, habit, bought] = START[rung]!;
    const own = share(attitude + 0.2 * (counterUniform(key, mood) - 0.5));
    standing.rung[i] = rung;
    standing.satisfaction[i] = share(own + 0.05);
    standing.trust[i] = own;
    standing.commitment[i] = share(own - 0.1);
    standing.habit[i] = habit;
    standing.bought[i] = bought;
    if (rung === ADVOCATE) standing.spoke[i] = 1;
  }
  return standing;
}

/** Attitude, habit and the quarters with orders of those who start on a rung. */
const START: Readonly<Record<number, readonly [number, number, number]>> = {
  [PROSPECT]: [0, 0, 0],
  [PURCHASER]: [0.5, 0.3, 0b1],
  [CLIENT]: [0.5, 0.6, 0b101],
  [SUPPORTER]: [0.64, 0.7, 0b1011],
  [ADVOCATE]: [0.72, 0.8, 0b1111],
  [DORMANT]: [0.42, 0.2, 0b10000],
};

export const startFirm = (c: Coefficients): Firm => ({
  service: c.serviceFloor,
  data: 0,
  rivalFinancial: 0,
  rivalSocial: 0,
  rivalStructural: 0,
  alarm: 0,
  demand: 1,
});
