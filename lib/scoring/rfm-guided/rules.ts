import { defineExercise, type ExerciseRules } from '../exercise';
import { assessGuided } from './assess';
import { parseGuidedDecision, parseGuidedScenario } from './parse';
import { guidedRubric } from './rubric';
import type { GuidedDecision, GuidedScenario, GuidedState } from './steps';

/** The guided RFM exercise: eighteen steps in one order, each decided once. See lib/simulations/rfm-campaign/model.md. */
export const rfmGuidedRules: ExerciseRules<GuidedScenario, GuidedDecision, GuidedState> = {
  exercise: 'rfm/guided',
  rulesVersion: '1',
  parseScenario: parseGuidedScenario,
  start: (scenario, seed) => ({ scenario, seed, answers: {}, decided: 0 }),
  parseDecision: parseGuidedDecision,
  step: (state, { step, ...answer }) => ({
    ...state,
    answers: { ...state.answers, [step]: answer },
    decided: state.decided + 1,
  }),
  rubric: guidedRubric,
  assess: (state, { id, max }) => assessGuided(state, id, max),
};

export const rfmGuided = defineExercise(rfmGuidedRules);
