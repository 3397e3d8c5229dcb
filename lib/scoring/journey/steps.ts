import type { JourneyCase } from '@/lib/simulations/journey';
import type { Json } from '../json';
import type { JourneyClaimAnswers } from './claims';
import type { JourneyConceptId } from './concept-items';

/** The steps of a case in their order. */
export const JOURNEY_STEPS = [
  'frame',
  'map',
  'place',
  'feel',
  'predict',
  'choose',
  'claims',
  'rule',
  'concepts',
] as const;
export type JourneyStep = (typeof JOURNEY_STEPS)[number];

/** Of a name on the company's list: a stage of the case, `none` (no touchpoint of this journey), or left empty. */
export type StageChoice = string | null;

/** What is decided at each step. Records have an entry for every touchpoint, piece of evidence or name; null is “left empty”. */
export interface JourneyAnswers {
  /** Whom the journey is for, and what would count as better. */
  readonly frame: { readonly goal: string };
  /** Stage of each name on the list, and what the learner calls the stages. */
  readonly map: {
    readonly stages: Readonly<Record<string, StageChoice>>;
    readonly called: Readonly<Record<string, string>>;
  };
  /** Evidence: a touchpoint, `check`, `aside`, or null. */
  readonly place: { readonly evidence: Readonly<Record<string, string | null>> };
  readonly feel: {
    /** −3 to 3 in steps of a half. */
    readonly feelings: Readonly<Record<string, number | null>>;
    readonly pains: readonly string[];
    readonly momentsOfTruth: readonly string[];
    /** The job that stands behind each touchpoint. */
    readonly backstage: Readonly<Record<string, string | null>>;
  };
  /** Of 100 who begin, how many leave at each touchpoint; together at most 100. */
  readonly predict: { readonly dropOut: Readonly<Record<string, number | null>> };
  /** Improvements within the budget, and why these. */
  readonly choose: { readonly improvements: readonly string[]; readonly reason: string };
  readonly claims: { readonly claims: JourneyClaimAnswers };
  readonly rule: { readonly rule: string };
  readonly concepts: { readonly concepts: Readonly<Record<JourneyConceptId, string | null>> };
}

export type JourneyAnswer = {
  readonly [Step in JourneyStep]: { readonly step: Step } & JourneyAnswers[Step];
}[JourneyStep];

export interface JourneyState {
  readonly scenario: JourneyCase;
  readonly seed: string;
  readonly answers: Readonly<Partial<JourneyAnswers>>;
}

/** The step that is next; undefined when all are decided. */
export const nextJourneyStep = ({ answers }: JourneyState): JourneyStep | undefined =>
  JOURNEY_STEPS.find((step) => answers[step] === undefined);

/** The decision as it travels in an attempt. */
export const plainJourneyAnswer = (answer: JourneyAnswer): Json => JSON.parse(JSON.stringify(answer));
