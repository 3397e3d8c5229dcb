import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  brierScore,
  canonicalJson,
  contentHash,
  forecast,
  judgeCorrect,
  match,
  multiple,
  numeric,
  order,
  parseAttempt,
  predictionShare,
  score,
  single,
  winklerScore,
  type Attempt,
  type Exercise,
  type Json,
  type Outcome,
} from '.';
import { totals } from './report';
import { sha256 } from './sha256';

const ALL: readonly Exercise[] = [single, multiple, judgeCorrect, numeric, match, order, forecast];
const base = { id: 'q', points: 2, concepts: ['rfm'] };

function attempt(kind: string, item: Record<string, Json>, ...decisions: Json[]): Attempt {
  return {
    exercise: `quiz/${kind}`,
    rulesVersion: '1',
    scenario: { ...base, kind, ...item },
    seed: '',
    decisions,
  };
}

function points(outcome: Outcome): number {
  if (outcome.status !== 'scored') throw new Error(JSON.stringify(outcome));
  const [criterion] = outcome.criteria;
  if (criterion?.status !== 'scored') throw new Error(JSON.stringify(criterion));
  return criterion.earned;
}

const pointsOf = (...args: Parameters<typeof attempt>) => points(score(attempt(...args), ALL));

describe('quiz kinds', () => {
  test('single: all for the right option; the last answer counts', () => {
    const item = { options: ['a', 'b'], answer: 'b' };
    expect(pointsOf('single', item, 'b')).toBe(2);
    expect(pointsOf('single', item, 'a')).toBe(0);
    expect(pointsOf('single', item, 'a', 'b')).toBe(2);
  });

  test('multiple: credit is the rule in the data', () => {
    const item = { options: ['a', 'b', 'c', 'd'], answers: ['a', 'b'] };
    const by = (credit: string, ...chosen: string[]) => pointsOf('multiple', { ...item, credit }, chosen);
    expect(by('all-or-nothing', 'b', 'a')).toBe(2);
    expect(by('all-or-nothing', 'a')).toBe(0);
    expect(by('per-option', 'a')).toBe(1.5);
    expect(by('per-option', 'c', 'd')).toBe(0);
    expect(by('right-minus-wrong', 'a', 'b', 'c')).toBe(1);
    expect(by('right-minus-wrong', 'c')).toBe(0);
  });

  test('judge and correct: half for the judgement, half for an accepted wording', () => {
    const wrong = { truth: false, corrections: ['越近', 'more recent'], judgementShare: 0.5 };
    const by = (judgement: boolean, correction: string) =>
      pointsOf('judge-correct', wrong, { judgement, correction });
    expect([by(false, '越 近。'), by(false, 'More RECENT'), by(false, '越远'), by(true, '越近')]).toEqual([
      2, 2, 1, 0,
    ]);
    expect(
      pointsOf(
        'judge-correct',
        { truth: true, corrections: [], judgementShare: 0.5 },
        { judgement: true, correction: '' },
      ),
    ).toBe(2);
  });

  test('numeric: the ends of the band count; a known slip is named', () => {
    const item = {
      answer: 72.1,
      tolerance: { kind: 'absolute', value: 0.05 },
      unit: 'points',
      slips: [{ id: 'no-weights', value: 80 }],
    };
    expect([72.05, 72.15, 72.1501].map((given) => pointsOf('numeric', item, given))).toEqual([2, 2, 0]);
    const relative = { ...item, answer: 200, tolerance: { kind: 'relative', value: 0.005 } };
    expect([199, 201, 198.9].map((given) => pointsOf('numeric', relative, given))).toEqual([2, 2, 0]);
    expect(JSON.stringify(score(attempt('numeric', item, 80.01), ALL))).toContain('"slip":"no-weights"');
  });

  test('match: per pair or all; order: Kendall distance or all', () => {
    const pairs = {
      left: ['r', 'f', 'm'],
      right: ['days', 'times', 'money'],
      pairs: { r: 'days', f: 'times', m: 'money' },
    };
    const oneRight = { r: 'days', f: 'money', m: 'times' };
    expect(pointsOf('match', { ...pairs, credit: 'per-pair' }, oneRight)).toBeCloseTo(2 / 3, 12);
    expect(pointsOf('match', { ...pairs, credit: 'all-or-nothing' }, oneRight)).toBe(0);
    const entries = ['a', 'b', 'c', 'd'];
    const by = (credit: string, ...given: string[]) => pointsOf('order', { entries, credit }, given);
    expect([
      by('kendall', 'a', 'b', 'c', 'd'),
      by('kendall', 'd', 'c', 'b', 'a'),
      by('kendall', 'b', 'a', 'c', 'd'),
    ]).toEqual([2, 0, 2 * (5 / 6)]);
    expect(by('all-or-nothing', 'b', 'a', 'c', 'd')).toBe(0);
  });
});

