import { Unzip, UnzipInflate } from 'fflate';
import { readSheet, type CellValue } from 'read-excel-file/universal';
import { isoDate } from '@/lib/math';
import type { ReadOptions } from './byte-reader';
import { CellRows } from './cell-rows';
import type { OrderTable } from './order-sink';
import { TableError } from './problems';

/** A workbook larger than this once unpacked is refused: 200 MB of XML are some two million rows. */
export const MOST_UNPACKED_BYTES = 200 * 1024 * 1024;

/** Whether the bytes begin as a zip file does, which an .xlsx is. */
export const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

/**
 * The cells of a workbook's first sheet as text: dates as YYYY-MM-DD, numbers in plain digits.
 *
 * @throws TableError `workbook-too-large` when it unpacks to more than `mostUnpacked` bytes, whatever its directory says;
 *   `bad-workbook` when it is no workbook
 */
export async function workbookCells(
  bytes: Uint8Array,
  mostUnpacked = MOST_UNPACKED_BYTES,
): Promise<string[][]> {
  measureUnpacked(bytes, mostUnpacked);
  let rows;
  try {
    rows = await readSheet(bytes.slice().buffer);
  } catch {
    throw new TableError('bad-workbook');
  }
  return rows.map((row) => row.map(cellText));
}

/** Reads the order table in a workbook's first sheet. */
export async function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Promise<OrderTable> {
  const cells = new CellRows(options);
  (await workbookCells(bytes)).forEach((row, i) => cells.add(row, i + 1));
  const table = cells.finish();
  if (table.customer.length === 0 && table.badRows.count === 0) throw new TableError('no-rows');
  return table;
}

/** Unpacks into nothing and counts: sizes in a zip's own directory can lie. */
function measureUnpacked(bytes: Uint8Array, most: number): void {
  let unpacked = 0;
  const unzip = new Unzip((file) => {
    file.ondata = (error, chunk) => {
      // The unpacker hands back what was thrown here before.
      if (error) throw error instanceof TableError ? error : new TableError('bad-workbook');
      unpacked += chunk.length;
      if (unpacked > most) throw new TableError('workbook-too-large');
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const PIECE = 1 << 16;
  try {
    for (let at = 0; at < bytes.length; at += PIECE)
      unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch (error) {
    throw error instanceof TableError ? error : new TableError('bad-workbook');
  }
}

function cellText(cell: CellValue<number> | null): string {
  if (cell === null) return '';
  if (cell instanceof Date) return isoDate(Math.floor(cell.getTime() / 86_400_000));
  // Fifteen digits are what a spreadsheet holds: 0.1 + 0.2 is 0.3 there.
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)));
  return String(cell);
}
