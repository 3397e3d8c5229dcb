import { replyWith, type Progress, type QuestionOf, type ReplyOf } from '@/components/ui/asking';
import { answers } from './engine';
import type { JourneyCall, JourneyCalls } from './protocol';

function answerTo<Call extends JourneyCall>(
  call: Call,
  ask: JourneyCalls[Call]['ask'],
  progress: Progress,
): JourneyCalls[Call]['answer'] {
  return answers[call](ask, progress);
}

/** Answers one question; the same in the worker and, where there is none, on the page. */
export const replyTo = (
  { number, call, ask }: QuestionOf<JourneyCalls>,
  progress: Progress,
): ReplyOf<JourneyCalls> => replyWith(number, () => answerTo(call, ask, progress));