describe('what is not wrong', () => {
  const item = { options: ['a', 'b'], answer: 'b' };

  test('no decision is "not attempted", not zero', () => {
    expect(score(attempt('single', item), ALL)).toEqual({
      status: 'not-attempted',
      exercise: 'quiz/single',
      rulesVersion: '1',
    });
  });

  test.each<[string, unknown, { code: string; at: string }]>([
    [
      'an answer that is not on offer',
      attempt('single', item, 'z'),
      { code: 'not-an-option', at: 'decisions[0]' },
    ],
    [
      'an order that leaves one out',
      attempt('order', { entries: ['a', 'b'], credit: 'kendall' }, ['a']),
      { code: 'not-a-full-order', at: 'decisions[0]' },
    ],
    [
      'an item whose answer is no option',
      attempt('single', { ...item, answer: 'z' }, 'a'),
      { code: 'not-an-option', at: 'scenario.answer' },
    ],
    [
      'an unknown kind',
      { ...attempt('single', item, 'a'), exercise: 'quiz/essay' },
      { code: 'unknown-exercise', at: 'exercise' },
    ],
    [
      'rules that were never released',
      { ...attempt('single', item, 'a'), rulesVersion: '9' },
      { code: 'unknown-rules-version', at: 'rulesVersion' },
    ],
    [
      'a field too many',
      { ...attempt('single', item, 'a'), score: 100 },
      { code: 'unknown-field', at: 'score' },
    ],
    [
      'a step taken out of order',
      {
        exercise: 'forecast',
        rulesVersion: '1',
        scenario: { customers: 60 },
        seed: 's',
        decisions: [{ quantity: 'returning', low: 0, high: 1 }],
      },
      { code: 'not-this-step', at: 'decisions[0].quantity' },
    ],
  ])('%s is invalid and says where', (_, raw, problem) => {
    expect(score(raw, ALL)).toEqual({ status: 'invalid', problem });
  });

  test('whatever the data, an answer instead of an exception', () => {
    // Halves of surrogate pairs among the strings.
    const anyJson = fc.jsonValue({ stringUnit: 'binary' });
    const kinds = fc.constantFrom(
      'quiz/single',
      'quiz/multiple',
      'quiz/judge-correct',
      'quiz/numeric',
      'quiz/match',
      'quiz/order',
    );
    fc.assert(
      fc.property(kinds, anyJson, fc.array(anyJson), (exercise, scenario, decisions) => {
        const merged =
          typeof scenario === 'object' && scenario !== null
            ? { ...base, kind: exercise.slice(5), ...scenario }
            : scenario;
        const outcome = score({ exercise, rulesVersion: '1', scenario: merged, seed: '', decisions }, ALL);
        expect(['scored', 'not-attempted', 'invalid']).toContain(outcome.status);
      }),
    );
  });

  test('half a surrogate pair has no hash, and is refused', () => {
    const item = { options: ['a', 'b'], answer: 'b' };
    expect(score(attempt('single', { ...item, note: '\uD800' }, 'a'), ALL)).toMatchObject({
      status: 'invalid',
    });
    expect(score(attempt('single', { ...item, note: '😀' }, 'a'), ALL)).toMatchObject({ status: 'scored' });
  });

  test('hostile nesting is refused without overflowing the stack', () => {
    let deep: Json = 1;
    for (let i = 0; i < 50_000; i++) deep = [deep];
    expect(
      parseAttempt({ exercise: 'x', rulesVersion: '1', scenario: deep, seed: '', decisions: [] }).ok,
    ).toBe(false);
  });
});

test('totals: what waits for a person or is invalid counts neither for nor against', () => {
  const line = { weight: 40, max: 4, feedback: '', concepts: [] };
  const report = totals([
    { ...line, id: 'a', status: 'scored', earned: 3, evidence: null },
    { ...line, id: 'b', weight: 10, status: 'to-be-marked', evidence: null },
    { ...line, id: 'c', weight: 30, status: 'not-attempted' },
    { ...line, id: 'd', weight: 20, status: 'invalid', problem: { code: 'x', at: '' } },
  ]);
  expect(report).toEqual({ total: 30, outOf: 70, toBeMarked: 10 });
});

describe('canonical JSON and hash', () => {
  test('follow RFC 8785', () => {
    const sample = {
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0],
      string: '€$\u000F\nA\'B"\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(sample)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27,0],"string":"€$\\u000f\\nA\'B\\"\\\\\\"/"}',
    );
    expect(() => canonicalJson(NaN)).toThrow();
    expect(() => canonicalJson(undefined)).toThrow(TypeError);
  });

  test('agree with the platform’s SHA-256, and do not depend on key order', async () => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode('{"a":1,"b":"关系"}'));
    const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    expect(contentHash({ b: '关系', a: 1 })).toBe(hex);
  });
});

test('SHA-256 agrees with the platform at every length round the block boundaries', async () => {
  for (const length of [0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 1000]) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 37) % 256);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    expect(sha256(bytes)).toBe(Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''));
  }
});

describe('predictions', () => {
  test('Winkler: width, plus ten times the miss at 80 %', () => {
    expect(winklerScore({ low: 2, high: 5 }, 4, 0.8)).toBe(3);
    expect(winklerScore({ low: 2, high: 5 }, 5.5, 0.8)).toBeCloseTo(8, 12);
    expect(() => winklerScore({ low: 5, high: 2 }, 3, 0.8)).toThrow('upside down');
  });

  test('the widest answer earns a quarter, a perfect one all, a bad one nothing', () => {
    expect([predictionShare(1, 1), predictionShare(0, 1), predictionShare(2, 1)]).toEqual([0.25, 1, 0]);
    expect([brierScore(0.5, true), brierScore(1, true), brierScore(1, false)]).toEqual([0.25, 0, 1]);
  });

  test('where the floor does not bind, the honest interval earns most on average', () => {
    const draws = Array.from({ length: 999 }, (_, i) => (i + 1) / 1000);
    const mean = (low: number, high: number) =>
      draws.reduce((sum, truth) => sum + predictionShare(winklerScore({ low, high }, truth, 0.8), 20), 0);
    const honest = mean(0.1, 0.9);
    for (const [low, high] of [
      [0.2, 0.8],
      [0, 1],
      [0.3, 0.9],
      [0.1, 0.7],
      [0.45, 0.55],
    ] as const)
      expect(mean(low, high)).toBeLessThan(honest);
  });
});
