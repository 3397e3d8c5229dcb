import type { ConceptId, GuidedCriterion } from '@/lib/scoring';

/** Lessons that teach what a criterion asks for: paths below the language. */
export const LESSONS = {
  rfm: '/lessons/evaluation/rfm',
  segments: '/lessons/evaluation/segments',
  pays: '/lessons/evaluation/does-it-pay',
  retention: '/lessons/evaluation/retention',
  asking: '/lessons/evaluation/asking',
} as const;
export type LessonName = keyof typeof LESSONS;

export const lessonOf: Readonly<Record<Exclude<GuidedCriterion, 'concepts'>, LessonName>> = {
  definitions: 'rfm',
  'by-hand': 'rfm',
  segments: 'segments',
  actions: 'segments',
  concentration: 'segments',
  'break-even': 'pays',
  prediction: 'retention',
  claims: 'pays',
  reflection: 'pays',
  outcome: 'pays',
};

export const lessonOfConcept: Readonly<Record<ConceptId, LessonName>> = {
  incremental: 'pays',
  'break-even': 'pays',
  ties: 'rfm',
  interval: 'asking',
  'whom-to-contact': 'segments',
};
