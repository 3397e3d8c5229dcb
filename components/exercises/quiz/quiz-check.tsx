import { partWords } from '@/components/ui/part-words';
import type { Locale } from '@/lib/content/locale';
import { AnswerText, type QuestionText } from './answer-text';
import { quizMessages } from './messages';
import { QuizCheckPart } from './quiz-check-part';
import styles from './quiz.module.css';

export interface QuizCheckProps {
  readonly question: QuestionText;
  readonly locale: Locale;
  /** Chapter and slug of the lesson, for example `evaluation/rfm`; answers are kept under it. */
  readonly lesson: string;
}

/** A question to answer. Its answer and explanation are folded below it where no script runs. */
export function QuizCheck({ question, locale, lesson }: QuizCheckProps) {
  const messages = quizMessages[locale];
  return (
    <section id={`check-${question.item.id}`} className={styles.question}>
      <QuizCheckPart {...question} messages={messages} lesson={lesson} partWords={partWords[locale]} />
      <AnswerText {...question} messages={messages} />
    </section>
  );
}
