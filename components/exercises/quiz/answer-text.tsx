import { Disclosure } from '@/components/ui/disclosure';
import type { QuestionWords } from '@/lib/content/questions';
import type { QuizItem } from '@/lib/scoring';
import { referenceCorrection } from './judgement';
import type { QuizMessages } from './messages';
import styles from './quiz.module.css';
import { fill, named, unstopped, withUnit } from './wording';

/** A question in one language, of any kind. */
export interface QuestionText {
  readonly item: QuizItem;
  readonly words: QuestionWords;
}

interface Texts extends QuestionText {
  readonly messages: QuizMessages;
}

/** The answer and its explanation as folded text, for a page on which no script runs. */
export function AnswerText(question: Texts) {
  const { messages, words } = question;
  return (
    <div className={styles.folded}>
      <Disclosure summary={messages.folded}>
        <p>{answerOf(question)}</p>
        <p>{words.explanation}</p>
        <dl className={styles.reasons}>
          {Object.entries(words.why).map(([id, text]) => (
            <div key={id}>
              <dt>{nameOf(id, question)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  );
}

function answerOf({ item, words, messages }: Texts): string {
  const text = (id: string | undefined) => unstopped(words.options[id ?? ''] ?? id ?? '');
  const option = (options: readonly string[]) => (id: string) =>
    named(options, id, words.options[id], messages);
  switch (item.kind) {
    case 'single':
      return fill(messages.answerIs, { answer: option(item.options)(item.answer) });
    case 'multiple':
      return fill(messages.answerIs, {
        answer: item.answers.map(option(item.options)).join(messages.semicolon),
      });
    case 'judge-correct':
      return item.truth
        ? messages.itIsTrue
        : `${messages.itIsFalse}${messages.gap}${fill(messages.correctionIs, { answer: referenceCorrection(item.corrections, words.stem) })}`;
    case 'numeric':
      return fill(messages.answerIs, { answer: withUnit(String(item.answer), words.unit) });
    case 'match':
      return fill(messages.pairsAre, {
        answer: item.left
          .map((left) => fill(messages.pair, { left: text(left), right: text(item.pairs[left]) }))
          .join(messages.semicolon),
      });
    case 'order':
      return fill(messages.orderIs, { answer: item.entries.map(text).join(messages.arrow) });
  }
}

function nameOf(id: string, { item, words, messages }: Texts): string {
  if (item.kind === 'single' || item.kind === 'multiple')
    return named(item.options, id, words.options[id], messages);
  if (item.kind === 'judge-correct') return id === 'true' ? messages.statementTrue : messages.statementFalse;
  const slip = item.kind === 'numeric' ? item.slips.find((known) => known.id === id) : undefined;
  if (slip) return fill(messages.ifYouGot, { answer: withUnit(String(slip.value), words.unit) });
  return words.options[id] ?? id;
}
