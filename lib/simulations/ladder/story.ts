import type { LadderDecision } from './decision';
import { playQuarter, startRun, type Market, type Run } from './run';
import { HAPPENED } from './step';

export type Happened = keyof typeof HAPPENED;

/** One quarter in one person's life with the firm. */
export interface Chapter {
  readonly quarter: number;
  readonly from: number;
  readonly to: number;
  readonly orders: number;
  /** Fen. */
  readonly paid: number;
  /** In the order in which the model lets things happen. */
  readonly happened: readonly Happened[];
  readonly satisfaction: number;
  readonly expectation: number;
  readonly trust: number;
  readonly commitment: number;
}

/** Who somebody is, 0 to 1 each: what nobody in the firm sees. */
export interface Portrait {
  readonly person: number;
  readonly price: number;
  readonly need: number;
  readonly social: number;
  /** Number of CHANNELS. */
  readonly channel: number;
  /** Orders a quarter in the category. */
  readonly demand: number;
}

/** One person's life, quarter by quarter, under the decisions so far: the whole market is played again. */
export function lifeOf(
  market: Market,
  decisions: readonly LadderDecision[],
  person: number,
): { readonly portrait: Portrait; readonly chapters: readonly Chapter[] } {
  const { people } = market;
  const chapters: Chapter[] = [];
  let run = startRun(market);
  for (const decision of decisions) {
    run = playQuarter(run, decision);
    chapters.push(chapterOf(run, person));
  }
  const portrait = {
    person,
    price: people.price[person]!,
    need: people.need[person]!,
    social: people.social[person]!,
    channel: people.channel[person]!,
    demand: people.demand[person]!,
  };
  return { portrait, chapters };
}

function chapterOf({ standing, before, deeds, quarters }: Run, person: number): Chapter {
  const bits = deeds.happened[person]!;
  return {
    quarter: quarters.length,
    from: before[person]!,
    to: standing.rung[person]!,
    orders: deeds.orders[person]!,
    paid: deeds.paid[person]!,
    happened: (Object.keys(HAPPENED) as Happened[]).filter((name) => (bits & HAPPENED[name]) !== 0),
    satisfaction: standing.satisfaction[person]!,
    expectation: standing.expectation[person]!,
    trust: standing.trust[person]!,
    commitment: standing.commitment[person]!,
  };
}
