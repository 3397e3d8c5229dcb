import { describe, expect, it } from 'vitest';
import { fieldsOf, listOf } from '@/components/ui/json-read';
import { JOURNEY_CLAIM_IDS, JOURNEY_CONCEPT_ITEMS, journeyCase } from '@/lib/scoring';
import {
  caseByLot,
  decisionsOf,
  emptyPlayer,
  journeyAttempt,
  keyPlayer,
} from '@/lib/scoring/journey/fixtures/runs';
import { LESSONS } from '../report/lesson-of';
import type { CaseWords } from '../step-props';
import { claimAnswers } from './claim-answers';
import { becauseOf } from './claim-figures';
import { claimsDraft, conceptsDraft } from './drafts';
import { costliest, gapRows, marksOf, widestGap } from './gap-findings';
import { lostLessons } from './lost-lessons';
import { luckFinding } from './luck-findings';

// Few customers: its facts are worked out by walking 200 times.
const scenario = caseByLot(0, 100);
const named = (ids: readonly string[]) =>
  Object.fromEntries(ids.map((id) => [id, { name: `<${id}>`, channel: '', what: '' }]));
const words = {
  touchpoints: named(scenario.model.touchpoints.map(({ id }) => id)),
  improvements: named(scenario.improvements.map(({ id }) => id)),
} as unknown as CaseWords;

describe('claims', () => {
  it('offers words for every answer, in the order of the case', () => {
    for (const locale of ['zh', 'en'] as const)
      for (const id of JOURNEY_CLAIM_IDS) {
        const answers = claimAnswers(locale, id, scenario, words);
        expect(Object.values(answers).every((one) => one !== '')).toBe(true);
      }
    expect(Object.keys(claimAnswers('zh', 'costliest', scenario, words))).toEqual(
      scenario.model.touchpoints.map(({ id }) => id),
    );
  });

  it('tells the figures that settle them, most first', () => {
    const facts = {
      single: { right: 'b', figures: [1200, 3000, 1500] },
      naive: { right: 'under-half', figures: [1000, 1500, 4000] },
      cause: { right: 'x', figures: [30, 60, 10] },
    };
    const options = { a: '甲', b: '乙', c: '丙' };
    expect(becauseOf('zh', 'single', options, facts)).toContain('“乙”2000元、“丙”500元和“甲”200元');
    expect(becauseOf('en', 'naive', options, facts)).toContain('adds ¥500, the best choice ¥3,000');
    expect(becauseOf('zh', 'cause', options, facts)).toContain('“乙”60%、“甲”30%和“丙”10%');
  });

  it('finds its figures in the score of a run that is only so far', () => {
    const decisions = decisionsOf(keyPlayer(scenario), 7);
    const outcome = journeyCase.score(journeyAttempt(scenario, decisions));
    const claims =
      outcome.status === 'scored' ? outcome.criteria.find(({ id }) => id === 'claims') : undefined;
    const evidence = listOf(claims?.status === 'scored' ? claims.evidence : undefined).map(fieldsOf);
    expect(evidence.map(({ id }) => id)).toEqual([...JOURNEY_CLAIM_IDS]);
    expect(evidence.every(({ answer, right }) => answer === right)).toBe(true);
    expect(lostLessons(outcome)).toEqual(
      lostLessons(outcome).filter(({ criteria }) => criteria.includes('concepts')),
    );
  });
});

describe('the gap', () => {
  const rows = gapRows(
    [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ],
    {
      feel: { feelings: { a: 1, b: null }, pains: [], momentsOfTruth: [], backstage: {} },
      predict: { dropOut: { a: 2, b: 30 } },
    },
    { feelings: [-1, -3], dropOut: [0.05, 0.1], valueLost: [10, 20] },
  );

  it('is widest where something was said', () => {
    expect(widestGap(rows, 'felt')).toEqual({ name: 'A', own: 1, world: -1 });
    expect(widestGap(rows, 'left')).toMatchObject({ name: 'B', own: 30 });
    expect(costliest(rows)?.name).toBe('B');
    expect(widestGap([], 'felt')).toBeUndefined();
  });

  it('tells marks that hit from those missed and those beside', () => {
    expect(marksOf(['a', 'b'], ['b', 'c'])).toEqual({ hit: ['b'], missed: ['c'], beside: ['a'] });
  });
});

describe('luck', () => {
  it('counts wins and knows its equals', () => {
    const finding = luckFinding({ own: [3, 1], nothing: [1, 1], naive: [3, 1], best: [4, 4] });
    expect(finding.beats).toEqual({ nothing: 1, naive: 0, best: 0 });
    expect(finding.same).toEqual(['naive']);
    expect(finding.mean).toEqual({ own: 2, nothing: 1, naive: 2, best: 4 });
    expect([finding.least, finding.most]).toEqual([1, 3]);
  });
});

describe('lessons', () => {
  it('sends whoever left everything empty to all that teach it, and nobody who has the key', () => {
    const lost = (player: typeof keyPlayer) =>
      lostLessons(journeyCase.score(journeyAttempt(scenario, decisionsOf(player(scenario)))));
    expect(lost(keyPlayer)).toEqual([]);
    const lessons = lost(emptyPlayer).map(({ lesson }) => lesson);
    expect(lessons).toContain('touchpoints');
    expect(new Set(lessons).size).toBe(lessons.length);
    expect(lessons.every((lesson) => Object.hasOwn(LESSONS, lesson))).toBe(true);
  });
});

describe('drafts', () => {
  it('keeps answers on offer and drops the rest', () => {
    const claims = claimsDraft(
      { step: 'claims', claims: { cause: 'own', naive: 'nobody', loudest: 4 } },
      scenario,
    );
    expect(claims).toEqual({ costliest: null, loudest: null, cause: 'own', single: null, naive: null });
    const { owner, truth } = conceptsDraft({
      step: 'concepts',
      concepts: { owner: JOURNEY_CONCEPT_ITEMS.owner.answer, truth: 'nobody' },
    });
    expect([owner, truth]).toEqual(['customer', null]);
    expect(claimsDraft('hostile', scenario).cause).toBeNull();
  });
});
