import type { LadderScenario } from '@/lib/simulations/ladder';
import { defineExercise, type ExerciseRules } from '../exercise';
import { assessLadder } from './assess';
import { parseLadderAnswer, parseLadderScenario } from './parse';
import { ladderRubric } from './rubric';
import type { LadderAnswer, LadderQuarter, LadderState } from './steps';

/** The ladder as an exercise: goal, quarters of prepare, decide and predict, and the look back. See lib/simulations/ladder/model.md. */
export const ladderRules: ExerciseRules<LadderScenario, LadderAnswer, LadderState> = {
  exercise: 'ladder/run',
  rulesVersion: '1',
  parseScenario: parseLadderScenario,
  start: (scenario, seed) => ({ scenario, seed, quarters: [] }),
  parseDecision: parseLadderAnswer,
  step: stepLadder,
  rubric: ladderRubric,
  assess: (state, { id, max }) => assessLadder(state, id, max),
};

export const ladderRun = defineExercise(ladderRules);

function stepLadder(state: LadderState, answer: LadderAnswer): LadderState {
  const ofLast = (known: Partial<LadderQuarter>): LadderState => ({
    ...state,
    quarters: state.quarters.map((quarter, i) =>
      i === state.quarters.length - 1 ? { ...quarter, ...known } : quarter,
    ),
  });
  switch (answer.step) {
    case 'goal':
      return { ...state, goal: { goal: answer.goal, reason: answer.reason } };
    case 'prepare':
      return { ...state, quarters: [...state.quarters, { reports: answer.reports }] };
    case 'decide': {
      const { spend, aim, promise, contacts, answer: reply } = answer;
      return ofLast({ decision: { spend, aim, promise, contacts, answer: reply } });
    }
    case 'predict':
      return ofLast({ prediction: { buyers: answer.buyers, profitUp: answer.profitUp } });
    case 'claims':
      return { ...state, claims: answer.claims };
    case 'rule':
      return { ...state, rule: answer.rule };
    case 'concepts':
      return { ...state, concepts: answer.concepts };
  }
}
