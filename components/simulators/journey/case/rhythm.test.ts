import { expect, it } from 'vitest';
import { JOURNEY_STEPS } from '@/lib/scoring';
import { beatOf, canUndo, isRevealed, progressOf, STEPS } from './rhythm';

it('has the steps of the exercise, in their order', () => {
  expect(STEPS).toEqual(JOURNEY_STEPS);
});

it('says how far a run is, by its decisions alone', () => {
  expect(Array.from({ length: 10 }, (_, decided) => progressOf(decided))).toEqual([
    'frame',
    'map',
    'place',
    'feel',
    'predict',
    'choose',
    'after',
    'after',
    'after',
    'finished',
  ]);
  expect([beatOf('choose'), beatOf('claims'), beatOf(undefined)]).toEqual(['choose', 'after', 'after']);
  expect([5, 6].map(isRevealed)).toEqual([false, true]);
});

it('takes a decision back till the walks are shown; what the evidence has told does not change a list that counts', () => {
  const undoable = (counts: boolean) =>
    Array.from({ length: 10 }, (_, decided) => decided).filter((decided) => canUndo(decided, counts));
  expect(undoable(false)).toEqual([1, 2, 3, 4, 5]);
  expect(undoable(true)).toEqual([1, 3, 4, 5]);
});
