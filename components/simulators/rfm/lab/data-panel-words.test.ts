import { describe, expect, test } from 'vitest';
import { MOST_DIALECT_BYTES } from '@/lib/tables';
import { MAX_DIALECT_BYTES, MAX_FILE_BYTES, MAX_WORKBOOK_BYTES, refusal } from './limits';
import { failureOf, OpenError } from './open-error';
import { dataMessages } from './data-messages';
import { failureWords, rowProblemWords, sizeText } from './problem-words';
import type { OpenFailure } from './protocol';

/** The record makes the compiler ask for every code. */
const codes = Object.keys({
  'empty-file': 0,
  binary: 0,
  undecodable: 0,
  'line-too-long': 0,
  'one-column': 0,
  'no-header': 0,
  'column-not-found': 0,
  'ambiguous-column': 0,
  'no-rows': 0,
  'too-large-for-dialect': 0,
  'bad-workbook': 0,
  'workbook-too-large': 0,
  'too-large': 0,
  'old-spreadsheet': 0,
  'changed-while-read': 0,
  'cannot-read': 0,
  'all-rows-bad': 0,
} satisfies Record<OpenFailure['code'], 0>) as OpenFailure['code'][];

const HAN = /[\u4e00-\u9fff]/;

describe.each(codes)('%s', (code) => {
  const bare: OpenFailure = { code, place: {} };
  const placed: OpenFailure = {
    code,
    place: {
      line: 37,
      column: 'date',
      value: code === 'too-large' ? '600000000' : 'W1,2025',
      detail: '536870912',
    },
    badRows: { count: 1234, first: [] },
  };
  test.each([bare, placed])('is said in whole sentences of each language', (failure) => {
    for (const sentence of Object.values(failureWords(failure, 'zh'))) {
      expect(sentence).toMatch(/[。]$/);
      expect(sentence).toMatch(HAN);
      expect(sentence).not.toMatch(/undefined|NaN|“”/);
    }
    for (const sentence of Object.values(failureWords(failure, 'en'))) {
      expect(sentence).toMatch(/^\S.*\.$/);
      expect(sentence).not.toMatch(HAN);
      expect(sentence).not.toMatch(/undefined|NaN|“”/);
    }
  });
});

test('a failure names its place', () => {
  expect(failureWords({ code: 'binary', place: { line: 37 } }, 'zh').what).toBe('第37行不是文字。');
  expect(failureWords({ code: 'binary', place: { line: 37 } }, 'en').what).toBe('Line 37 is not text.');
  const { what, why } = failureWords(
    { code: 'column-not-found', place: { line: 1, column: 'amount', value: '姓名, 日期', detail: '' } },
    'zh',
  );
  expect([what, why]).toEqual(['第1行认不出哪一列是金额。', '第1行有的是：姓名, 日期。']);
});

test('what stands in a file cannot turn the sentence round or fill the page', () => {
  const value = `\u202Eabc\u0007${'x'.repeat(5000)}`;
  const { what } = failureWords({ code: 'one-column', place: { value } }, 'en');
  expect(what).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(what.length).toBeLessThan(300);
});

test('each row problem has a reason and a remedy of its own wording in each language', () => {
  expect(Object.keys(rowProblemWords.zh).sort()).toEqual(Object.keys(rowProblemWords.en).sort());
  for (const [language, words] of Object.entries(rowProblemWords))
    for (const { why, todo } of Object.values(words))
      for (const text of [why, todo]) expect(HAN.test(text)).toBe(language === 'zh');
});

describe('limits', () => {
  test('are those of the readers', () => {
    expect(MAX_DIALECT_BYTES).toBe(MOST_DIALECT_BYTES);
  });

  test.each([
    ['a.csv', MAX_FILE_BYTES, undefined],
    ['a.csv', MAX_FILE_BYTES + 1, 'too-large'],
    ['A.XLSX', MAX_WORKBOOK_BYTES, undefined],
    ['A.XLSX', MAX_WORKBOOK_BYTES + 1, 'too-large'],
    ['订单.xls', 10, 'old-spreadsheet'],
    ['订单.ET', 10, 'old-spreadsheet'],
    ['订单.wps', 10, 'old-spreadsheet'],
    ['no ending', 10, undefined],
  ])('%s of %i bytes: %s', (name, size, code) => {
    expect(refusal({ name, size })?.code).toBe(code);
  });

  test('a file above one is told both sizes, and never as equal', () => {
    const failure = refusal({ name: 'a.csv', size: MAX_FILE_BYTES + 1 })!;
    expect(failureWords(failure, 'zh').what).toBe('这份文件有512.1 MB，上限是512 MB。');
    expect(failureWords(failure, 'en').what).toBe('This file has 512.1 MB; the limit is 512 MB.');
  });

  test('are said before a file is chosen', () => {
    for (const locale of ['zh', 'en'] as const) {
      const said = dataMessages[locale].limits.join(' ');
      for (const bytes of [MAX_FILE_BYTES, MAX_DIALECT_BYTES, MAX_WORKBOOK_BYTES])
        expect(said).toContain(sizeText(bytes));
    }
  });
});

describe('an error of an opening', () => {
  test('carries its failure', () => {
    const failure: OpenFailure = { code: 'no-rows', place: {} };
    expect(failureOf(new OpenError(failure))).toBe(failure);
  });
  test('is none when the reader stopped it', () => {
    expect(failureOf(new DOMException('given up', 'AbortError'))).toBeUndefined();
  });
  test('of any other kind still has words', () => {
    expect(failureOf(new Error('out of memory'))?.code).toBe('cannot-read');
    expect(failureOf(undefined)?.code).toBe('cannot-read');
  });
});
