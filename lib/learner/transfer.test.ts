import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { single } from '@/lib/scoring';
import { anyProgress } from './fixtures/any-progress';
import { emptyProgress, isEmpty, type Progress } from './progress';
import { readProgress } from './read';
import { exportName, exportText, readImport, replayed } from './transfer';

const at = '2026-03-01T08:00:00.000Z';
const attempt = (chosen: string) => ({
  exercise: 'quiz/single',
  rulesVersion: '1',
  scenario: { kind: 'single', id: 'q', points: 1, concepts: ['rfm'], options: ['a', 'b'], answer: 'a' },
  seed: '',
  decisions: [chosen],
});
const withAnswer = (chosen: string, total: number): Progress => ({
  ...emptyProgress,
  checks: {
    'evaluation/rfm/q': { at, attempt: attempt(chosen), result: { status: 'scored', total, outOf: 100 } },
  },
});
const resultOf = (text: string) => {
  const read = readImport(text, [single]);
  return read.ok ? read.progress.checks['evaluation/rfm/q']?.result : read.problem;
};

describe('export and import', () => {
  it('bring back what was taken along', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        const read = readImport(exportText(progress), [single]);
        expect(read.ok).toBe(!isEmpty(progress));
        if (read.ok) expect(read.progress).toEqual(replayed(progress, [single]));
      }),
    );
  });

  it('do not believe a score: it is computed from the answer', () => {
    expect(resultOf(exportText(withAnswer('b', 100)))).toEqual({ status: 'scored', total: 0, outOf: 100 });
    expect(resultOf(exportText(withAnswer('a', 0)))).toEqual({ status: 'scored', total: 100, outOf: 100 });
  });

  it('keep an attempt that cannot be replayed, without a score', () => {
    expect(resultOf(exportText(withAnswer('z', 100)))).toEqual({ status: 'not-scored' });
    const read = readImport(exportText(withAnswer('a', 100)), []);
    expect(read.ok && read.progress.checks['evaluation/rfm/q']?.result).toEqual({ status: 'not-scored' });
  });

  it('read a file that an editor gave a byte order mark', () => {
    expect(readImport(`\uFEFF${exportText(withAnswer('a', 100))}`, [single]).ok).toBe(true);
  });

  it('name the file by the day', () => {
    expect(exportName('2026-03-01')).toBe('guanxi-lab-progress-2026-03-01.json');
  });
});

describe('a bad file', () => {
  const good = JSON.parse(exportText(withAnswer('a', 100))) as Record<string, unknown>;
  it.each([
    ['', 'no-text', ''],
    ['%PDF-1.7', 'not-json', ''],
    ['[]', 'not-an-object', ''],
    ['{"hello": 1}', 'not-progress', 'version'],
    [JSON.stringify({ ...good, version: 7 }), 'unknown-version', 'version'],
    [JSON.stringify({ ...good, lessons: [] }), 'not-an-object', 'lessons'],
    [JSON.stringify(emptyProgress), 'empty', ''],
    [
      JSON.stringify({ ...good, lessons: { 'evaluation/rfm': { at: 'yesterday', heading: '', endAt: '' } } }),
      'not-a-time',
      'lessons["evaluation/rfm"].at',
    ],
    [
      JSON.stringify({ ...good, checks: { 'evaluation/rfm/q': { at, attempt: { exercise: 3 } } } }),
      'not-a-name',
      'checks["evaluation/rfm/q"].attempt.exercise',
    ],
    [JSON.stringify({ ...good, checks: { constructor: {} } }), 'not-an-id', 'checks["constructor"]'],
    [
      '{"version":1,"lessons":{"__proto__":{}},"checks":{},"predictions":{}}',
      'not-an-id',
      'lessons["__proto__"]',
    ],
  ])('%s', (text, code, place) => {
    expect(readImport(text, [single])).toEqual({ ok: false, problem: { code, at: place } });
  });

  it('never throws, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { progress } = readProgress(value);
        expect(readProgress(JSON.parse(JSON.stringify(progress))).problems).toEqual([]);
      }),
    );
  });

  it('leaves the good entries of a damaged store readable', () => {
    const { progress, problems } = readProgress({
      ...good,
      lessons: { 'evaluation/rfm': { at, heading: 'x', endAt: '' }, 'evaluation/nps': { at: 5 } },
    });
    expect(Object.keys(progress.lessons)).toEqual(['evaluation/rfm']);
    expect(problems).toEqual([{ code: 'not-a-time', at: 'lessons["evaluation/nps"].at' }]);
  });

  it('cannot sink the reader with depth', () => {
    const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
    const text = `{"version":1,"lessons":{},"predictions":{},"checks":{"a/b/c":{"at":"${at}","attempt":{"exercise":"quiz/single","rulesVersion":"1","scenario":${deep},"seed":"","decisions":[]},"result":{"status":"not-scored"}}}}`;
    expect(readImport(text, [single])).toEqual({
      ok: false,
      problem: { code: 'not-json', at: 'checks["a/b/c"].attempt.scenario' },
    });
  });
});
