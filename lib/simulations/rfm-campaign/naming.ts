import { randomStream } from '@/lib/math';
import { EIGHT_GROUPS, type EightGroup } from '@/lib/metrics';
import { shuffled, type ScoredFile } from './definitions';
import type { House } from './house';

/** A customer whose group is to be named from her scores. */
export interface NameCard {
  readonly customer: number;
  readonly r: number;
  readonly f: number;
  readonly m: number;
  readonly group: EightGroup;
}

const CARDS = 6;

/** Six customers of the scored file, of as many groups as there are. */
export function nameCards(house: House, { table }: ScoredFile): NameCard[] {
  const stream = randomStream(house.seed, 'names');
  const order = shuffled(stream, [...table.customer.keys()]);
  const chosen: number[] = [];
  // One of each group first, then whoever comes.
  for (const i of order)
    if (chosen.length < CARDS && !chosen.some((j) => table.group[j] === table.group[i])) chosen.push(i);
  for (const i of order) if (chosen.length < CARDS && !chosen.includes(i)) chosen.push(i);
  return chosen.map((i) => ({
    customer: table.customer[i]!,
    r: table.r[i]!,
    f: table.f[i]!,
    m: table.m[i]!,
    group: EIGHT_GROUPS[table.group[i]!]!,
  }));
}

/** What one can do with a group. */
export const ACTIONS = ['privilege', 'next-order', 'larger-order', 'remind', 'win-back', 'no-cost'] as const;
export type Action = (typeof ACTIONS)[number];

/** Groups for which an action is asked, and every action that answers for it. */
export const ACTION_KEY = {
  'important-value': ['privilege'],
  'important-develop': ['next-order'],
  'important-keep': ['remind', 'win-back'],
  'important-win-back': ['win-back'],
  'general-value': ['larger-order'],
  'general-win-back': ['no-cost'],
} as const satisfies Partial<Record<EightGroup, readonly Action[]>>;

export type ActionGroup = keyof typeof ACTION_KEY;
export const ACTION_GROUPS: readonly ActionGroup[] = [
  'important-value',
  'important-develop',
  'important-keep',
  'important-win-back',
  'general-value',
  'general-win-back',
];
