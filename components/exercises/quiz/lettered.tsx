import type { Choice, ChoiceMark } from '@/components/ui/choice-group';
import type { QuizMessages } from './messages';
import styles from './quiz.module.css';
import { letterOf } from './wording';

/** Options with the letters that feedback calls them by. */
export const lettered = (
  options: readonly string[],
  words: { readonly [id: string]: string | undefined },
): Choice[] =>
  options.map((id) => ({
    value: id,
    label: (
      <span className={styles.option}>
        <b>{letterOf(options, id)}</b> <span>{words[id] ?? id}</span>
      </span>
    ),
  }));

/** Which options were right, and which were chosen although they are not. */
export function choiceMarks(
  chosen: readonly string[],
  right: readonly string[],
  messages: QuizMessages,
): Record<string, ChoiceMark> {
  const wrong = chosen.filter((id) => !right.includes(id));
  return Object.fromEntries<ChoiceMark>([
    ...wrong.map((id): [string, ChoiceMark] => [id, { kind: 'wrong', text: messages.chosen }]),
    ...right.map((id): [string, ChoiceMark] => [id, { kind: 'right', text: messages.right }]),
  ]);
}
