import { describe, expect, it } from 'vitest';
import { GUIDED_RUBRIC, type CriterionReport } from '@/lib/scoring';
import { partsOf, totalsOf } from './points';

const criteria = GUIDED_RUBRIC.map(({ id, weight }): CriterionReport => {
  const own = { id, weight, max: weight, feedback: id, concepts: [] };
  if (id === 'reflection') return { ...own, status: 'to-be-marked', evidence: {} };
  if (id === 'concepts') return { ...own, status: 'not-attempted' };
  return { ...own, status: 'scored', earned: weight / 2, evidence: {} };
});

describe('points of a report', () => {
  it('are half of what is scored, nothing for what was not attempted, and wait for a person', () => {
    expect(totalsOf(partsOf(criteria))).toEqual({ earned: 40, outOf: 90, waiting: 10 });
    expect(partsOf(criteria).map(({ part, max, earned }) => [part, max, earned])).toEqual([
      ['process', 40, 20],
      ['prediction', 20, 10],
      ['debrief', 20, 5],
      ['concepts', 10, 0],
      ['outcome', 10, 5],
    ]);
  });

  it('follow the weights of an assignment, on the scale of 100', () => {
    const weights = {
      ...Object.fromEntries(GUIDED_RUBRIC.map(({ id }) => [id, 0])),
      outcome: 3,
      reflection: 1,
    };
    expect(totalsOf(partsOf(criteria, weights))).toEqual({ earned: 37.5, outOf: 75, waiting: 25 });
  });
});
