import { fieldsOf, listOf, memberOf, numberOf, textOf } from '@/components/ui/json-read';
import { MAX_TEXT, type JourneyAnswers, type JourneyStep, type Json } from '@/lib/scoring';
import type { JourneyCase } from '@/lib/simulations/journey';

type Feel = JourneyAnswers['feel'];
type DropOut = JourneyAnswers['predict']['dropOut'];
type Choice = JourneyAnswers['choose'];

const idsOf = ({ model }: JourneyCase) => model.touchpoints.map(({ id }) => id);

/** What was kept for a step; nothing if it was another step's. */
const keptFor = (step: JourneyStep, draft: Json | undefined) => {
  const kept = fieldsOf(draft);
  return kept.step === step ? kept : {};
};

const recordOf = <Value>(ids: readonly string[], value: (id: string) => Value) =>
  Object.fromEntries(ids.map((id) => [id, value(id)])) as Record<string, Value>;

/** Kept members, in the order of the case. */
const membersOf = (value: Json | undefined, allowed: readonly string[]): string[] => {
  const given = listOf(value);
  return allowed.filter((one) => given.includes(one));
};

export function feelDraft(draft: Json | undefined, scenario: JourneyCase): Feel {
  const kept = keptFor('feel', draft);
  const ids = idsOf(scenario);
  const feelings = fieldsOf(kept.feelings);
  const backstage = fieldsOf(kept.backstage);
  return {
    feelings: recordOf(ids, (id) => halfOf(feelings[id])),
    pains: membersOf(kept.pains, ids),
    momentsOfTruth: membersOf(kept.momentsOfTruth, ids),
    backstage: recordOf(ids, (id) => memberOf(backstage[id], scenario.backstage) ?? null),
  };
}

export function dropOutDraft(draft: Json | undefined, scenario: JourneyCase): DropOut {
  const dropOut = fieldsOf(keptFor('predict', draft).dropOut);
  return recordOf(idsOf(scenario), (id) => {
    const value = numberOf(dropOut[id]);
    return value !== undefined && isTenths(value) ? value : null;
  });
}

export function choiceDraft(draft: Json | undefined, scenario: JourneyCase): Choice {
  const kept = keptFor('choose', draft);
  const on = membersOf(
    kept.improvements,
    scenario.improvements.map(({ id }) => id),
  );
  let left = scenario.budget;
  return {
    // A kept choice that has become too dear keeps what fits.
    improvements: scenario.improvements
      .filter(({ id, cost }) => on.includes(id) && cost <= left && ((left -= cost), true))
      .map(({ id }) => id),
    reason: (textOf(kept.reason) ?? '').slice(0, MAX_TEXT),
  };
}

function halfOf(value: Json | undefined): number | null {
  const number = numberOf(value);
  if (number === undefined || !Number.isInteger(2 * number) || Math.abs(number) > 3) return null;
  // No −0 in a decision.
  return number + 0;
}

/** A number from 0 to 100 with at most one decimal. */
export const isTenths = (value: number): boolean =>
  value >= 0 && value <= 100 && Math.round(10 * value) / 10 === value;
