import { describe, expect, test } from 'vitest';
import { LEVERS, readScenario, redrawQuarter, type LadderScenario } from '@/lib/simulations/ladder';
import { score } from '../exercise';
import { brierScore, winklerScore } from '../interval';
import type { Json } from '../json';
import type { Outcome } from '../report';
import { ladderOutcome } from './assess';
import { ladderFacts } from './claims';
import { greedy, ladderAttempt, playAs, randomly, thoughtful, type Player } from './fixtures/players';
import { runOf } from './played';
import { ladderPrediction, widestBuyers } from './prediction';
import { LADDER_RUBRIC } from './rubric';
import { ladderRules, ladderRun } from './rules';
import {
  ladderLength,
  nextStep,
  plainLadderAnswer,
  type Goal,
  type LadderAnswer,
  type LadderState,
} from './steps';

/** Small, so that 200 redraws and 200 other seeds take no time. */
const SMALL: LadderScenario = { id: 'small', people: 200, quarters: 4, purse: 2400, changes: {}, events: [] };

const earnedBy = (outcome: Outcome) => {
  if (outcome.status !== 'scored') throw new Error(JSON.stringify(outcome));
  return Object.fromEntries(
    outcome.criteria.map((criterion) => [
      criterion.id,
      criterion.status === 'scored' ? criterion.earned : criterion.status,
    ]),
  );
};
const scored = (player: Player, seed = 'a', scenario = SMALL) =>
  earnedBy(ladderRun.score(playAs(player, scenario, seed).attempt));

/** A player who answers as another but where told. */
const but =
  (player: Player, change: (answer: LadderAnswer, state: LadderState) => LadderAnswer): Player =>
  (step, state) =>
    change(player(step, state), state);

describe('a run', () => {
  test('goes through its steps once each, in order', () => {
    const { attempt, state } = playAs(thoughtful, SMALL, 'a');
    expect(attempt.decisions).toHaveLength(ladderLength(SMALL));
    expect(nextStep(state)).toBeUndefined();
    const kinds = attempt.decisions.map((decision) => (decision as { step: string }).step);
    expect(kinds.slice(0, 4)).toEqual(['goal', 'prepare', 'decide', 'predict']);
    expect(kinds.slice(-3)).toEqual(['claims', 'rule', 'concepts']);
  });

  test('is marked out of 100 by the five parts, 90 by machine once texts are written', () => {
    const parts = new Map<string, number>();
    for (const { part, weight } of LADDER_RUBRIC) parts.set(part, (parts.get(part) ?? 0) + weight);
    expect([...parts]).toEqual([
      ['process', 40],
      ['prediction', 20],
      ['debrief', 20],
      ['concepts', 10],
      ['outcome', 10],
    ]);
    const writes = but(thoughtful, (answer) =>
      answer.step === 'rule' ? { ...answer, rule: 'Service first.' } : answer,
    );
    const outcome = ladderRun.score(playAs(writes, SMALL, 'a').attempt);
    expect(outcome).toMatchObject({ status: 'scored', outOf: 90, toBeMarked: 10 });
  });

  test('that was not begun is not attempted; one broken off has no outcome yet, and nothing in it is wrong', () => {
    expect(ladderRun.score(ladderAttempt(SMALL, 'a', []))).toMatchObject({ status: 'not-attempted' });
    const marks = earnedBy(ladderRun.score(playAs(thoughtful, SMALL, 'a', 5).attempt));
    expect(marks).toMatchObject({
      outcome: 'not-attempted',
      claims: 'not-attempted',
      concepts: 'not-attempted',
      'goal-fit': 14,
    });
  });

  test('with everything left empty loses what it left empty, and is not called wrong', () => {
    const silent = but(thoughtful, (answer) =>
      answer.step === 'predict' ? { step: 'predict', buyers: null, profitUp: null } : answer,
    );
    expect(scored(silent)).toMatchObject({
      prediction: 'not-attempted',
      revision: 'not-attempted',
      claims: 'not-attempted',
      concepts: 'not-attempted',
      reflection: 'not-attempted',
    });
  });
});

