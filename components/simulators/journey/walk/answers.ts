import { replyWith, type Progress, type QuestionOf, type ReplyOf } from '@/components/ui/asking';
import { answers } from './engine';
import type { WalkCall, WalkCalls } from './protocol';

function answerTo<Call extends WalkCall>(
  call: Call,
  ask: WalkCalls[Call]['ask'],
  progress: Progress,
): WalkCalls[Call]['answer'] {
  return answers[call](ask, progress);
}

/** Answers one question; the same in the worker and, where there is none, on the page. */
export const replyTo = (
  { number, call, ask }: QuestionOf<WalkCalls>,
  progress: Progress,
): ReplyOf<WalkCalls> => replyWith(number, () => answerTo(call, ask, progress));
