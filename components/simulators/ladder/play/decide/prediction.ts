import type { Interval } from '@/lib/scoring';
import type { PredictionDraft } from './drafts';
import { readWhole } from './purse';

export type End = 'low' | 'high';
export type EndProblem = 'not-whole' | 'too-many' | 'other-end' | 'upside-down';

export interface ReadBuyers {
  /** Null where nothing is typed, and as long as there is a problem. */
  readonly interval: Interval | null;
  readonly problems: Readonly<Partial<Record<End, EndProblem>>>;
}

/** An interval of people as typed; there are no more than `people`. */
export function readBuyers({ low, high }: Pick<PredictionDraft, End>, people: number): ReadBuyers {
  const typed = { low: low.trim() !== '', high: high.trim() !== '' };
  if (!typed.low && !typed.high) return { interval: null, problems: {} };
  const from = readWhole(low);
  const to = readWhole(high);
  const problems: Partial<Record<End, EndProblem>> = {};
  const tell = (end: End, value: number | undefined) => {
    if (!typed[end]) problems[end] = 'other-end';
    else if (value === undefined) problems[end] = 'not-whole';
    else if (value > people) problems[end] = 'too-many';
  };
  tell('low', from);
  tell('high', to);
  if (problems.low || problems.high || from === undefined || to === undefined)
    return { interval: null, problems };
  if (from > to) return { interval: null, problems: { high: 'upside-down' } };
  return { interval: { low: from, high: to }, problems: {} };
}

/** Per cent of the points that an interval earns in a quarter that it holds: 1 − ¾ of its width over one that says nothing. */
export const pointsIfHeld = ({ low, high }: Interval, widest: number) =>
  Math.round(100 - (75 * (high - low)) / widest);

/** Where last quarter's figure lies. */
export const besideInterval = ({ low, high }: Interval, value: number): 'below' | 'inside' | 'above' =>
  value < low ? 'below' : value > high ? 'above' : 'inside';

/** Upper ends of the words for a chance in per cent, from “not at all” to “nearly certain”; above the last: certain. */
const CHANCE_ENDS = [0, 9, 29, 44, 55, 70, 90, 99];

/** The place of a chance among its nine words. */
export const chanceRank = (percent: number): number => CHANCE_ENDS.filter((end) => percent > end).length;
