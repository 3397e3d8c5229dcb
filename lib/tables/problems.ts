import type { AmountProblem } from './amounts';
import type { DateProblem } from './dates';

export type OrderColumn = 'id' | 'date' | 'amount';

export type RowProblem = 'missing-field' | 'empty-id' | 'unclosed-quote' | DateProblem | AmountProblem;

/** A row that could not be read, and why. The first thousand are kept; all are counted. */
export interface BadRow {
  /** Line in the file, counted from 1. */
  readonly line: number;
  readonly column: OrderColumn;
  /** What stands there, shortened. */
  readonly value: string;
  readonly problem: RowProblem;
}

export type TableErrorCode =
  | 'empty-file'
  | 'binary'
  | 'undecodable'
  | 'line-too-long'
  | 'one-column'
  | 'no-header'
  | 'column-not-found'
  | 'ambiguous-column'
  | 'no-rows'
  | 'too-large-for-dialect'
  | 'bad-workbook'
  | 'workbook-too-large';

export interface TableErrorPlace {
  readonly line?: number;
  readonly column?: OrderColumn;
  readonly value?: string;
  readonly detail?: string;
}

/** The whole file cannot be read. The caller words it: `code` and `place` say what and where. */
export class TableError extends Error {
  override readonly name = 'TableError';
  constructor(
    readonly code: TableErrorCode,
    readonly place: TableErrorPlace = {},
  ) {
    super(`${code} ${JSON.stringify(place)}`);
  }
}

const MOST_SHOWN = 40;

/** A cell short enough for a message, without control characters that could disturb a terminal. */
export function shorten(value: string): string {
  const safe = value.replace(/[\p{Cc}\p{Cf}]/gu, '�');
  return safe.length > MOST_SHOWN ? `${safe.slice(0, MOST_SHOWN)}…` : safe;
}
