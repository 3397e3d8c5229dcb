import { accept, refuse } from '../json';
import { defineQuiz, parseOptions } from './quiz-exercise';

/** Single choice: all points for the one right option. */
export const single = defineQuiz({
  kind: 'single',
  rulesVersion: '1',
  parseItem({ options, answer }, base) {
    const list = parseOptions(options, 'options');
    if (!list.ok) return list;
    if (typeof answer !== 'string' || !list.value.includes(answer)) return refuse('not-an-option', 'answer');
    return accept({ ...base, kind: 'single', options: list.value, answer });
  },
  parseResponse: (response, { options }) =>
    typeof response === 'string' && options.includes(response)
      ? accept(response)
      : refuse('not-an-option', ''),
  mark: (response, { answer }) => ({
    share: response === answer ? 1 : 0,
    evidence: { chosen: response, right: answer },
  }),
});
