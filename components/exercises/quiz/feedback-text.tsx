import { Icon } from '@/components/ui/icon';
import type { Feedback } from './check-kind';
import type { QuizMessages } from './messages';
import styles from './quiz.module.css';
import { fill } from './wording';

interface FeedbackTextProps {
  readonly feedback: Feedback;
  readonly earned: number;
  readonly max: number;
  readonly messages: QuizMessages;
}

/** The reader's own answer first, then what the answer is, then why, and why not the one that tempts. */
export function FeedbackText({ feedback, earned, max, messages }: FeedbackTextProps) {
  const full = earned === max;
  return (
    <div className={`${styles.outcome} ${full ? styles.full : earned > 0 ? styles.part : styles.none}`}>
      <p className={styles.own}>
        <Icon name={full ? 'check' : 'note'} />
        <span>
          <strong>{feedback.own}</strong>
          {messages.gap}
          {feedback.answer}
          {earned > 0 &&
            !full &&
            `${messages.gap}${fill(messages.points, { earned: shortNumber(earned), max })}`}
        </span>
      </p>
      <dl className={styles.reasons}>
        {feedback.reasons.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** At most two decimals. */
const shortNumber = (value: number): string => String(Math.round(value * 100) / 100);
