import writeXlsx, { type CellObject } from 'write-excel-file/universal';
import type { GradeCell } from './grades';

/** The grades as XLSX. Text is text in a workbook, whatever it starts with. */
export async function gradesWorkbook(name: string, rows: readonly (readonly GradeCell[])[]): Promise<Blob> {
  const cell = (value: GradeCell, isHead: boolean): CellObject | null => {
    if (value === null || value === '') return null;
    if (typeof value === 'number') return { value, type: Number };
    return { value: plain(value), type: String, ...(isHead && { fontWeight: 'bold' }) };
  };
  return writeXlsx([
    {
      sheet: name,
      data: rows.map((row, i) => row.map((value) => cell(value, i === 0))),
      columns: (rows[0] ?? []).map((_, i) => ({ width: i < 3 ? 16 : 12 })),
      stickyRowsCount: 1,
    },
  ]).toBlob();
}

/** What XML cannot hold is left out. */
const plain = (text: string) =>
  text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
