import type { JourneyConceptId, JourneyCriterion } from '@/lib/scoring';

/** Lessons that teach what a criterion asks for: paths below the language. */
export const LESSONS = {
  'journey-map': '/lessons/evaluation/journey-map',
  touchpoints: '/lessons/interaction/touchpoints',
  'three-processes': '/lessons/interaction/three-processes',
  'levels-of-interaction': '/lessons/interaction/levels-of-interaction',
  satisfaction: '/lessons/loyalty/satisfaction',
  asking: '/lessons/evaluation/asking',
  'does-it-pay': '/lessons/evaluation/does-it-pay',
} as const;
export type LessonName = keyof typeof LESSONS;

/** Where to go back to when a criterion lost points; of `concepts` each question says it itself. */
export const lessonsOf: Readonly<Record<Exclude<JourneyCriterion, 'concepts'>, readonly LessonName[]>> = {
  stages: ['journey-map'],
  evidence: ['touchpoints', 'asking'],
  curve: ['satisfaction'],
  truths: ['touchpoints'],
  pains: ['journey-map'],
  backstage: ['levels-of-interaction', 'journey-map'],
  prediction: ['journey-map'],
  claims: ['touchpoints', 'journey-map'],
  reflection: ['journey-map'],
  outcome: ['touchpoints', 'does-it-pay'],
};

export const lessonOfConcept: Readonly<Record<JourneyConceptId, LessonName>> = {
  owner: 'touchpoints',
  truth: 'touchpoints',
  disconfirmation: 'satisfaction',
  level: 'levels-of-interaction',
  loudest: 'touchpoints',
};
