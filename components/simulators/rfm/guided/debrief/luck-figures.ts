import { spreadOf } from '@/lib/charts';
import { BASELINES, type Baseline } from '@/lib/simulations/rfm-campaign';
import type { LuckView } from '../protocol';

/** What the 200 other lucks say, in figures. */
export interface LuckFigures {
  /** Lucks under which the learner's list loses money. */
  readonly losses: number;
  readonly of: number;
  /** Share of the 200 that lie below what happened; equals count half. */
  readonly below: number;
  readonly best: Baseline;
  /** The learner's median less that of the best baseline. */
  readonly overBest: number;
  /** Of the outcome's share, 0 to 1. */
  readonly outcome: { readonly median: number; readonly low: number; readonly high: number };
}

export const lossesOf = (profits: readonly number[]) => profits.filter((profit) => profit < 0).length;

export function luckFigures({ mine, baselines, happened, outcomeShares }: LuckView): LuckFigures {
  const below = mine.filter((profit) => profit < happened).length;
  const equal = mine.filter((profit) => profit === happened).length;
  const medianOf = (name: Baseline) => spreadOf(baselines[name]).median;
  const best = BASELINES.reduce((found, name) => (medianOf(name) > medianOf(found) ? name : found));
  const { median, low80, high80 } = spreadOf(outcomeShares);
  return {
    losses: lossesOf(mine),
    of: mine.length,
    below: (below + equal / 2) / mine.length,
    best,
    overBest: spreadOf(mine).median - medianOf(best),
    outcome: { median, low: low80, high: high80 },
  };
}
