import { expect, it } from 'vitest';
import { newSeed, readSeed } from './seed';

it('takes any short text as the name of a luck', () => {
  expect(readSeed('  7K3Q9 ')).toBe('7K3Q9');
  expect(readSeed('春\n茶')).toBe('春 茶');
  expect(readSeed('🍵'.repeat(80))).toBe('🍵'.repeat(60));
  for (const none of [null, '', '   ']) expect(readSeed(none)).toBeUndefined();
});

it('draws seeds that can be read out and differ', () => {
  const drawn = Array.from({ length: 50 }, newSeed);
  for (const seed of drawn) expect(seed).toMatch(/^[2-9A-HJKMNP-Z]{5}$/);
  expect(new Set(drawn).size).toBeGreaterThan(45);
});
