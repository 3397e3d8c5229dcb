import { expect, it } from 'vitest';
import { MEASURES } from '@/lib/metrics';
import { GUIDED_STEPS, type HandStep, type Json } from '@/lib/scoring';
import { HOUSE_COUNTING } from '@/lib/simulations/rfm-campaign';
import { viewOf } from '../engine';
import { readHand } from './hand-draft';
import { standingOf, workedOf } from './worked';

it('reads back scores of the asked measures and nothing else', () => {
  expect(readHand({ m: 3, f: 5, r: 9 }, ['f', 'm'])).toEqual({ f: 5, m: 3 });
  expect(readHand({ m: '3', f: 2.5 }, ['f', 'm'])).toEqual({ f: null, m: null });
  for (const hostile of [undefined, null, 'm', 4, [3]]) expect(readHand(hostile, ['m'])).toEqual({ m: null });
});

it('puts a value on a limit into the better score', () => {
  const days = [30, 60, 120, 240];
  expect(standingOf('r', 60, days)).toEqual({ score: 4, reached: 60, missed: 30, exact: true });
  expect(standingOf('r', 61, days)).toEqual({ score: 3, reached: 120, missed: 60, exact: false });
  expect(standingOf('r', 300, days)).toEqual({ score: 1, reached: undefined, missed: 240, exact: false });
  expect(standingOf('r', 2, days)).toEqual({ score: 5, reached: 30, missed: undefined, exact: false });
  expect(standingOf('f', 1, [2, 3, 4, 6])).toEqual({
    score: 1,
    reached: undefined,
    missed: 2,
    exact: false,
  });
  expect(standingOf('m', 60_000, [20_000, 40_000, 60_000, 100_000])).toMatchObject({ score: 4, exact: true });
});

it('comes to the same values and scores as the model, on every card of some houses', () => {
  for (const seed of ['a', 'b', 'c', 'spring-tea 7']) {
    const hands = GUIDED_STEPS.filter((step): step is HandStep => step.startsWith('hand-'));
    let decisions: Json[] = [{ step: 'definitions', ...HOUSE_COUNTING }];
    for (const step of hands) {
      const { asked } = viewOf({ seed, decisions }).hand.cards.at(-1)!;
      decisions = [
        ...decisions,
        { step, scores: Object.fromEntries(asked.map((measure) => [measure, null])) },
      ];
    }
    const { hand, file } = viewOf({ seed, decisions });
    expect(hand.cards).toHaveLength(6);
    for (const { rows, worked } of hand.cards) {
      const read = workedOf(rows);
      const since = (Date.parse(file.lastDay) - Date.parse(read.lastDay)) / 86_400_000;
      const values = { r: since, f: read.days.length, m: read.cents.reduce((sum, own) => sum + own, 0) };
      for (const measure of MEASURES) {
        const { score } = standingOf(measure, values[measure], hand.limits[measure]);
        expect({ value: values[measure], score }).toEqual(worked[measure]);
      }
    }
  }
});
