import { describe, expect, test } from 'vitest';
import {
  ACTS,
  compareCuts,
  GROUPINGS,
  pathOf,
  placeOf,
  reachOf,
  rollUp,
  RULES,
  unitScore,
  withCut,
  type Rule,
} from '.';

const scores = ACTS.map(({ score }) => score);
const checkIn = placeOf('check-in');
const path = (cuts: string, rule: Rule, given: readonly number[] = scores) =>
  pathOf(given, rollUp(given, cuts, rule), checkIn);
const closeTo = (got: readonly number[], hand: readonly number[]) => {
  expect(got).toHaveLength(hand.length);
  got.forEach((value, i) => expect(value).toBeCloseTo(hand[i]!, 9));
};

test('the four rules by hand on 1 and 4', () => {
  expect(RULES.map((rule) => unitScore([1, 4], rule))).toEqual([2.5, 2, 3, 1]);
});

describe('by hand, ten acts 4 4 1 4 4 5 4 4 5 5', () => {
  test('by visits: episodes 4, 2.5, 4, 5, 4 and 4.5, 5; sequences 3.9 and 4.75; relationship 4.325', () => {
    const read = rollUp(scores, GROUPINGS.visit, 'mean');
    expect(read.sequences.map(({ episodes }) => episodes.map(({ score }) => score))).toEqual([
      [4, 2.5, 4, 5, 4],
      [4.5, 5],
    ]);
    closeTo(path(GROUPINGS.visit, 'mean'), [1, 2.5, 3.9, 4.325]);
  });
  test('by visits, worst twice: 2, 21/6, then (2 × 3.5 + (2 × 13/3 + 5)/3) / 3', () => {
    closeTo(path(GROUPINGS.visit, 'worst-twice'), [1, 2, 3.5, (7 + (26 / 3 + 5) / 3) / 3]);
  });
  test('by visits, best twice: 3, 25/6, then (25/6 + 2 × (14/3 + 5 + 5)/3) / 3', () => {
    closeTo(path(GROUPINGS.visit, 'best-twice'), [1, 3, 25 / 6, (25 / 6 + (2 * (14 / 3 + 10)) / 3) / 3]);
  });
  test('by exchanges: the stay 26/7, the order 14/3, their mean', () => {
    closeTo(path(GROUPINGS.exchange, 'mean'), [1, 26 / 7, (26 / 7 + 14 / 3) / 2, (26 / 7 + 14 / 3) / 2]);
  });
});

test('how far it reaches hangs on boundaries and rule', () => {
  const reaches = (cuts: string) => RULES.map((rule) => reachOf(path(cuts, rule)));
  expect(reaches(GROUPINGS.visit)).toEqual(['episode', 'episode', 'act', 'relationship']);
  expect(reaches(GROUPINGS.exchange)).toEqual(['act', 'act', 'act', 'relationship']);
  expect(reachOf([3, 2, 4, 4])).toBeUndefined();
});

test('three points more on the act: 1.5 on the episode, 0.3 on the sequence, 0.15 on the relationship', () => {
  const better = scores.map((score, place) => (place === checkIn ? 4 : score));
  const now = path(GROUPINGS.visit, 'mean', better);
  closeTo(
    now.map((score, i) => score - path(GROUPINGS.visit, 'mean')[i]!),
    [3, 1.5, 0.3, 0.15],
  );
});

test('no boundary at all is one episode, every boundary leaves the plain mean', () => {
  closeTo(path('000000000', 'mean'), [1, 4, 4, 4]);
  closeTo(path('222222222', 'mean'), [1, 1, 1, 4]);
  expect(rollUp(scores, '222222222', 'mean').sequences).toHaveLength(10);
  expect(rollUp(scores, '', 'mean')).toEqual(rollUp(scores, '000000000', 'mean'));
});

test('boundaries beside the nearer grouping', () => {
  expect(compareCuts(GROUPINGS.visit)).toEqual({ nearest: 'visit', differ: [] });
  expect(compareCuts('000000000')).toEqual({ nearest: 'exchange', differ: [6] });
  expect(compareCuts(withCut(GROUPINGS.visit, 2, '1'))).toEqual({ nearest: 'visit', differ: [2] });
});
