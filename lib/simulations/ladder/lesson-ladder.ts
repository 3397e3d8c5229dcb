import { AIMS } from './decision';
import { decisionOf, POLICIES, type Policy } from './policies';
import { attitudeOf } from './readings';
import { openMarket, playQuarter, startRun, type Market, type Quarter, type Run } from './run';
import { ADVOCATE, CLIENT, DORMANT, LOST, PARTNER, PROSPECT, PURCHASER, SUPPORTER } from './rungs';
import type { LadderScenario } from './scenario';

/**
 * The ladder of 200 people: the lesson's question is how many of those who know a tea house become advocates in two years, and what
 * moves them. It is the whole model (model.md) on a small market, with nothing added: eight quarters, five ready plans, and for each
 * person the cause of every move. Left out are free decisions, reports and news; the big simulator has them.
 */
export const LADDER_PLANS = ['nothing', 'advertising', 'discounts', 'care', 'push'] as const;
export type LadderPlan = (typeof LADDER_PLANS)[number];

const SCENARIO: LadderScenario = {
  ...{ id: 'lesson', people: 200, quarters: 8, purse: 2400 },
  changes: {},
  events: [],
};

/** Pushes everybody, the lost too, with twice the purse, six messages a quarter and nothing for new customers. */
const PUSH: Policy = {
  shares: { service: 0.6, social: 0.6, structural: 0.4, recovery: 0.2, data: 0.2 },
  ...{ aim: AIMS, promise: 0.55, contacts: 6, answer: 'make-good' },
};
const PLANS: Readonly<Record<LadderPlan, Policy>> = {
  nothing: POLICIES.nothing,
  advertising: POLICIES.acquisition,
  discounts: POLICIES.discounts,
  care: POLICIES.relationship,
  push: PUSH,
};

/** Why somebody changed places: see `causeOf`. */
export type MoveCause =
  | 'told'
  | 'tried'
  | 'returned'
  | 'back'
  | 'often'
  | 'warm'
  | 'spoke'
  | 'tied'
  | 'loosened'
  | 'silent'
  | 'cooled'
  | 'absent'
  | 'left';

/** How everybody stood at a quarter's end; columns, one entry a person. */
export interface LadderMoment {
  readonly counts: Int32Array;
  readonly rung: Uint8Array;
  /** 0 to 1; 0 for those who have never bought. */
  readonly attitude: Float32Array;
  /** What friends said, to be heard in the next quarter. */
  readonly heard: Float32Array;
  /** Quarters with a recommendation, bit 0 the latest. */
  readonly spoke: Uint8Array;
  readonly orders: Uint8Array;
  /** Bits of HAPPENED. */
  readonly happened: Uint16Array;
}

export interface Climb {
  /** The first day, then the end of each quarter played. */
  readonly moments: readonly LadderMoment[];
  readonly quarters: readonly Quarter[];
}

export interface LadderMove {
  readonly from: number;
  readonly to: number;
  readonly cause: MoveCause;
  readonly people: number;
}

/** One person's quarter. `cause` is there if she changed places. */
export interface LadderChapter {
  readonly quarter: number;
  readonly from: number;
  readonly to: number;
  readonly cause: MoveCause | undefined;
  readonly orders: number;
  readonly happened: number;
  readonly attitude: number;
}

export const openLessonMarket = (): Market => openMarket(SCENARIO, 'wuping');
export const LESSON_QUARTERS = SCENARIO.quarters;
export const LESSON_PEOPLE = SCENARIO.people;

/**
 * Plays one plan after the other, a quarter each, from the first day.
 *
 * @param luck 0 is what happens; 1, 2 … the same people and plans under other luck
 */
export function climb(market: Market, plans: readonly LadderPlan[], luck = 0): Climb {
  let run = startRun(market);
  const moments = [momentOf(run)];
  for (const plan of plans) {
    run = playQuarter(run, decisionOf(PLANS[plan], market.scenario.purse), [], luck);
    moments.push(momentOf(run));
  }
  return { moments, quarters: run.quarters };
}

