import { describe, expect, test } from 'vitest';
import type { Attempt } from '@/lib/scoring';
import { ASSIGNMENT, handInOf } from './fixtures/hand-ins';
import {
  assignmentQuery,
  caseOf,
  checkHandIn,
  findTextForms,
  handInFile,
  normaliseNumber,
  parseAssignment,
  parseHandInFile,
  receiptOf,
  studentSeed,
  textForm,
  type Assignment,
  type HandIn,
} from '.';

describe('the link', () => {
  test('comes back as it went, in 400 characters even with the longest title', () => {
    const long = { ...ASSIGNMENT, title: '关'.repeat(24) };
    for (const assignment of [
      ASSIGNMENT,
      long,
      { ...ASSIGNMENT, seedRule: { kind: 'same', place: 511 } } as const,
    ]) {
      const link = `https://example.edu.cn/zh/simulators/rfm/guided?${assignmentQuery(assignment)}`;
      expect(link.length).toBeLessThanOrEqual(400);
      expect(parseAssignment(link)).toEqual({ ok: true, value: assignment });
    }
  });
});

test('a link that WeChat has passed on is the same link', () => {
  const passedOn = `https://example.edu.cn/zh/simulators/rfm/guided?${assignmentQuery(ASSIGNMENT)}&from=singlemessage&isappinstalled=0`;
  expect(parseAssignment(passedOn)).toEqual({ ok: true, value: ASSIGNMENT });
});

describe('a student number', () => {
  test('is one however it is written', () => {
    for (const text of ['2023-0155 a', '２０２３０１５５Ａ', ' 20230155a\u200b'])
      expect(normaliseNumber(text)).toBe('20230155A');
    expect(normaliseNumber('')).toBeUndefined();
    expect(normaliseNumber('<script>')).toBeUndefined();
  });
});

describe('a hand-in', () => {
  const handIn = handInOf('20230155');

  test('comes back from file and text', () => {
    expect(parseHandInFile(handInFile(handIn))).toEqual({ ok: true, value: handIn });
    expect(findTextForms(textForm(handIn))).toEqual([
      { receipt: receiptOf(handIn), ok: true, value: handIn },
    ]);
  });
});

describe('a case that carries its scenario', () => {
  const scenario = { id: 'tea-house', people: 40, quarters: 3, purse: 1000, changes: {}, events: [] };
  const assignment: Assignment = {
    ...ASSIGNMENT,
    exercise: 'ladder/run',
    case: caseOf('ladder/run', 'tea-house', scenario),
  };
  const handIn = (attempt: Partial<Attempt>): HandIn => ({
    ...handInOf('20230155'),
    assignment: assignmentQuery(assignment),
    attempt: {
      exercise: 'ladder/run',
      rulesVersion: '1',
      scenario,
      seed: studentSeed(assignment, '20230155'),
      decisions: [{ step: 'goal', goal: 'keep', reason: '' }],
      ...attempt,
    },
    claimed: { reportHash: '', begun: '', handedIn: '' },
  });

  test('stands in the link with a code of what is in it', () => {
    const longest = { ...assignment, case: 'restaurants.K7Q2M9AB', title: '关'.repeat(24) };
    for (const one of [assignment, longest]) {
      const link = `https://example.edu.cn/zh/simulators/ladder?${assignmentQuery(one)}`;
      expect(link.length).toBeLessThanOrEqual(400);
      expect(parseAssignment(link)).toEqual({ ok: true, value: one });
    }
    expect(caseOf('ladder/run', 'tea-house', { ...scenario, purse: 1 })).not.toBe(assignment.case);
  });

  test('gives every student a seed of that case’s pool', () => {
    expect(studentSeed(assignment, '20230155')).toMatch(/^tea-house \d+$/);
    expect(studentSeed(assignment, '20230155')).toBe(studentSeed(assignment, '20230155'));
  });

  test('is replayed as assigned, to the end that the case has', () => {
    const { outcome, flags } = checkHandIn(handIn({}), assignment);
    expect(outcome.status).toBe('scored');
    expect(flags).toEqual([{ code: 'unfinished', decided: 1 }]);
  });

  test('is not replayed when it was written over, however large it was made', () => {
    const huge = handIn({ scenario: { ...scenario, people: 100_000, quarters: 40 } });
    expect(checkHandIn(huge, assignment).flags).toEqual([{ code: 'other-case' }]);
    expect(checkHandIn(handInOf('20230155'), assignment).flags.map(({ code }) => code)).toContain(
      'other-exercise',
    );
  });
});
