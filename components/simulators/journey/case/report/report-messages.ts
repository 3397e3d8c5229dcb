import type { Locale } from '@/lib/content/locale';
import type { JourneyCriterion, ScorePart } from '@/lib/scoring';
import type { LessonName } from './lesson-of';
import { reportEn } from './report-en';
import { reportZh } from './report-zh';

/** How a piece of evidence stands: right or wrong, near or far, left out, left empty. */
export type Mark = 'right' | 'part' | 'wrong' | 'missed' | 'near' | 'far' | 'empty';

type Two = (what: string, answer: string) => string;
type Three = (what: string, answer: string, right: string) => string;

export interface ReportMessages {
  readonly heading: string;
  readonly practice: string;
  readonly practiceNote: string;
  readonly total: (earned: string, outOf: string) => string;
  readonly waiting: (points: string) => string;
  readonly nothing: string;
  readonly invalid: string;
  readonly parts: Readonly<Record<ScorePart, string>>;
  readonly criteria: Readonly<Record<JourneyCriterion, string>>;
  readonly earned: (earned: string, max: string) => string;
  readonly outOf: (max: string) => string;
  readonly notAttempted: string;
  readonly notAttemptedNote: string;
  readonly toBeMarked: string;
  readonly criterionInvalid: string;
  readonly partWaiting: (points: string) => string;
  readonly openAll: string;
  readonly illustrative: string;
  readonly formula: string;
  readonly formulas: Readonly<Record<JourneyCriterion, (max: string) => string>>;
  readonly lost: string;
  readonly lostMost: string;
  readonly lessons: Readonly<Record<LessonName, string>>;
  readonly marks: Readonly<Record<Mark, string>>;
  readonly noEvidence: string;
  /** Something put somewhere: a name at a stage, a piece of evidence, a job behind a touchpoint. */
  readonly put: Two;
  readonly putWrong: Three;
  readonly putEmpty: Two;
  readonly putPart: (what: string, answer: string, credit: string, right: string) => string;
  readonly sums: {
    readonly placed: (right: number, of: number) => string;
    readonly credit: (earned: string, most: string) => string;
    readonly curve: (shape: string, level: string) => string;
    readonly marked: (given: number, hits: number, right: number) => string;
    readonly squares: (own: string, equal: string) => string;
  };
  readonly drawn: Three;
  readonly notDrawn: Two;
  readonly said: Three;
  readonly notSaid: Two;
  readonly chosen: (what: string) => string;
  readonly chosenWrong: (what: string) => string;
  readonly missed: (what: string) => string;
  readonly answer: Two;
  readonly answerWrong: Three;
  readonly leftEmpty: Two;
  readonly figures: {
    readonly costliest: (most: string, next: string) => string;
    readonly loudest: (most: string, next: string) => string;
    readonly cause: (most: string, all: string) => string;
    readonly single: (most: string, next: string) => string;
    readonly naive: (nothing: string, naive: string, best: string) => string;
  };
  readonly texts: Readonly<Record<'goal' | 'reason' | 'rule', string>>;
  readonly bought: (names: string) => string;
  readonly worth: Readonly<Record<'own' | 'nothing' | 'naive' | 'best', (worth: string) => string>>;
  readonly counting: string;
  readonly failed: string;
  readonly again: string;
}

export const reportMessages: Readonly<Record<Locale, ReportMessages>> = { zh: reportZh, en: reportEn };
