/** Groups of customers to judge, one in each cell of the matrix. Figures are illustrative; their words stand with the view. */
export const CASES = [
  { id: 'gifts', customers: 12, margin: 6000 },
  { id: 'passers-by', customers: 8000, margin: 25 },
  { id: 'machines', customers: 200, margin: 20000 },
  { id: 'guests', customers: 120, margin: 400 },
  { id: 'class', customers: 30, margin: 80 },
  { id: 'parts', customers: 2000, margin: 8000 },
  { id: 'inns', customers: 25, margin: 800 },
  { id: 'canteen', customers: 300, margin: 50 },
  { id: 'tea-by-post', customers: 1500, margin: 140 },
] as const;

export type Case = (typeof CASES)[number];

/** The group at a place in the round, which begins again after the last. Places count from 1. */
export function caseAt(place: number): Case {
  return CASES[(place - 1) % CASES.length] ?? CASES[0];
}
