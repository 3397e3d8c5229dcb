import { describe, expect, it } from 'vitest';
import type { CampaignResult } from '@/lib/simulations/rfm-campaign';
import { checkedIntervals, holdsTruth } from './calibration';

const result: CampaignResult = { contacts: 100, anyway: 20, incremental: 15, response: 0.15, profit: 120 };
const seen = {
  concentration: { topFifth: 0.6, lorenz: [], inTheRed: 0 },
  reveal: {
    happened: result,
    byGroup: [],
    baselines: { everyone: result, 'best-customers': result, 'random-list': result, model: result },
  },
};

describe('the intervals of a run', () => {
  it('are held against what came true, both ends included', () => {
    const decisions = [
      { step: 'share', interval: { low: 0.6, high: 0.7 } },
      { step: 'forecast', response: { low: 0.16, high: 0.3 }, profit: { low: -50, high: 120 }, pays: 0.5 },
    ];
    const found = checkedIntervals(decisions, seen);
    expect(found.map(({ id }) => id)).toEqual(['share', 'response', 'profit']);
    expect(found.map(holdsTruth)).toEqual([true, false, true]);
  });

  it('are left out where none was given, nothing has come true yet, or the data are damaged', () => {
    const decisions = [
      null,
      'x',
      { step: 'share', interval: null },
      { step: 'forecast', response: [1], profit: { low: 1 } },
    ];
    expect(checkedIntervals(decisions, seen)).toEqual([]);
    const given = [{ step: 'share', interval: { low: 0.5, high: 0.7 } }];
    expect(checkedIntervals(given, { concentration: undefined, reveal: undefined })).toEqual([]);
  });
});
