import { EIGHT_GROUPS, groupByCustomer, type EightGroup } from '@/lib/metrics';
import { mostContacts } from './case';
import type { ScoredFile } from './definitions';
import type { House } from './house';

/** Whom to contact: by a rule over the groups, or one by one. */
export type Choice =
  | {
      readonly kind: 'rule';
      readonly groups: readonly EightGroup[];
      /** Who comes first where the groups hold more than `most`. */
      readonly order: ChoiceOrder;
      readonly most: number;
    }
  /** Customer numbers, ascending, none twice. */
  | { readonly kind: 'list'; readonly customers: readonly number[] };

/**
 * `recent`: fewest days since the last order; `lapsed`: most. `frequent`: most orders; `seldom`: fewest. `spend`: largest
 * monetary value. All by the learner's own table; among equals the smaller customer number.
 */
export const CHOICE_ORDERS = ['recent', 'lapsed', 'frequent', 'seldom', 'spend'] as const;
export type ChoiceOrder = (typeof CHOICE_ORDERS)[number];

export type ChoiceProblem = 'too-few-contacts' | 'over-budget' | 'not-in-the-file';

/** The customer numbers that a choice contacts, ascending, or why it cannot be carried out. */
export function contactsOf(
  house: House,
  scored: ScoredFile,
  choice: Choice,
): { readonly contacts: Int32Array } | { readonly problem: ChoiceProblem } {
  const contacts =
    choice.kind === 'rule' ? contactsByRule(scored, choice) : Int32Array.from(choice.customers);
  const { start } = groupByCustomer(house.file);
  if (contacts.some((number) => !(start[number + 1]! > start[number]!)))
    return { problem: 'not-in-the-file' };
  if (contacts.length < house.case.fewestContacts) return { problem: 'too-few-contacts' };
  if (contacts.length > mostContacts(house.case)) return { problem: 'over-budget' };
  return { contacts };
}

function contactsByRule(
  { table, sinceLast }: ScoredFile,
  { groups, order, most }: Extract<Choice, { kind: 'rule' }>,
): Int32Array {
  const places = groups.map((group) => EIGHT_GROUPS.indexOf(group));
  const column =
    order === 'recent' || order === 'lapsed'
      ? sinceLast
      : order === 'spend'
        ? table.monetary
        : table.frequency;
  const sign = order === 'recent' || order === 'seldom' ? 1 : -1;
  const chosen = [...table.customer.keys()]
    .filter((i) => places.includes(table.group[i]!))
    .sort((a, b) => sign * (column[a]! - column[b]!) || a - b)
    .slice(0, most);
  return Int32Array.from(chosen, (i) => table.customer[i]!).sort();
}
