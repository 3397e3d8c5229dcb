import type { LadderDecision, Report } from './decision';
import { copyRun, playQuarter, type Run } from './run';
import { copyStandingInto } from './state';

/** Times that a quarter's luck is drawn anew. */
export const REDRAWS = 200;

/** What a prediction is held against: under one luck, buyers and profit in fen. */
export interface Redrawn {
  readonly buyers: Float64Array;
  readonly profit: Float64Array;
}

/**
 * The next quarter under REDRAWS other lucks, from the state in which it is decided. `run` is left as it is: neither its people nor
 * what happens to them under its own luck.
 */
export function redrawQuarter(
  run: Run,
  decision: LadderDecision,
  reports: readonly Report[],
  times = REDRAWS,
): Redrawn {
  const trial = copyRun(run);
  const buyers = new Float64Array(times);
  const profit = new Float64Array(times);
  for (let redraw = 0; redraw < times; redraw++) {
    if (redraw > 0) copyStandingInto(run.standing, trial.standing);
    const { tally, money } = playQuarter(trial, decision, reports, redraw + 1).quarters.at(-1)!;
    buyers[redraw] = tally.buyers;
    profit[redraw] = money.profit;
  }
  return { buyers, profit };
}
