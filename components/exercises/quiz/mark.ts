import { parseAttempt, score, type Attempt, type Json, type QuizKind, type ScoreReport } from '@/lib/scoring';
import type { CheckKind, ItemOf } from './check-kind';

export interface Mark {
  readonly attempt: Attempt;
  readonly outcome: ScoreReport;
  readonly earned: number;
  readonly evidence: Json;
}

/**
 * Marks the last of some answers. Undefined if they do not answer this question or its own data cannot be read: then
 * nothing is wrong.
 */
export function mark<Kind extends QuizKind, Draft>(
  { exercise }: CheckKind<Kind, Draft>,
  item: ItemOf<Kind>,
  decisions: readonly Json[],
): Mark | undefined {
  const attempt = parseAttempt({
    exercise: exercise.exercise,
    rulesVersion: exercise.rulesVersion,
    scenario: item,
    seed: '',
    decisions,
  });
  const outcome = attempt.ok ? score(attempt.value, [exercise]) : undefined;
  if (!attempt.ok || outcome?.status !== 'scored') return undefined;
  const [answer] = outcome.criteria;
  if (answer?.status !== 'scored') return undefined;
  return { attempt: attempt.value, outcome, earned: answer.earned, evidence: answer.evidence };
}
