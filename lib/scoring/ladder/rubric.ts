import type { Criterion } from '../report';

/** The parts of the mark. Weights are points of 100; an assignment may set others. */
export const LADDER_RUBRIC = [
  { id: 'goal-fit', part: 'process', weight: 14, concepts: ['operating-mechanism'] },
  { id: 'information', part: 'process', weight: 6, concepts: ['customer-loyalty'] },
  { id: 'revision', part: 'process', weight: 4, concepts: ['satisfaction-loyalty-gap'] },
  { id: 'promise', part: 'process', weight: 8, concepts: ['satisfaction-loyalty-gap'] },
  { id: 'recovery', part: 'process', weight: 8, concepts: ['retention-economics'] },
  { id: 'prediction', part: 'prediction', weight: 20, concepts: ['loyalty-ladder'] },
  { id: 'claims', part: 'debrief', weight: 10, concepts: ['gradient-advance'] },
  { id: 'reflection', part: 'debrief', weight: 10, concepts: ['loyalty-ladder'] },
  {
    id: 'concepts',
    part: 'concepts',
    weight: 10,
    concepts: ['dick-basu-matrix', 'financial-bond', 'loyalty-ladder', 'intensity-choice-matrix'],
  },
  { id: 'outcome', part: 'outcome', weight: 10, concepts: ['retention-economics'] },
] as const;

export type LadderCriterion = (typeof LADDER_RUBRIC)[number]['id'];

export const ladderRubric = (): Criterion[] =>
  LADDER_RUBRIC.map(({ id, weight, concepts }) => ({
    id,
    weight,
    max: weight,
    feedback: `ladder.${id}`,
    concepts,
  }));
