import type { Criterion } from '../report';

/** The parts of the mark. Weights are points of 100; an assignment may set others. */
export const GUIDED_RUBRIC = [
  { id: 'definitions', part: 'process', weight: 8, concepts: ['rfm'] },
  { id: 'by-hand', part: 'process', weight: 12, concepts: ['rfm'] },
  { id: 'segments', part: 'process', weight: 8, concepts: ['rfm-segments'] },
  { id: 'actions', part: 'process', weight: 4, concepts: ['rfm-segments'] },
  { id: 'concentration', part: 'process', weight: 2, concepts: ['pareto-principle'] },
  { id: 'break-even', part: 'process', weight: 6, concepts: ['break-even'] },
  { id: 'prediction', part: 'prediction', weight: 20, concepts: ['probability-models'] },
  { id: 'claims', part: 'debrief', weight: 10, concepts: ['ab-testing'] },
  { id: 'reflection', part: 'debrief', weight: 10, concepts: ['ab-testing'] },
  { id: 'concepts', part: 'concepts', weight: 10, concepts: ['rfm', 'break-even', 'ab-testing'] },
  { id: 'outcome', part: 'outcome', weight: 10, concepts: ['ab-testing'] },
] as const;

export type GuidedCriterion = (typeof GUIDED_RUBRIC)[number]['id'];

export const guidedRubric = (): Criterion[] =>
  GUIDED_RUBRIC.map(({ id, weight, concepts }) => ({
    id,
    weight,
    max: weight,
    feedback: `rfm-guided.${id}`,
    concepts,
  }));
