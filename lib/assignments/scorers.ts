import {
  GUIDED_STEPS,
  JOURNEY_STEPS,
  journeyCase,
  ladderLength,
  ladderRules,
  ladderRun,
  rfmGuided,
  type Exercise,
  type Json,
} from '@/lib/scoring';
import type { ExerciseName } from './exercises';

interface Scorer {
  readonly scorer: Exercise;
  /** Decisions of a whole run. Asked only of a scenario that was replayed. */
  readonly lengthOf: (scenario: Json) => number;
}

/** What replays and marks each exercise. Heavy: for workers and tests. */
export const SCORERS: Readonly<Record<ExerciseName, Scorer>> = {
  'rfm/guided': { scorer: rfmGuided, lengthOf: () => GUIDED_STEPS.length },
  'ladder/run': {
    scorer: ladderRun,
    lengthOf(scenario) {
      const read = ladderRules.parseScenario(scenario);
      return read.ok ? ladderLength(read.value) : 0;
    },
  },
  'journey/case': { scorer: journeyCase, lengthOf: () => JOURNEY_STEPS.length },
};
