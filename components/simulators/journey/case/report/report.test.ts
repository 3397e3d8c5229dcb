import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/content/locale';
import {
  claimFacts,
  claimOptions,
  JOURNEY_CLAIM_IDS,
  JOURNEY_CONCEPT_ITEMS,
  JOURNEY_RUBRIC,
  journeyCase,
  NAIVE_ANSWERS,
  totals,
  type CriterionReport,
  type Json,
  type ScoreReport,
} from '@/lib/scoring';
import {
  caseByLot,
  decisionsOf,
  everythingPlayer,
  journeyAttempt,
  keyPlayer,
} from '@/lib/scoring/journey/fixtures/runs';
import { LEAVING_FATES } from '@/lib/simulations/journey';
import { caseNames, type NamedCase } from './case-names';
import { claimFigures } from './claim-figures';
import { claimAnswer, evidenceLines } from './evidence-lines';
import { feelingText, yuanText } from './format';
import { lessonOfConcept, LESSONS, lessonsOf } from './lesson-of';
import { journeyQuestions } from './questions';
import { partSum } from '@/components/ui/look-back/report-lines';
import { lessonsToGoBackTo, reportLines } from './report-figures';
import { reportMessages } from './report-messages';

const NAMED: NamedCase = {
  stages: { before: '来之前', there: '在店里', after: '回去以后' },
  touchpoints: {
    see: { name: '看照片', channel: '平台' },
    ask: { name: '问一问', channel: '微信' },
    come: { name: '到店', channel: '前台' },
    use: { name: '喝茶', channel: '茶室' },
    pay: { name: '结账', channel: '前台' },
    after: { name: '问候', channel: '微信' },
  },
  strangers: { wages: '发工资' },
  evidence: Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [
      `e${i}`,
      { kind: 'log' as const, from: `记录${i}`, text: `“每100位客人里有${i}位等不及，走了，再没有回来。”` },
    ]),
  ),
  backstage: { desk: '前台排班', kitchen: '厨房', web: '网站' },
  improvements: {
    faster: { name: '快回话', what: '' },
    better: { name: '好茶', what: '' },
    more: { name: '多一个人', what: '' },
    surer: { name: '不出错', what: '' },
  },
};
const NAMES = caseNames('zh', NAMED);
const CASE = caseByLot(3, 120);

const shell = { weight: 1, max: 1, feedback: '', concepts: [] };
const criterion = (id: string, evidence: Json): CriterionReport => ({
  ...shell,
  id,
  status: 'scored',
  earned: 0,
  evidence,
});

/** A real report of somebody who plays by these rules. */
function reportOf(player: typeof keyPlayer | typeof everythingPlayer): ScoreReport {
  const outcome = journeyCase.score(journeyAttempt(CASE, decisionsOf(player(CASE))));
  if (outcome.status !== 'scored') throw new Error(outcome.status);
  return outcome;
}

