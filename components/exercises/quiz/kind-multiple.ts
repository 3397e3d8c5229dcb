import { multiple } from '@/lib/scoring';
import type { CheckKind, Feedback, Question } from './check-kind';
import { MultipleView } from './multiple-view';
import { texts } from './restored';
import { fill, letterOf, named } from './wording';

export const multipleKind: CheckKind<'multiple', readonly string[]> = {
  exercise: multiple,
  View: MultipleView,
  start: () => [],
  restore: texts,
  read: (draft, { item, messages }) =>
    draft.length === 0
      ? { missing: messages.missing.multiple }
      : { response: item.options.filter((id) => draft.includes(id)) },
  explain,
};

function explain(chosen: readonly string[], { item, words, messages }: Question<'multiple'>): Feedback {
  const letters = (ids: readonly string[]) =>
    item.options
      .filter((id) => ids.includes(id))
      .map((id) => letterOf(item.options, id))
      .join(messages.list);
  const missed = item.answers.filter((id) => !chosen.includes(id));
  const added = chosen.filter((id) => !item.answers.includes(id));
  const astray = [...added, ...missed];
  const asked = item.options.filter(
    (id) =>
      words.why[id] !== undefined && (astray.length > 0 ? astray.includes(id) : !item.answers.includes(id)),
  );
  return {
    own: fill(messages.youChose, { answer: letters(chosen) }),
    answer:
      astray.length === 0
        ? messages.thatIsIt
        : [
            fill(messages.answerIs, { answer: letters(item.answers) }),
            missed.length > 0 ? fill(messages.left, { answer: letters(missed) }) : '',
            added.length > 0 ? fill(messages.added, { answer: letters(added) }) : '',
          ]
            .filter(Boolean)
            .join(messages.gap),
    reasons: [
      { label: messages.whyRight, text: words.explanation },
      ...asked.map((id) => ({
        label: fill(item.answers.includes(id) ? messages.whyThis : messages.whyNot, {
          answer: named(item.options, id, words.options[id], messages),
        }),
        text: words.why[id] ?? '',
      })),
    ],
  };
}
