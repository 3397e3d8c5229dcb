import { describe, expect, it } from 'vitest';
import type { Json } from '@/lib/scoring';
import { decidedHolds, decidedShare, topFor } from './decided';

const runWith = (share: Json, holds: Json) => ({
  seed: 'a',
  decisions: [...Array<Json>(9).fill({ step: 'other' }), share, holds],
});

describe('what was decided', () => {
  it('is read from the run', () => {
    const run = runWith(
      { step: 'share', interval: { low: 0.5, high: 0.6 } },
      { step: 'eighty-twenty', holds: false },
    );
    expect(decidedShare(run)).toEqual({ low: 0.5, high: 0.6 });
    expect(decidedHolds(run)).toBe(false);
  });
  it('is null where it was left empty', () => {
    const run = runWith({ step: 'share', interval: null }, { step: 'eighty-twenty', holds: null });
    expect(decidedShare(run)).toBeNull();
    expect(decidedHolds(run)).toBeNull();
  });
});

describe('topFor', () => {
  const points = [
    { customers: 0, value: 0 },
    { customers: 0.5, value: 0.1 },
    { customers: 0.75, value: 0.2 },
    { customers: 1, value: 1 },
  ];
  it('is the fewest customers who bring the share', () => {
    expect(topFor(points, 0.8)).toBe(0.25);
    expect(topFor(points, 0.85)).toBe(0.5);
    expect(topFor(points, 1)).toBe(1);
  });
});
