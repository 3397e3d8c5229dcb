import { describe, expect, test } from 'vitest';
import { randomStream } from '@/lib/math';
import { caseFacts, type JourneyCase } from '@/lib/simulations/journey';
import type { Json } from '../json';
import type { ScoreReport } from '../report';
import {
  caseByLot,
  decisionsOf,
  emptyPlayer,
  everythingPlayer,
  journeyAttempt,
  keyPlayer,
  lotPlayer,
} from './fixtures/runs';
import { beyondBlind, curveShare, dropOutShare, markedWell } from './marks';
import { journeyCase } from './rules';
import { outcomeShare } from './assess';

const CASE = caseByLot(3);

function report(scenario: JourneyCase, decisions: readonly Json[]): ScoreReport {
  const outcome = journeyCase.score(journeyAttempt(scenario, decisions));
  if (outcome.status !== 'scored') throw new Error(JSON.stringify(outcome));
  return outcome;
}

const pointsOf = ({ criteria }: ScoreReport) =>
  Object.fromEntries(criteria.map((one) => [one.id, one.status === 'scored' ? one.earned : one.status]));

describe('marks by hand', () => {
  test('a selection: F1 less what marking everything gets', () => {
    // 2 right of 6: everything marked has F1 = 4 ÷ 8 = 0.5.
    expect(markedWell(['a', 'b'], ['a', 'b'], 6).share).toBe(1);
    expect(markedWell(['a', 'b', 'c', 'd', 'e', 'f'], ['a', 'b'], 6).share).toBe(0);
    // One right one alone: precision 1, recall ½, F1 = ⅔; (⅔ − ½) ÷ ½.
    expect(markedWell(['a'], ['a', 'b'], 6).share).toBeCloseTo(1 / 3, 12);
    expect(markedWell(['c'], ['a', 'b'], 6)).toEqual({ share: 0, precision: 0, recall: 0 });
  });

  test('right answers less the commonest one given everywhere', () => {
    const right = [['x'], ['x'], ['y'], ['z']];
    expect(beyondBlind(['x', 'x', 'x', 'x'], right)).toBe(0);
    expect(beyondBlind(['x', 'x', 'y', 'z'], right)).toBe(1);
    // Three of four right, two for nothing: (3 − 2) ÷ (4 − 2).
    expect(beyondBlind(['x', 'x', 'y', null], right)).toBe(0.5);
  });

  test('a curve: shape before level', () => {
    const truth = [1, -2, 0.5, 2];
    expect(curveShare([1, -2, 0.5, 2], truth)).toEqual({ share: 1, shape: 1, level: 1 });
    // Off by less than the tolerance everywhere.
    expect(curveShare([1.5, -1.5, 0, 2.5], truth).share).toBe(1);
    // The same shape a point and a half too high: 1 beyond the tolerance, of 1.25.
    expect(curveShare([2.5, -0.5, 2, 3.5], truth)).toEqual({
      share: 0.7 + 0.3 * 0.2,
      shape: 1,
      level: expect.closeTo(0.2, 10),
    });
    expect(curveShare([0, 0, 0, 0], truth).share).toBe(0);
    expect(curveShare([-1, 2, -0.5, -2], truth).share).toBe(0);
    // Five of six pairs in order, one in the wrong one (1 and 0.5 changed): (5 − 1) ÷ 6.
    expect(curveShare([0.5, -2, 1, 2], truth).shape).toBeCloseTo(4 / 6, 12);
  });

  test('drop-outs: exact all, equal shares a quarter, nothing far off', () => {
    const truth = [0.1, 0, 0.2, 0.02];
    expect(dropOutShare(truth, truth)).toBe(1);
    expect(dropOutShare([0.08, 0.08, 0.08, 0.08], truth)).toBeCloseTo(0.25, 12);
    expect(dropOutShare([0.05, 0.05, 0.05, 0.05], truth)).toBeLessThan(0.25);
    expect(dropOutShare([0, 0.5, 0, 0.5], truth)).toBe(0);
    // Each 0.02 off, by turns: 0.0016 of an equal answer's 0.0248.
    expect(dropOutShare([0.12, 0.02, 0.18, 0], truth)).toBeCloseTo(1 - (0.75 * 0.0016) / 0.0248, 12);
  });

  test('an outcome lies between the plain choice and the best', () => {
    expect(outcomeShare(80, 60, 100)).toBe(0.5);
    expect(outcomeShare(40, 60, 100)).toBe(0);
    expect(outcomeShare(100, 60, 100)).toBe(1);
  });
});

