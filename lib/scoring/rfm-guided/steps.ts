import type { EightGroup } from '@/lib/metrics';
import type {
  Action,
  ActionGroup,
  CaseId,
  Choice,
  ClaimAnswer,
  ClaimId,
  CountingChoices,
  ScoringChoices,
} from '@/lib/simulations/rfm-campaign';
import type { Interval } from '../interval';
import type { Json } from '../json';
import type { ConceptId } from './concept-items';

/** The steps in their one order. Each is decided once; replay refuses a step skipped, repeated or taken back. */
export const GUIDED_STEPS = [
  'definitions',
  'hand-2',
  'hand-3',
  'hand-4',
  'hand-5',
  'hand-6',
  'file',
  'names',
  'actions',
  'share',
  'eighty-twenty',
  'break-even',
  'choice',
  'forecast',
  'goal',
  'claims',
  'rule',
  'concepts',
] as const;
export type GuidedStep = (typeof GUIDED_STEPS)[number];
export type HandStep = Extract<GuidedStep, `hand-${number}`>;

/** Scores found by hand for one card: those that it asks for. `null` is a cell left empty: not attempted. */
export interface HandScores {
  readonly r?: number | null;
  readonly f?: number | null;
  readonly m?: number | null;
}

/** What is decided at each step. `null` is “left empty”; only the three that later steps stand on cannot be. */
export interface GuidedAnswers extends Readonly<Record<HandStep, { readonly scores: HandScores }>> {
  readonly definitions: CountingChoices;
  readonly file: ScoringChoices;
  readonly names: { readonly names: readonly (EightGroup | null)[] };
  readonly actions: { readonly actions: Readonly<Record<ActionGroup, Action | null>> };
  /** Share of the top 20 %, 0 to 1. */
  readonly share: { readonly interval: Interval | null };
  readonly 'eighty-twenty': { readonly holds: boolean | null };
  /** Per cent: 12.5, not 0.125. */
  readonly 'break-even': { readonly percent: number | null };
  readonly choice: { readonly choice: Choice };
  readonly forecast: {
    /** Incremental orders ÷ contacts, 0 to 1. */
    readonly response: Interval | null;
    /** Whole or broken yuan. */
    readonly profit: Interval | null;
    /** Probability that the profit is above 0. */
    readonly pays: number | null;
  };
  readonly goal: { readonly goal: string; readonly reason: string };
  readonly claims: { readonly claims: { readonly [Id in ClaimId]: ClaimAnswer<Id> | null } };
  readonly rule: { readonly rule: string };
  readonly concepts: { readonly concepts: Readonly<Record<ConceptId, string | null>> };
}

export type GuidedDecision = {
  [Step in GuidedStep]: { readonly step: Step } & GuidedAnswers[Step];
}[GuidedStep];

export interface GuidedScenario {
  readonly case: CaseId;
}

export interface GuidedState {
  readonly scenario: GuidedScenario;
  readonly seed: string;
  /** One a step, in the order of GUIDED_STEPS. */
  readonly answers: Partial<GuidedAnswers>;
  readonly decided: number;
}

/** The decision as it travels in an attempt. */
export const plainDecision = (decision: GuidedDecision): Json => JSON.parse(JSON.stringify(decision));
