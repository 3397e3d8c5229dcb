import { describe, expect, it } from 'vitest';
import type { Json } from '@/lib/scoring';
import { actionsDraft, namesDraft, scoringDraft } from './drafts';

const EMPTY_ACTIONS = {
  'important-value': null,
  'important-develop': null,
  'important-keep': null,
  'important-win-back': null,
  'general-value': null,
  'general-win-back': null,
};

describe('drafts', () => {
  it('gives back what was kept for the step', () => {
    expect(scoringDraft({ step: 'file', scoring: 'ntile', bins: 3 })).toEqual({ scoring: 'ntile', bins: 3 });
    expect(namesDraft({ step: 'names', names: ['general-keep', null] }, 3)).toEqual([
      'general-keep',
      null,
      null,
    ]);
    expect(actionsDraft({ step: 'actions', actions: { 'general-value': 'remind' } })).toEqual({
      ...EMPTY_ACTIONS,
      'general-value': 'remind',
    });
  });

  it.each<Json | undefined>([
    undefined,
    null,
    'x',
    [],
    { step: 'other', scoring: 'ntile', names: ['general-keep'] },
    { step: 'file', scoring: 'x', bins: '3' },
    { step: 'names', names: { 0: 'general-keep' } },
    { step: 'actions', actions: ['remind'] },
    { step: 'actions', actions: { 'general-value': 'burn' } },
  ])('takes %j for nothing chosen', (draft) => {
    expect(scoringDraft(draft)).toEqual({ scoring: 'rank', bins: 5 });
    expect(namesDraft(draft, 2)).toEqual([null, null]);
    expect(actionsDraft(draft)).toEqual(EMPTY_ACTIONS);
  });
});
