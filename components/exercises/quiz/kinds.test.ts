import { describe, expect, it } from 'vitest';
import type { QuestionWords } from '@/lib/content/questions';
import type { QuizKind } from '@/lib/scoring';
import type { CheckKind, ItemOf } from './check-kind';
import { judgeCorrectKind } from './kind-judge-correct';
import { matchKind } from './kind-match';
import { multipleKind } from './kind-multiple';
import { numericKind } from './kind-numeric';
import { orderKind } from './kind-order';
import { singleKind } from './kind-single';
import { mark } from './mark';
import { quizMessages } from './messages';

const base = { id: 'q', points: 2, concepts: ['rfm'] };
const words = (
  options: Record<string, string>,
  why: Record<string, string>,
  unit?: string,
): QuestionWords => ({
  stem: '题干',
  explanation: '道理',
  options,
  why,
  unit,
});

/** What is said about an answer, or what is missing from it. */
function say<Kind extends QuizKind, Draft>(
  kind: CheckKind<Kind, Draft>,
  item: ItemOf<Kind>,
  text: QuestionWords,
  draft: Draft,
) {
  const question = { item, words: text, messages: quizMessages.zh };
  const reading = kind.read(draft, question);
  if ('missing' in reading) return reading.missing;
  const result = mark(kind, item, [reading.response]);
  if (!result) return 'not marked';
  const { own, answer, reasons } = kind.explain(reading.response, question, {
    share: result.earned / item.points,
    evidence: result.evidence,
  });
  return [`${result.earned}`, own, answer, ...reasons.map(({ label, text: reason }) => `${label}|${reason}`)];
}

describe('single', () => {
  const item = { ...base, kind: 'single', options: ['a', 'b', 'c'], answer: 'a' } as const;
  const text = words({ a: '甲', b: '乙。', c: '丙' }, { b: '乙为什么错' });
  it('asks for a choice before anything is wrong', () => {
    expect(say(singleKind, item, text, '')).toBe('先选一项');
  });
  it('answers the option that was chosen', () => {
    expect(say(singleKind, item, text, 'b')).toEqual([
      '0',
      '你选了B：乙。',
      '答案是A：甲。',
      '为什么|道理',
      '为什么不是B：乙|乙为什么错',
    ]);
  });
  it('says why the tempting one is wrong after a right choice, and after one without words of its own', () => {
    expect(say(singleKind, item, text, 'a')).toContain('为什么不是B：乙|乙为什么错');
    expect(say(singleKind, item, text, 'c')).toContain('为什么不是B：乙|乙为什么错');
  });
});

describe('multiple', () => {
  const item = {
    ...base,
    kind: 'multiple',
    options: ['a', 'b', 'c'],
    answers: ['a', 'b'],
    credit: 'per-option',
  } as const;
  const text = words({ a: '甲', b: '乙', c: '丙' }, { b: '乙也对', c: '丙不对' });
  it('names what was left out and what was added, in the order of the options', () => {
    expect(say(multipleKind, item, text, ['c', 'a'])).toEqual([
      `${2 / 3}`,
      '你选了A、C。',
      '答案是A、B。漏了B。多选了C。',
      '为什么|道理',
      '为什么要选B：乙|乙也对',
      '为什么不是C：丙|丙不对',
    ]);
  });
  it('waits for at least one', () => {
    expect(say(multipleKind, item, text, [])).toBe('先选，可以选几项');
  });
});

describe('judge-correct', () => {
  const item = {
    ...base,
    kind: 'judge-correct',
    truth: false,
    corrections: ['higher', '越高'],
    judgementShare: 0.5,
  } as const;
  const text = words({}, { true: '天数小不等于分低' });
  it('asks for the judgement, then for the correction', () => {
    expect(say(judgeCorrectKind, item, text, { judgement: undefined, correction: '' })).toBe('先判对错');
    expect(say(judgeCorrectKind, item, text, { judgement: false, correction: ' ' })).toBe('先写下改法');
  });
  it('gives the correction in the language of the question', () => {
    expect(say(judgeCorrectKind, item, text, { judgement: true, correction: '' })).toEqual([
      '0',
      '你判的是“对”。',
      '这句话是错的。参考改法：越高。',
      '为什么|道理',
      '为什么不对|天数小不等于分低',
    ]);
  });
  it('does not call other words for the same thing wrong', () => {
    const said = say(judgeCorrectKind, item, text, { judgement: false, correction: '升高' });
    expect(said[0]).toBe('1');
    expect(said[2]).toContain('意思一样就算懂了');
  });
});

describe('numeric', () => {
  const item = {
    ...base,
    kind: 'numeric',
    answer: 72.1,
    tolerance: { kind: 'absolute', value: 0.05 },
    unit: 'percent',
    slips: [{ id: 'upside-down', value: 138.7 }],
  } as const;
  const text = words({}, { 'upside-down': '颠倒了' }, '%');
  it('says that words are no number, and does not mark them', () => {
    expect(say(numericKind, item, text, '约七十')).toBe('“约七十”读不成数');
  });
  it('recognises the slip', () => {
    expect(say(numericKind, item, text, '138.7')).toEqual([
      '0',
      '你填了138.7%。',
      '答案是72.1%。',
      '为什么|道理',
      '为什么不是138.7%|颠倒了',
    ]);
  });
  it('gives the exact value to an answer within the tolerance', () => {
    expect(say(numericKind, item, text, '７２．１４')).toContain('准确值是72.1%，在允许的误差里。');
  });
});

describe('match', () => {
  const item = {
    ...base,
    kind: 'match',
    left: ['r', 'f'],
    right: ['days', 'times', 'age'],
    pairs: { r: 'days', f: 'times' },
    credit: 'per-pair',
  } as const;
  const text = words({ r: 'R', f: 'F', days: '天数', times: '次数', age: '年龄' }, { age: '年龄不算' });
  it('counts the rows that are still open', () => {
    expect(say(matchKind, item, text, { r: 'days' })).toBe('还有1行没配');
  });
  it('repeats the pairs, then mends the wrong ones', () => {
    expect(say(matchKind, item, text, { r: 'age', f: 'times' })).toEqual([
      '1',
      '你这样配：R——年龄；F——次数。',
      '应当是：R——天数。',
      '为什么|道理',
      '关于“R”|年龄不算',
    ]);
  });
});

describe('order', () => {
  const item = { ...base, kind: 'order', entries: ['x', 'y', 'z'], credit: 'kendall' } as const;
  const text = words({ x: '一', y: '二', z: '三' }, { z: '三在最后' });
  it('does not take the first order on the page for an answer', () => {
    expect(say(orderKind, item, text, orderKind.start(item))).toBe('先排一排');
  });
  it('repeats the order and gives the right one', () => {
    expect(say(orderKind, item, text, { entries: ['x', 'z', 'y'], touched: true })).toEqual([
      `${2 * (1 - 1 / 3)}`,
      '你排的是：一 → 三 → 二。',
      '答案是：一 → 二 → 三。',
      '为什么|道理',
      '关于“三”|三在最后',
    ]);
  });
});

it('marks nothing where the data of the question cannot be read', () => {
  const item = { ...base, kind: 'single', options: ['a', 'b'], answer: 'z' } as const;
  expect(say(singleKind, item, words({}, {}), 'a')).toBe('not marked');
});
