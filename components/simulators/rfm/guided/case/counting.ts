import type { Json } from '@/lib/scoring';
import {
  AS_OF,
  FITTING,
  FITTING_CHOICES,
  FREQUENCY,
  HOUSE_COUNTING,
  MONETARY,
  RECENCY,
  REFUNDS,
  type CountingChoices,
} from '@/lib/simulations/rfm-campaign';

export type CountingName = keyof CountingChoices;

/** The choices in the order of the screen, each with what can be chosen. */
export const OPTIONS: { readonly [Name in CountingName]: readonly CountingChoices[Name][] } = {
  asOf: AS_OF,
  recency: RECENCY,
  frequency: FREQUENCY,
  monetary: MONETARY,
  refunds: REFUNDS,
};
export const COUNTING_NAMES = ['asOf', 'recency', 'frequency', 'monetary', 'refunds'] as const;

export type CountingDraft = Partial<CountingChoices>;

/** What was chosen so far; whatever does not belong is left out. */
export function readCounting(draft: Json | undefined): CountingDraft {
  if (typeof draft !== 'object' || draft === null || Array.isArray(draft)) return {};
  const given = draft as { readonly [name: string]: Json };
  return Object.fromEntries(
    COUNTING_NAMES.filter((name) => isOption(name, given[name])).map((name) => [name, given[name]]),
  );
}

const isOption = (name: CountingName, value: Json | undefined) =>
  OPTIONS[name].some((option) => option === value);

/** The whole decision, once nothing is missing. */
export function countingOf({
  asOf,
  recency,
  frequency,
  monetary,
  refunds,
}: CountingDraft): CountingChoices | undefined {
  return asOf && recency && frequency && monetary && refunds
    ? { asOf, recency, frequency, monetary, refunds }
    : undefined;
}

/**
 * The two ways of counting that a new choice is shown by: the setting before and after it. Where nothing was chosen before, the
 * choice is compared with its neighbour; what is still open is counted as the house does.
 */
export function comparison<Name extends CountingName>(
  chosen: CountingDraft,
  name: Name,
  value: CountingChoices[Name],
): { readonly before: CountingChoices; readonly after: CountingChoices } {
  const neighbour = OPTIONS[name].find((option) => option !== value) ?? value;
  const rest = { ...HOUSE_COUNTING, ...chosen };
  return {
    before: { ...rest, [name]: chosen[name] ?? neighbour },
    after: { ...rest, [name]: value },
  };
}

/** Whether a choice fits the owner's question; undefined where the question does not decide it. */
export function fits(name: CountingName, value: string): boolean | undefined {
  const decisive = FITTING_CHOICES.find((choice) => choice === name);
  return decisive && (FITTING[decisive] as readonly string[]).includes(value);
}