describe('a decision that cannot be', () => {
  const after = (steps: number) => playAs(thoughtful, SMALL, 'a', steps).state;
  const decide = plainLadderAnswer(thoughtful({ kind: 'decide', quarter: 1 }, after(2))) as Record<
    string,
    Json
  >;
  test.each<[string, number, Json, string, string]>([
    ['a step skipped', 1, { step: 'predict', buyers: null, profitUp: null }, 'not-this-step', 'step'],
    ['no object', 0, 'goal', 'not-an-object', ''],
    ['a goal that is none', 0, { step: 'goal', goal: 'win-all', reason: '' }, 'not-on-offer', 'goal'],
    [
      'a reason of 601 characters',
      0,
      { step: 'goal', goal: 'win', reason: 'x'.repeat(601) },
      'too-long',
      'reason',
    ],
    ['a report that is not sold', 1, { step: 'prepare', reports: ['gossip'] }, 'not-on-offer', 'reports'],
    [
      'a report bought twice',
      1,
      { step: 'prepare', reports: ['survey', 'survey'] },
      'not-on-offer',
      'reports',
    ],
    ['reports out of order', 4, { step: 'prepare', reports: ['cohorts', 'survey'] }, 'not-plain', ''],
    [
      'half a yuan',
      2,
      { ...decide, spend: { ...(decide.spend as object), data: 0.5 } as Json },
      'not-whole-yuan',
      'spend.data',
    ],
    [
      'less than nothing',
      2,
      { ...decide, spend: { ...(decide.spend as object), data: -1 } as Json },
      'not-whole-yuan',
      'spend.data',
    ],
    [
      'more than the purse',
      2,
      { ...decide, spend: { ...(decide.spend as object), data: 2400 } as Json },
      'over-budget',
      'spend',
    ],
    ['a lever missing', 2, { ...decide, spend: {} }, 'not-whole-yuan', 'spend.acquisition'],
    ['aimed at prospects', 2, { ...decide, aim: ['prospect'] }, 'not-on-offer', 'aim'],
    ['a promise above 1', 2, { ...decide, promise: 1.01 }, 'out-of-range', 'promise'],
    ['a promise left out', 2, { ...decide, promise: null }, 'out-of-range', 'promise'],
    ['thirteen messages', 2, { ...decide, contacts: 13 }, 'out-of-range', 'contacts'],
    ['half a message', 2, { ...decide, contacts: 1.5 }, 'out-of-range', 'contacts'],
    ['an answer that is none', 2, { ...decide, answer: 'flowers' }, 'not-on-offer', 'answer'],
    ['something that rides along', 2, { ...decide, note: 'hi' }, 'not-plain', ''],
    [
      'more buyers than people',
      3,
      { step: 'predict', buyers: { low: 0, high: 201 }, profitUp: null },
      'out-of-range',
      'buyers.high',
    ],
    [
      'an interval upside down',
      3,
      { step: 'predict', buyers: { low: 9, high: 8 }, profitUp: null },
      'upside-down',
      'buyers.low',
    ],
    ['a chance of 101 %', 3, { step: 'predict', buyers: null, profitUp: 1.01 }, 'out-of-range', 'profitUp'],
    ['a step too many', 16, { step: 'rule', rule: '' }, 'nothing-left-to-decide', ''],
  ])('is refused by code and place: %s', (_, steps, raw, code, at) => {
    expect(ladderRules.parseDecision(raw, after(steps))).toEqual({ ok: false, problem: { code, at } });
  });

  test('makes the attempt invalid, never wrong', () => {
    const { attempt } = playAs(thoughtful, SMALL, 'a', 2);
    const bad = { ...attempt, decisions: [...attempt.decisions, { ...decide, contacts: 99 }] };
    expect(score(bad, [ladderRun])).toEqual({
      status: 'invalid',
      problem: { code: 'out-of-range', at: 'decisions[2].contacts' },
    });
    const scenario = { ...(attempt.scenario as object), people: 39 };
    expect(score({ ...attempt, scenario }, [ladderRun])).toMatchObject({
      status: 'invalid',
      problem: { code: 'too-low', at: 'scenario.people' },
    });
  });
});

