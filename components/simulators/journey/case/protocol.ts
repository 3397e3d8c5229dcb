import type { JourneyAnswers, JourneyStep, Json, Outcome } from '@/lib/scoring';
import type { CaseFacts, JourneyCase, JourneyModel, JourneyOutcome } from '@/lib/simulations/journey';

/** A run of a case as the page holds it: an attempt without the envelope. */
export interface JourneyRun {
  readonly scenario: JourneyCase;
  readonly seed: string;
  readonly decisions: readonly Json[];
}

/** What the screens of a run may show: never more than the steps decided so far have revealed. */
export interface JourneyView {
  /** The step that is next; undefined when all are decided. */
  readonly step: JourneyStep | undefined;
  readonly answers: Readonly<Partial<JourneyAnswers>>;
}

/** Once the improvements are chosen: three journeys on the luck of this run's seed, and the truth over 200 lucks. */
export interface RevealView {
  /** The journey as the learner's map has it, the world's as it is, and the world's with her improvements. */
  readonly models: Readonly<Record<WalkName, JourneyModel>>;
  readonly outcomes: Readonly<Record<WalkName, JourneyOutcome>>;
  readonly facts: CaseFacts;
}
export const WALK_NAMES = ['said', 'asIs', 'toBe'] as const;
export type WalkName = (typeof WALK_NAMES)[number];

/** Worth of a walk on the 20 common lucks, yuan, in the order of the lucks. */
export interface LuckView {
  readonly own: readonly number[];
  readonly nothing: readonly number[];
  readonly naive: readonly number[];
  readonly best: readonly number[];
}

/** Other improvements on the luck of this run's seed, and on the common ones. */
export interface WhatIfView {
  readonly outcome: JourneyOutcome;
  readonly worth: readonly number[];
}

/** Every question to the worker. */
export interface JourneyCalls {
  view: { ask: { run: JourneyRun }; answer: JourneyView };
  /** From the step `claims` on. */
  reveal: { ask: { run: JourneyRun }; answer: RevealView };
  luck: { ask: { run: JourneyRun }; answer: LuckView };
  whatIf: { ask: { run: JourneyRun; improvements: readonly string[] }; answer: WhatIfView };
  score: { ask: { run: JourneyRun }; answer: { readonly outcome: Outcome; readonly reportHash: string } };
}
export type JourneyCall = keyof JourneyCalls;
