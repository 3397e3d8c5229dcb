import type { Goal, Json, LadderPrediction, LadderStep, Outcome } from '@/lib/scoring';
import type {
  Chapter,
  CohortLine,
  LadderBaseline,
  LadderDecision,
  LadderEvent,
  LadderScenario,
  Mattered,
  Measure,
  Money,
  Opened,
  Portrait,
  Report,
  Survey,
} from '@/lib/simulations/ladder';

/** A run as the page holds it: an attempt without the envelope. */
export interface LadderRun {
  readonly scenario: LadderScenario;
  readonly seed: string;
  readonly decisions: readonly Json[];
}

/** What the screens of one run may show: never more than the steps decided so far have revealed. */
export interface LadderView {
  /** The step that is next; undefined when all are decided. */
  readonly step: LadderStep | undefined;
  readonly terms: TermsView;
  readonly goal: { readonly goal: Goal; readonly reason: string } | undefined;
  /** People by rung on the first day, in the order of RUNGS. */
  readonly start: readonly number[];
  /** The quarters that are over. */
  readonly quarters: readonly QuarterView[];
  /** The quarter that is being decided; undefined before its reports are chosen, and after the last. */
  readonly open: OpenQuarter | undefined;
  /** Everybody at the end of the last quarter, and a quarter earlier: number of the rung. For the picture of people. */
  readonly people: { readonly rungs: Uint8Array; readonly before: Uint8Array };
}

/** Fixed for the run. Money in whole yuan. */
export interface TermsView {
  readonly people: number;
  readonly quarters: number;
  readonly purse: number;
  readonly reportCost: Readonly<Record<Report, number>>;
  readonly messageCost: number;
  /** Customers that the scenario starts with on average. */
  readonly startCustomers: number;
  /** Width of an interval for buyers that says nothing. */
  readonly widestBuyers: number;
  readonly margin: number;
  /** Fixed cost a quarter, yuan. */
  readonly fixedCost: number;
  /** Quarterly. */
  readonly discountRate: number;
}

export interface OpenQuarter {
  readonly quarter: number;
  readonly reports: BoughtReports;
  /** Whole yuan left after the reports. */
  readonly purseLeft: number;
  /** From 'decide' on. */
  readonly decision: LadderDecision | undefined;
}

export interface BoughtReports {
  readonly bought: readonly Report[];
  /** Undefined where it was not bought, or nobody answered. */
  readonly survey: Survey | undefined;
  /** Empty where it was not bought, or there is no quarter yet to report on. */
  readonly cohorts: readonly CohortLine[];
}

export interface QuarterView {
  /** From 1. */
  readonly quarter: number;
  readonly decision: LadderDecision;
  readonly reports: BoughtReports;
  readonly prediction: LadderPrediction;
  readonly news: readonly LadderEvent[];
  /** People by rung at its end, in the order of RUNGS. */
  readonly counts: readonly number[];
  /** From rung to rung, 8 × 8 row by row. */
  readonly flows: readonly number[];
  readonly happened: {
    readonly buyers: number;
    readonly orders: number;
    readonly failures: number;
    readonly complaints: number;
    readonly answered: number;
    readonly recommendations: number;
    readonly warnings: number;
    readonly brokenPromises: number;
  };
  /** Fen. */
  readonly money: Money;
  /** What the firm can know by itself. Money in fen; shares 0 to 1. */
  readonly known: Readonly<
    Record<
      | 'customers'
      | 'retention'
      | 'shareOfCustomer'
      | 'profit'
      | 'cash'
      | 'equity'
      | 'value'
      | 'clv'
      | 'quality',
      number
    >
  >;
  /** What people feel: undefined until the run is over (then it is opened for all quarters). */
  readonly felt: Readonly<Record<'nps' | 'satisfaction' | 'trust' | 'expectation', number>> | undefined;
  /** Level of each bond, 0 to 1: what we offered, and what the rival has. */
  readonly bonds: Readonly<
    Record<'financial' | 'social' | 'structural', { readonly ours: number; readonly rival: number }>
  >;
  /** What is left of a scandal's fright, 0 to 1. */
  readonly alarm: number;
}

