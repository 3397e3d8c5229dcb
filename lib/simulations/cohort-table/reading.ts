/** Ways to read a cohort table from one of its cells: the cell, its cohort, everybody at that age, one calendar quarter. */
export type ReadingLine = 'cell' | 'row' | 'column' | 'diagonal';

/** A cell: the cohort's place from the first, and its age in quarters. */
export interface Cell {
  readonly cohort: number;
  readonly age: number;
}

/** The cells on a line through one cell of a table of `cohorts` rows, oldest cohort first. Row i has `cohorts − i` cells. */
export function cellsOn(line: ReadingLine, { cohort, age }: Cell, cohorts: number): readonly Cell[] {
  const all = Array.from({ length: cohorts }, (_, i) => i);
  switch (line) {
    case 'cell':
      return [{ cohort, age }];
    case 'row':
      return all.slice(0, cohorts - cohort).map((at) => ({ cohort, age: at }));
    case 'column':
      return all.slice(0, cohorts - age).map((at) => ({ cohort: at, age }));
    case 'diagonal':
      return all.slice(0, cohort + age + 1).map((at) => ({ cohort: at, age: cohort + age - at }));
  }
}
