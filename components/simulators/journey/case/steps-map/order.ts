import { nameKey } from '@/lib/math';

/** In an order that tells nothing, the same each time for the same run. */
export const mixed = (ids: readonly string[], seed: string): string[] =>
  ids
    .map((id) => ({ id, key: nameKey(`${seed} ${id}`) }))
    .sort((a, b) => a.key - b.key || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
