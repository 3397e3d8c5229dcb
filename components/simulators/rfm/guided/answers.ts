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
import type { Question, Reply } from './messages-to-worker';
import type { GuidedCall, GuidedCalls } from './protocol';

/** Answers one question; the same in the worker and, where there is none, on the page. */
export function replyTo(question: Question): Reply {
  const { number } = question;
  try {
    return { number, answer: answerOf(question) };
  } catch (error) {
    return { number, error: error instanceof Error ? error.message : String(error) };
  }
}

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
