import { fieldsOf, memberOf, textOf } from '@/components/ui/json-read';
import {
  claimOptions,
  JOURNEY_CLAIM_IDS,
  JOURNEY_CONCEPT_IDS,
  JOURNEY_CONCEPT_ITEMS,
  MAX_TEXT,
  type JourneyAnswers,
  type JourneyClaimAnswers,
  type JourneyStep,
  type Json,
} from '@/lib/scoring';
import type { JourneyCase } from '@/lib/simulations/journey';
import type { JourneyRun } from '../protocol';

export type Concepts = JourneyAnswers['concepts']['concepts'];

/** What was kept for a step; nothing if it was another step's. */
const keptFor = (step: JourneyStep, draft: Json | undefined) => {
  const kept = fieldsOf(draft);
  return kept.step === step ? kept : {};
};

const recordOf = <Id extends string>(ids: readonly Id[], value: (id: Id) => string | null) =>
  Object.fromEntries(ids.map((id) => [id, value(id)])) as Record<Id, string | null>;

export function claimsDraft(draft: Json | undefined, scenario: JourneyCase): JourneyClaimAnswers {
  const kept = fieldsOf(keptFor('claims', draft).claims);
  const options = claimOptions(scenario);
  return recordOf(JOURNEY_CLAIM_IDS, (id) => memberOf(kept[id], options[id]) ?? null);
}

export const ruleDraft = (draft: Json | undefined): string =>
  (textOf(keptFor('rule', draft).rule) ?? '').slice(0, MAX_TEXT);

export function conceptsDraft(draft: Json | undefined): Concepts {
  const kept = fieldsOf(keptFor('concepts', draft).concepts);
  return recordOf(
    JOURNEY_CONCEPT_IDS,
    (id) => memberOf<string>(kept[id], JOURNEY_CONCEPT_ITEMS[id].options) ?? null,
  );
}

/** The run up to the choice of improvements, and so many steps of looking back: what is asked of it does not change with later steps. */
export const runUpTo = (run: JourneyRun, lookingBack = 0): JourneyRun => ({
  ...run,
  decisions: run.decisions.slice(0, 6 + lookingBack),
});
