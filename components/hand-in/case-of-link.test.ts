import { describe, expect, test } from 'vitest';
import { assignmentQuery, caseOf, checkHandIn, parseAssignment, type Assignment } from '@/lib/assignments';
import { assignedRun } from './assigned-run';
import { caseOfLink } from './case-of-link';
import { ASSIGNMENT } from './fixtures/hand-ins';
import { handedInNow, handInOf, type Work } from './make-hand-in';

const scenario = { id: 'tea-house', people: 40, quarters: 3, purse: 1000, changes: {}, events: [] };
const LADDER: Assignment = {
  ...ASSIGNMENT,
  exercise: 'ladder/run',
  case: caseOf('ladder/run', 'tea-house', scenario),
};
const teaHouse = { id: 'tea-house', scenario, title: '雾坪茶舍' };

describe('the case of a link', () => {
  test('is the one of that name, as it was when the link was made', () => {
    expect(caseOfLink(LADDER, [{ ...teaHouse, id: 'other' }, teaHouse])).toEqual({
      ok: true,
      found: teaHouse,
    });
    expect(caseOfLink(LADDER, [{ ...teaHouse, scenario: { ...scenario, purse: 1001 } }])).toEqual({
      ok: false,
      problem: 'changed',
      id: 'tea-house',
      title: '雾坪茶舍',
    });
    expect(caseOfLink(LADDER, [])).toMatchObject({ ok: false, problem: 'missing', id: 'tea-house' });
  });

  test('has no code where the exercise has one case', () => {
    const cases = [{ id: 'spring-tea', scenario: { case: 'spring-tea' } }];
    expect(caseOfLink(ASSIGNMENT, cases)).toEqual({ ok: true, found: cases[0] });
  });
});

test('a hand-in carries its case whole, and the desk finds nothing odd but what is missing', () => {
  const search = `?${assignmentQuery(LADDER)}`;
  expect(parseAssignment(search)).toEqual({ ok: true, value: LADDER });
  const kept = assignedRun(
    LADDER,
    { name: '林一', number: '1' },
    search,
    '',
    new Date('2026-12-01T10:00:00Z'),
  );
  const work: Work = {
    exercise: 'ladder/run',
    scenario,
    seed: kept.seed,
    decisions: [{ step: 'goal', goal: 'keep', reason: '' }],
  };
  const made = handedInNow(kept, work, '', new Date('2026-12-01T10:20:00Z'));
  expect(checkHandIn(handInOf(kept, work, made), LADDER).flags).toEqual([{ code: 'unfinished', decided: 1 }]);
});