describe('words', () => {
  it.each(locales)('%s: of every criterion, status and mark, and none without', (locale) => {
    const words = reportMessages[locale];
    for (const { id } of JOURNEY_RUBRIC) {
      expect(words.criteria[id]).not.toBe('');
      expect(words.formulas[id]('7')).toMatch(/^7/);
      expect(id === 'concepts' ? ['touchpoints'] : lessonsOf[id]).not.toHaveLength(0);
    }
    const said = [
      words.notAttempted,
      words.toBeMarked,
      words.criterionInvalid,
      ...Object.values(words.marks),
    ];
    expect(new Set(said).size).toBe(said.length);
    expect(said).not.toContain('');
    expect(Object.keys(words.lessons)).toEqual(Object.keys(LESSONS));
  });

  it.each(locales)('%s: every option of a claim and a question has words, and no others', (locale) => {
    const { claims, causes, naive, concepts } = journeyQuestions[locale];
    expect(Object.keys(causes)).toEqual([...LEAVING_FATES]);
    expect(Object.keys(naive)).toEqual([...NAIVE_ANSWERS]);
    expect(Object.keys(claims)).toEqual([...JOURNEY_CLAIM_IDS]);
    for (const [id, { options }] of Object.entries(JOURNEY_CONCEPT_ITEMS)) {
      const asked = concepts[id as keyof typeof concepts];
      expect(Object.keys(asked.options)).toEqual([...options]);
      expect(new Set(Object.values(asked.options)).size).toBe(options.length);
      expect(LESSONS[lessonOfConcept[id as keyof typeof concepts]]).toMatch(/^\/lessons\//);
    }
    const names = caseNames(locale, NAMED);
    for (const id of JOURNEY_CLAIM_IDS)
      for (const option of claimOptions(CASE)[id])
        expect(claimAnswer(locale, names, id, option)).toBeTruthy();
  });
});

describe('the names of a case', () => {
  it('are those of its words; of a case without words its own short ones, and never what is no name', () => {
    expect([NAMES.thing('ask'), NAMES.thing('wages'), NAMES.stage('none'), NAMES.place('check')]).toEqual([
      '问一问',
      '发工资',
      '不是接触点',
      '先查清',
    ]);
    const bare = caseNames('en', undefined);
    expect([bare.thing('check-in'), bare.thing('<img src=x>'), bare.thing('x'.repeat(99))]).toEqual([
      'check in',
      'something unnamed',
      'something unnamed',
    ]);
    expect([NAMES.thing('constructor'), NAMES.evidence('toString')]).toEqual(['constructor', 'toString']);
  });

  it('tell two pieces from one source apart by how they begin', () => {
    expect(NAMES.evidence('e3')).toBe('记录3（每100位客人里有3位等不及……）');
    expect(NAMES.evidence('e3')).not.toBe(NAMES.evidence('e4'));
  });
});

describe('evidence in words', () => {
  const junk: Json[] = [
    null,
    7,
    'x',
    [],
    {},
    [null, 3, [[]], { id: 'cause' }, { id: '__proto__', right: 'constructor' }, { id: 'see', right: {} }],
    [
      { id: 'e1', answer: 7, credit: 'x', accept: { see: 'x' } },
      { id: 'e1', credit: 1, accept: { see: 1 } },
    ],
    { touchpoints: ['see', 3], drawn: [null], truth: ['x', 1], said: {}, shape: 'x', level: 1 },
    { touchpoints: ['see'], truth: [], said: [1], answer: [{}], right: [7], chosen: [[]], worth: [1] },
    { answer: 'x', right: ['see'], worth: { own: 1 } },
  ];
  it.each(JOURNEY_RUBRIC.map(({ id }) => id))('%s survives what a stranger wrote', (id) => {
    for (const evidence of junk)
      for (const locale of locales)
        for (const names of [caseNames(locale, NAMED), caseNames(locale, undefined)]) {
          const texts = evidenceLines(locale, names, criterion(id, evidence)).map(({ text }) => text);
          expect(texts.join()).not.toMatch(/undefined|NaN|\[object|function/);
        }
  });

  it('has lines for every criterion of a real report, the case’s names in them and no key', () => {
    const keys = [...Object.keys(NAMED.touchpoints), ...Object.keys(NAMED.improvements), 'none', 'aside'];
    for (const player of [keyPlayer, everythingPlayer])
      for (const locale of locales)
        for (const one of reportOf(player).criteria) {
          const lines = evidenceLines(locale, caseNames(locale, NAMED), one);
          expect(lines.length > 0).toBe(one.status === 'scored' || one.status === 'to-be-marked');
          if (locale === 'en') continue;
          for (const { text } of lines)
            for (const key of keys) expect(text).not.toMatch(new RegExp(`\\b${key}\\b`));
        }
  });

  it('says of the key that all is right', () => {
    for (const one of reportOf(keyPlayer).criteria) {
      if (['curve', 'prediction', 'outcome', 'reflection'].includes(one.id)) continue;
      const marks = evidenceLines('zh', NAMES, one).flatMap(({ mark }) => mark ?? []);
      expect(new Set(marks)).toEqual(new Set(['right']));
    }
  });

  it('tells right from wrong, part and empty, and adds up', () => {
    const lines = (id: string, evidence: Json) => evidenceLines('zh', NAMES, criterion(id, evidence));
    expect(
      lines('stages', [
        { id: 'see', answer: 'before', right: 'before' },
        { id: 'wages', answer: 'there', right: 'none' },
        { id: 'ask', answer: null, right: 'before' },
      ]).map(({ text, mark }) => [mark, text]),
    ).toEqual([
      ['right', '看照片：你放在“来之前”'],
      ['wrong', '发工资：你放在“在店里”，该放“不是接触点”'],
      ['empty', '问一问：空着，该放“来之前”'],
      [undefined, '3个里对1个'],
    ]);
    const evidence = lines('evidence', [
      { id: 'e0', answer: 'see', credit: 0.7, accept: { ask: 1, see: 0.7 } },
      { id: 'e1', answer: 'see', credit: 0, accept: { check: 1, ask: 1 } },
    ]);
    expect(evidence.map(({ mark }) => mark)).toEqual(['part', 'wrong', undefined]);
    expect(evidence[1]?.text).toContain('该放“先查清”或“问一问”');
    expect(evidence[2]?.text).toBe('一共得0.7份，最多2份');
    expect(
      lines('truths', { answer: ['see', 'pay'], right: ['pay', 'use'] }).map(({ text }) => text),
    ).toEqual(['看照片：你标了，其实不是', '结账：标对了', '喝茶：是，你没标', '你标了2处，对1处；该标2处']);
    expect(
      lines('curve', {
        touchpoints: ['see', 'ask'],
        drawn: [0.5, null],
        truth: [-0.1, 1],
        shape: 0.5,
        level: 1,
      }),
    ).toEqual([
      { text: '看照片：你画+0.5，真的是−0.1', mark: 'far' },
      { text: '问一问：没画，真的是+1.0', mark: 'empty' },
      { text: '形状得50%，高低得100%' },
    ]);
  });

  it('gives the errors of a prediction as the mark counts them', () => {
    const texts = evidenceLines(
      'zh',
      NAMES,
      criterion('prediction', { touchpoints: ['see', 'ask'], said: [0.1, null], truth: [0.13, 0.05] }),
    ).map(({ text }) => text);
    // Off by 3 and 5 points: 9 + 25; equal shares of 9 are off by 4 and 4.
    expect(texts).toEqual([
      '看照片：你报10%，真的是13%',
      '问一问：没报，按0算，真的是5%',
      '误差：你34，平摊32（百分点的平方和，越小越好）',
    ]);
  });

  it('settles every claim with figures', () => {
    const facts = claimFacts(CASE);
    for (const locale of locales)
      for (const id of JOURNEY_CLAIM_IDS) {
        const said = claimFigures(locale, id, [...facts[id].figures]);
        expect(said).toMatch(/\d/);
        expect(claimFigures(locale, id, [])).toBeUndefined();
      }
    expect(claimFigures('zh', 'loudest', [3, 11, 7])).toBe('走一次平均11回投诉，第二多的一步7回。');
  });

  it('quotes what waits for a person', () => {
    const waits: CriterionReport = {
      ...shell,
      id: 'reflection',
      status: 'to-be-marked',
      evidence: { goal: '少走几位', reason: ' ', rule: '先数再改' },
    };
    expect(evidenceLines('zh', NAMES, waits)).toEqual([
      { text: '目标', quote: '少走几位' },
      { text: '理由', mark: 'empty' },
      { text: '下一次的规矩', quote: '先数再改' },
    ]);
  });
});

describe('the sums of a report', () => {
  it('add up to the total of the report itself', () => {
    const report = reportOf(everythingPlayer);
    const sum = partSum(reportLines(report));
    expect(sum.earned).toBeCloseTo(report.total, 9);
    expect(sum.max).toBeCloseTo(report.outOf, 9);
    expect(sum.waiting).toBeCloseTo(report.toBeMarked, 9);
  });

  it('follow the weights of an assignment', () => {
    const weights = { process: 10, prediction: 20, debrief: 30, concepts: 40, outcome: 0 };
    const lines = reportLines(reportOf(keyPlayer), weights);
    const of = (part: string) =>
      lines.filter((line) => line.part === part).reduce((sum, { max }) => sum + max, 0);
    for (const [part, points] of Object.entries(weights)) expect(of(part)).toBeCloseTo(points, 9);
  });

  it('send to lessons for what was lost, and to none where nothing was', () => {
    const criteria = (earns: (id: string) => number) =>
      JOURNEY_RUBRIC.map(({ id, weight }): CriterionReport => ({
        ...shell,
        id,
        weight,
        max: weight,
        status: 'scored',
        earned: weight * earns(id),
        evidence: [],
      }));
    const report = (earns: (id: string) => number): ScoreReport => ({
      status: 'scored',
      exercise: '',
      rulesVersion: '',
      attemptHash: '',
      criteria: criteria(earns),
      ...totals(criteria(earns)),
    });
    expect(lessonsToGoBackTo(reportLines(report(() => 1)))).toEqual([]);
    expect(lessonsToGoBackTo(reportLines(report((id) => (id === 'curve' ? 0 : 1))))).toEqual([
      'satisfaction',
    ]);
  });
});

describe('figures in words', () => {
  it('keeps two worths apart, and has no −0', () => {
    expect([2_153_400, 2_187_900, -12, 0, 9999.4].map((yuan) => yuanText('zh', yuan))).toEqual([
      '215.3万元',
      '218.8万元',
      '−12元',
      '0元',
      '9999元',
    ]);
    expect([2_153_400, -12].map((yuan) => yuanText('en', yuan))).toEqual(['¥2,153,000', '−¥12']);
    expect([1, -0.04, -0.66].map(feelingText)).toEqual(['+1.0', '0', '−0.7']);
  });
});
