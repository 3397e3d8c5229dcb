'use client';

import { create } from 'zustand';

/**
 * The words of the guesses on this page, by `chapter/lesson/dilemma`. What is kept for next time is the choice, which
 * is the same in both languages; its dilemma knows the words and says them here for the parts that repeat them.
 */
export const useGuesses = create<Readonly<Record<string, string | undefined>>>(() => ({}));

export const sayGuess = (dilemma: string, words: string | undefined): void =>
  useGuesses.setState({ [dilemma]: words });
