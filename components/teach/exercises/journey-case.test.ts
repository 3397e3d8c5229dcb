import { describe, expect, test } from 'vitest';
import { caseOf, DEFAULT_WEIGHTS, finalMark, NO_MARKS, rubricOf } from '@/lib/assignments';
import { locales } from '@/lib/content/locale';
import { JOURNEY_STEPS, journeyCase, type Json, type ScoreReport } from '@/lib/scoring';
import {
  caseByLot,
  decisionsOf,
  emptyPlayer,
  everythingPlayer,
  journeyAttempt,
  keyPlayer,
} from '@/lib/scoring/journey/fixtures/runs';
import { assignmentOf, draftOf, freshDraft, withExercise } from '../assign/draft';
import { linkOf } from '../assign/link';
import { TEACH } from '.';
import { TEACH_FACTS } from './facts';
import { deskWords } from './journey-case';
import { journeySheet } from './journey-sheet-data';
import { journeySlipName, journeySlips } from './journey-slips';

const CASE = caseByLot(5, 120);
const NAMED = {
  stages: { before: '来之前', there: '在店里', after: '回去以后' },
  touchpoints: { ask: { name: '问一问', channel: '微信' } },
  strangers: { wages: '发工资' },
  evidence: {},
  backstage: {},
  improvements: { more: { name: '多一个人', what: '' } },
};

type Player = typeof keyPlayer;
const reportOf = (player: Player): ScoreReport => {
  const outcome = journeyCase.score(journeyAttempt(CASE, decisionsOf(player(CASE))));
  if (outcome.status !== 'scored') throw new Error(outcome.status);
  return outcome;
};

describe('a journey case at the desk', () => {
  test('is told step by step, in the order of its decisions and by the names of the case', () => {
    const attempt = journeyAttempt(CASE, decisionsOf(everythingPlayer(CASE)));
    const steps = deskWords(NAMED).steps(attempt);
    expect(steps).toHaveLength(JOURNEY_STEPS.length);
    const answers = steps.map((step, i) => step.lines('zh', attempt.decisions[i]));
    expect(answers.every((lines) => lines.length > 0)).toBe(true);
    expect(answers[1]).toContainEqual({ label: '发工资', answer: '来之前' });
    expect(answers[0]).toEqual([{ label: '目标', answer: '空着' }]);
    const report = reportOf(everythingPlayer);
    const found = steps.map((step) => step.found('zh', report) !== undefined);
    expect(found).toEqual([false, true, true, true, true, false, false, false, false]);
  });

  test('names the slips of who marks everything, and none of who knows the key', () => {
    const slips = journeySlips(reportOf(everythingPlayer));
    expect(slips).toEqual(
      expect.arrayContaining([
        'stranger',
        'not-checked',
        'not-aside',
        'flat',
        'too-many-truths',
        'pain-too-many',
      ]),
    );
    for (const locale of locales)
      for (const slip of [...slips, 'claims:cause', 'concepts:level'])
        expect(journeySlipName(locale, slip)).not.toBe(slip);
    expect(journeySlips(reportOf(keyPlayer))).toEqual([]);
    expect(journeySlipName('en', 'claims:constructor')).toBe('claims:constructor');
  });

  test('says what was missed in the words of the case, and nothing of what was not', () => {
    const words = deskWords(NAMED);
    const missed = (player: Player, id: string) => {
      const found = reportOf(player).criteria.find((one) => one.id === id);
      return found ? words.missed('zh', found) : ['?'];
    };
    expect(missed(everythingPlayer, 'stages')).toContain('发工资：你放在“来之前”，该放“不是接触点”');
    expect(missed(keyPlayer, 'stages')).toEqual([]);
    expect(missed(keyPlayer, 'outcome')).not.toEqual([]);
  });

  test('waits for goal, reason and rule: 3, 3 and 4', () => {
    const { personRubric } = TEACH_FACTS['journey/case'];
    const outcome = reportOf(keyPlayer);
    const mark = (texts: object) =>
      finalMark(outcome, rubricOf('journey/case'), DEFAULT_WEIGHTS, { ...NO_MARKS, texts }, personRubric);
    expect(mark({}).toBeMarked).toBe(10);
    expect(mark({ goal: 3, reason: 3, rule: 4 }).total - mark({}).total).toBeCloseTo(10, 9);
    expect(journeySlips(outcome)).toEqual([]);
  });

  test('leaves who left everything empty without slips', async () => {
    const outcome = journeyCase.score(journeyAttempt(CASE, decisionsOf(emptyPlayer(CASE))));
    const words = await TEACH['journey/case'].desk();
    expect(outcome.status === 'scored' ? words.slipsIn?.(outcome) : []).toEqual([]);
  });
});

describe('the answers to a journey case', () => {
  const plain: Json = JSON.parse(JSON.stringify(CASE));
  const sheet = journeySheet(plain);

  test('are the case’s key and what the walks make of it', () => {
    expect(sheet?.touchpoints.map(({ id }) => id)).toEqual(CASE.model.touchpoints.map(({ id }) => id));
    expect(sheet?.touchpoints.filter(({ isPain }) => isPain).map(({ id }) => id)).toEqual(CASE.pains);
    expect(sheet?.evidence.every(({ places }) => places[0]?.credit === 1)).toBe(true);
    const [best, naive, nothing] = sheet?.choices ?? [];
    expect(best?.mean).toBeGreaterThanOrEqual(Math.max(naive?.mean ?? Infinity, nothing?.mean ?? Infinity));
    expect(best?.cost).toBeLessThanOrEqual(CASE.budget);
    expect(nothing?.cost).toBe(0);
    expect(best && best.low <= best.mean && best.mean <= best.high).toBe(true);
    const adds = sheet?.alone.map((one) => one.adds) ?? [];
    expect(adds).toEqual([...adds].sort((a, b) => b - a));
    expect(sheet?.claims.find(({ id }) => id === 'single')?.right).toBe(sheet?.alone[0]?.id);
  });

  test('are none for a case that cannot be read', () => {
    expect(journeySheet({ id: 'x' })).toBeUndefined();
    expect(journeySheet(null)).toBeUndefined();
  });

  test('a link for the case comes back as the form that made it', () => {
    const code = caseOf('journey/case', CASE.id, plain);
    const fresh = freshDraft({ salt: 'K7Q2M9', place: 400 }, '2026-12-20');
    const draft = { ...fresh, ...withExercise(fresh, 'journey/case', code), kind: 'same' as const };
    const read = assignmentOf(draft, [code]);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.assignment).toMatchObject({ exercise: 'journey/case', case: code });
    expect(draftOf(read.assignment, fresh)).toMatchObject({ exercise: 'journey/case', case: code });
    expect(linkOf('https://example.edu.cn', 'zh', read.assignment)).toContain('/zh/simulators/journey?');
  });
});
