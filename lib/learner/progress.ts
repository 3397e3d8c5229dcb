import type { Attempt } from '@/lib/scoring';

/**
 * What a learner did, as it is kept and as it travels in a file. All ids are those of the course, the same in both
 * languages; all times are ISO 8601 in UTC with milliseconds, given by the caller, so that text order is time order.
 */
export interface Progress {
  readonly version: 1;
  /** By `chapter/lesson`. */
  readonly lessons: Entries<LessonRecord>;
  /** By `chapter/lesson/question`. */
  readonly checks: Entries<CheckRecord>;
  /** By `chapter/lesson/prediction`. */
  readonly predictions: Entries<PredictionRecord>;
}

export type Entries<Value> = { readonly [id: string]: Value };

export interface LessonRecord {
  /** The last visit. */
  readonly at: string;
  /** Id of the last heading that was read; empty before the first. */
  readonly heading: string;
  /** When the end of the lesson was last on screen; empty if never. */
  readonly endAt: string;
}

export interface CheckRecord {
  readonly at: string;
  /** The tries of the last sitting; the last one counts. */
  readonly attempt: Attempt;
  readonly result: CheckResult;
}

/** A summary of the report. It can be proved by replaying the attempt, and an imported one is. */
export type CheckResult =
  | { readonly status: 'scored'; readonly total: number; readonly outOf: number }
  | { readonly status: 'not-scored' };

export interface PredictionRecord {
  readonly at: string;
  /** What the learner expected: the id of a choice, the same in both languages, or figures. */
  readonly prediction: string;
}

export const emptyProgress: Progress = { version: 1, lessons: {}, checks: {}, predictions: {} };

/** Whether there is nothing to show, to export or to lose. */
export const isEmpty = ({ lessons, checks, predictions }: Progress): boolean =>
  [lessons, checks, predictions].every((entries) => Object.keys(entries).length === 0);

/** The lesson that was visited last. */
export function lastPlace({ lessons }: Progress): { lesson: string; heading: string } | undefined {
  const [first, ...rest] = Object.entries(lessons);
  if (!first) return undefined;
  const [lesson, { heading }] = rest.reduce(
    (last, entry) => (entry[1].at > last[1].at ? entry : last),
    first,
  );
  return { lesson, heading };
}
