import type { Coefficients } from './coefficients';
import type { Rung } from './rungs';

/** What money can be put into. */
export const LEVERS = [
  'acquisition',
  'service',
  'financial',
  'social',
  'structural',
  'recovery',
  'data',
] as const;
export type Lever = (typeof LEVERS)[number];

/** Whom bonds can aim at: the rungs of those who have bought. */
export const AIMS = [
  'purchaser',
  'client',
  'supporter',
  'advocate',
  'partner',
  'dormant',
  'lost',
] as const satisfies readonly Rung[];
export type Aim = (typeof AIMS)[number];

/** How a complaint is answered: not at all, with a word, with the money back, or by making it good at once. */
export const ANSWERS = ['none', 'word', 'refund', 'make-good'] as const;
export type Answer = (typeof ANSWERS)[number];

/** What can be bought before deciding. */
export const REPORTS = ['survey', 'cohorts'] as const;
export type Report = (typeof REPORTS)[number];

/** Yuan that reports cost. */
export const reportYuan = (
  reports: readonly Report[],
  { surveyCost, cohortCost }: Pick<Coefficients, 'surveyCost' | 'cohortCost'>,
): number => reports.reduce((sum, report) => sum + (report === 'survey' ? surveyCost : cohortCost), 0);

/** What is decided for a quarter. */
export interface LadderDecision {
  /** Whole yuan, each 0 or more; together no more than the purse less the reports bought. */
  readonly spend: Readonly<Record<Lever, number>>;
  /** In the order of AIMS. */
  readonly aim: readonly Aim[];
  /** Quality that is promised, 0 to 1. */
  readonly promise: number;
  /** Messages a quarter to each customer, 0 to 12. */
  readonly contacts: number;
  readonly answer: Answer;
}

export const MAX_CONTACTS = 12;

/** Spends nothing, promises what is usual, says a word to those who complain. */
export const NOTHING: LadderDecision = {
  spend: { acquisition: 0, service: 0, financial: 0, social: 0, structural: 0, recovery: 0, data: 0 },
  aim: [],
  promise: 0.5,
  contacts: 0,
  answer: 'word',
};
