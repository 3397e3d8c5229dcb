import { describe, expect, it } from 'vitest';
import { plainLadderAnswer, type LadderAnswer } from '@/lib/scoring';
import { NOTHING } from '@/lib/simulations/ladder';
import { answers } from '../engine';
import { quarterAt } from './quarter-at';

const scenario = { id: 'at', people: 60, quarters: 2, purse: 3000, changes: {}, events: [] };
const viewAfter = (...given: LadderAnswer[]) =>
  answers.view({ run: { scenario, seed: 'at', decisions: given.map(plainLadderAnswer) } }, () => undefined);

const goal: LadderAnswer = { step: 'goal', goal: 'keep', reason: '' };
const prepare: LadderAnswer = { step: 'prepare', reports: ['survey'] };
const decide: LadderAnswer = { step: 'decide', ...NOTHING };
const predict: LadderAnswer = { step: 'predict', buyers: null, profitUp: 0.5 };

describe('quarterAt', () => {
  it('follows the open quarter through its steps', () => {
    expect(quarterAt(viewAfter(goal))).toMatchObject({ quarter: 1, stage: 'prepare', purseLeft: 3000 });
    const cost = viewAfter(goal).terms.reportCost.survey;
    expect(quarterAt(viewAfter(goal, prepare))).toMatchObject({
      stage: 'decide',
      purseLeft: 3000 - cost,
      decision: undefined,
    });
    expect(quarterAt(viewAfter(goal, prepare, decide))).toMatchObject({
      stage: 'predict',
      decision: NOTHING,
    });
  });
  it('goes on to the next quarter, and back to one that is over', () => {
    const view = viewAfter(goal, prepare, decide, predict);
    const next = quarterAt(view);
    expect(next).toMatchObject({ quarter: 2, stage: 'prepare', before: { quarter: 1 } });
    expect(next.counts).toEqual(view.quarters[0]?.counts);
    const first = quarterAt(view, 1);
    expect(first).toMatchObject({ stage: 'over', before: undefined, prediction: { profitUp: 0.5 } });
    expect(first.counts).toEqual(view.start);
    expect(first.purseLeft).toBe(3000 - view.terms.reportCost.survey);
  });
});
