import { Icon } from '@/components/ui/icon';
import type { Locale } from '@/lib/content/locale';
import { lookBackMessages } from './look-back-messages';
import styles from './look-back.module.css';

export interface AnswerFeedback {
  readonly id: string;
  readonly question: string;
  /** In the words of the option; undefined where it was left empty. */
  readonly answer: string | undefined;
  readonly right: string;
  readonly isRight: boolean;
  /** Why. */
  readonly because: string;
}

const ICONS = { right: 'check', wrong: 'cross', empty: 'note' } as const;

/** Questions with the learner's own answer first, then what holds and why. */
export function AnswerList({ locale, answers }: { locale: Locale; answers: readonly AnswerFeedback[] }) {
  const words = lookBackMessages[locale].answer;
  return (
    <ol className={styles.answers}>
      {answers.map(({ id, question, answer, right, isRight, because }) => {
        const kind = answer === undefined ? 'empty' : isRight ? 'right' : 'wrong';
        return (
          <li key={id}>
            <p className={styles.question}>{question}</p>
            <p className={`${styles.answer} ${styles[kind]}`}>
              <Icon name={ICONS[kind]} size={18} />
              <span>
                {answer === undefined
                  ? words.empty(right)
                  : isRight
                    ? words.right(answer)
                    : words.wrong(answer, right)}
              </span>
            </p>
            <p>{because}</p>
          </li>
        );
      })}
    </ol>
  );
}
