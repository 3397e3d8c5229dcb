import { expect, test } from 'vitest';
import { termsOf, viewOf, WORD_START } from './talk-view';

test('the last row of the table is what the line says; nobody believes what nobody told', () => {
  const view = viewOf({ ...WORD_START, rounds: 3 });
  expect(view.rows.map(({ round }) => round)).toEqual([1, 2, 3]);
  expect(view.rows[2]).toMatchObject({ good: view.counts.good, bad: view.counts.bad });
  for (const { heardGood, good, heardBad, bad } of view.rows) {
    expect(heardGood).toBeGreaterThanOrEqual(good);
    expect(heardBad).toBeGreaterThanOrEqual(bad);
  }
  expect(viewOf({ ...WORD_START, rounds: 0 })).toMatchObject({ rows: [], branching: 0, push: 2 });
});

test('no more are answered than were hurt, and the opening luck is near the mean', () => {
  expect(termsOf({ ...WORD_START, hurt: 1, answered: 3 }).answered).toBe(1);
  const { counts, mean } = viewOf({ ...WORD_START, rounds: 3 });
  expect(Math.abs(counts.good - mean.good)).toBeLessThan(0.5);
  expect(Math.abs(counts.bad - mean.bad)).toBeLessThan(0.5);
});
