import type { LadderConceptId, LadderCriterion } from '@/lib/scoring';

/** Lessons that teach what a criterion asks for: paths below the language. */
export const LESSONS = {
  'why-they-stay': '/lessons/loyalty/why-they-stay',
  satisfaction: '/lessons/loyalty/satisfaction',
  bonds: '/lessons/loyalty/bonds',
  levels: '/lessons/loyalty/levels',
  ladder: '/lessons/loyalty/ladder',
  'retention-economics': '/lessons/loyalty/retention-economics',
  asking: '/lessons/evaluation/asking',
  retention: '/lessons/evaluation/retention',
  clv: '/lessons/evaluation/clv',
} as const;
export type LessonName = keyof typeof LESSONS;

/** Where to go back to when a criterion lost points; of `concepts` each question says it itself. */
export const lessonsOf: Readonly<Record<Exclude<LadderCriterion, 'concepts'>, readonly LessonName[]>> = {
  'goal-fit': ['bonds', 'retention-economics'],
  information: ['asking'],
  revision: ['asking'],
  promise: ['satisfaction'],
  recovery: ['satisfaction', 'retention'],
  prediction: ['asking', 'ladder'],
  claims: ['bonds', 'ladder'],
  reflection: ['ladder'],
  outcome: ['retention-economics', 'clv'],
};

export const lessonOfConcept: Readonly<Record<LadderConceptId, LessonName>> = {
  attitude: 'why-they-stay',
  copied: 'bonds',
  promise: 'satisfaction',
  advocate: 'ladder',
  level: 'levels',
};
