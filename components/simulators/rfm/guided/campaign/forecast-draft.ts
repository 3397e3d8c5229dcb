import type { GuidedAnswers, Interval, Json } from '@/lib/scoring';
import { EMPTY_INTERVAL, intervalDraftFrom, readInterval, type IntervalDraft } from '../interval-draft';
import type { TermsView } from '../protocol';
import { fieldsOf, numberOf } from '@/components/ui/json-read';

export interface ForecastDraft {
  /** In per cent. */
  readonly response: IntervalDraft;
  /** In yuan. */
  readonly profit: IntervalDraft;
  /** In per cent; null while nothing is said. */
  readonly pays: number | null;
}

export const EMPTY_FORECAST: ForecastDraft = {
  response: EMPTY_INTERVAL,
  profit: EMPTY_INTERVAL,
  pays: null,
};

/** A kept draft is hostile: what cannot be read is not filled in. */
export function forecastDraftFrom(kept: Json | undefined): ForecastDraft {
  const { response, profit, pays } = fieldsOf(kept);
  const percent = numberOf(pays);
  return {
    response: intervalDraftFrom(response),
    profit: intervalDraftFrom(profit),
    pays: percent !== undefined && percent >= 0 && percent <= 100 ? percent : null,
  };
}

/** The widest response that the form takes, in per cent. */
export const responseBounds = ({ bounds }: TermsView): Interval => ({
  low: 100 * bounds.response.low,
  high: 100 * bounds.response.high,
});

export type ForecastPart = keyof GuidedAnswers['forecast'];

export interface ReadForecast {
  readonly answers: GuidedAnswers['forecast'];
  readonly empty: readonly ForecastPart[];
  /** Something is typed that cannot be read. */
  readonly hasProblem: boolean;
}

export function readForecast(draft: ForecastDraft, terms: TermsView): ReadForecast {
  const response = readInterval(draft.response, responseBounds(terms));
  const profit = readInterval(draft.profit, terms.bounds.profit);
  const answers = {
    response: response.interval && { low: response.interval.low / 100, high: response.interval.high / 100 },
    profit: profit.interval,
    pays: draft.pays === null ? null : draft.pays / 100,
  };
  const parts: readonly ForecastPart[] = ['response', 'profit', 'pays'];
  return {
    answers,
    empty: parts.filter((part) => answers[part] === null),
    hasProblem: [response, profit].some(({ problems }) => Object.keys(problems).length > 0),
  };
}

/** Orders, the response that they are, and what they leave: the arithmetic of one choice, at a few responses. */
export function profitLines(contacts: number, { contribution, contactCost, bounds }: TermsView) {
  const STEP = 0.05;
  const most = Math.round(0.3 / STEP);
  return Array.from({ length: most + 1 }, (_, i) => Math.round(contacts * i * STEP))
    .filter((orders) => orders / contacts <= bounds.response.high)
    .map((orders) => ({
      orders,
      response: orders / contacts,
      profit: orders * contribution - contacts * contactCost,
    }));
}
