import type { EightGroup, LorenzPoint, Measure } from '@/lib/metrics';
import type { GuidedStep, Json, Outcome } from '@/lib/scoring';
import type {
  ActionGroup,
  Action,
  Baseline,
  CampaignResult,
  Choice,
  CountingChoices,
  HandCard,
  ScoringChoices,
} from '@/lib/simulations/rfm-campaign';

/** A run of the exercise as the page holds it: an attempt without the envelope. */
export interface GuidedRun {
  readonly seed: string;
  readonly decisions: readonly Json[];
}

/** What the screens of one run may show: never more than the steps decided so far have revealed. */
export interface GuidedView {
  /** The step that is next; undefined when all are decided. */
  readonly step: GuidedStep | undefined;
  readonly terms: TermsView;
  readonly file: OrderFileView;
  readonly hand: HandView;
  /** From 'definitions' on. */
  readonly counting: CountingChoices | undefined;
  /** From 'file' on. */
  readonly scored: ScoredView | undefined;
  /** From 'share' on. */
  readonly concentration: ConcentrationView | undefined;
  /** From 'choice' on. */
  readonly chosen: ChosenView | undefined;
  /** From 'forecast' on: the hold-out has played. */
  readonly reveal: RevealView | undefined;
}

/** Money in whole yuan. */
export interface TermsView {
  readonly contribution: number;
  readonly contactCost: number;
  readonly budget: number;
  readonly mostContacts: number;
  readonly fewestContacts: number;
  readonly holdoutDays: number;
  /** 0 to 1. */
  readonly believedAnswer: number;
  /** Widest intervals that the form takes. */
  readonly bounds: Readonly<
    Record<'share' | 'response' | 'profit', { readonly low: number; readonly high: number }>
  >;
}

export interface OrderRow {
  readonly id: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly cents: number;
}

export interface OrderFileView {
  readonly rows: number;
  readonly customers: number;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly refundRows: number;
  /** The last rows of the file, a refund and two receipts of one day among them. */
  readonly sample: readonly OrderRow[];
  /** The day that each choice of reference day names. */
  readonly asOf: Readonly<Record<CountingChoices['asOf'], string>>;
}

/** What changes from one way of counting to another. Nothing here says which is better. */
export interface CountingEffect {
  /** Customers who are scored. */
  readonly scored: { readonly before: number; readonly after: number };
  /** Rows left out because they lie after the reference day. */
  readonly rowsAfter: number;
  /** Customers whose raw number changes. */
  readonly changed: Readonly<Record<Measure, number>>;
  /** Customers who are in another of the eight groups (ranks, five bins). */
  readonly moved: number;
  /** One of them whose number changes, with both values (days, times, cents). */
  readonly example:
    | { readonly id: string; readonly measure: Measure; readonly before: number; readonly after: number }
    | undefined;
}

export interface HandView {
  /** Ascending: days, order days, cents. A value on a limit has reached the better score. */
  readonly limits: Readonly<Record<Measure, readonly number[]>>;
  /** Cards up to the one to be worked next; all six once they are done. */
  readonly cards: readonly HandCardView[];
}

export interface HandCardView {
  /** 1 to 6. */
  readonly number: number;
  readonly id: string;
  readonly rows: readonly Omit<OrderRow, 'id'>[];
  readonly asked: readonly Measure[];
  /** What stands worked: value and score of the measures that are not asked, of all once the card is decided. */
  readonly worked: Readonly<Partial<Record<Measure, { readonly value: number; readonly score: number }>>>;
  /** Undefined until decided: answer of each asked measure, and the name of a slip. */
  readonly answers:
    | readonly {
        readonly measure: Measure;
        readonly answer: number | null;
        readonly right: number;
        readonly slip: HandCard['slips'][Measure][number]['slip'] | undefined;
      }[]
    | undefined;
}

export interface GroupView {
  readonly group: EightGroup;
  readonly customers: number;
  /** Sum of their money, cents. */
  readonly cents: number;
  /** Share of them who ordered in the last `holdoutDays` days of the file, 0 to 1. */
  readonly orderedLately: number;
  readonly medianSinceLast: number;
  /** Mean order days (or what frequency counts). */
  readonly meanFrequency: number;
}

