import { describe, expect, it } from 'vitest';
import { MAX_TEXT, type Json } from '@/lib/scoring';
import { NOTHING } from '@/lib/simulations/ladder';
import { claimsAsked, claimsDraft, conceptsDraft, ruleDraft, stageDraft } from './drafts';
import { draftOf, readDraft } from './what-if-draft';

const HOSTILE: (Json | undefined)[] = [
  undefined,
  null,
  7,
  'claims',
  [],
  { step: 'claims' },
  { step: 'claims', stage: 'end', claims: [] },
  { step: 'claims', stage: {}, claims: { bonds: 'yes', rival: 3, __proto__: null } },
];

describe('what was kept of the debrief', () => {
  it.each(HOSTILE)('is empty where it makes no sense: %j', (draft) => {
    expect(stageDraft(draft)).toBe('path');
    expect(Object.values(claimsDraft(draft))).toEqual([null, null, null, null, null]);
    expect(Object.values(conceptsDraft(draft))).toEqual([null, null, null, null, null]);
    expect(ruleDraft(draft)).toBe('');
  });

  it('is read back', () => {
    const draft = { step: 'claims', stage: 'luck', claims: { bonds: 'lower', luck: 'fine' } };
    expect(stageDraft(draft)).toBe('luck');
    expect(claimsDraft(draft)).toMatchObject({ bonds: 'lower', luck: null });
    expect(conceptsDraft({ step: 'concepts', concepts: { level: 'basic', copied: 'x' } })).toMatchObject({
      level: 'basic',
      copied: null,
    });
    expect(ruleDraft({ step: 'rule', rule: 'a'.repeat(MAX_TEXT + 5) })).toHaveLength(MAX_TEXT);
  });

  it('asks only of what was paid for', () => {
    const quarter = (spend: Partial<typeof NOTHING.spend>, ours = 0) =>
      ({
        decision: { ...NOTHING, spend: { ...NOTHING.spend, ...spend } },
        bonds: { financial: { ours, rival: 0 } },
      }) as never;
    expect(claimsAsked([quarter({})])).toEqual(['promise', 'luck']);
    expect(claimsAsked([quarter({}), quarter({ social: 1 })])).toEqual(['bonds', 'promise', 'luck']);
    expect(claimsAsked([quarter({ financial: 9, acquisition: 9 }, 0.2)])).toHaveLength(5);
  });
});

describe('another decision as typed', () => {
  const own = { ...NOTHING, spend: { ...NOTHING.spend, service: 400 }, promise: 1 / 3 };

  it('is one’s own until something is typed, to the last digit', () => {
    expect(readDraft(draftOf(own), own, 1000)).toEqual({ decision: own, wrong: [], left: 600 });
  });

  it('reads full-width digits, commas and an empty field', () => {
    const draft = draftOf(own);
    const typed = {
      ...draft,
      spend: { ...draft.spend, social: '１，００' + '０', service: '' },
      promise: '62.5',
    };
    const { decision, left } = readDraft(typed, own, 1000);
    expect(decision?.spend).toMatchObject({ social: 1000, service: 0 });
    expect(decision?.promise).toBe(0.625);
    expect(left).toBe(0);
  });

  it('refuses what cannot be played, and says where', () => {
    const draft = draftOf(own);
    const wrong = { ...draft, spend: { ...draft.spend, data: '-5' }, promise: '101', contacts: '13' };
    expect(readDraft(wrong, own, 1000)).toMatchObject({
      decision: undefined,
      wrong: ['data', 'promise', 'contacts'],
    });
    expect(readDraft(draft, own, 399)).toMatchObject({ decision: undefined, wrong: [], left: -1 });
    expect(readDraft({ ...draft, contacts: '1.5' }, own, 1000).decision).toBeUndefined();
  });
});
