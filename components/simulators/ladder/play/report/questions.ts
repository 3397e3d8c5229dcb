import type { Locale } from '@/lib/content/locale';
import type { LadderClaimAnswer, LadderClaimId, LadderConceptId } from '@/lib/scoring';
import { questionsEn } from './questions-en';
import { questionsZh } from './questions-zh';

/** Words of each option. The order is the one shown. */
type Options<Key extends string> = Readonly<Record<Key, string>>;

interface Asked<Key extends string> {
  /** Short, for a line of the report. */
  readonly name: string;
  readonly options: Options<Key>;
}

export interface LadderQuestions {
  readonly claims: {
    readonly [Id in LadderClaimId]: Asked<LadderClaimAnswer<Id>> & {
      /** @param customers what the people are called in the case */
      readonly question: (customers: string) => string;
    };
  };
  readonly concepts: Readonly<
    Record<LadderConceptId, Asked<string> & { readonly question: string; readonly why: string }>
  >;
}

/** The claims about one's own run and the five questions on chapter 4: debrief and report say them alike. */
export const ladderQuestions: Readonly<Record<Locale, LadderQuestions>> = {
  zh: questionsZh,
  en: questionsEn,
};

/** The words of an answer; undefined where it was left empty or is none of the options. */
export const optionWords = (options: Readonly<Record<string, string>>, key: unknown): string | undefined =>
  typeof key === 'string' && Object.hasOwn(options, key) ? options[key] : undefined;
