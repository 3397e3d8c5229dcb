import type { Interval } from '@/lib/scoring';
import { readNumber } from './read-number';

/** Both ends as typed, in the unit that stands beside the field. */
export interface IntervalDraft {
  readonly low: string;
  readonly high: string;
}

export const EMPTY_INTERVAL: IntervalDraft = { low: '', high: '' };

export type IntervalEnd = keyof IntervalDraft;
export type IntervalProblem = 'not-a-number' | 'below' | 'above' | 'other-end' | 'upside-down';

export interface ReadInterval {
  /** Null where nothing is typed, and as long as there is a problem. */
  readonly interval: Interval | null;
  readonly problems: Readonly<Partial<Record<IntervalEnd, IntervalProblem>>>;
}

/** An interval typed into two fields; `bounds` in the same unit. */
export function readInterval(draft: IntervalDraft, bounds: Interval): ReadInterval {
  const [low, high] = [readNumber(draft.low), readNumber(draft.high)];
  if (low === undefined && high === undefined) return { interval: null, problems: {} };
  const problems: Partial<Record<IntervalEnd, IntervalProblem>> = {};
  const lowProblem = endProblem(low, bounds);
  const highProblem = endProblem(high, bounds);
  if (lowProblem) problems.low = lowProblem;
  if (highProblem) problems.high = highProblem;
  if (low !== undefined && high !== undefined && !lowProblem && !highProblem) {
    if (low <= high) return { interval: { low, high }, problems };
    problems.high = 'upside-down';
  }
  return { interval: null, problems };
}

function endProblem(value: number | undefined, { low, high }: Interval): IntervalProblem | undefined {
  if (value === undefined) return 'other-end';
  if (Number.isNaN(value)) return 'not-a-number';
  if (value < low) return 'below';
  return value > high ? 'above' : undefined;
}

/** A kept draft is hostile: whatever is no text is nothing typed. */
export function intervalDraftFrom(kept: unknown): IntervalDraft {
  if (typeof kept !== 'object' || kept === null) return EMPTY_INTERVAL;
  const entries = new Map<string, unknown>(Object.entries(kept));
  const text = (end: IntervalEnd) => {
    const value = entries.get(end);
    return typeof value === 'string' ? value.slice(0, 60) : '';
  };
  return { low: text('low'), high: text('high') };
}
