import { describe, expect, it } from 'vitest';
import { GUIDED_RUBRIC, type CriterionReport, type Json } from '@/lib/scoring';
import { evidenceLines } from './evidence-lines';

const criterion = (id: string, evidence: Json): CriterionReport => ({
  id,
  weight: 1,
  max: 1,
  feedback: id,
  concepts: [],
  status: 'scored',
  earned: 0,
  evidence,
});

describe('evidence in words', () => {
  const junk: Json[] = [
    null,
    7,
    'x',
    [],
    {},
    [null, 3, [[]], { id: 'loss' }, { id: '__proto__', name: 'constructor', group: 'toString' }],
    { parts: [{ id: 'share' }, null], answer: {}, right: [], baselines: [1] },
  ];
  it.each(GUIDED_RUBRIC.map(({ id }) => id))('%s survives what a stranger wrote', (id) => {
    for (const evidence of junk)
      for (const locale of ['zh', 'en'] as const) {
        const texts = evidenceLines(locale, criterion(id, evidence)).map(({ text }) => text);
        expect(texts.join()).not.toMatch(/undefined|NaN|\[object|function/);
      }
  });

  it('names the learner’s answer, the right one and the slip', () => {
    const cells = [
      { card: 2, measure: 'r', answer: 5, right: 1, slip: 'direction' },
      { card: 3, measure: 'm', answer: null, right: 4, slip: null },
      { card: 4, measure: 'f', answer: 2, right: 2, slip: null },
    ];
    const lines = evidenceLines('zh', criterion('by-hand', cells));
    expect(lines.map(({ mark }) => mark)).toEqual(['wrong', 'empty', 'right']);
    expect(lines[0]?.text).toBe('第2位的R：你打5分，应是1分（R的方向反了：天数越少，分越高）');
  });

  it('averages the predictions as the mark does: what was not given counts 0', () => {
    const parts = [
      { id: 'share', answer: { low: 0.5, high: 0.7 }, score: 0.2, widest: 0.8 },
      { id: 'response', answer: null, score: null, widest: 0.4 },
      { id: 'profit', answer: { low: 0, high: 288 }, score: 288, widest: 2880 },
      { id: 'pays', answer: 0.5, score: 0.25, widest: 0.25 },
    ];
    const lines = evidenceLines('en', criterion('prediction', { parts, topFifth: 0.6 }));
    // (0.8125 + 0 + 0.925 + 0.25) ÷ 4
    expect(lines[4]?.text).toBe('Mean of the four: 49.7\u00a0% of the points');
    expect(lines[0]?.text).toContain('it was 60\u00a0%');
  });

  it('sends to the lesson of each question that was missed', () => {
    const items = [
      { id: 'ties', answer: 'rank', right: 'ntile' },
      { id: 'interval', answer: '80', right: '80' },
    ];
    const lines = evidenceLines('en', criterion('concepts', items));
    expect(lines.map(({ lesson }) => lesson)).toEqual(['rfm', undefined]);
  });
});