describe('the process', () => {
  test('is free of luck: the same decisions keep their marks on every seed', () => {
    const { attempt } = playAs(thoughtful, SMALL, 'a');
    const marks = Array.from({ length: 20 }, (_, i) => {
      const all = earnedBy(ladderRun.score({ ...attempt, seed: `other ${i}` }));
      return ['goal-fit', 'information', 'revision', 'promise', 'recovery'].map((id) => all[id]);
    });
    expect(new Set(marks.map((one) => JSON.stringify(one))).size).toBe(1);
  });

  const spending = (
    goal: Goal,
    spend: Record<string, number>,
    reports: 'none' | 'first' | 'all' = 'none',
  ): Player =>
    but(thoughtful, (answer, state) => {
      if (answer.step === 'goal') return { ...answer, goal };
      if (answer.step === 'prepare')
        return {
          ...answer,
          reports:
            reports === 'all' || (reports === 'first' && state.quarters.length === 0) ? ['survey'] : [],
        };
      if (answer.step === 'decide')
        return {
          ...answer,
          spend: {
            acquisition: 0,
            service: 0,
            financial: 0,
            social: 0,
            structural: 0,
            recovery: 0,
            data: 0,
            ...spend,
          },
        };
      return answer;
    });
  const cheap = { ...SMALL, changes: { surveyCost: 10, cohortCost: 10 } };

  test.each<[string, Goal, Record<string, number>, number]>([
    ['all on advertising, to win', 'win', { acquisition: 1000 }, 14],
    // (1/4 − 1/7) ÷ (1/2 − 1/7) of 14
    ['a quarter of it', 'win', { acquisition: 250, service: 750 }, 4.2],
    ['nothing of it', 'win', { service: 1000 }, 0],
    ['service, to keep', 'keep', { service: 700, acquisition: 300 }, 14],
    ['nothing at all, to keep', 'keep', {}, 0],
    ['most of it on bonds, to deepen', 'deepen', { social: 400, structural: 200, service: 400 }, 14],
    ...(['win', 'keep', 'deepen'] as const).map((goal): [string, Goal, Record<string, number>, number] => [
      `the same for everything, to ${goal}`,
      goal,
      Object.fromEntries(LEVERS.map((lever) => [lever, 100])),
      0,
    ]),
    ['nothing at all, to harvest', 'harvest', {}, 14],
    ['half of the purse on bonds, to harvest', 'harvest', { financial: 1200 }, 0],
    // (0.5 − 0.25) ÷ (0.5 − 0.15) of 14
    ['a quarter of the purse on bonds, to harvest', 'harvest', { financial: 600 }, 10],
  ])('goal and money: %s', (_, goal, spend, points) => {
    expect(scored(spending(goal, spend), 'a', cheap)['goal-fit']).toBeCloseTo(points, 9);
  });

  test('not investing in bonds where that pays, said and done, earns its points in full', () => {
    const { scenario } = readScenario({
      ...SMALL,
      id: 'commodity',
      changes: { margin: 0.07, curveExponent: 0.5 },
    }) as {
      scenario: LadderScenario;
    };
    expect(scored(spending('harvest', {}), 'a', scenario)['goal-fit']).toBe(14);
  });

  test('information counts where it comes before a new course', () => {
    const steady = { service: 1000 };
    expect(scored(spending('keep', steady, 'none'), 'a', cheap).information).toBe(0);
    // One course, asked before it.
    expect(scored(spending('keep', steady, 'first'), 'a', cheap).information).toBe(6);
    const turning = (reports: 'first' | 'all') =>
      but(spending('keep', steady, reports), (answer, state) =>
        answer.step === 'decide' && state.quarters.length % 2 === 0
          ? { ...answer, spend: { ...answer.spend, service: 0, social: 1000 } }
          : answer,
      );
    expect(scored(turning('all'), 'a', cheap).information).toBe(6);
    // Four courses, the first alone informed.
    expect(scored(turning('first'), 'a', cheap).information).toBe(1.5);
  });

  test('promise and recovery are held against what the money can do', () => {
    const promising = (promise: number) =>
      but(thoughtful, (answer) => (answer.step === 'decide' ? { ...answer, promise } : answer));
    expect(scored(promising(0.5)).promise).toBe(8);
    expect(scored(promising(1)).promise).toBe(0);
    const answering = (answer: 'none' | 'word') =>
      but(thoughtful, (one) => (one.step === 'decide' ? { ...one, answer } : one));
    expect(scored(answering('none')).recovery).toBe(0);
    expect(scored(answering('word')).recovery).toBe(8);
  });

  test('a forecast said again, or thrown over, is not revised', () => {
    const saying = (middles: readonly number[]) =>
      but(thoughtful, (answer, state) => {
        if (answer.step !== 'predict') return answer;
        const middle = middles[state.quarters.length - 1]!;
        return { step: 'predict', buyers: { low: middle - 5, high: middle + 5 }, profitUp: null };
      });
    expect(scored(saying([40, 41, 42, 43])).revision).toBe(4);
    expect(scored(saying([40, 40, 40, 40])).revision).toBe(0);
    expect(scored(saying([20, 120, 20, 120])).revision).toBe(0);
  });
});

