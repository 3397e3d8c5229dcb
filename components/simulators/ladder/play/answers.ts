import { replyWith, type Progress, type QuestionOf, type ReplyOf } from '@/components/ui/asking';
import { answers } from './engine';
import type { LadderCall, LadderCalls } from './protocol';

function answerTo<Call extends LadderCall>(
  call: Call,
  ask: LadderCalls[Call]['ask'],
  progress: Progress,
): LadderCalls[Call]['answer'] {
  return answers[call](ask, progress);
}

/** Answers one question; the same in the worker and, where there is none, on the page. */
export const replyTo = (
  { number, call, ask }: QuestionOf<LadderCalls>,
  progress: Progress,
): ReplyOf<LadderCalls> => replyWith(number, () => answerTo(call, ask, progress));
