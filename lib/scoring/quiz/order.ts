import { accept, distinctMembers, refuse } from '../json';
import { defineQuiz, parseOptions } from './quiz-exercise';

/** Put entries in order; by the item's rule the whole order counts, or its distance from the right one. */
export const order = defineQuiz({
  kind: 'order',
  rulesVersion: '1',
  parseItem({ entries, credit }, base) {
    const list = parseOptions(entries, 'entries');
    if (!list.ok) return list;
    if (credit !== 'all-or-nothing' && credit !== 'kendall') return refuse('unknown-credit', 'credit');
    return accept({ ...base, kind: 'order', entries: list.value, credit });
  },
  parseResponse(response, { entries }) {
    const given = distinctMembers(response, entries);
    return given?.length === entries.length ? accept(given) : refuse('not-a-full-order', '');
  },
  mark(response, { entries, credit }) {
    const inversions = countInversions(response.map((entry) => entries.indexOf(entry)));
    const most = (entries.length * (entries.length - 1)) / 2;
    const share = credit === 'kendall' ? 1 - inversions / most : inversions === 0 ? 1 : 0;
    return { share, evidence: { given: [...response], inversions, most } };
  },
});

/** Kendall distance: the number of pairs that stand in the wrong order (Kendall 1938). */
function countInversions(ranks: readonly number[]): number {
  return ranks.reduce((sum, rank, i) => sum + ranks.slice(i + 1).filter((later) => later < rank).length, 0);
}
