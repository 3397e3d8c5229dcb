import type { Attempt, Outcome } from '@/lib/scoring';
import type { CheckResult, Progress } from './progress';

/** A visit to a lesson. The heading where the learner was stays until another one is read. */
export function withVisit(progress: Progress, lesson: string, at: string): Progress {
  const { heading = '', endAt = '' } = progress.lessons[lesson] ?? {};
  return { ...progress, lessons: { ...progress.lessons, [lesson]: { at, heading, endAt } } };
}

/** The heading that is being read. */
export function withHeading(progress: Progress, lesson: string, heading: string, at: string): Progress {
  const { endAt = '' } = progress.lessons[lesson] ?? {};
  return { ...progress, lessons: { ...progress.lessons, [lesson]: { at, heading, endAt } } };
}

/** The end of the lesson came on screen. */
export function withEnd(progress: Progress, lesson: string, at: string): Progress {
  const { heading = '' } = progress.lessons[lesson] ?? {};
  return { ...progress, lessons: { ...progress.lessons, [lesson]: { at, heading, endAt: at } } };
}

/** An answered check: the attempt that proves it, and what it came to. */
export function withCheck(
  progress: Progress,
  check: string,
  { attempt, outcome, at }: { attempt: Attempt; outcome: Outcome; at: string },
): Progress {
  const record = { at, attempt, result: resultOf(outcome) };
  return { ...progress, checks: { ...progress.checks, [check]: record } };
}

/** What the learner expected before acting in a live model. */
export function withPrediction(progress: Progress, id: string, prediction: string, at: string): Progress {
  return { ...progress, predictions: { ...progress.predictions, [id]: { at, prediction } } };
}

/** The part of an outcome that is kept. */
export function resultOf(outcome: Outcome): CheckResult {
  if (outcome.status !== 'scored') return { status: 'not-scored' };
  return { status: 'scored', total: outcome.total, outOf: outcome.outOf };
}
