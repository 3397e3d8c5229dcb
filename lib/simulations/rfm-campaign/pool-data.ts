import type { PoolEntry } from './pool';

export const POOL: readonly PoolEntry[] = [];
