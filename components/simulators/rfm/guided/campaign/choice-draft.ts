import { EIGHT_GROUPS, type EightGroup } from '@/lib/metrics';
import type { Json } from '@/lib/scoring';
import { CHOICE_ORDERS, type Choice, type ChoiceOrder } from '@/lib/simulations/rfm-campaign';
import type { TermsView } from '../protocol';
import { readNumber } from '../read-number';
import { fieldsOf, listOf, memberOf, textOf } from '@/components/ui/json-read';

/** Rule and list side by side: who looks at the other does not lose the one. */
export interface ChoiceDraft {
  readonly kind: Choice['kind'];
  readonly groups: readonly EightGroup[];
  readonly order: ChoiceOrder;
  /** As typed. */
  readonly most: string;
  /** Ascending, none twice. */
  readonly customers: readonly number[];
}

/** No list is longer: a page that kept more has been tampered with. */
const MOST_CUSTOMERS = 10_000;

/** A kept draft is hostile: what cannot be read is not filled in. */
export function choiceDraftFrom(kept: Json | undefined, terms: TermsView): ChoiceDraft {
  const { kind, groups, order, most, customers } = fieldsOf(kept);
  const chosen = listOf(groups);
  return {
    kind: kind === 'list' ? 'list' : 'rule',
    groups: EIGHT_GROUPS.filter((group) => chosen.includes(group)),
    order: memberOf(order, CHOICE_ORDERS) ?? 'recent',
    most: (textOf(most) ?? String(terms.mostContacts)).slice(0, 60),
    customers: ascending(
      listOf(customers)
        .slice(0, MOST_CUSTOMERS)
        .filter(
          (entry): entry is number => typeof entry === 'number' && Number.isInteger(entry) && entry >= 0,
        ),
    ),
  };
}

export const ascending = (numbers: Iterable<number>) => [...new Set(numbers)].sort((a, b) => a - b);

export type MostProblem = 'not-a-count' | 'too-few' | 'too-many';

/** What is wrong with “at most”, if anything. */
export function mostProblem(text: string, terms: TermsView): MostProblem | undefined {
  const most = readNumber(text);
  if (most === undefined || !Number.isInteger(most)) return 'not-a-count';
  if (most < terms.fewestContacts) return 'too-few';
  return most > terms.mostContacts ? 'too-many' : undefined;
}

/** The choice that the draft holds; undefined while it names nobody or “at most” cannot be read. */
export function choiceFrom(
  { kind, groups, order, most, customers }: ChoiceDraft,
  terms: TermsView,
): Choice | undefined {
  if (kind === 'list') return customers.length > 0 ? { kind, customers } : undefined;
  const number = readNumber(most);
  if (groups.length === 0 || number === undefined || mostProblem(most, terms)) return undefined;
  return { kind, groups, order, most: number };
}
