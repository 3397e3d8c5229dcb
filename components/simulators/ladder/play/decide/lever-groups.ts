import type { Lever } from '@/lib/simulations/ladder';

export type LeverGroup = 'win' | 'serve' | 'bind' | 'know';

/** The levers by what they are for; those that bind stand last, next to whom they aim at. */
export const LEVER_GROUPS: readonly (readonly [LeverGroup, readonly Lever[]])[] = [
  ['win', ['acquisition']],
  ['know', ['data']],
  ['serve', ['service', 'recovery']],
  ['bind', ['financial', 'social', 'structural']],
];
