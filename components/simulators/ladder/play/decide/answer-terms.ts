import type { Answer } from '@/lib/simulations/ladder';

export interface AnswerTerms {
  /** Times the scenario's cost of an answer. */
  readonly work: number;
  /** Share of the order that is paid back. */
  readonly paidBack: number;
  /** Share of the damage that is taken back. */
  readonly repair: number;
}

/** What the model makes of each answer; a test holds it against the model. */
export const ANSWER_TERMS: Readonly<Record<Answer, AnswerTerms>> = {
  none: { work: 0, paidBack: 0, repair: 0 },
  word: { work: 1, paidBack: 0, repair: 0.3 },
  refund: { work: 1.5, paidBack: 1, repair: 0.65 },
  'make-good': { work: 4, paidBack: 0.5, repair: 1 },
};
