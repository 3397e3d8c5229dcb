import { ln } from '@/lib/math';
import {
  decisionOf,
  openMarket,
  panelPlaces,
  ladderSeed,
  plansOf,
  playPanel,
  playPlans,
  playQuarter,
  POLICIES,
  startRun,
  valueCreated,
  type LadderScenario,
  type Market,
} from '@/lib/simulations/ladder';
import { playPlain } from '@/lib/simulations/ladder/fixtures/plain';

export type Work =
  | {
      readonly what: 'fast' | 'plain';
      readonly people: number;
      readonly quarters: number;
      readonly seed: string;
    }
  | { readonly what: 'counterfactual' | 'panel'; readonly seed: string };
export interface Done {
  readonly ms: number;
  readonly opened: number;
  /** What came out, so that nothing can be left out unseen. */
  readonly sum: number;
  /** Customers and people on the ladder's upper rungs at the end. */
  readonly customers: number;
  readonly bytes: number;
}

const tea = (people: number, quarters: number): LadderScenario => ({
  id: 'tea-house',
  people,
  quarters,
  purse: 12 * people,
  changes: {},
  events: [],
});

/** Bytes of all columns that belong to one market in play. */
function bytesOf(market: Market): number {
  const run = startRun(market);
  const columns = [market.people, run.standing, run.deeds, { before: run.before }].flatMap((one) =>
    Object.values(one).filter((value): value is Float32Array => ArrayBuffer.isView(value)),
  );
  return columns.reduce((sum, column) => sum + column.byteLength, 0);
}

function work(asked: Work): Done {
  const start = performance.now();
  if (asked.what === 'fast' || asked.what === 'plain') {
    const market = openMarket(tea(asked.people, asked.quarters), asked.seed);
    const decision = decisionOf(POLICIES.relationship, market.scenario.purse);
    const opened = performance.now();
    if (asked.what === 'plain') {
      const { people, tallies } = playPlain(market, Array(asked.quarters).fill(decision), ln);
      const ms = performance.now() - opened;
      const sum = tallies.reduce((all, { revenue }) => all + revenue, 0);
      const customers = people.filter(({ rung }) => rung >= 1 && rung <= 5).length;
      return { ms, opened: opened - start, sum, customers, bytes: 0 };
    }
    let run = startRun(market);
    for (let quarter = 0; quarter < asked.quarters; quarter++) run = playQuarter(run, decision);
    const ms = performance.now() - opened;
    const sum = run.quarters.reduce((all, { tally }) => all + tally.revenue, 0);
    const customers = run.counts.slice(1, 6).reduce((a, b) => a + b, 0);
    return { ms, opened: opened - start, sum, customers, bytes: bytesOf(market) };
  }
  const scenario = tea(2000, 8);
  const plans = plansOf(scenario, POLICIES.relationship);
  if (asked.what === 'counterfactual') {
    const market = openMarket(scenario, asked.seed);
    const sum = valueCreated(playPlans(market, plans)) - valueCreated(playPlans(market, plans.slice(1)));
    return { ms: performance.now() - start, opened: 0, sum, customers: 0, bytes: 0 };
  }
  const seeds = panelPlaces(scenario.id, asked.seed).map((place) => ladderSeed(scenario.id, place));
  const values = playPanel(scenario, plans, seeds);
  return {
    ms: performance.now() - start,
    opened: 0,
    sum: values.reduce((a, b) => a + b, 0),
    customers: values.length,
    bytes: 0,
  };
}

addEventListener('message', ({ data }: MessageEvent<Work>) => postMessage(work(data)));