/** How many stand on the rung of advocates or above. */
export const advocatesOf = (counts: Int32Array): number => (counts[ADVOCATE] ?? 0) + (counts[PARTNER] ?? 0);

/** Advocates at the end under luck 1 to `times`, fewest first. */
export function otherLucks(market: Market, plans: readonly LadderPlan[], times: number): number[] {
  const ends = Array.from({ length: times }, (_, i) => {
    const { moments } = climb(market, plans, i + 1);
    return advocatesOf(moments[moments.length - 1]!.counts);
  });
  return ends.sort((a, b) => a - b);
}

/** Profit of the quarters together, whole fen. */
export const profitOf = (quarters: readonly Quarter[]): number =>
  quarters.reduce((sum, { money }) => sum + money.profit, 0);

/** Who went where in a quarter (from 1) and why, the stayers left out: from the lowest rung upwards. */
export function movesOf(played: Climb, quarter: number): LadderMove[] {
  const moves = new Map<string, LadderMove>();
  for (let person = 0; person < LESSON_PEOPLE; person++) {
    const { from, to, cause } = chapterOf(played, person, quarter);
    if (!cause) continue;
    const key = `${from}${to}${cause}`;
    moves.set(key, { from, to, cause, people: (moves.get(key)?.people ?? 0) + 1 });
  }
  return [...moves].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, move]) => move);
}

/** Lost lie lowest, the dormant above them, then prospects and the rungs. */
const heightOf = (rung: number): number => (rung === LOST ? -2 : rung === DORMANT ? -1 : rung);

/** 1 up, −1 down, 0 stayed. Falling asleep and leaving are down; coming back from there is up. */
export const directionOf = (from: number, to: number): -1 | 0 | 1 =>
  from === to ? 0 : heightOf(to) > heightOf(from) ? 1 : -1;

/** What one person did and why she moved, quarter by quarter. */
export const storyOf = (played: Climb, person: number): LadderChapter[] =>
  played.quarters.map((_, i) => chapterOf(played, person, i + 1));

function chapterOf({ moments }: Climb, person: number, quarter: number): LadderChapter {
  const [before, after] = [moments[quarter - 1]!, moments[quarter]!];
  const [from, to] = [before.rung[person]!, after.rung[person]!];
  return {
    quarter,
    from,
    to,
    cause: causeOf(from, to, before.heard[person]! > 0, after.spoke[person]!),
    orders: after.orders[person]!,
    happened: after.happened[person]!,
    attitude: after.attitude[person]!,
  };
}

const UPS: Readonly<Record<number, MoveCause>> = {
  [PURCHASER]: 'often',
  [CLIENT]: 'warm',
  [SUPPORTER]: 'spoke',
  [ADVOCATE]: 'tied',
};

/** The rule of step.ts by which she changed places, read off where she was and is. */
function causeOf(from: number, to: number, heard: boolean, spoke: number): MoveCause | undefined {
  if (from === to) return undefined;
  if (to === LOST) return 'left';
  if (to === DORMANT) return 'absent';
  if (from === PROSPECT) return heard ? 'told' : 'tried';
  if (from === LOST) return 'returned';
  if (from === DORMANT) return 'back';
  if (to > from) return UPS[from];
  if (from === PARTNER) return 'loosened';
  return from === ADVOCATE && (spoke & 15) === 0 ? 'silent' : 'cooled';
}

const momentOf = ({ counts, standing, deeds, quarters, market: { people } }: Run): LadderMoment => ({
  counts: counts.slice(),
  rung: standing.rung.slice(),
  attitude: Float32Array.from({ length: people.count }, (_, i) => attitudeOf(standing, i)),
  heard: standing.word.slice(),
  spoke: standing.spoke.slice(),
  orders: quarters.length === 0 ? new Uint8Array(people.count) : deeds.orders.slice(),
  happened: quarters.length === 0 ? new Uint16Array(people.count) : deeds.happened.slice(),
});
