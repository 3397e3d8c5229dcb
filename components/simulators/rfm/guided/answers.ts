import { replyWith, type QuestionOf, type ReplyOf } from '@/components/ui/asking';
import {
  choicePreview,
  customerPage,
  effectOf,
  luckOf,
  previewOf,
  scoreOf,
  viewOf,
  whatIfOf,
} from './engine';
import type { GuidedCall, GuidedCalls } from './protocol';

type Question = QuestionOf<GuidedCalls>;

/** Answers one question; the same in the worker and, where there is none, on the page. */
export const replyTo = (question: Question): ReplyOf<GuidedCalls> =>
  replyWith(question.number, () => answerOf(question));

function answerOf(question: Question): GuidedCalls[GuidedCall]['answer'] {
  switch (question.call) {
    case 'view':
      return viewOf(question.ask.run);
    case 'effect':
      return effectOf(question.ask.seed, question.ask.before, question.ask.after);
    case 'preview':
      return previewOf(question.ask.run, question.ask.scoring);
    case 'choice':
      return choicePreview(question.ask.run, question.ask.choice);
    case 'customers': {
      const { run, sort, from, count, group } = question.ask;
      return customerPage(run, sort, from, count, group);
    }
    case 'score':
      return scoreOf(question.ask.run);
    case 'whatIf':
      return whatIfOf(question.ask.run, question.ask.whatIf);
    case 'luck':
      return luckOf(question.ask.run);
  }
}
