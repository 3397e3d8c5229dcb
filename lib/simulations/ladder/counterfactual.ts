import { LEVERS, type LadderDecision, type Lever, type Report } from './decision';
import { valueCreated } from './equity';
import { playQuarter, startRun, type Market, type Run } from './run';

/** All that was decided for one quarter. */
export interface QuarterPlan {
  readonly decision: LadderDecision;
  readonly reports: readonly Report[];
}

/** A part of a quarter's decision that can be taken out: money in a lever, or one of the other choices. */
export type Part = Lever | 'promise' | 'contacts' | 'answer';

/** One part of one quarter, and what the run would have come to without it. */
export interface Mattered {
  /** From 1. */
  readonly quarter: number;
  readonly part: Part;
  /** Fen: value created with it, less value created without it, under the same luck. */
  readonly difference: number;
}

/** A whole run of plans. */
export function playPlans(market: Market, plans: readonly QuarterPlan[]): Run {
  return plans.reduce((run, { decision, reports }) => playQuarter(run, decision, reports), startRun(market));
}

/** What stands in the place of a part that is taken out: no money, the usual promise, no messages, no answer. */
export function without(decision: LadderDecision, part: Part): LadderDecision {
  switch (part) {
    case 'promise':
      return { ...decision, promise: USUAL_PROMISE };
    case 'contacts':
      return { ...decision, contacts: 0 };
    case 'answer':
      return { ...decision, answer: 'none' };
    default:
      return { ...decision, spend: { ...decision.spend, [part]: 0 } };
  }
}

const USUAL_PROMISE = 0.5;
const PARTS: readonly Part[] = [...LEVERS, 'promise', 'contacts', 'answer'];

/**
 * Takes every part of every quarter out, one at a time, and replays the run with the same luck.
 *
 * @param onReplay told after each replay how many are done, of how many
 * @returns the parts that made a difference, the largest first
 */
export function whatMattered(
  market: Market,
  plans: readonly QuarterPlan[],
  onReplay: (done: number, of: number) => void = () => undefined,
): Mattered[] {
  const value = valueCreated(playPlans(market, plans));
  const tries = plans.flatMap(({ decision }, at) =>
    PARTS.map((part) => ({ at, part, changed: without(decision, part) })).filter(
      ({ changed }) => JSON.stringify(changed) !== JSON.stringify(decision),
    ),
  );
  return tries
    .map(({ at, part, changed }, done) => {
      const other = plans.map((plan, i) => (i === at ? { ...plan, decision: changed } : plan));
      const difference = value - valueCreated(playPlans(market, other));
      onReplay(done + 1, tries.length);
      return { quarter: at + 1, part, difference };
    })
    .filter(({ difference }) => difference !== 0)
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || a.quarter - b.quarter);
}
