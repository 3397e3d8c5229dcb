import { accept, isRecord, refuse, type Parsed } from '../json';
import { defineQuiz, parseOptions } from './quiz-exercise';

type Pairs = { readonly [left: string]: string };

/** Matching: every left entry gets one right entry. */
export const match = defineQuiz({
  kind: 'match',
  rulesVersion: '1',
  parseItem({ left, right, pairs, credit }, base) {
    const from = parseOptions(left, 'left');
    if (!from.ok) return from;
    const to = parseOptions(right, 'right');
    if (!to.ok) return to;
    const key = parsePairs(pairs, from.value, to.value, 'pairs');
    if (!key.ok) return key;
    if (credit !== 'all-or-nothing' && credit !== 'per-pair') return refuse('unknown-credit', 'credit');
    return accept({ ...base, kind: 'match', left: from.value, right: to.value, pairs: key.value, credit });
  },
  parseResponse: (response, { left, right }) => parsePairs(response, left, right, ''),
  mark(response, { left, pairs, credit }) {
    const right = left.filter((entry) => response[entry] === pairs[entry]);
    const all = right.length === left.length;
    const share = credit === 'per-pair' ? right.length / left.length : all ? 1 : 0;
    return { share, evidence: { given: response, right } };
  },
});

function parsePairs(
  value: unknown,
  left: readonly string[],
  right: readonly string[],
  at: string,
): Parsed<Pairs> {
  if (!isRecord(value)) return refuse('not-an-object', at);
  const pairs: Record<string, string> = {};
  for (const entry of left) {
    const partner = Object.hasOwn(value, entry) ? value[entry] : undefined;
    if (typeof partner !== 'string' || !right.includes(partner)) return refuse('not-an-option', at || entry);
    pairs[entry] = partner;
  }
  return Object.keys(value).length === left.length ? accept(pairs) : refuse('unknown-field', at);
}
