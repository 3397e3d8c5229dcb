import { PROCESS_LIMITS } from '@/lib/scoring';
import { describe, expect, it } from 'vitest';
import { NOTHING, type LadderDecision } from '@/lib/simulations/ladder';
import type { PreviewView } from '../protocol';
import {
  MOST_YUAN,
  nextAmount,
  NO_SPEND,
  readWhole,
  scaledTo,
  spendFrom,
  stepOf,
  sumOf,
  warningsOf,
} from './purse';

const spend = { ...NO_SPEND, acquisition: 100, service: 200, data: 1 };

describe('sums', () => {
  it('adds all seven levers', () => {
    expect(sumOf(spendFrom(() => 7))).toBe(49);
    expect(sumOf(NO_SPEND)).toBe(0);
  });
  it('scales to exactly the purse, up and down, in whole yuan and with the same order', () => {
    for (const purse of [1, 2, 299, 301, 302, 1000, 24_000, 599_999]) {
      const scaled = scaledTo(spend, purse);
      expect(sumOf(scaled)).toBe(purse);
      expect(Object.values(scaled).every((yuan) => Number.isInteger(yuan) && yuan >= 0)).toBe(true);
      expect(scaled.service).toBeGreaterThanOrEqual(scaled.acquisition);
      expect(scaled.social).toBe(0);
    }
    expect(scaledTo(spend, 602)).toEqual({ ...NO_SPEND, acquisition: 200, service: 400, data: 2 });
  });
  it('keeps a purse that is spent as it is, and nothing as nothing', () => {
    expect(scaledTo(spend, sumOf(spend))).toEqual(spend);
    expect(scaledTo(NO_SPEND, 24_000)).toEqual(NO_SPEND);
  });
  it('takes no sum that is not whole, negative or beyond all purses', () => {
    for (const bad of [-1, 0.5, NaN, Infinity, '5', null, undefined, MOST_YUAN + 1, {}])
      expect(spendFrom(() => bad)).toEqual(NO_SPEND);
    expect(spendFrom(() => MOST_YUAN).data).toBe(MOST_YUAN);
  });
});

describe('steps', () => {
  it('are round and leave fifty to a hundred and twenty-five to a purse', () => {
    expect([20_000, 24_000, 26_000, 40_000, 600_000].map(stepOf)).toEqual([200, 200, 500, 500, 10_000]);
    for (let purse = 100; purse < 1e9; purse = Math.ceil(purse * 1.37))
      expect(purse / stepOf(purse)).toBeLessThanOrEqual(125);
  });
  it('lead from any amount to the next round one, never below 0', () => {
    expect(nextAmount(3437, 200, true)).toBe(3600);
    expect(nextAmount(3437, 200, false)).toBe(3400);
    expect(nextAmount(3400, 200, true)).toBe(3600);
    expect(nextAmount(3400, 200, false)).toBe(3200);
    expect(nextAmount(0, 200, false)).toBe(0);
    expect(nextAmount(MOST_YUAN, 200, true)).toBe(MOST_YUAN);
  });
});

describe('readWhole', () => {
  it('reads sums as people write them', () => {
    expect(['1200', '１２００', '1,200元', ' ¥ 1 200 ', '', '0'].map(readWhole)).toEqual([
      1200, 1200, 1200, 1200, 0, 0,
    ]);
  });
  it('takes nothing else', () => {
    for (const bad of ['12.5', '-3', 'abc', '1e3', '0x10', String(MOST_YUAN + 1), '9'.repeat(41)])
      expect(readWhole(bad)).toBeUndefined();
  });
});

describe('warnings', () => {
  const preview: PreviewView = {
    left: 0,
    messages: 0,
    aimedAt: 120,
    bondYuanAHead: 2,
    quality: 0.5,
    answered: 0.6,
  };
  const told = (change: Partial<LadderDecision>, view: Partial<PreviewView> = {}) =>
    warningsOf({ ...NOTHING, ...change }, { ...preview, ...view });

  it('say nothing of a sound decision', () =>
    expect(told({ spend: { ...NO_SPEND, social: 5 }, aim: ['client'], promise: 0.5 })).toEqual([]));
  it('tell bonds that nobody gets, by no aim or by empty rungs', () => {
    const bonds = { ...NO_SPEND, structural: 1 };
    expect(told({ spend: bonds }, { aimedAt: 0 })).toEqual(['bonds-for-nobody']);
    expect(told({ spend: bonds, aim: ['partner'] }, { aimedAt: 0 })).toEqual(['bonds-for-nobody']);
    expect(told({ aim: ['partner'] })).toEqual(['aim-without-bonds']);
  });
  it('tell a promise above what can be kept and the room that is given', () => {
    expect(told({ promise: 0.5 + PROCESS_LIMITS.promiseRoom })).toEqual([]);
    expect(told({ promise: 0.51 + PROCESS_LIMITS.promiseRoom })).toEqual(['promise-too-high']);
  });
  it('tell answers that come too late, or not at all', () => {
    expect(told({}, { answered: 0.49 })).toEqual(['answers-too-late']);
    expect(told({ answer: 'none' }, { answered: 0 })).toEqual(['answers-too-late']);
  });
});
