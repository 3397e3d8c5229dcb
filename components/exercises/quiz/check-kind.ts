import type { ComponentType } from 'react';
import type { QuestionWords } from '@/lib/content/questions';
import type { Exercise, Json, QuizItem, QuizKind, QuizResponses } from '@/lib/scoring';
import type { QuizMessages } from './messages';

export type ItemOf<Kind extends QuizKind> = Extract<QuizItem, { readonly kind: Kind }>;

/** A question of one kind, in one language, with the words around it. */
export interface Question<Kind extends QuizKind> {
  readonly item: ItemOf<Kind>;
  readonly words: QuestionWords;
  readonly messages: QuizMessages;
}

/** What the answer field of a kind is given. Controlled: value in, onChange out. */
export interface ViewProps<Kind extends QuizKind, Draft> extends Question<Kind> {
  readonly value: Draft;
  readonly onChange: (value: Draft) => void;
  /** Answered: shows which parts were right. */
  readonly marked: boolean;
  /** Takes no answer: it is marked, or the page's scripts do not run yet. */
  readonly resting: boolean;
  /** Enter in a text field. */
  readonly onEnter: () => void;
}

/** What is said about an answer. `own` comes first: the reader's own words. */
export interface Feedback {
  readonly own: string;
  readonly answer: string;
  readonly reasons: readonly Reason[];
}

export interface Reason {
  readonly label: string;
  readonly text: string;
}

/** An answer, or what is still missing from it. Something missing is never wrong. */
export type Reading<Kind extends QuizKind> =
  { readonly response: QuizResponses[Kind] } | { readonly missing: string };

/** All that one kind of question brings to the common frame, its scorer included. */
export interface CheckKind<Kind extends QuizKind, Draft> {
  readonly exercise: Exercise;
  readonly View: ComponentType<ViewProps<Kind, Draft>>;
  readonly start: (item: ItemOf<Kind>) => Draft;
  /** An earlier answer as the field shows it. It may come from a file: what is no such answer is undefined. */
  readonly restore: (response: Json) => Draft | undefined;
  readonly read: (draft: Draft, question: Question<Kind>) => Reading<Kind>;
  readonly explain: (
    response: QuizResponses[Kind],
    question: Question<Kind>,
    mark: { readonly share: number; readonly evidence: Json },
  ) => Feedback;
}

/** What the server hands to the client part of a check. */
export interface CheckProps<Kind extends QuizKind> extends Question<Kind> {
  /** Chapter and slug of the lesson, for example `evaluation/rfm`; the answer is kept under it. */
  readonly lesson: string;
}