describe('prediction', () => {
  test('is one minus three quarters of the mean proper score over the answer that says nothing, over 200 lucks', () => {
    const { state } = playAs(thoughtful, SMALL, 'a', 4);
    const { buyers, profitUp } = state.quarters[0]!.prediction!;
    const before = playAs(thoughtful, SMALL, 'a', 3).state;
    const { decision, reports } = before.quarters[0]!;
    const drawn = redrawQuarter(runOf(before), decision!, reports);
    const mean = (of: (i: number) => number) =>
      [...drawn.buyers.keys()].reduce((sum, i) => sum + of(i), 0) / 200;
    const winkler = mean((i) => winklerScore(buyers!, drawn.buyers[i]!, 0.8));
    const brier = mean((i) => brierScore(profitUp!, drawn.profit[i]! > 0));
    const expected = (1 - (0.75 * winkler) / widestBuyers(state) + 1 - (0.75 * brier) / 0.25) / 2;
    expect(ladderPrediction(state)!.share).toBeCloseTo(expected, 12);
  });

  test('earns most by honesty: no shift or stretch of the interval earns more, and no other chance', () => {
    const before = playAs(thoughtful, SMALL, 'a', 3).state;
    const { decision, reports } = before.quarters[0]!;
    const { buyers, profit } = redrawQuarter(runOf(before), decision!, reports);
    const sorted = [...buyers].sort((a, b) => a - b);
    const share = (low: number, high: number, profitUp: number) =>
      ladderPrediction(ladderRules.step(before, { step: 'predict', buyers: { low, high }, profitUp }))!.share;
    const up = profit.filter((one) => one > 0).length / 200;
    const best = share(sorted[20]!, sorted[179]!, up);
    for (const shift of [-6, -3, 3, 6])
      expect(share(sorted[20]! + shift, sorted[179]! + shift, up)).toBeLessThan(best);
    for (const wider of [-4, 4, 10])
      expect(share(sorted[20]! - wider, sorted[179]! + wider, up)).toBeLessThan(best);
    for (const other of [up - 0.2, up + 0.2].filter((p) => p >= 0 && p <= 1))
      expect(share(sorted[20]!, sorted[179]!, other)).toBeLessThan(best);
  });
});

describe('claims', () => {
  test('are settled by replay, and told right or wrong by it', () => {
    const { state } = playAs(thoughtful, SMALL, 'a', 13);
    const facts = ladderFacts(state);
    expect(facts.acquisition.figures[0]).toBe(facts.bonds.figures[0]);
    const right = Object.fromEntries(Object.entries(facts).map(([id, { answer }]) => [id, answer ?? null]));
    const knowing = but(thoughtful, (answer) =>
      answer.step === 'claims' ? { step: 'claims', claims: right as never } : answer,
    );
    expect(scored(knowing).claims).toBe(10);
  });

  test('about what was never done are not asked', () => {
    const idle = but(thoughtful, (answer) =>
      answer.step === 'decide'
        ? { ...answer, spend: { ...answer.spend, acquisition: 0, financial: 0, social: 0, structural: 0 } }
        : answer,
    );
    const facts = ladderFacts(playAs(idle, SMALL, 'a', 13).state);
    expect([facts.bonds.answer, facts.acquisition.answer, facts.rival.answer]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(facts.luck.answer).toBeDefined();
  });
});

test('outcome is the share of baselines that are beaten; a tie counts half', () => {
  expect(ladderOutcome(10, [1, 2, 3, 20])).toBe(0.75);
  expect(ladderOutcome(3, [1, 2, 3, 20])).toBe(0.625);
});

test('thoughtful play earns more for process and prediction than greed, and greed more than chance, by 8 points each', () => {
  const mean = (player: Player) => {
    const ids = ['goal-fit', 'information', 'revision', 'promise', 'recovery', 'prediction'];
    const marks = Array.from({ length: 6 }, (_, i) => {
      const all = scored(player, `learning ${i}`);
      return ids.reduce((sum, id) => sum + (typeof all[id] === 'number' ? all[id] : 0), 0);
    });
    return marks.reduce((sum, one) => sum + one, 0) / marks.length;
  };
  const [best, middle, worst] = [mean(thoughtful), mean(greedy), mean(randomly('test'))];
  expect(best - middle).toBeGreaterThan(8);
  expect(middle - worst).toBeGreaterThan(8);
}, 60_000);
