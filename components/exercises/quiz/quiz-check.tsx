import type { Locale } from '@/lib/content/locale';
import { AnswerText, type QuestionText } from './answer-text';
import { quizMessages } from './messages';
import { QuizCheckJudgeCorrect } from './quiz-check-judge-correct';
import { QuizCheckMatch } from './quiz-check-match';
import { QuizCheckMultiple } from './quiz-check-multiple';
import { QuizCheckNumeric } from './quiz-check-numeric';
import { QuizCheckOrder } from './quiz-check-order';
import { QuizCheckSingle } from './quiz-check-single';
import styles from './quiz.module.css';

export interface QuizCheckProps {
  readonly question: QuestionText;
  readonly locale: Locale;
  /** Chapter and slug of the lesson, for example `evaluation/rfm`; answers are kept under it. */
  readonly lesson: string;
}

/** A question to answer. Its answer and explanation are folded below it where no script runs. */
export function QuizCheck({ question, locale, lesson }: QuizCheckProps) {
  return (
    <section id={`check-${question.item.id}`} className={styles.question}>
      <CheckOfKind question={question} locale={locale} lesson={lesson} />
      <AnswerText {...question} messages={quizMessages[locale]} />
    </section>
  );
}

/** The server picks the client part, so that a page carries the scorers of its own kinds and no other. */
function CheckOfKind({ question: { item, words }, locale, lesson }: QuizCheckProps) {
  const common = { words, lesson, messages: quizMessages[locale] };
  switch (item.kind) {
    case 'single':
      return <QuizCheckSingle item={item} {...common} />;
    case 'multiple':
      return <QuizCheckMultiple item={item} {...common} />;
    case 'judge-correct':
      return <QuizCheckJudgeCorrect item={item} {...common} />;
    case 'numeric':
      return <QuizCheckNumeric item={item} {...common} />;
    case 'match':
      return <QuizCheckMatch item={item} {...common} />;
    case 'order':
      return <QuizCheckOrder item={item} {...common} />;
  }
}
