import { single } from '@/lib/scoring';
import type { CheckKind, Feedback, Question } from './check-kind';
import { SingleView } from './single-view';
import { fill, named } from './wording';

export const singleKind: CheckKind<'single', string> = {
  exercise: single,
  View: SingleView,
  start: () => '',
  restore: (response) => (typeof response === 'string' ? response : undefined),
  read: (draft, { messages }) => (draft === '' ? { missing: messages.missing.single } : { response: draft }),
  explain,
};

function explain(chosen: string, { item, words, messages }: Question<'single'>): Feedback {
  const name = (id: string) => named(item.options, id, words.options[id], messages);
  const right = chosen === item.answer;
  const tempting = item.options.filter((id) => id !== item.answer && words.why[id] !== undefined);
  // A wrong choice is answered itself; where its words are missing, and after a right one, the tempting ones are.
  const asked = tempting.includes(chosen) ? [chosen] : tempting;
  return {
    own: fill(messages.youChose, { answer: name(chosen) }),
    answer: right ? messages.thatIsIt : fill(messages.answerIs, { answer: name(item.answer) }),
    reasons: [
      { label: messages.whyRight, text: words.explanation },
      ...asked.map((id) => ({
        label: fill(messages.whyNot, { answer: name(id) }),
        text: words.why[id] ?? '',
      })),
    ],
  };
}
