import type { Locale } from '@/lib/content/locale';
import type { LadderCriterion, ScorePart } from '@/lib/scoring';
import type { LessonName } from './lesson-of';
import { reportEn } from './report-en';
import { reportZh } from './report-zh';

/** How a piece of evidence stands: process is kept to or not, answers are right or wrong. */
export type Mark = 'kept' | 'part' | 'missed' | 'right' | 'wrong' | 'empty';

export interface ReportMessages {
  readonly heading: string;
  readonly practice: string;
  readonly practiceNote: string;
  readonly total: (earned: string, outOf: string) => string;
  readonly waiting: (points: string) => string;
  readonly nothing: string;
  readonly invalid: (at: string, code: string) => string;
  readonly parts: Readonly<Record<ScorePart, string>>;
  readonly criteria: Readonly<Record<LadderCriterion, string>>;
  readonly earned: (earned: string, max: string) => string;
  readonly outOf: (max: string) => string;
  readonly notAttempted: string;
  readonly notAttemptedNote: string;
  readonly toBeMarked: string;
  readonly criterionInvalid: string;
  readonly partWaiting: (points: string) => string;
  readonly openAll: string;
  readonly formula: string;
  readonly formulas: Readonly<Record<LadderCriterion, (max: string) => string>>;
  readonly lost: string;
  readonly lostMost: string;
  readonly lessons: Readonly<Record<LessonName, string>>;
  readonly marks: Readonly<Record<Mark, string>>;
  readonly noEvidence: string;
  /** Goal, and what a quarter earned of it. */
  readonly fit: (quarter: string, share: string) => string;
  readonly informed: (quarter: string, informed: boolean) => string;
  /** The n-th forecast of people after the first. */
  readonly revised: (place: number, revised: boolean) => string;
  readonly promised: (quarter: string, promised: string, quality: string) => string;
  readonly answered: (quarter: string, share: string) => string;
  readonly buyers: (
    quarter: string,
    low: string,
    high: string,
    happened: string | undefined,
    held: boolean,
  ) => string;
  readonly profitUp: (quarter: string, said: string, rose: boolean | undefined) => string;
  readonly scored: (score: string, widest: string, mark: string) => string;
  readonly noBuyers: (quarter: string) => string;
  readonly noProfitUp: (quarter: string) => string;
  readonly average: (mark: string) => string;
  readonly floored: (mark: string) => string;
  readonly answer: (what: string, answer: string) => string;
  readonly answerWrong: (what: string, answer: string, right: string) => string;
  readonly leftEmpty: (what: string, right: string) => string;
  readonly figures: {
    readonly without: (own: string, other: string) => string;
    readonly promise: (own: string, other: string) => string;
    readonly rival: (share: string) => string;
    readonly luck: (share: string) => string;
  };
  readonly texts: Readonly<Record<'goal' | 'reason' | 'rule', string>>;
  readonly value: (value: string) => string;
  readonly against: Readonly<Record<'beaten' | 'tied' | 'lost', (name: string, value: string) => string>>;
  readonly counting: string;
  readonly failed: string;
  readonly again: string;
}

export const reportMessages: Readonly<Record<Locale, ReportMessages>> = { zh: reportZh, en: reportEn };
