import type { ReactNode } from 'react';
import { PartGuard, type PartGuardWords } from '@/components/ui/part-guard';
import styles from './blocks.module.css';
import { DilemmaGuess, type Choice } from './dilemma-guess';
import type { MdxMessages } from './messages';

export interface DilemmaProps {
  readonly id: string;
  readonly question: string;
  readonly choices: readonly Choice[];
  readonly children: ReactNode;
}

/** Where a dilemma stands on its page. */
export const dilemmaPlace = (id: string): string => `dilemma-${id}`;

/** A situation with a decision in it, and a guess before any theory. */
export function Dilemma({
  id,
  question,
  choices,
  children,
  lesson,
  messages,
  partWords,
}: DilemmaProps & {
  readonly lesson: string;
  readonly messages: MdxMessages;
  readonly partWords: PartGuardWords;
}) {
  const replies = Object.fromEntries(
    choices.map((choice) => [choice.id, messages.guessed(messages.youGuessed(choice.text))]),
  );
  return (
    <section
      className={`${styles.block} ${styles.dilemma}`}
      id={dilemmaPlace(id)}
      aria-label={messages.dilemma}
    >
      {children}
      <div className={styles.guess}>
        <PartGuard words={partWords}>
          <DilemmaGuess id={`${lesson}/${id}`} question={question} choices={choices} replies={replies} />
        </PartGuard>
      </div>
    </section>
  );
}
