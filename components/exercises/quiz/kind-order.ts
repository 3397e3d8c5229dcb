import { order } from '@/lib/scoring';
import type { CheckKind, Feedback, Question } from './check-kind';
import { OrderView } from './order-view';
import { texts } from './restored';
import { shuffled } from './shuffle';
import { fill, unstopped } from './wording';

export interface OrderDraft {
  readonly entries: readonly string[];
  /** An order that nobody has touched is not an answer. */
  readonly touched: boolean;
}

export const orderKind: CheckKind<'order', OrderDraft> = {
  exercise: order,
  View: OrderView,
  start: ({ id, entries }) => ({ entries: shuffled(id, entries), touched: false }),
  restore(response) {
    const entries = texts(response);
    return entries && { entries, touched: true };
  },
  read: ({ entries, touched }, { messages }) =>
    touched ? { response: entries } : { missing: messages.missing.order },
  explain,
};

function explain(given: readonly string[], { item, words, messages }: Question<'order'>): Feedback {
  const text = (id: string) => unstopped(words.options[id] ?? id);
  const row = (ids: readonly string[]) => ids.map(text).join(messages.arrow);
  const astray = given.filter((id, index) => id !== item.entries[index]);
  const asked = (astray.length > 0 ? astray : item.entries).filter((id) => words.why[id] !== undefined);
  return {
    own: fill(messages.youOrdered, { answer: row(given) }),
    answer: astray.length === 0 ? messages.thatIsIt : fill(messages.orderIs, { answer: row(item.entries) }),
    reasons: [
      { label: messages.whyRight, text: words.explanation },
      ...asked.map((id) => ({
        label: fill(messages.aboutEntry, { entry: text(id) }),
        text: words.why[id] ?? '',
      })),
    ],
  };
}
