import type { Locale } from '@/lib/content/locale';
import type { JourneyClaimId, JourneyConceptId } from '@/lib/scoring';
import type { LeavingFate } from '@/lib/simulations/journey';
import { questionsEn } from './questions-en';
import { questionsZh } from './questions-zh';

type NaiveAnswer = 'nothing-or-less' | 'under-half' | 'over-half';

interface Claim {
  /** Short, for a line of the report. */
  readonly name: string;
  readonly question: string;
}

export interface JourneyQuestions {
  /** What is claimed about the case once it has been walked. Options that are not words of the case stand beside. */
  readonly claims: Readonly<Record<JourneyClaimId, Claim>>;
  /** Why somebody leaves: options of `cause`. */
  readonly causes: Readonly<Record<LeavingFate, string>>;
  /** Options of `naive`. */
  readonly naive: Readonly<Record<NaiveAnswer, string>>;
  /** Five questions on chapter 5 and the map; the order of the options is the one shown. */
  readonly concepts: Readonly<
    Record<
      JourneyConceptId,
      {
        readonly name: string;
        readonly question: string;
        readonly options: Readonly<Record<string, string>>;
        readonly why: string;
      }
    >
  >;
}

/** Debrief, report and the teacher's sheet say them alike. */
export const journeyQuestions: Readonly<Record<Locale, JourneyQuestions>> = {
  zh: questionsZh,
  en: questionsEn,
};

/** The words of an answer; undefined where it was left empty or is none of the options. */
export const optionWords = (options: Readonly<Record<string, string>>, key: unknown): string | undefined =>
  typeof key === 'string' && Object.hasOwn(options, key) ? options[key] : undefined;
