import type { Criterion } from '../report';

/** The parts of the mark. Weights are points of 100; an assignment may set others. */
export const JOURNEY_RUBRIC = [
  { id: 'stages', part: 'process', weight: 5, concepts: ['customer-journey-map'] },
  { id: 'evidence', part: 'process', weight: 14, concepts: ['touchpoint'] },
  { id: 'curve', part: 'process', weight: 9, concepts: ['expectation-disconfirmation'] },
  { id: 'truths', part: 'process', weight: 5, concepts: ['moment-of-truth'] },
  { id: 'pains', part: 'process', weight: 3, concepts: ['customer-journey-map'] },
  { id: 'backstage', part: 'process', weight: 4, concepts: ['interaction-process'] },
  { id: 'prediction', part: 'prediction', weight: 20, concepts: ['customer-journey-map'] },
  { id: 'claims', part: 'debrief', weight: 10, concepts: ['customer-experience-management'] },
  { id: 'reflection', part: 'debrief', weight: 10, concepts: ['customer-experience-management'] },
  {
    id: 'concepts',
    part: 'concepts',
    weight: 10,
    concepts: ['touchpoint', 'moment-of-truth', 'expectation-disconfirmation', 'interaction-levels'],
  },
  { id: 'outcome', part: 'outcome', weight: 10, concepts: ['customer-experience-management'] },
] as const;

export type JourneyCriterion = (typeof JOURNEY_RUBRIC)[number]['id'];

export const journeyRubric = (): Criterion[] =>
  JOURNEY_RUBRIC.map(({ id, weight, concepts }) => ({
    id,
    weight,
    max: weight,
    feedback: `journey.${id}`,
    concepts,
  }));
