import { describe, expect, test } from 'vitest';
import {
  caseOf,
  DEFAULT_WEIGHTS,
  EXERCISE_NAMES,
  EXERCISES,
  finalMark,
  NO_MARKS,
  rubricOf,
} from '@/lib/assignments';
import { locales } from '@/lib/content/locale';
import { ladderRun, type Json } from '@/lib/scoring';
import { ladderAttempt, playAs, randomly } from '@/lib/scoring/ladder/fixtures/players';
import type { LadderScenario } from '@/lib/simulations/ladder';
import { assignmentOf, draftOf, freshDraft, readDraft, withExercise } from '../assign/draft';
import { linkOf } from '../assign/link';
import { reweighted } from '../check/rescore';
import { TEACH } from '.';
import { TEACH_FACTS } from './facts';
import { ladderSteps } from './ladder-run-steps';
import { baselineLines } from './ladder-sheet-data';
import { ladderSlipName, ladderSlips } from './ladder-slips';

const SMALL: LadderScenario = {
  id: 'tea-house',
  people: 40,
  quarters: 2,
  purse: 1000,
  changes: {},
  events: [],
};
const PLAIN: Json = { ...SMALL, changes: {}, events: [] };

describe.each(EXERCISE_NAMES)('%s at the desk', (name) => {
  test('has words for every criterion, and a person marks one of them', async () => {
    const words = await TEACH[name].desk();
    const ids = rubricOf(name).map(({ id }) => id);
    expect(ids).toContain(TEACH_FACTS[name].byPerson);
    for (const locale of locales)
      for (const id of ids) {
        expect(words.criterion(locale, id)).not.toBe(id);
        expect(words.formula(locale, id, '7')).not.toBe('');
      }
  });

  test('says the steps of a stranger’s file without a stumble', async () => {
    const words = await TEACH[name].desk();
    const junk: Json[] = [
      null,
      7,
      'x',
      [],
      { step: {}, spend: 'x', aim: [{}], buyers: { low: 'a' }, choice: [] },
    ];
    const attempt = {
      exercise: name,
      rulesVersion: '1',
      scenario: { quarters: 1e9 },
      seed: 's',
      decisions: junk,
    };
    const steps = words.steps(attempt);
    expect(steps.length).toBeGreaterThan(5);
    expect(steps.length).toBeLessThan(130);
    for (const locale of locales)
      for (const step of steps)
        for (const decision of junk) {
          const said = step.lines(locale, decision).map(({ label, answer }) => label + answer);
          expect(step.name(locale) + said.join('')).not.toMatch(/undefined|NaN|\[object/);
        }
  });
});

describe('a run on the ladder', () => {
  test('is told step by step, in the order of its decisions', () => {
    const { attempt } = playAs(randomly('steps'), SMALL, 'tea-house 1');
    const steps = ladderSteps(attempt);
    expect(steps).toHaveLength(attempt.decisions.length);
    const lines = steps.map((step, i) => step.lines('zh', attempt.decisions[i]).map(({ answer }) => answer));
    expect(lines.flat()).not.toHaveLength(0);
    expect(steps.map((step) => step.name('zh')).slice(0, 4)).toEqual([
      '目标和理由',
      '第1季，买报告',
      '第1季，定打法',
      '第1季，预测',
    ]);
  });

  test('names its slips, and none where nothing was lost', () => {
    const outcome = ladderRun.score(playAs(randomly('slips'), SMALL, 'tea-house 1').attempt);
    if (outcome.status !== 'scored') throw new Error(outcome.status);
    const slips = ladderSlips(outcome);
    expect(slips.length).toBeGreaterThan(0);
    for (const slip of slips) expect(ladderSlipName('en', slip)).not.toBe(slip);
    const full = outcome.criteria.map((one) =>
      one.status === 'scored' ? { ...one, earned: one.max, evidence: [] } : one,
    );
    expect(ladderSlips({ ...outcome, criteria: full })).toEqual([]);
  });

  test('waits for reason and rule alone', () => {
    const run = playAs(randomly('texts'), SMALL, 'tea-house 1').attempt;
    const decisions = run.decisions.map((one): Json =>
      (one as { step: string }).step === 'rule' ? { step: 'rule', rule: '先看再动' } : one,
    );
    const outcome = ladderRun.score(ladderAttempt(SMALL, run.seed, decisions));
    if (outcome.status !== 'scored') throw new Error(outcome.status);
    const { personRubric } = TEACH_FACTS['ladder/run'];
    const mark = (texts: object) =>
      finalMark(outcome, rubricOf('ladder/run'), DEFAULT_WEIGHTS, { ...NO_MARKS, texts }, personRubric);
    expect(mark({}).toBeMarked).toBe(10);
    expect(mark({ goal: 0, reason: 5, rule: 5 }).total - mark({}).total).toBeCloseTo(10, 9);
    // A goal that begins to count waits again; one that no longer does waits no more.
    const work = { weights: DEFAULT_WEIGHTS, rubric: personRubric, removed: [] };
    const marks = { R: { ...NO_MARKS, texts: { goal: 0, reason: 5, rule: 5 } } };
    const three = { goal: 4, reason: 3, rule: 3 };
    const counted = reweighted({ ...work, marks }, DEFAULT_WEIGHTS, three);
    expect(counted.marks.R?.texts).toEqual({ reason: 3, rule: 3 });
    expect(reweighted(counted, DEFAULT_WEIGHTS, personRubric).marks.R?.texts).toEqual({
      goal: 0,
      reason: 5,
      rule: 5,
    });
  });

  test('has every ready-made rule on the teacher’s sheet, also for a case without a pool', () => {
    const lines = baselineLines(PLAIN, 'tea-house 1', 250);
    expect(lines.map(({ name }) => name).sort()).toEqual(
      ['acquisition', 'discounts', 'equal', 'nothing', 'relationship', 'searched'].sort(),
    );
    expect(lines.every(({ median, onSeed }) => median === undefined && Number.isFinite(onSeed))).toBe(true);
    expect(baselineLines({ people: 'x' }, 'tea-house 1', 0)).toEqual([]);
  });
});

describe('the form', () => {
  const fresh = freshDraft({ salt: 'K7Q2M9', place: 400 }, '2026-12-20');
  const code = caseOf('ladder/run', 'tea-house', PLAIN);
  const ladder = { ...fresh, ...withExercise(fresh, 'ladder/run', code), kind: 'same' as const };

  test('takes another exercise with a case and a place of its own', () => {
    expect(Number(ladder.place)).toBeLessThan(EXERCISES['ladder/run'].poolSize);
    const read = assignmentOf(ladder, [code]);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.assignment).toMatchObject({ exercise: 'ladder/run', case: code });
    expect(linkOf('https://example.edu.cn', 'zh', read.assignment)).toContain('/zh/simulators/ladder?');
    expect(draftOf(read.assignment, fresh)).toMatchObject({ exercise: 'ladder/run', case: code });
    expect(readDraft(JSON.stringify(ladder), fresh)).toEqual(ladder);
  });

  test('refuses a case that is not here, and a form kept before there was a choice is an RFM form', () => {
    const read = assignmentOf({ ...ladder, case: 'tea-house.00000000' }, [code]);
    expect(read).toEqual({ ok: false, problems: [{ code: 'case' }] });
    const old = JSON.stringify({ ...fresh, exercise: undefined, case: undefined });
    expect(readDraft(old, fresh)).toEqual(fresh);
    expect(assignmentOf(fresh).ok).toBe(true);
  });
});
