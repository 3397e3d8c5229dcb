import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionWords } from '@/lib/content/questions';
import { emptyProgress, exportText, readImport, readProgress, withCheck } from '@/lib/learner';
import type { Json, QuizKind } from '@/lib/scoring';
import type { CheckKind, ItemOf, Question } from './check-kind';
import { judgeCorrectKind } from './kind-judge-correct';
import { matchKind } from './kind-match';
import { multipleKind } from './kind-multiple';
import { numericKind } from './kind-numeric';
import { orderKind } from './kind-order';
import { singleKind } from './kind-single';
import { mark } from './mark';
import { quizMessages } from './messages';
import { earlierSitting, newSitting } from './sitting';

const AT = '2026-03-01T08:00:00.000Z';
const base = { id: 'q', points: 2, concepts: ['rfm'] };
const words: QuestionWords = { stem: '题干', explanation: '道理', options: {}, why: {}, unit: '%' };
const numeric = {
  ...base,
  kind: 'numeric',
  answer: 72.1,
  tolerance: { kind: 'absolute', value: 0.05 },
  unit: 'percent',
  slips: [],
} as const;
const single = { ...base, kind: 'single', options: ['a', 'b', 'c'], answer: 'a' } as const;

/** A kind with a question, its tags erased so that kinds can stand in one list. */
function of<Kind extends QuizKind, Draft>(kind: CheckKind<Kind, Draft>, item: ItemOf<Kind>) {
  const question: Question<Kind> = { item, words, messages: quizMessages.zh };
  const recordOf = (given: Json) => {
    const { exercise, rulesVersion } = kind.exercise;
    const attempt = { exercise, rulesVersion, scenario: item, seed: '', decisions: [given] };
    const checks = { 'a/b/q': { at: AT, attempt, result: { status: 'not-scored' } } };
    return readProgress({ ...emptyProgress, checks }).progress.checks['a/b/q'];
  };
  return {
    name: kind.exercise.exercise,
    begin: () => newSitting(kind, item),
    restored: (given: Json) => earlierSitting(kind, question, recordOf(given)),
    /** Answers, takes the progress along in a file, reads it and goes back to the question. */
    travelled(draft: Draft) {
      const reading = kind.read(draft, question);
      const result = 'response' in reading ? mark(kind, item, [reading.response]) : undefined;
      if (!result) throw new Error('the example is no answer');
      const kept = withCheck(emptyProgress, 'a/b/q', { ...result, at: AT });
      const file = readImport(exportText(kept), [kind.exercise]);
      return earlierSitting(kind, question, file.ok ? file.progress.checks['a/b/q'] : undefined);
    },
  };
}

const kinds = {
  single: of(singleKind, single),
  multiple: of(multipleKind, {
    ...base,
    kind: 'multiple',
    options: ['a', 'b', 'c'],
    answers: ['a', 'b'],
    credit: 'per-option',
  }),
  judge: of(judgeCorrectKind, {
    ...base,
    kind: 'judge-correct',
    truth: false,
    corrections: ['越高'],
    judgementShare: 0.5,
  }),
  numeric: of(numericKind, numeric),
  match: of(matchKind, {
    ...base,
    kind: 'match',
    left: ['r', 'f'],
    right: ['days', 'times', 'age'],
    pairs: { r: 'days', f: 'times' },
    credit: 'per-pair',
  }),
  order: of(orderKind, { ...base, kind: 'order', entries: ['one', 'two', 'three'], credit: 'kendall' }),
};

describe('an answer that was kept', () => {
  it('stands in its field again, marked, after a journey in a file', () => {
    expect(kinds.single.travelled('b')).toMatchObject({ draft: 'b', tries: ['b'], marked: { earned: 0 } });
    expect(kinds.multiple.travelled(['b', 'a'])).toMatchObject({ draft: ['a', 'b'], marked: { earned: 2 } });
    expect(kinds.judge.travelled({ judgement: false, correction: '更低' })).toMatchObject({
      draft: { judgement: false, correction: '更低' },
      marked: { earned: 1 },
    });
    expect(kinds.numeric.travelled('７２．１％')).toMatchObject({ draft: '72.1', marked: { earned: 2 } });
    expect(kinds.match.travelled({ r: 'age', f: 'times' })).toMatchObject({
      draft: { r: 'age', f: 'times' },
      marked: { earned: 1 },
    });
    expect(kinds.order.travelled({ entries: ['one', 'two', 'three'], touched: true })).toMatchObject({
      draft: { entries: ['one', 'two', 'three'], touched: true },
      marked: { earned: 2 },
    });
  });

  it.each([
    [kinds.single, ['gone', 3, null, ['a'], {}]],
    [kinds.multiple, [['a', 'gone'], ['a', 3], 'a', {}]],
    [kinds.judge, [{ judgement: 'false', correction: '' }, { judgement: false }, true, null]],
    [kinds.numeric, ['72.1', null, 1e300, [72.1]]],
    [kinds.match, [{ r: 'days' }, { r: 'days', f: 'gone' }, { r: 'days', f: 'times', more: 'age' }, []]],
    [kinds.order, [['one', 'two'], ['one', 'two', 'two'], ['one', 'two', 'three', 'four'], 'one']],
  ] as const)('is left alone where it answers another question: %o', ({ restored }, answers) => {
    for (const answer of answers) expect(restored(answer), JSON.stringify(answer)).toBeUndefined();
  });

  it('is left alone where it was given to another kind, or there is none', () => {
    const question = { item: single, words, messages: quizMessages.zh };
    const attempt = { exercise: 'quiz/numeric', rulesVersion: '1', scenario: numeric, seed: '' };
    const result = { status: 'not-scored' } as const;
    for (const decisions of [['a'], [72.1], []])
      expect(
        earlierSitting(singleKind, question, { at: AT, attempt: { ...attempt, decisions }, result }),
      ).toBeUndefined();
    expect(earlierSitting(singleKind, question, undefined)).toBeUndefined();
  });

  it.each(Object.values(kinds))('never breaks the page, whatever the file said: $name', (kind) => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const sitting = kind.restored(JSON.parse(JSON.stringify(value)));
        expect(sitting === undefined || sitting.tries.length === 1).toBe(true);
      }),
    );
  });

  it('is gone in a new sitting', () => {
    expect(kinds.single.begin()).toEqual({ draft: '', tries: [] });
    expect(kinds.match.begin()).toEqual({ draft: {}, tries: [] });
  });
});
