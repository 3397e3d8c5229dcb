import { describe, expect, it } from 'vitest';
import { LADDER_RUBRIC, totals, type CriterionReport, type Json, type ScoreReport } from '@/lib/scoring';
import { LADDER_CLAIMS, LADDER_CONCEPT_ITEMS } from '@/lib/scoring';
import { evidenceLines } from './evidence-lines';
import { listed, signed, yuanText } from './format';
import { ladderQuestions } from './questions';
import { partSum } from '@/components/ui/look-back/report-lines';
import { lessonsToGoBackTo, reportLines } from './report-figures';

const shell = { weight: 1, max: 1, feedback: '', concepts: [] };
const criterion = (id: string, evidence: Json): CriterionReport => ({
  ...shell,
  id,
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
    [null, 3, [[]], { id: 'luck' }, { id: '__proto__', right: 'constructor' }, { quarter: 1 }, { value: 1 }],
    {
      goal: 'toString',
      quarters: [null, 'x', {}],
      widest: { buyers: 1, profitUp: 1 },
      baselines: [1],
      value: 3,
    },
    { widest: {}, quarters: [{}] },
  ];
  it.each(LADDER_RUBRIC.map(({ id }) => id))('%s survives what a stranger wrote', (id) => {
    for (const evidence of junk)
      for (const locale of ['zh', 'en'] as const) {
        const texts = evidenceLines(locale, criterion(id, evidence)).map(({ text }) => text);
        expect(texts.join()).not.toMatch(/undefined|NaN|\[object|function/);
      }
  });

  it('averages the predictions as the mark does: what was not given counts 0, and below 0 counts 0', () => {
    const quarter = (score: number | null) => ({
      buyers: score === null ? null : { low: 10, high: 20 },
      profitUp: null,
      happened: { buyers: 20, profit: 5 },
      scores: { buyers: score, profitUp: null },
    });
    const lines = (...scores: (number | null)[]) =>
      evidenceLines(
        'zh',
        criterion('prediction', { widest: { buyers: 100, profitUp: 0.25 }, quarters: scores.map(quarter) }),
      );
    const two = lines(20, null);
    expect(two[0]?.text).toBe(
      '第1季来买的人：你给10到20，真的是20，罩住了。S\u00a0=\u00a020，S₀\u00a0=\u00a0100，得85%',
    );
    expect(two.map(({ mark }) => mark)).toEqual([undefined, 'empty', 'empty', 'empty', undefined]);
    // (0.85 + 0 + 0 + 0) ÷ 4
    expect(two.at(-1)?.text).toBe('全部平均，得满分的21%');
    expect(lines(1000).at(-1)?.text).toBe('全部平均是−325%，低于0，按0算');
  });

  it('says of profit that stays level that it did not rise', () => {
    const quarter = (profit: number) => ({
      buyers: null,
      profitUp: 0.6,
      happened: { buyers: 1, profit },
      scores: { buyers: null, profitUp: 0.2 },
    });
    const texts = evidenceLines(
      'zh',
      criterion('prediction', {
        widest: { buyers: 1, profitUp: 0.25 },
        quarters: [quarter(7), quarter(7), quarter(8)],
      }),
    ).flatMap(({ text }) => (text.includes('把握：你说') ? [text] : []));
    expect(texts.map((text) => /结果(没涨|涨了)/.exec(text)?.[1])).toEqual(['涨了', '没涨', '涨了']);
  });

  it('tells kept from missed, and part of a goal from all and none', () => {
    const marks = (id: string, evidence: Json) =>
      evidenceLines('en', criterion(id, evidence)).map(({ mark }) => mark);
    expect(marks('goal-fit', { goal: 'win', quarters: [1, 0.4, 0] })).toEqual([
      undefined,
      'kept',
      'part',
      'missed',
    ]);
    expect(marks('promise', [{ value: 0.9, limit: 0.5, kept: false }])).toEqual(['missed']);
    expect(marks('information', [{ quarter: 1, informed: true }])).toEqual(['kept']);
    expect(marks('revision', [true, false])).toEqual(['kept', 'missed']);
  });

  it('tells beaten from level and lost', () => {
    const lines = evidenceLines(
      'zh',
      criterion('outcome', { value: 5, baselines: { nothing: 5, equal: 6 } }),
    );
    expect(lines.map(({ text }) => text.slice(0, 2))).toEqual(['你创', '和“', '不如']);
  });
});

describe('the questions', () => {
  it.each(['zh', 'en'] as const)('%s: every option has words, and no others', (locale) => {
    const { claims, concepts } = ladderQuestions[locale];
    for (const [id, options] of Object.entries(LADDER_CLAIMS))
      expect(new Set(Object.keys(claims[id as keyof typeof claims].options))).toEqual(new Set(options));
    for (const [id, { options }] of Object.entries(LADDER_CONCEPT_ITEMS))
      expect(Object.keys(concepts[id as keyof typeof concepts].options)).toEqual([...options]);
  });
});

describe('the sums of a report', () => {
  const rubric = (status: (id: string) => 'full' | 'half' | 'none' | 'waits') =>
    LADDER_RUBRIC.map(({ id, weight }): CriterionReport => {
      const base = { ...shell, id, weight, max: weight };
      const is = status(id);
      if (is === 'none') return { ...base, status: 'not-attempted' };
      if (is === 'waits') return { ...base, status: 'to-be-marked', evidence: null };
      return { ...base, status: 'scored', earned: is === 'half' ? weight / 2 : weight, evidence: [] };
    });
  const reportOf = (criteria: CriterionReport[]): ScoreReport => ({
    status: 'scored',
    exercise: '',
    rulesVersion: '',
    attemptHash: '',
    criteria,
    ...totals(criteria),
  });

  it('add up to the total of the report itself', () => {
    const report = reportOf(
      rubric((id) => (id === 'reflection' ? 'waits' : id === 'claims' ? 'none' : 'half')),
    );
    const sum = partSum(reportLines(report));
    expect(sum.earned).toBeCloseTo(report.total, 9);
    expect(sum.max).toBeCloseTo(report.outOf, 9);
    expect(sum.waiting).toBeCloseTo(report.toBeMarked, 9);
  });

  it('send to lessons for what was lost, the most first, and to none where nothing was', () => {
    expect(lessonsToGoBackTo(reportLines(reportOf(rubric(() => 'full'))))).toEqual([]);
    const waits = rubric((id) => (id === 'reflection' ? 'waits' : 'full'));
    expect(lessonsToGoBackTo(reportLines(reportOf(waits)))).toEqual([]);
    const lost = rubric((id) => (id === 'promise' ? 'half' : id === 'prediction' ? 'none' : 'full'));
    expect(lessonsToGoBackTo(reportLines(reportOf(lost)))).toEqual(['asking', 'ladder', 'satisfaction']);
  });
});

describe('figures in words', () => {
  it('counts yuan in 万 from ten thousand on, and has no −0', () => {
    expect([240_000, 8_300_000, -999_949, 999_950, 0, -1].map((fen) => yuanText('zh', fen))).toEqual([
      '2400元',
      '8.3万元',
      '−9999元',
      '1万元',
      '0元',
      '0元',
    ]);
    expect(yuanText('en', -8_300_000)).toBe('−¥83,000');
    expect([signed('5', 5), signed('−5', -5), signed('0', 0)]).toEqual(['+5', '−5', '0']);
    expect([listed('zh', ['a', 'b', 'c']), listed('en', ['a']), listed('en', [])]).toEqual([
      'a、b和c',
      'a',
      '',
    ]);
  });
});
