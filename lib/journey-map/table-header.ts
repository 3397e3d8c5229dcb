import type { CellRow } from './table-cells';
import { plainCell } from './table-numbers';
import { TABLE_COLUMNS, TableRefused, type TableColumn } from './table-problem';

/** Where each column stands in a row, counted from 0. */
export type Columns = Readonly<Partial<Record<TableColumn, number>>>;

/** Names that the reader knows, without case, width, spaces, `_`, `-` and what stands in brackets. */
const KNOWN: Readonly<Record<TableColumn, readonly string[]>> = {
  stage: ['stage', 'phase', 'step', '阶段', '旅程阶段', '环节', '步骤'],
  touchpoint: ['touchpoint', 'touchpoints', 'contact', 'encounter', '接触点', '触点', '接触', '名称'],
  channel: ['channel', 'channels', 'medium', '渠道', '途径', '方式'],
  wait: [
    ...['wait', 'waiting', 'waittime', 'waitingtime', 'waitmin', 'minutes', 'waitminutes'],
    ...['等待', '等候', '等待时间', '等候时间', '等待分钟', '分钟', '等多久'],
  ],
  failure: [
    ...['failure', 'failures', 'failurerate', 'fails', 'error', 'errorrate', 'failure%', 'failurerate%'],
    ...[
      '出错',
      '出错率',
      '失败',
      '失败率',
      '失误',
      '失误率',
      '故障率',
      '差错率',
      '出错%',
      '失误率%',
      '失败率%',
    ],
  ],
  importance: [
    ...['importance', 'weight', 'importance%', 'howmuchitcounts'],
    ...['重要', '重要性', '重要度', '重要程度', '看重', '看重程度', '权重', '重要性%', '权重%'],
  ],
};

export interface Header {
  readonly isHeader: boolean;
  readonly columns: Columns;
  /** The column's name says percent. */
  readonly isPercent: { readonly failure: boolean; readonly importance: boolean };
}

/** The columns of a table, by its first line; without names there, the usual order from the left. */
export function headerOf(first: CellRow): Header {
  const columns: Partial<Record<TableColumn, number>> = {};
  const isPercent = { failure: false, importance: false };
  for (const [i, cell] of first.cells.entries()) {
    const column = columnOf(cell);
    if (column === undefined) continue;
    if (columns[column] !== undefined) throw new TableRefused('twice-the-column', first.line, column, cell);
    columns[column] = i;
    if (column === 'failure' || column === 'importance') isPercent[column] = /[%％]/.test(cell);
  }
  const known = Object.keys(columns).length;
  if (columns.touchpoint !== undefined && (known > 1 || first.cells.length === 1))
    return { isHeader: true, columns, isPercent };
  if (known > 1) throw new TableRefused('no-touchpoint-column', first.line, null, first.cells.join(', '));
  return { isHeader: false, columns: usualColumns(first), isPercent };
}

/** All six in order; a list of one column is touchpoints. */
function usualColumns({ cells }: CellRow): Columns {
  const width = cells.length;
  if (width === 1) return { touchpoint: 0 };
  const columns: Partial<Record<TableColumn, number>> = {};
  for (const [i, column] of TABLE_COLUMNS.entries()) if (i < width) columns[column] = i;
  return columns;
}

const BRACKETS = /[([{（【].*?[)\]}）】]/g;

function columnOf(cell: string): TableColumn | undefined {
  const name = plainCell(cell)
    .replace(BRACKETS, '')
    .replace(/[\s_\-/:：]/g, '');
  return TABLE_COLUMNS.find((column) => KNOWN[column].includes(name));
}