describe('a case', () => {
  test('the key gets full marks, but for what a half step cannot say and what waits for a person', () => {
    const { total, outOf, criteria } = report(CASE, decisionsOf(keyPlayer(CASE)));
    expect(outOf).toBe(90);
    expect(total).toBeGreaterThan(89.9);
    expect(criteria.find(({ id }) => id === 'reflection')?.status).toBe('to-be-marked');
  });

  test('empty is not attempted, in every criterion', () => {
    const { criteria, total } = report(CASE, decisionsOf(emptyPlayer(CASE)));
    expect(total).toBe(0);
    expect(criteria.map(({ status }) => status)).toEqual(criteria.map(() => 'not-attempted'));
  });

  test('marking everything, and one place for all, earns next to nothing', () => {
    const points = pointsOf(report(CASE, decisionsOf(everythingPlayer(CASE))));
    expect(points).toMatchObject({ stages: 0, truths: 0, pains: 0, backstage: 0, curve: 0 });
    expect(points.evidence).toBeLessThan(3);
    expect(points.prediction).toBeLessThanOrEqual(5);
  });

  test('a sensible other reading keeps its part, and is not beneath a wrong one', () => {
    const key = keyPlayer(CASE);
    const contradicted = CASE.evidence.find(
      ({ accept }) => accept.check === 1 && Object.keys(accept).length > 1,
    )!;
    const other = Object.entries(contradicted.accept).find(([place]) => place !== 'check')!;
    const placed = (place: string) =>
      pointsOf(
        report(
          CASE,
          decisionsOf({
            ...key,
            place: () => ({ evidence: { ...key.place().evidence, [contradicted.id]: place } }),
          }),
        ),
      ).evidence as number;
    const wrong = CASE.model.touchpoints.find(({ id }) => !(id in contradicted.accept))!.id;
    expect(placed('check')).toBeCloseTo(14, 10);
    expect(placed(other[0])).toBeGreaterThan(placed(wrong));
    expect((placed(other[0]) - placed(wrong)) / (placed('check') - placed(wrong))).toBeCloseTo(other[1], 10);
  });

  test('a run that was broken off is marked as far as it went', () => {
    const points = pointsOf(report(CASE, decisionsOf(keyPlayer(CASE), 3)));
    expect(points.evidence).toBeCloseTo(14, 10);
    expect(points.prediction).toBe('not-attempted');
    expect(points.outcome).toBe('not-attempted');
  });

  test('the seed of the walk that is shown moves no mark', () => {
    const decisions = decisionsOf(lotPlayer(CASE, randomStream('seed', 'moves', 'nothing')));
    const marks = ['case-3 0', 'case-3 17'].map((seed) => {
      const outcome = journeyCase.score(journeyAttempt(CASE, decisions, seed));
      return outcome.status === 'scored' ? outcome.total : undefined;
    });
    expect(marks[1]).toBe(marks[0]);
  });

  test.each<[string, number, (decision: Record<string, Json>) => Json, string, string]>([
    ['a step too early', 1, () => ({ step: 'place', evidence: {} }), 'not-this-step', 'decisions[1].step'],
    [
      'an unknown stage',
      1,
      (d) => ({ ...d, stages: { ...(d.stages as object), see: 'later' } }),
      'not-on-offer',
      'decisions[1].stages.see',
    ],
    [
      'a long stage name',
      1,
      (d) => ({ ...d, called: { ...(d.called as object), before: 'x'.repeat(25) } }),
      'too-long',
      'decisions[1].called.before',
    ],
    [
      'evidence nowhere',
      2,
      (d) => ({ ...d, evidence: { ...(d.evidence as object), e0: 'attic' } }),
      'not-on-offer',
      'decisions[2].evidence.e0',
    ],
    [
      'a feeling between halves',
      3,
      (d) => ({ ...d, feelings: { ...(d.feelings as object), see: 0.3 } }),
      'not-a-half',
      'decisions[3].feelings.see',
    ],
    ['a pain twice', 3, (d) => ({ ...d, pains: ['see', 'see'] }), 'not-on-offer', 'decisions[3].pains'],
    [
      'more leave than came',
      4,
      (d) => ({ ...d, dropOut: { ...(d.dropOut as object), see: 100 } }),
      'over-100',
      'decisions[4].dropOut',
    ],
    [
      'an improvement beyond the budget',
      5,
      (d) => ({ ...d, improvements: ['faster', 'better', 'more'] }),
      'over-budget',
      'decisions[5].improvements',
    ],
    ['something that rides along', 0, (d) => ({ ...d, note: 1 }), 'not-plain', 'decisions[0]'],
  ])('refuses %s, by place', (_, at, spoil, code, place) => {
    const decisions = decisionsOf(keyPlayer(CASE));
    decisions[at] = spoil(decisions[at] as Record<string, Json>);
    expect(journeyCase.score(journeyAttempt(CASE, decisions))).toEqual({
      status: 'invalid',
      problem: { code, at: place },
    });
  });
});

describe('gaming', () => {
  test('no script that answers by lot reaches half of the marks, over cases', () => {
    const totals = Array.from({ length: 60 }, (_, script) => {
      const marks = [0, 1, 2, 3].map((number) => {
        const scenario = caseByLot(number);
        return report(scenario, decisionsOf(lotPlayer(scenario, randomStream('blind', script)))).total;
      });
      return marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
    });
    expect(Math.max(...totals)).toBeLessThan(50);
  });
});

test('the facts of a case are the same, worked out again', () => {
  expect(caseFacts(CASE)).toEqual(caseFacts(caseByLot(3)));
});

test('tenths that add up to a hundred are a hundred', () => {
  const scenario = caseByLot(3);
  const tenths = [20.1, 30.1, 1.7, 24.5, 12.4, 11.2];
  expect(tenths.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(100);
  const ids = scenario.model.touchpoints.map(({ id }) => id);
  const player = {
    ...keyPlayer(scenario),
    predict: () => ({ dropOut: Object.fromEntries(ids.map((id, i) => [id, tenths[i]!])) }),
  };
  expect(
    report(scenario, decisionsOf(player, 5)).criteria.find(({ id }) => id === 'prediction')?.status,
  ).toBe('scored');
});
