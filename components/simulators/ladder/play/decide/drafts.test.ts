import { describe, expect, it } from 'vitest';
import { MAX_TEXT, type Json } from '@/lib/scoring';
import { AIMS, NOTHING, type LadderDecision } from '@/lib/simulations/ladder';
import { decisionDraftFrom, goalDraftFrom, predictionDraftFrom, reportsDraftFrom } from './drafts';

const HOSTILE: readonly (Json | undefined)[] = [undefined, null, 'decide', 3, [], [['step', 'decide']], {}];

const decision: LadderDecision = {
  spend: { acquisition: 1, service: 2, financial: 3, social: 4, structural: 5, recovery: 6, data: 7 },
  aim: ['client', 'lost'],
  promise: 0.62,
  contacts: 3,
  answer: 'refund',
};
const kept: Json = { step: 'decide', quarter: 2, ...decision, spend: { ...decision.spend } };

describe('a kept goal', () => {
  it('comes back', () =>
    expect(goalDraftFrom({ step: 'goal', goal: 'keep', reason: '老客多' })).toEqual({
      goal: 'keep',
      reason: '老客多',
    }));
  it('is nothing where it is no goal or no text, and never too long', () => {
    for (const hostile of HOSTILE) expect(goalDraftFrom(hostile)).toEqual({ goal: undefined, reason: '' });
    expect(goalDraftFrom({ step: 'goal', goal: 'toString', reason: 5 })).toEqual({
      goal: undefined,
      reason: '',
    });
    expect(goalDraftFrom({ step: 'goal', reason: 'x'.repeat(MAX_TEXT + 9) }).reason).toHaveLength(MAX_TEXT);
  });
});

describe('kept reports', () => {
  it('come back in order, none twice, only those on offer', () => {
    const ticked: Json = { step: 'prepare', quarter: 2, reports: ['cohorts', 'survey', 'cohorts', 'x', 4] };
    expect(reportsDraftFrom(ticked, 2)).toEqual(['survey', 'cohorts']);
    expect(reportsDraftFrom(ticked, 2, ['survey'])).toEqual(['survey']);
    expect(reportsDraftFrom(ticked, 3)).toEqual([]);
  });
  it('are none where nothing can be read', () => {
    for (const hostile of HOSTILE) expect(reportsDraftFrom(hostile, 1)).toEqual([]);
    expect(reportsDraftFrom({ step: 'prepare', quarter: 1, reports: 'survey' }, 1)).toEqual([]);
  });
});

describe('a kept decision', () => {
  it('comes back whole, also one that was taken back and names no quarter', () => {
    expect(decisionDraftFrom(kept, 2)).toEqual(decision);
    expect(decisionDraftFrom({ step: 'decide', ...decision, spend: { ...decision.spend } }, 5)).toEqual(
      decision,
    );
  });
  it('of another quarter or step is not taken for this one', () => {
    expect(decisionDraftFrom(kept, 3)).toEqual(NOTHING);
    expect(decisionDraftFrom({ ...decision, step: 'predict', quarter: 2, spend: {} }, 2)).toEqual(NOTHING);
  });
  it('starts as told where nothing can be read', () => {
    for (const hostile of HOSTILE) expect(decisionDraftFrom(hostile, 2, decision)).toEqual(decision);
  });
  it('is mended field by field', () => {
    const draft = decisionDraftFrom(
      {
        step: 'decide',
        quarter: 2,
        spend: { acquisition: -5, service: 1e300, financial: '9', social: 2.5, data: 40, other: 1 },
        aim: ['partner', 'prospect', 'partner', 'purchaser'],
        promise: 1.01,
        contacts: 2.5,
        answer: 'sue',
      },
      2,
      decision,
    );
    expect(draft).toEqual({
      ...decision,
      spend: { ...NOTHING.spend, data: 40 },
      aim: ['purchaser', 'partner'],
    });
  });
  it('has a promise on whole points and all aims in their order', () => {
    const draft = decisionDraftFrom(
      { step: 'decide', quarter: 2, promise: 0.123456, contacts: 13, aim: [...AIMS].reverse() },
      2,
    );
    expect(draft).toEqual({ ...NOTHING, promise: 0.12, aim: AIMS });
  });
});

describe('a kept prediction', () => {
  it('comes back as typed', () =>
    expect(predictionDraftFrom({ step: 'predict', quarter: 1, low: '６', high: '', up: 70 }, 1)).toEqual({
      low: '６',
      high: '',
      up: 70,
    }));
  it('is empty where nothing can be read', () => {
    const nothing = { low: '', high: '', up: null };
    for (const hostile of HOSTILE) expect(predictionDraftFrom(hostile, 1)).toEqual(nothing);
    for (const up of [-1, 101, '50', null])
      expect(predictionDraftFrom({ step: 'predict', quarter: 1, low: 4, high: {}, up }, 1)).toEqual(nothing);
    expect(predictionDraftFrom({ step: 'predict', quarter: 1, low: '9'.repeat(500) }, 1).low).toHaveLength(
      40,
    );
  });
});