/** The whole file under one way of scoring. */
export interface FilePreview {
  readonly groups: readonly GroupView[];
  /** Customers whose score their id decided. */
  readonly decidedById: number;
}

export interface ScoredView extends FilePreview {
  readonly scoring: ScoringChoices;
  readonly names: readonly {
    readonly id: string;
    readonly r: number;
    readonly f: number;
    readonly m: number;
    /** Undefined until 'names' is decided. */
    readonly decided: { readonly answer: EightGroup | null; readonly right: EightGroup } | undefined;
  }[];
  /** Undefined until 'actions' is decided. */
  readonly actions:
    | readonly {
        readonly group: ActionGroup;
        readonly answer: Action | null;
        readonly right: readonly Action[];
      }[]
    | undefined;
}

export interface ConcentrationView {
  /** Share of the money that the top fifth brings, 0 to 1. */
  readonly topFifth: number;
  readonly lorenz: readonly LorenzPoint[];
  readonly inTheRed: number;
}

/** What a choice would contact; `problem` says why it cannot be carried out. */
export interface ChoicePreview {
  readonly problem: 'too-few-contacts' | 'over-budget' | 'not-in-the-file' | undefined;
  readonly contacts: number;
  readonly cost: number;
  /** Customers in the chosen groups, before `most` cut. */
  readonly inGroups: number;
  readonly byGroup: readonly { readonly group: EightGroup; readonly contacts: number }[];
}

export interface ChosenView {
  readonly choice: Choice;
  readonly contacts: number;
  readonly cost: number;
  readonly byGroup: ChoicePreview['byGroup'];
}

export interface RevealView {
  readonly happened: CampaignResult;
  readonly byGroup: readonly {
    readonly group: EightGroup;
    readonly contacts: number;
    readonly anyway: number;
    readonly incremental: number;
  }[];
  readonly baselines: Readonly<Record<Baseline, CampaignResult>>;
}

export type CustomerSort = 'id' | 'recent' | 'lapsed' | 'frequent' | 'seldom' | 'spend';

export interface CustomerRow {
  /** For a list choice. */
  readonly number: number;
  readonly id: string;
  readonly sinceLast: number;
  readonly frequency: number;
  /** Monetary value as defined, cents. */
  readonly monetary: number;
  readonly r: number;
  readonly f: number;
  readonly m: number;
  readonly group: EightGroup;
}

export interface CustomerPage {
  readonly total: number;
  readonly rows: readonly CustomerRow[];
}

/** Other definitions or another choice, same people, same luck. */
export interface WhatIf {
  readonly counting: CountingChoices;
  readonly scoring: ScoringChoices;
  readonly choice: Choice;
}

export interface WhatIfView {
  readonly problem: ChoicePreview['problem'];
  /** Undefined when it cannot be carried out. */
  readonly result: CampaignResult | undefined;
  /** Customers in another group than under the learner's own definitions. */
  readonly moved: number;
  readonly flows: readonly { readonly from: string; readonly to: string; readonly customers: number }[];
  /** Contacted here and not there. */
  readonly added: number;
  readonly dropped: number;
}

/** Profits under the 200 other lucks, ascending. */
export interface LuckView {
  readonly mine: readonly number[];
  readonly baselines: Readonly<Record<Baseline, readonly number[]>>;
  readonly happened: number;
  /** Outcome marks (0 to 1) that the same choice would have earned under each luck, ascending. */
  readonly outcomeShares: readonly number[];
}

/** Every question to the worker. */
export interface GuidedCalls {
  view: { ask: { run: GuidedRun }; answer: GuidedView };
  effect: { ask: { seed: string; before: CountingChoices; after: CountingChoices }; answer: CountingEffect };
  preview: { ask: { run: GuidedRun; scoring: ScoringChoices }; answer: FilePreview };
  choice: { ask: { run: GuidedRun; choice: Choice }; answer: ChoicePreview };
  customers: {
    ask: { run: GuidedRun; sort: CustomerSort; from: number; count: number; group?: EightGroup };
    answer: CustomerPage;
  };
  score: { ask: { run: GuidedRun }; answer: { outcome: Outcome; reportHash: string } };
  whatIf: { ask: { run: GuidedRun; whatIf: WhatIf }; answer: WhatIfView };
  luck: { ask: { run: GuidedRun }; answer: LuckView };
}
export type GuidedCall = keyof GuidedCalls;
