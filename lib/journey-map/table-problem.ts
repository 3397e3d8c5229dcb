export const TABLE_COLUMNS = ['stage', 'touchpoint', 'channel', 'wait', 'failure', 'importance'] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

export const TABLE_PROBLEMS = [
  'nothing-there',
  'too-large',
  'no-touchpoint-column',
  'twice-the-column',
  'unclosed-quote',
  'not-a-number',
  'out-of-range',
  'too-long',
  'too-many-rows',
  'too-many-stages',
] as const;
export type TableProblemCode = (typeof TABLE_PROBLEMS)[number];

export interface TableProblem {
  readonly code: TableProblemCode;
  /** Line of the pasted text, counted from 1. */
  readonly line: number;
  readonly column: TableColumn | null;
  /** What stands there, shortened and made harmless. */
  readonly value: string;
}

/** Thrown at the first fault of a table, and caught at its door. */
export class TableRefused extends Error {
  readonly problem: TableProblem;
  constructor(code: TableProblemCode, line: number, column: TableColumn | null, value: string) {
    super(code);
    this.problem = { code, line, column, value: shortened(value) };
  }
}

const MOST_SHOWN = 40;

function shortened(value: string): string {
  const safe = [...value.replace(/[\p{Cc}\p{Cs}\u200e\u200f\u2028-\u202e\u2066-\u206f]/gu, '\ufffd')];
  return safe.length > MOST_SHOWN ? `${safe.slice(0, MOST_SHOWN).join('')}…` : safe.join('');
}
