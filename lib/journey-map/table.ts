import { MAP_LIMITS } from './map';
import { LONGEST_WAIT } from './parse';
import { cellsOf, type CellRow } from './table-cells';
import { headerOf, type Columns } from './table-header';
import { minutesOf, shareOf } from './table-numbers';
import { TableRefused, type TableColumn, type TableProblem, type TableProblemCode } from './table-problem';
import { lengthOf, tidyText } from './text';

/** One line of a list of touchpoints. */
export interface TableRow {
  /** Empty: the list names no stages. */
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

/** How shares were understood: as they stand, as percent, or as points out of five or ten. */
export type TableScale = 'share' | 'percent' | 'of-five' | 'of-ten';

export interface TableScales {
  readonly failure: TableScale;
  readonly importance: TableScale;
}

export type TableResult =
  | {
      readonly ok: true;
      readonly rows: readonly TableRow[];
      /** Whether the first line named the columns; else they were taken in the usual order. */
      readonly hasHeader: boolean;
      readonly scales: TableScales;
    }
  | { readonly ok: false; readonly problem: TableProblem };

/** Characters. Far more than two hundred lines need. */
const LONGEST_TABLE = 400_000;

/**
 * Reads a list of touchpoints as copied from a spreadsheet or a CSV file: stage, touchpoint, channel, wait in minutes, failure,
 * importance. A stage that is left out is the one above (merged cells copy so). `scales` says how the shares were understood, for
 * the person who pasted them to see.
 */
export function touchpointsFromTable(text: string): TableResult {
  try {
    return tableOf(text);
  } catch (error) {
    if (error instanceof TableRefused) return { ok: false, problem: error.problem };
    throw error;
  }
}

function tableOf(text: string): TableResult {
  const fail = (code: TableProblemCode, line: number) => new TableRefused(code, line, null, '');
  if (text.length > LONGEST_TABLE) throw fail('too-large', 1);
  const cells = cellsOf(text);
  if (!cells.ok) throw fail('unclosed-quote', cells.line);
  const [first] = cells.rows;
  if (first === undefined) throw fail('nothing-there', 1);
  const header = headerOf(first);
  const body = header.isHeader ? cells.rows.slice(1) : cells.rows;
  if (body.length === 0) throw fail('nothing-there', first.line);
  if (body.length > MAP_LIMITS.touchpoints) throw fail('too-many-rows', body[MAP_LIMITS.touchpoints]!.line);
  const scales = {
    failure: scaleOf(body, header.columns, 'failure', header.isPercent.failure),
    importance: scaleOf(body, header.columns, 'importance', header.isPercent.importance),
  };
  const rows: TableRow[] = [];
  const stages = new Set<string>();
  for (const row of body) {
    const read = rowOf(row, header.columns, scales, rows.at(-1)?.stage ?? '');
    stages.add(read.stage);
    if (stages.size > MAP_LIMITS.stages) throw fail('too-many-stages', row.line);
    rows.push(read);
  }
  return { ok: true, rows, hasHeader: header.isHeader, scales };
}

function rowOf(row: CellRow, columns: Columns, scales: TableScales, stageAbove: string): TableRow {
  const text = (column: TableColumn, most: number) => {
    const tidy = tidyText(cellOf(row, columns, column), 'line').trim();
    if (lengthOf(tidy) > most) throw new TableRefused('too-long', row.line, column, tidy);
    return tidy;
  };
  return {
    stage: text('stage', MAP_LIMITS.name) || stageAbove,
    touchpoint: text('touchpoint', MAP_LIMITS.name),
    channel: text('channel', MAP_LIMITS.channel),
    wait: waitOf(row, columns),
    failure: shareIn(row, columns, 'failure', scales.failure),
    importance: shareIn(row, columns, 'importance', scales.importance),
  };
}

const cellOf = (row: CellRow, columns: Columns, column: TableColumn): string => {
  const place = columns[column];
  return place === undefined ? '' : (row.cells[place] ?? '');
};

function waitOf(row: CellRow, columns: Columns): number | null {
  const cell = cellOf(row, columns, 'wait');
  const value = minutesOf(cell);
  if (value === undefined) throw new TableRefused('not-a-number', row.line, 'wait', cell);
  if (value !== null && value > LONGEST_WAIT) throw new TableRefused('out-of-range', row.line, 'wait', cell);
  return value;
}

type Share = 'failure' | 'importance';

/** One scale for a column: what its header or a cell says, else the narrowest that holds its largest number. */
function scaleOf(rows: readonly CellRow[], columns: Columns, column: Share, isPercent: boolean): TableScale {
  const shares = rows.map((row) => shareOf(cellOf(row, columns, column)));
  if (isPercent || shares.some((share) => share.isPercent)) return 'percent';
  const largest = shares.reduce((most, { value }) => Math.max(most, value ?? 0), 0);
  if (largest <= 1) return 'share';
  if (column === 'failure') return 'percent';
  return largest <= 5 ? 'of-five' : largest <= 10 ? 'of-ten' : 'percent';
}

const PARTS: Readonly<Record<TableScale, number>> = { share: 1, percent: 100, 'of-five': 5, 'of-ten': 10 };

function shareIn(row: CellRow, columns: Columns, column: Share, scale: TableScale): number | null {
  const cell = cellOf(row, columns, column);
  const { value } = shareOf(cell);
  if (value === undefined) throw new TableRefused('not-a-number', row.line, column, cell);
  if (value === null) return null;
  if (value > PARTS[scale]) throw new TableRefused('out-of-range', row.line, column, cell);
  return Math.round((value / PARTS[scale]) * 1e6) / 1e6;
}
