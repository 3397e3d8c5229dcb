'use client';

import { ChoiceGroup } from '@/components/ui/choice-group';
import styles from './blocks.module.css';
import { keepGuess, useGuesses } from './guesses';

export interface Choice {
  readonly id: string;
  readonly text: string;
}

interface DilemmaGuessProps {
  readonly id: string;
  readonly question: string;
  readonly choices: readonly Choice[];
  /** What is said after choosing, per choice id. */
  readonly replies: Readonly<Record<string, string>>;
}

/** The guess itself: choosing is all there is to it, and it may be changed at will. */
export function DilemmaGuess({ id, question, choices, replies }: DilemmaGuessProps) {
  const guess = useGuesses(({ guesses }) => guesses[id]);
  const chosen = choices.find(({ text }) => text === guess);
  return (
    <>
      <ChoiceGroup
        kind="single"
        legend={question}
        choices={choices.map(({ id: value, text }) => ({ value, label: text }))}
        value={chosen ? [chosen.id] : []}
        onChange={([value]) => {
          const choice = choices.find((candidate) => candidate.id === value);
          if (choice) keepGuess(id, choice.text);
        }}
      />
      <p className={styles.reply} role="status">
        {chosen && replies[chosen.id]}
      </p>
    </>
  );
}
