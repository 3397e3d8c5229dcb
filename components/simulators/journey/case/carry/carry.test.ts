import { expect, it } from 'vitest';
import { someRun } from '../fixtures';
import { problemText } from './problem-words';
import { readRunText, runObject, runText } from './run-text';

const carried = { name: '我的', kind: 'practice' as const, run: someRun(4) };

it('brings back what was taken along', () => {
  expect(readRunText(runText(carried))).toEqual({ ok: true, carried });
});

it('says what is wrong with a file and where, in words, and never shows a code', () => {
  const object = runObject(carried);
  const texts: readonly [text: string, code: string, at: string][] = [
    ['', 'empty', ''],
    ['shopping list', 'not-json', ''],
    [runText(carried).slice(0, 300), 'cut-short', ''],
    [JSON.stringify({ ...object, format: 'guanxi-lab/ladder-run' }), 'other-format', 'format'],
    [JSON.stringify({ ...object, version: 9 }), 'newer-version', 'version'],
    [JSON.stringify({ ...object, extra: 1 }), 'unknown-field', 'extra'],
    [
      JSON.stringify({ ...object, attempt: { ...object.attempt, exercise: 'ladder/run' } }),
      'unknown-exercise',
      'attempt.exercise',
    ],
    [
      JSON.stringify({
        ...object,
        attempt: { ...object.attempt, scenario: { ...carried.run.scenario, stages: ['one'] } },
      }),
      'too-few',
      'attempt.scenario.stages',
    ],
    ['x'.repeat(200_001), 'too-large', ''],
  ];
  for (const [text, code, at] of texts) {
    const read = readRunText(text);
    expect([code, read]).toEqual([
      code,
      { ok: false, problem: expect.objectContaining({ code, at }) as unknown },
    ]);
    for (const locale of ['zh', 'en'] as const)
      expect(problemText(locale, { code, at })).not.toContain(code === 'empty' ? 'empty:' : `${code}。`);
  }
  expect(problemText('zh', { code: 'constructor', at: '' })).toContain('里面的数据读不懂');
  expect(problemText('en', { code: 'not-this-step', at: 'decisions[2].step' })).toContain('at decision 3');
});
