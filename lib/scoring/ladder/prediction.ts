import { expectedCustomers } from '@/lib/simulations/ladder';
import { brierScore, winklerScore } from '../interval';
import type { Json } from '../json';
import { redrawOf, runOf } from './played';
import type { LadderState } from './steps';

/** Share of a criterion's points, 0 to 1, and what the screen needs to explain it. */
export interface Marked {
  readonly share: number;
  readonly evidence: Json;
}

const COVERAGE = 0.8;
/** Brier score of 50 %, the answer that says nothing. */
const WIDEST_YES_NO = 0.25;
/** Width of an interval that says nothing, as a share of the customers that the scenario starts with. */
const SAYS_NOTHING = 0.5;

/** One quarter's two predictions: mean scores over the 200 lucks; null where none was given. */
export interface QuarterPrediction {
  readonly buyers: number | null;
  readonly profitUp: number | null;
}

/**
 * Share of the points: 1 − ¾·S/S₀ of each prediction, averaged over all quarters and both kinds, and floored at 0 once. S is the mean
 * over 200 redraws of the quarter's luck, from the state in which it was predicted, of the Winkler score (80 % interval) or the
 * Brier score; S₀ that of an answer that says nothing. One that was not given counts as 0. So honesty is the best policy as long as
 * the whole is above the floor (proper scores: Gneiting & Raftery 2007).
 */
export function ladderPrediction(state: LadderState): Marked | undefined {
  const scores = predictionScores(state);
  if (scores.every(({ buyers, profitUp }) => buyers === null && profitUp === null)) return undefined;
  const widest = widestBuyers(state);
  const marks = scores.flatMap(({ buyers, profitUp }) => [
    buyers === null ? 0 : 1 - (0.75 * buyers) / widest,
    profitUp === null ? 0 : 1 - (0.75 * profitUp) / WIDEST_YES_NO,
  ]);
  const share = Math.max(0, marks.reduce((sum, one) => sum + one, 0) / marks.length);
  const evidence = scores.map((score, i) => {
    const { buyers, profitUp } = state.quarters[i]!.prediction!;
    const { tally, money } = runOf(state).quarters[i]!;
    return {
      buyers: buyers && { low: buyers.low, high: buyers.high },
      profitUp,
      happened: { buyers: tally.buyers, profit: money.profit },
      scores: { ...score },
    };
  });
  return { share, evidence: { widest: { buyers: widest, profitUp: WIDEST_YES_NO }, quarters: evidence } };
}

/** S₀ of the interval, in people. */
export const widestBuyers = ({ scenario }: Pick<LadderState, 'scenario'>): number =>
  Math.max(1, SAYS_NOTHING * expectedCustomers(scenario));

function predictionScores(state: LadderState): QuarterPrediction[] {
  const profits = runOf(state).quarters.map(({ money }) => money.profit);
  return profits.map((_, quarter) => {
    const { buyers, profit } = redrawOf(state, quarter + 1);
    const said = state.quarters[quarter]!.prediction!;
    const mean = (score: (i: number) => number) =>
      buyers.reduce((sum, _, i) => sum + score(i), 0) / buyers.length;
    const last = quarter === 0 ? 0 : profits[quarter - 1]!;
    return {
      buyers: said.buyers && mean((i) => winklerScore(said.buyers!, buyers[i]!, COVERAGE)),
      profitUp: said.profitUp === null ? null : mean((i) => brierScore(said.profitUp!, profit[i]! > last)),
    };
  });
}
