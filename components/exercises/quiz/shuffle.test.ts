import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shuffled } from './shuffle';

it('keeps every entry, never the given order, and always the same one', () => {
  const entries = fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(fc.string(), entries, (seed, list) => {
      const mixed = shuffled(seed, list);
      expect([...mixed].sort()).toEqual([...list].sort());
      expect(mixed).not.toEqual(list);
      expect(shuffled(seed, list)).toEqual(mixed);
    }),
  );
});
