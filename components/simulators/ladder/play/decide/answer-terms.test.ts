import { expect, it } from 'vitest';
import {
  ANSWERS,
  coefficientsOf,
  NOTHING,
  openMarket,
  playQuarter,
  startRun,
} from '@/lib/simulations/ladder';
import { ANSWER_TERMS } from './answer-terms';

it('says of each answer what the model makes of it', () => {
  const scenario = { id: 'answers', people: 40, quarters: 2, purse: 100, changes: {}, events: [] };
  const { answerCost } = coefficientsOf(scenario);
  for (const answer of ANSWERS) {
    const run = playQuarter(startRun(openMarket(scenario, 'answers')), { ...NOTHING, answer });
    const { answerFen, paidBack, repair } = run.quarters[0]!.terms;
    expect({ answer, fen: answerFen, paidBack, repair }).toEqual({
      answer,
      fen: Math.round(100 * answerCost * ANSWER_TERMS[answer].work),
      paidBack: ANSWER_TERMS[answer].paidBack,
      repair: ANSWER_TERMS[answer].repair,
    });
  }
});
