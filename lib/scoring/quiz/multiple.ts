import { accept, distinctMembers, refuse } from '../json';
import type { MultipleCredit, MultipleItem } from './item';
import { defineQuiz, parseOptions } from './quiz-exercise';

const CREDITS: readonly MultipleCredit[] = ['all-or-nothing', 'per-option', 'right-minus-wrong'];

/** Multiple choice; how part of the answer counts is the item's own rule. */
export const multiple = defineQuiz({
  kind: 'multiple',
  rulesVersion: '1',
  parseItem({ options, answers, credit }, base) {
    const list = parseOptions(options, 'options');
    if (!list.ok) return list;
    const right = distinctMembers(answers, list.value);
    if (!right || right.length === 0) return refuse('not-an-option', 'answers');
    const rule = CREDITS.find((known) => known === credit);
    if (!rule) return refuse('unknown-credit', 'credit');
    return accept({ ...base, kind: 'multiple', options: list.value, answers: right, credit: rule });
  },
  parseResponse(response, { options }) {
    const chosen = distinctMembers(response, options);
    return chosen && chosen.length > 0 ? accept(chosen) : refuse('not-an-option', '');
  },
  mark(response, item) {
    const right = response.filter((option) => item.answers.includes(option)).length;
    const wrong = response.length - right;
    return {
      share: creditShare(item, right, wrong),
      evidence: { chosen: [...response].sort(), right: [...item.answers].sort(), credit: item.credit },
    };
  },
});

function creditShare({ answers, options, credit }: MultipleItem, right: number, wrong: number): number {
  const missed = answers.length - right;
  switch (credit) {
    case 'all-or-nothing':
      return wrong === 0 && missed === 0 ? 1 : 0;
    case 'per-option':
      return (options.length - wrong - missed) / options.length;
    case 'right-minus-wrong':
      return Math.max(0, right - wrong) / answers.length;
  }
}
