'use client';

import { create } from 'zustand';

/** The reader's guesses by dilemma, in the words of the choice. Kept in memory, never scored. */
export const useGuesses = create<{ readonly guesses: Readonly<Record<string, string>> }>(() => ({
  guesses: {},
}));

export function keepGuess(dilemma: string, choice: string): void {
  useGuesses.setState(({ guesses }) => ({ guesses: { ...guesses, [dilemma]: choice } }));
}
