import { describe, expect, it } from 'vitest';
import type { CampaignResult } from '@/lib/simulations/rfm-campaign';
import { beatenBy, bestGroup, liftOf, profitBars, sideOf } from './findings';

const earns = (profit: number, response = 0.1): CampaignResult => ({
  contacts: 100,
  anyway: 20,
  incremental: 10,
  response,
  profit,
});
const baselines = {
  everyone: earns(-600),
  'best-customers': earns(-200),
  'random-list': earns(0),
  model: earns(200),
};

describe('beatenBy', () => {
  it('counts the beaten and the equal apart', () => {
    expect(beatenBy(0, baselines)).toEqual({ beaten: 2, equal: 1 });
    expect(beatenBy(-700, baselines)).toEqual({ beaten: 0, equal: 0 });
  });
});

describe('liftOf', () => {
  it('divides by the response of everyone', () => expect(liftOf(0.2, earns(0, 0.1))).toBe(2));
  it('has none where nobody answered', () => expect(liftOf(0.2, earns(0, 0))).toBeUndefined());
});

describe('bestGroup', () => {
  const group = (incremental: number) =>
    ({ group: 'general-value', contacts: 9, anyway: 1, incremental }) as const;
  it('is that with the most, if any', () => {
    expect(bestGroup([group(1), group(3), group(2)])?.incremental).toBe(3);
    expect(bestGroup([group(0)])).toBeUndefined();
  });
});

describe('profitBars', () => {
  it('measures every bar from one nought', () => {
    const { zero, bars } = profitBars(earns(400), baselines);
    expect(zero).toBeCloseTo(0.6);
    expect(bars.map(({ row }) => row)).toEqual([
      'mine',
      'model',
      'random-list',
      'best-customers',
      'everyone',
    ]);
    expect(bars[0]?.from).toBeCloseTo(0.6);
    expect(bars[0]?.length).toBeCloseTo(0.4);
    expect(bars.at(-1)?.from).toBeCloseTo(0);
    expect(bars.at(-1)?.length).toBeCloseTo(0.6);
  });
  it('stands where all are nought', () => {
    const none = earns(0);
    const flat = { everyone: none, 'best-customers': none, 'random-list': none, model: none };
    expect(profitBars(none, flat).bars.every(({ length }) => length === 0)).toBe(true);
  });
});

describe('sideOf', () => {
  it('counts both ends as inside', () => {
    const interval = { low: 1, high: 2 };
    expect([0, 1, 2, 3].map((value) => sideOf(value, interval))).toEqual([
      'below',
      'inside',
      'inside',
      'above',
    ]);
  });
});
