import { GUIDED_RUBRIC, JOURNEY_RUBRIC, LADDER_RUBRIC, type RubricLine } from '@/lib/scoring';
import { JOURNEY_POOL_SIZE } from '@/lib/simulations/journey';
import { LADDER_POOL_SIZE } from '@/lib/simulations/ladder';
import { POOL_SIZE } from '@/lib/simulations/rfm-campaign';

/** What an assignment needs to know of an exercise. Light: a page that opens a link carries it, for all exercises. */
export interface AssignableExercise {
  /** Name and rules in a link. */
  readonly link: string;
  readonly rulesVersion: string;
  /** Where it is played, after the language. */
  readonly path: string;
  readonly rubric: readonly RubricLine[];
  /** Seeds in the pool of each of its cases. */
  readonly poolSize: number;
  /** What a link may name as its case. */
  readonly caseForm: RegExp;
}

// The case's name and eight characters of what stands in it: another version of the case is another assignment.
const CASE_WITH_CODE = /^[a-z][a-z0-9-]{0,39}\.[0-9A-HJKMNP-TV-Z]{8}$/;

/** The exercises that can be assigned, by their name in an attempt. */
export const EXERCISES = {
  'rfm/guided': {
    link: 'rfm-guided.1',
    rulesVersion: '1',
    path: '/simulators/rfm/guided',
    rubric: GUIDED_RUBRIC,
    poolSize: POOL_SIZE,
    caseForm: /^spring-tea$/,
  },
  'ladder/run': {
    link: 'ladder.1',
    rulesVersion: '1',
    path: '/simulators/ladder',
    rubric: LADDER_RUBRIC,
    poolSize: LADDER_POOL_SIZE,
    caseForm: CASE_WITH_CODE,
  },
  'journey/case': {
    link: 'journey.1',
    rulesVersion: '1',
    path: '/simulators/journey',
    rubric: JOURNEY_RUBRIC,
    poolSize: JOURNEY_POOL_SIZE,
    caseForm: CASE_WITH_CODE,
  },
} as const satisfies Record<string, AssignableExercise>;

export type ExerciseName = keyof typeof EXERCISES;
export const EXERCISE_NAMES: readonly ExerciseName[] = ['rfm/guided', 'ladder/run', 'journey/case'];

export const rubricOf = (exercise: ExerciseName): readonly RubricLine[] => EXERCISES[exercise].rubric;
