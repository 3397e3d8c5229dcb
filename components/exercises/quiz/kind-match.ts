import { match } from '@/lib/scoring';
import type { CheckKind, Feedback, Question } from './check-kind';
import { MatchView } from './match-view';
import { fields } from './restored';
import { fill, unstopped } from './wording';

type Pairs = { readonly [left: string]: string };

export const matchKind: CheckKind<'match', Pairs> = {
  exercise: match,
  View: MatchView,
  start: () => ({}),
  restore(response) {
    const pairs: Record<string, string> = {};
    for (const [left, right] of Object.entries(fields(response)))
      if (typeof right === 'string') pairs[left] = right;
    return pairs;
  },
  read(draft, { item, messages: { missing } }) {
    const count = item.left.filter((id) => !draft[id]).length;
    return count > 0 ? { missing: fill(missing.match, { count }) } : { response: draft };
  },
  explain,
};

function explain(given: Pairs, { item, words, messages }: Question<'match'>): Feedback {
  const text = (id: string | undefined) => unstopped(words.options[id ?? ''] ?? id ?? '');
  const pairs = (partners: Pairs, lefts: readonly string[]) =>
    lefts
      .map((left) => fill(messages.pair, { left: text(left), right: text(partners[left]) }))
      .join(messages.semicolon);
  const astray = item.left.filter((left) => given[left] !== item.pairs[left]);
  const spoken = (left: string) => words.why[left] ?? words.why[given[left] ?? ''];
  const asked = (astray.length > 0 ? astray : item.left).filter((left) => spoken(left) !== undefined);
  return {
    own: fill(messages.youMatched, { answer: pairs(given, item.left) }),
    answer:
      astray.length === 0
        ? messages.thatIsIt
        : fill(messages.pairsAre, { answer: pairs(item.pairs, astray) }),
    reasons: [
      { label: messages.whyRight, text: words.explanation },
      ...asked.map((left) => ({
        label: fill(messages.aboutEntry, { entry: text(left) }),
        text: spoken(left) ?? '',
      })),
    ],
  };
}
