import { expect, it } from 'vitest';
import { LADDER_POOL_SIZE, ladderSeed } from '@/lib/simulations/ladder';
import { drawPoolSeed } from './pool-seed';

it('draws from the pool, but no luck that is taken', () => {
  const all = Array.from({ length: LADDER_POOL_SIZE }, (_, place) => ladderSeed('tea-house', place));
  expect(all).toContain(drawPoolSeed('tea-house'));
  for (const left of [0, 100, 255])
    expect(
      drawPoolSeed(
        'tea-house',
        all.filter((_, place) => place !== left),
      ),
    ).toBe(all[left]);
});
