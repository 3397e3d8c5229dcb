import { questions as prepared } from '@/.cache/content/questions';
import type { Question } from '@/lib/content/questions';
import type { QuizItem } from '@/lib/scoring';

/** A question whose item the scoring module can mark. */
export type ScoredQuestion = Question & { readonly item: QuizItem };

/** The questions by the name of their file; the type is the proof that the scoring module takes every item. */
export const questions: Readonly<Record<string, readonly ScoredQuestion[]>> = prepared;
