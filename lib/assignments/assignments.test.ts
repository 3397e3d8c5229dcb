import { describe, expect, test } from 'vitest';
import { contentHash, rfmGuided } from '@/lib/scoring';
import { attemptWith, expertDecisions } from '../scoring/rfm-guided/fixtures/runs';
import {
  assignmentQuery,
  DEFAULT_WEIGHTS,
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

export const ASSIGNMENT: Assignment = {
  exercise: 'rfm/guided',
  rulesVersion: '1',
  case: 'spring-tea',
  seedRule: { kind: 'each', salt: 'K7Q2M9' },
  weights: DEFAULT_WEIGHTS,
  opens: '2026-11-25',
  due: '2026-12-05',
  resubmit: true,
  title: '第十三章 形考 RFM 实训',
};

export function handInOf(number: string, name = '林一'): HandIn {
  const seed = studentSeed(ASSIGNMENT, number);
  const attempt = attemptWith(seed, expertDecisions(seed));
  return {
    form: 1,
    assignment: assignmentQuery(ASSIGNMENT),
    student: { name, number },
    attempt,
    claimed: {
      reportHash: contentHash(rfmGuided.score(attempt)),
      begun: '2026-12-01T10:00:00Z',
      handedIn: '2026-12-01T10:25:00Z',
    },
  };
}

describe('the link', () => {
  test('comes back as it went, in 400 characters even with the longest title', () => {
    const long = { ...ASSIGNMENT, title: '关'.repeat(24) };
    for (const assignment of [ASSIGNMENT, long, { ...ASSIGNMENT, seedRule: { kind: 'same', place: 511 } } as const]) {
      const link = `https://example.edu.cn/zh/simulators/rfm/guided?${assignmentQuery(assignment)}`;
      expect(link.length).toBeLessThanOrEqual(400);
      expect(parseAssignment(link)).toEqual({ ok: true, value: assignment });
    }
  });
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
    expect(findTextForms(textForm(handIn))).toEqual([{ receipt: receiptOf(handIn), ok: true, value: handIn }]);
  });
});
