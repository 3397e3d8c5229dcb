'use client';

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
    <fieldset className={styles.guess}>
      <legend>{question}</legend>
      {choices.map((choice) => (
        <label key={choice.id} className={styles.choice}>
          <input
            type="radio"
            name={`guess-${id}`}
            value={choice.id}
            checked={choice === chosen}
            onChange={() => keepGuess(id, choice.text)}
          />
          <span>{choice.text}</span>
        </label>
      ))}
      <p className={styles.reply} role="status">
        {chosen && replies[chosen.id]}
      </p>
    </fieldset>
  );
}
