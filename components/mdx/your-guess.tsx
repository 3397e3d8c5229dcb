'use client';

import { useGuesses } from './guesses';

interface YourGuessProps {
  readonly of: string;
  readonly before: string;
  readonly after: string;
  readonly notGuessed: string;
  readonly guessNow: string;
}

/** Repeats the reader's own guess where the text answers it. */
export function YourGuess({ of, before, after, notGuessed, guessNow }: YourGuessProps) {
  const guess = useGuesses(({ guesses }) => guesses[of]);
  if (guess === undefined)
    return (
      <span>
        {notGuessed} <a href={`#dilemma-${of}`}>{guessNow}</a>
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
