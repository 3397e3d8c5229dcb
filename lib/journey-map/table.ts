/** One line of a list of touchpoints. */
export interface TableRow {
  readonly stage: string;
  readonly touchpoint: string;
  readonly channel: string;
  /** Minutes. */
  readonly wait: number | null;
  /** 0 to 1. */
  readonly failure: number | null;
  /** 0 to 1. */
  readonly importance: number | null;
}

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

/** How shares were understood: as they stand, as percent, or as points out of five or ten. */
export type TableScale = 'share' | 'percent' | 'of-five' | 'of-ten';

export type TableResult =
  | {
      readonly ok: true;
      readonly rows: readonly TableRow[];
      /** Whether the first line named the columns; else they were taken in the usual order. */
      readonly hasHeader: boolean;
      readonly scales: { readonly failure: TableScale; readonly importance: TableScale };
    }
  | { readonly ok: false; readonly problem: TableProblem };

/** Reads a list of touchpoints as copied from a spreadsheet or a CSV file. */
export function touchpointsFromTable(text: string): TableResult {
  const rows = text
    .split(/\r?\n/)
    .map((line) => line.split('\t'))
    .map(([stage = '', touchpoint = '', channel = '']) => ({
      ...{ stage, touchpoint, channel, wait: null, failure: null, importance: null },
    }));
  return { ok: true, rows, hasHeader: false, scales: { failure: 'percent', importance: 'share' } };
}
