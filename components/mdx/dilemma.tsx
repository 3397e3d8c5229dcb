import type { ReactNode } from 'react';
import styles from './blocks.module.css';
import { DilemmaGuess, type Choice } from './dilemma-guess';
import type { MdxMessages } from './messages';

export interface DilemmaProps {
  readonly id: string;
  readonly question: string;
  readonly choices: readonly Choice[];
  readonly children: ReactNode;
}

/** A situation with a decision in it, and a guess before any theory. */
export function Dilemma({
  id,
  question,
  choices,
  children,
  messages,
}: DilemmaProps & { readonly messages: MdxMessages }) {
  const replies = Object.fromEntries(
    choices.map((choice) => [choice.id, messages.guessed(messages.youGuessed(choice.text))]),
  );
  return (
    <section
      className={`${styles.block} ${styles.dilemma}`}
      id={`dilemma-${id}`}
      aria-label={messages.dilemma}
    >
      {children}
      <div className={styles.guess}>
        <DilemmaGuess id={id} question={question} choices={choices} replies={replies} />
      </div>
    </section>
  );
}