/** What a decision comes to before anybody acts. No luck in it. */
export interface PreviewView {
  /** Yuan left of the purse; below 0: too much is spent. */
  readonly left: number;
  /** Yuan for messages to today's customers; comes on top of the spending. */
  readonly messages: number;
  /** People on the rungs aimed at, and yuan of all bonds a head. */
  readonly aimedAt: number;
  readonly bondYuanAHead: number;
  /** Service quality and share of complaints answered in time that the money so far can be expected to give. */
  readonly quality: number;
  readonly answered: number;
}

/** Series by quarter, one entry a quarter played so far. Money in fen. */
export interface Trend {
  readonly customers: readonly number[];
  readonly cash: readonly number[];
  readonly value: readonly number[];
}

export interface PersonRow {
  readonly person: number;
  readonly from: number;
  readonly to: number;
  readonly orders: number;
  /** Fen in the quarter. */
  readonly paid: number;
}

/** Why somebody is worth looking at, in the last quarter. */
export type PersonFilter =
  'all' | 'climbed' | 'fell' | 'left' | 'returned' | 'complained' | 'recommended' | 'warned';

/** The prediction about a quarter beside what happened and what could have happened. */
export interface AgainstLuck {
  readonly quarter: number;
  readonly prediction: LadderPrediction;
  readonly happened: { readonly buyers: number; readonly profit: number };
  /** Under 200 other lucks, ascending. Profit in fen. */
  readonly buyers: readonly number[];
  readonly profit: readonly number[];
  /** Profit that “up” is measured from, fen. */
  readonly profitBefore: number;
}

export interface LuckView {
  /** Value created under the same decisions on the 200 other seeds, ascending, fen. */
  readonly mine: readonly number[];
  readonly happened: number;
  readonly baselines: Readonly<Partial<Record<LadderBaseline, readonly number[]>>>;
  /** Of the 200 seeds, those on which the same decisions beat each baseline on the same seed. */
  readonly beaten: Readonly<Partial<Record<LadderBaseline, number>>>;
}

/** Another decision for one quarter, the rest as it was, same people, same luck. */
export interface WhatIfView {
  readonly quarters: readonly QuarterView[];
  /** Fen: its value less that of the run. */
  readonly difference: number;
}

/** Every question to the worker. `progress` is told for the two that take long. */
export interface LadderCalls {
  view: { ask: { run: LadderRun }; answer: LadderView };
  preview: { ask: { run: LadderRun; decision: LadderDecision }; answer: PreviewView };
  baselines: { ask: { run: LadderRun }; answer: Readonly<Partial<Record<LadderBaseline, Trend>>> };
  people: {
    ask: { run: LadderRun; rung?: number; filter: PersonFilter; from: number; count: number };
    answer: { readonly total: number; readonly rows: readonly PersonRow[] };
  };
  story: {
    ask: { run: LadderRun; person: number };
    answer: { readonly portrait: Portrait; readonly chapters: readonly Chapter[] };
  };
  /** Opens a measure at the end of a quarter that is over (1 …). */
  open: { ask: { run: LadderRun; quarter: number; measure: Measure }; answer: Opened };
  againstLuck: { ask: { run: LadderRun; quarter: number }; answer: AgainstLuck };
  mattered: { ask: { run: LadderRun }; answer: readonly Mattered[] };
  whatIf: { ask: { run: LadderRun; quarter: number; decision: LadderDecision }; answer: WhatIfView };
  luck: { ask: { run: LadderRun }; answer: LuckView };
  /** The run's order file, as the RFM lab reads it. */
  orders: { ask: { run: LadderRun }; answer: { readonly csv: string; readonly rows: number } };
  score: { ask: { run: LadderRun }; answer: { readonly outcome: Outcome; readonly reportHash: string } };
}
export type LadderCall = keyof LadderCalls;

/** Told while a question is worked on. */
export type Progress = (done: number, of: number) => void;
