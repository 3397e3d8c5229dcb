import { brierScore, winklerScore, type Interval } from '../interval';
import type { Json } from '../json';
import { forecastBounds } from './forecast-form';
import { campaignOf, houseOf, topFifthOf } from './played';
import type { GuidedState } from './steps';

const COVERAGE = 0.8;
/** Brier score of 50 %, the answer that says nothing. */
const WIDEST_YES_NO = 0.25;

/** One prediction: its mean score S over the lucks, and S₀, that of the widest answer. S is null where none was given. */
export interface PredictionPart {
  readonly id: 'share' | 'response' | 'profit' | 'pays';
  readonly score: number | null;
  readonly widest: number;
}

/**
 * Share of the points for a run's predictions: 1 − ¾·S/S₀, averaged over the predictions first and floored at 0 once. S is the
 * mean over the 200 lucks of the Winkler score (intervals) or the Brier score (yes/no), so that the mark itself is free of luck; a
 * prediction that was not given counts as 0 in the average. So whatever one says elsewhere, honesty is the best policy as long as
 * the whole is above the floor (proper scores: Gneiting & Raftery 2007).
 */
export function predictionShareOf(parts: readonly PredictionPart[]): number {
  const marks = parts.map(({ score, widest }) => (score === null ? 0 : 1 - (0.75 * score) / widest));
  return Math.max(0, marks.reduce((sum, mark) => sum + mark, 0) / parts.length);
}

/** The predictions of a run; undefined when none was given. */
export function predictionOf(
  state: GuidedState,
): { readonly share: number; readonly evidence: Json } | undefined {
  const { answers } = state;
  const given = {
    share: answers.share?.interval ?? null,
    response: answers.forecast?.response ?? null,
    profit: answers.forecast?.profit ?? null,
    pays: answers.forecast?.pays ?? null,
  };
  if (Object.values(given).every((answer) => answer === null)) return undefined;
  const bounds = forecastBounds(houseOf(state).case);
  const redraws = campaignOf(state)?.redraws ?? [];
  const mean = (score: (i: number) => number) =>
    redraws.reduce((sum, _, i) => sum + score(i), 0) / redraws.length;
  const winkler = (interval: Interval, truth: (i: number) => number) =>
    mean((i) => winklerScore(interval, truth(i), COVERAGE));
  const topFifth = topFifthOf(state);
  const parts: PredictionPart[] = [
    {
      id: 'share',
      // The file does not change with the luck of the hold-out.
      score: given.share && winklerScore(given.share, topFifth, COVERAGE),
      widest: bounds.share.high - bounds.share.low,
    },
    {
      id: 'response',
      score: given.response && winkler(given.response, (i) => redraws[i]!.response),
      widest: bounds.response.high - bounds.response.low,
    },
    {
      id: 'profit',
      score: given.profit && winkler(given.profit, (i) => redraws[i]!.profit),
      widest: bounds.profit.high - bounds.profit.low,
    },
    {
      id: 'pays',
      score: given.pays === null ? null : mean((i) => brierScore(given.pays!, redraws[i]!.profit > 0)),
      widest: WIDEST_YES_NO,
    },
  ];
  const answer = (id: PredictionPart['id']): Json => {
    const said = given[id];
    return said === null || typeof said === 'number' ? said : { low: said.low, high: said.high };
  };
  const evidence = parts.map(({ id, score, widest }) => ({ id, answer: answer(id), score, widest }));
  return { share: predictionShareOf(parts), evidence: { parts: evidence, topFifth } };
}
