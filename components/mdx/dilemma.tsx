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
}: DilemmaProps & { messages: MdxMessages }) {
  const replies = Object.fromEntries(
    choices.map((choice) => [choice.id, `${messages.youGuessed(choice.text)} ${messages.guessKept}`]),
  );
  return (
    <section className={styles.dilemma} id={`dilemma-${id}`} aria-label={messages.dilemma}>
      <p className={styles.label}>{messages.dilemma}</p>
      {children}
      <DilemmaGuess id={id} question={question} choices={choices} replies={replies} />
    </section>
  );
}
