'use client';

import styles from './blocks.module.css';
import { useGuesses } from './guesses';

interface YourGuessProps {
  /** `chapter/lesson/dilemma`. */
  readonly of: string;
  /** Id of the part of the page where the guess is made. */
  readonly place: string;
  readonly before: string;
  readonly after: string;
  readonly notGuessed: string;
  readonly guessNow: string;
}

/** Repeats the reader's own guess where the text answers it. */
export function YourGuess({ of, place, before, after, notGuessed, guessNow }: YourGuessProps) {
  const guess = useGuesses((guesses) => guesses[of]);
  if (guess === undefined)
    return (
      <span className={styles.notGuessed}>
        {notGuessed} <a href={`#${place}`}>{guessNow}</a>
      </span>
    );
  return (
    <strong>
      {before}
      {guess}
      {after}
    </strong>
  );
}
