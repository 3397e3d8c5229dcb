import { describe, expect, test } from 'vitest';
import { ASSIGNMENT, handInOf } from './fixtures/hand-ins';
import {
  assignmentQuery,
  findTextForms,
  handInFile,
  normaliseNumber,
  parseAssignment,
  parseHandInFile,
  receiptOf,
  textForm,
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
