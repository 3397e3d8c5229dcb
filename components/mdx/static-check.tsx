import { Disclosure } from '@/components/ui/disclosure';
import type { LocalisedQuestion } from '@/lib/content/questions';
import styles from './blocks.module.css';

interface StaticCheckProps {
  readonly question: LocalisedQuestion;
  readonly showAnswer: string;
}

/** A question to answer in one's head: its text, and folded away the answer with its reasons. */
export function StaticCheck({ question: { item, words }, showAnswer }: StaticCheckProps) {
  const options = Object.entries(words.options);
  return (
    <section className={styles.check} id={`check-${item.id}`} aria-label={words.stem}>
      <p>{words.stem}</p>
      {options.length > 0 && (
        <ul>
          {options.map(([id, text]) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
      <Disclosure summary={showAnswer}>
        <p>{words.explanation}</p>
        {Object.entries(words.why).map(([id, reason]) => (
          <p key={id}>
            {words.options[id] && <strong>{words.options[id]} </strong>}
            {reason}
          </p>
        ))}
      </Disclosure>
    </section>
  );
}
