import {
  LADDER_CLAIM_IDS,
  LADDER_CLAIMS,
  LADDER_CONCEPT_ITEMS,
  MAX_TEXT,
  type Json,
  type LadderClaimId,
  type LadderClaims,
  type LadderConceptId,
} from '@/lib/scoring';
import type { LadderRun, LadderView } from '../protocol';
import { fieldsOf, memberOf, textOf } from '@/components/ui/json-read';

/** The parts before the claims, each opened from the one before. */
export const STAGES = ['path', 'mattered', 'what-if', 'luck', 'calibration', 'felt', 'claims'] as const;
export type Stage = (typeof STAGES)[number];
export type Concepts = Readonly<Record<LadderConceptId, string | null>>;

/** What was kept for a step; nothing if it was another step's. */
const keptFor = (step: 'claims' | 'rule' | 'concepts', draft: Json | undefined) => {
  const kept = fieldsOf(draft);
  return kept.step === step ? kept : {};
};

export const stageDraft = (draft: Json | undefined): Stage =>
  memberOf(keptFor('claims', draft).stage, STAGES) ?? 'path';

export const claimsDraft = (draft: Json | undefined): LadderClaims =>
  claimsIn(keptFor('claims', draft).claims);

export const ruleDraft = (draft: Json | undefined): string =>
  (textOf(keptFor('rule', draft).rule) ?? '').slice(0, MAX_TEXT);

export const conceptsDraft = (draft: Json | undefined): Concepts =>
  conceptsIn(keptFor('concepts', draft).concepts);

/** Answers on offer; null for anything else. */
export function claimsIn(value: Json | undefined): LadderClaims {
  const given = fieldsOf(value);
  const of = <Answer extends string>(id: LadderClaimId, allowed: readonly Answer[]) =>
    memberOf(given[id], allowed) ?? null;
  return {
    bonds: of('bonds', LADDER_CLAIMS.bonds),
    acquisition: of('acquisition', LADDER_CLAIMS.acquisition),
    promise: of('promise', LADDER_CLAIMS.promise),
    rival: of('rival', LADDER_CLAIMS.rival),
    luck: of('luck', LADDER_CLAIMS.luck),
  };
}

export function conceptsIn(value: Json | undefined): Concepts {
  const given = fieldsOf(value);
  const of = (id: LadderConceptId) => memberOf<string>(given[id], LADDER_CONCEPT_ITEMS[id].options) ?? null;
  return {
    attitude: of('attitude'),
    copied: of('copied'),
    promise: of('promise'),
    advocate: of('advocate'),
    level: of('level'),
  };
}

/** The claims that can be settled by replaying this run: what was never paid for cannot be taken away. */
export function claimsAsked(quarters: LadderView['quarters']): LadderClaimId[] {
  const paid = (...levers: readonly ('financial' | 'social' | 'structural' | 'acquisition')[]) =>
    quarters.some(({ decision }) => levers.some((lever) => decision.spend[lever] > 0));
  return LADDER_CLAIM_IDS.filter((id) => {
    if (id === 'bonds') return paid('financial', 'social', 'structural');
    if (id === 'acquisition') return paid('acquisition');
    if (id === 'rival') return quarters.some(({ bonds }) => bonds.financial.ours > 0);
    return true;
  });
}

/** The decision of a step that is decided once; no fields where it is not decided. */
export const decidedIn = (decisions: readonly Json[], step: string) =>
  fieldsOf(decisions.find((decision) => fieldsOf(decision).step === step));

/** The run up to its last quarter, and as many steps of looking back: what is asked of it does not change with later steps. */
export const runUpTo = (run: LadderRun, { terms }: LadderView, lookingBack = 0): LadderRun => ({
  ...run,
  decisions: run.decisions.slice(0, 1 + 3 * terms.quarters + lookingBack),
});
