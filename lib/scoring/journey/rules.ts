import type { JourneyCase } from '@/lib/simulations/journey';
import { defineExercise, type ExerciseRules } from '../exercise';
import { assessJourney } from './assess';
import { parseJourneyAnswer, parseJourneyScenario } from './parse';
import { journeyRubric } from './rubric';
import type { JourneyAnswer, JourneyState } from './steps';

/** The journey case as an exercise: map it, predict it, mend it, and look back. See lib/simulations/journey/model.md. */
export const journeyRules: ExerciseRules<JourneyCase, JourneyAnswer, JourneyState> = {
  exercise: 'journey/case',
  rulesVersion: '1',
  parseScenario: parseJourneyScenario,
  start: (scenario, seed) => ({ scenario, seed, answers: {} }),
  parseDecision: parseJourneyAnswer,
  step(state, { step, ...answer }) {
    return { ...state, answers: { ...state.answers, [step]: answer } };
  },
  rubric: journeyRubric,
  assess: (state, { id, max }) => assessJourney(state, id, max),
};

export const journeyCase = defineExercise(journeyRules);
