import { numeric, type Json } from '@/lib/scoring';
import type { CheckKind, Feedback, Question } from './check-kind';
import { readNumber } from './read-number';
import { NumericView } from './numeric-view';
import { fill, withUnit } from './wording';

export const numericKind: CheckKind<'numeric', string> = {
  exercise: numeric,
  View: NumericView,
  start: () => '',
  restore: (response) => (typeof response === 'number' ? String(response) : undefined),
  read(draft, { words, messages: { missing } }) {
    if (draft.trim() === '') return { missing: missing.number };
    const response = readNumber(draft, words.unit);
    return response === undefined
      ? { missing: fill(missing.notANumber, { text: draft.trim().slice(0, 20) }) }
      : { response };
  },
  explain,
};

function explain(
  given: number,
  { item, words, messages }: Question<'numeric'>,
  { share, evidence }: { readonly share: number; readonly evidence: Json },
): Feedback {
  const quantity = (value: number) => withUnit(String(value), words.unit);
  const answer = quantity(item.answer);
  const made = item.slips.find(({ id }) => id === slipIn(evidence));
  // A slip that was made is answered itself; otherwise the one that most people make.
  const asked = (made ? [made] : item.slips).filter(({ id }) => words.why[id] !== undefined);
  return {
    own: fill(messages.youEntered, { answer: quantity(given) }),
    answer:
      share < 1
        ? fill(messages.answerIs, { answer })
        : given === item.answer
          ? messages.thatIsIt
          : fill(messages.withinTolerance, { answer }),
    reasons: [
      { label: messages.whyRight, text: words.explanation },
      ...asked.map(({ id, value }) => ({
        label: fill(made ? messages.whyNot : messages.ifYouGot, { answer: quantity(value) }),
        text: words.why[id] ?? '',
      })),
    ],
  };
}

/** The named slip that the scorer recognised. */
function slipIn(evidence: Json): string | undefined {
  if (typeof evidence !== 'object' || evidence === null || !('answer' in evidence)) return undefined;
  const { answer } = evidence;
  if (typeof answer !== 'object' || answer === null || !('slip' in answer)) return undefined;
  return typeof answer.slip === 'string' ? answer.slip : undefined;
}
