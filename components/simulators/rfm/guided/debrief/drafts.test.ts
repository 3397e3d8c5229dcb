import { describe, expect, it } from 'vitest';
import { MAX_TEXT, type Json } from '@/lib/scoring';
import { claimsAsked, claimsDraft, conceptsDraft, goalDraft, ruleDraft, stageDraft } from './drafts';

const HOSTILE: (Json | undefined)[] = [
  undefined,
  null,
  7,
  'claims',
  [],
  { step: 'claims' },
  { step: 'claims', stage: 'end', claims: [] },
  { step: 'claims', stage: {}, claims: { anyway: 'yes', random: 3, __proto__: null } },
];

describe('what was kept of the debrief', () => {
  it.each(HOSTILE)('is empty where it makes no sense: %j', (draft) => {
    expect(stageDraft(draft)).toBe('path');
    expect(Object.values(claimsDraft(draft))).toEqual([null, null, null, null, null]);
    expect(Object.values(conceptsDraft(draft))).toEqual([null, null, null, null, null]);
    expect(goalDraft(draft)).toEqual({ goal: '', reason: '' });
    expect(ruleDraft(draft)).toBe('');
  });

  it('is read back', () => {
    const claims = { step: 'claims', stage: 'luck', claims: { anyway: 'as-many', loss: 'between' } };
    expect(stageDraft(claims)).toBe('luck');
    expect(claimsDraft(claims)).toMatchObject({ anyway: 'as-many', loss: 'between', luck: null });
    expect(conceptsDraft({ step: 'concepts', concepts: { ties: 'ntile', interval: '81' } })).toMatchObject({
      ties: 'ntile',
      interval: null,
    });
    expect(ruleDraft({ step: 'rule', rule: 'a'.repeat(MAX_TEXT + 5) })).toHaveLength(MAX_TEXT);
    expect(goalDraft({ step: 'rule', rule: 'x', goal: 'y' })).toEqual({ goal: '', reason: '' });
  });

  it('asks for the interval only where one was forecast', () => {
    expect(claimsAsked(true)).toHaveLength(5);
    expect(claimsAsked(false)).toEqual(['anyway', 'random', 'loss', 'luck']);
  });
});
