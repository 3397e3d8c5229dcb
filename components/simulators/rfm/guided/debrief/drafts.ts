import {
  CONCEPT_IDS,
  CONCEPT_ITEMS,
  MAX_TEXT,
  type ConceptId,
  type GuidedStep,
  type Json,
} from '@/lib/scoring';
import { CLAIM_IDS, CLAIMS, type ClaimAnswer, type ClaimId } from '@/lib/simulations/rfm-campaign';
import { fieldsOf, memberOf, textOf } from '@/components/ui/json-read';

/** The parts between the first text and the claims, each opened from the one before. */
export const STAGES = ['path', 'what-if', 'luck', 'claims'] as const;
export type Stage = (typeof STAGES)[number];

export type ClaimAnswers = { readonly [Id in ClaimId]: ClaimAnswer<Id> | null };
export type ConceptAnswers = Readonly<Record<ConceptId, string | null>>;

/** What was kept for a step; nothing if it was another step's. */
const keptFor = (step: GuidedStep, draft: Json | undefined) => {
  const kept = fieldsOf(draft);
  return kept.step === step ? kept : {};
};

const shortText = (value: Json | undefined) => (textOf(value) ?? '').slice(0, MAX_TEXT);

export function goalDraft(draft: Json | undefined): { goal: string; reason: string } {
  const { goal, reason } = keptFor('goal', draft);
  return { goal: shortText(goal), reason: shortText(reason) };
}

export const ruleDraft = (draft: Json | undefined): string => shortText(keptFor('rule', draft).rule);

export const stageDraft = (draft: Json | undefined): Stage =>
  memberOf(keptFor('claims', draft).stage, STAGES) ?? 'path';

export const claimsDraft = (draft: Json | undefined): ClaimAnswers =>
  claimsIn(keptFor('claims', draft).claims);

/** Answers on offer; null for anything else. */
export function claimsIn(value: Json | undefined): ClaimAnswers {
  const given = fieldsOf(value);
  const of = <Answer extends string>(id: ClaimId, allowed: readonly Answer[]) =>
    memberOf(given[id], allowed) ?? null;
  return {
    anyway: of('anyway', CLAIMS.anyway),
    random: of('random', CLAIMS.random),
    interval: of('interval', CLAIMS.interval),
    loss: of('loss', CLAIMS.loss),
    luck: of('luck', CLAIMS.luck),
  };
}

/** The claims that are asked: that of the interval only where one was forecast. */
export const claimsAsked = (forecast: boolean): ClaimId[] =>
  CLAIM_IDS.filter((id) => forecast || id !== 'interval');

export function conceptsDraft(draft: Json | undefined): ConceptAnswers {
  const given = fieldsOf(keptFor('concepts', draft).concepts);
  return Object.fromEntries(
    CONCEPT_IDS.map((id) => [id, memberOf<string>(given[id], CONCEPT_ITEMS[id].options) ?? null]),
  ) as Record<ConceptId, string | null>;
}

/** The decision of a step as the run holds it; no fields where it is not decided. */
export const decidedIn = (decisions: readonly Json[], step: GuidedStep) =>
  fieldsOf(decisions.find((decision) => fieldsOf(decision).step === step));
