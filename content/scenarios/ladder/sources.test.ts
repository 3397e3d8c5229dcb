import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COEFFICIENT_NAMES, COEFFICIENTS } from '@/lib/simulations/ladder';

test('every work that the ladder’s coefficients name stands in the register of references', () => {
  const register = readFileSync(new URL('../../references/references.yaml', import.meta.url), 'utf8');
  const named = new Set(COEFFICIENT_NAMES.flatMap((name) => COEFFICIENTS[name].source ?? []));
  expect(named.size).toBeGreaterThan(5);
  for (const id of named) expect(register, id).toContain(`- id: ${id}\n`);
});
