import { describe, expect, test } from 'vitest';
import { gotOf, inTheRedFrom, playVisits, triersOf } from '.';

const tea = { promise: 0.9, contact: 0.8, use: 0.9, visits: 8 };

describe('worked by hand: promised 90, given 80, of which nine tenths serve her', () => {
  const visits = playVisits(tea);

  test('she has 72 of it, and expects 62, 72.15 and 77.479', () => {
    expect(gotOf(tea)).toBeCloseTo(0.72, 12);
    // 50 + 0.3 × 40; 62 + 0.25 × 10 = 64.5, + 0.3 × 25.5; 72.15 − 0.0375 = 72.1125, + 0.3 × 17.8875.
    expect(visits.slice(0, 3).map(({ expected }) => expected)).toEqual([
      expect.closeTo(0.62, 12),
      expect.closeTo(0.7215, 12),
      expect.closeTo(0.7747875, 12),
    ]);
  });

  test('+10, −0.15, −5.479; account 10, 9.85, 4.371; satisfaction 75.6 at first', () => {
    expect(visits.slice(0, 3).map(({ disconfirmation }) => 100 * disconfirmation)).toEqual([
      expect.closeTo(10, 9),
      expect.closeTo(-0.15, 9),
      expect.closeTo(-5.47875, 9),
    ]);
    expect(visits[2]?.account).toBeCloseTo(0.0437125, 12);
    // 0.6 + 0.3 × 0.12 + 1.2 × 0.1
    expect(visits[0]?.satisfaction).toBeCloseTo(0.756, 12);
  });

  test('in the red from the fourth visit', () => {
    expect(inTheRedFrom(visits)).toBe(4);
    expect(inTheRedFrom(playVisits({ ...tea, promise: 0.72 }))).toBeUndefined();
    expect(inTheRedFrom(playVisits({ ...tea, contact: 0 }))).toBe(1);
  });

  test('20 of 100 come at a promise of 50, 20 × 1.81 ÷ 1.45 at 90', () => {
    expect(triersOf(0.5)).toBeCloseTo(0.2, 12);
    expect(triersOf(0.9)).toBeCloseTo(0.249655, 6);
  });
});

test('habit alone: the surprise shrinks by a quarter at each visit and never turns', () => {
  const visits = playVisits({ ...tea, promise: 0.3 });
  visits.forEach(({ disconfirmation }, i) => expect(disconfirmation).toBeCloseTo(0.22 * 0.75 ** i, 12));
});

test('a promise above what she gets: after many visits each falls short by 0.3·(P − G) ÷ 0.475', () => {
  for (const [promise, contact, use] of [
    [0.9, 0.8, 0.9],
    [1, 0.5, 0.5],
    [0.75, 0.9, 0.8],
  ] as const) {
    const last = playVisits({ promise, contact, use, visits: 200 }).at(-1);
    expect(last?.disconfirmation).toBeCloseTo((-0.3 * (promise - contact * use)) / 0.475, 10);
  }
});
