import { createWorld } from '@/lib/customers';
import { isoDate } from '@/lib/math';
import { firstDay, lastDay } from '@/lib/metrics';
import {
  decodeText,
  guessColumns,
  isZip,
  parseDialect,
  readDate,
  readOrderStream,
  readWorkbook,
  TableError,
  workbookCells,
  type OrderTable,
} from '@/lib/tables';
import type { LabOrders } from './engine';
import { TEA_HOUSE_SEED } from './limits';
import type { Inspection, LabSource, OpenedSource, ReadingChoices } from './protocol';

const HEAD_BYTES = 1 << 16;
const SAMPLE_ROWS = 5;

/** The tea house's orders, with the ids that its people have. */
export function teaHouseOrders(): LabOrders {
  const { orders, people } = createWorld({ seed: TEA_HOUSE_SEED });
  return { ...orders, ids: people.map(({ id }) => id) };
}

const blobOf = (source: Exclude<LabSource, { kind: 'tea-house' }>): Blob =>
  source.kind === 'file' ? source.file : new Blob([source.text]);

/** Reads a file's head: its header, a few rows, and which columns are probably meant. */
export async function inspectOrders(source: Exclude<LabSource, { kind: 'tea-house' }>): Promise<Inspection> {
  const blob = blobOf(source);
  const head = await bytesOf(blob.slice(0, HEAD_BYTES));
  const rows = isZip(head)
    ? await workbookCells(await bytesOf(blob))
    : headRows(head, head.length < blob.size);
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== '')).slice(0, SAMPLE_ROWS + 1);
  const [header, ...sample] = filled.map((row) => row.map((cell) => cell.trim()));
  if (!header) throw new TableError('empty-file');
  if (header.length === 1) throw new TableError('one-column', { line: 1, value: header[0] ?? '' });
  const guess = guessColumns(header);
  // Not one name that is known, and a date among them: taken for names, the first order would be lost.
  if (Object.keys(guess).length === 0 && header.some((cell) => 'day' in readDate(cell, 'dmy')))
    throw new TableError('no-header', { line: 1, value: header.join(', ') });
  const place = guess.date === undefined ? -1 : header.indexOf(guess.date);
  const dates = sample.map((row) => row[place] ?? '');
  return {
    header,
    sample,
    guess,
    asksDateOrder: dates.some((date) => {
      const reading = readDate(date);
      return 'problem' in reading && reading.problem === 'ambiguous-date';
    }),
    asksDateSystem: dates.some((date) => /^[1-7]\d{4}(\.\d+)?$/.test(date)),
  };
}

/** Rows of the head of a text file; a last line that was cut off is left out. */
function headRows(head: Uint8Array, cut: boolean): string[][] {
  const end = cut ? head.lastIndexOf(10) + 1 : head.length;
  const rows: string[][] = [];
  parseDialect(decodeText(head.subarray(0, end > 0 ? end : head.length)), (row) => {
    rows.push(row);
    if (rows.length > 50) return false;
  });
  return rows;
}

/** Reads a whole file. */
export async function readOrderFile(
  source: Exclude<LabSource, { kind: 'tea-house' }>,
  { columns, dateOrder, dateSystem }: ReadingChoices,
  onProgress: (bytes: number, total: number) => void,
): Promise<OrderTable> {
  const blob = blobOf(source);
  const options = {
    ...(columns && { columns }),
    ...(dateOrder && { dateOrder }),
    ...(dateSystem && { dateSystem }),
  };
  if (isZip(await bytesOf(blob.slice(0, 2)))) return readWorkbook(await bytesOf(blob), options);
  return readOrderStream(
    {
      size: blob.size,
      chunks: () => chunksOf(blob),
    },
    options,
    (bytes) => onProgress(bytes, blob.size),
  );
}

/** A stream fetches ahead while a chunk is read, in half the time of slices. */
async function* chunksOf(blob: Blob): AsyncGenerator<Uint8Array> {
  const reader = blob.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

function refundRows({ cents }: LabOrders): number {
  let rows = 0;
  for (let i = 0; i < cents.length; i++) if (cents[i]! <= 0) rows += 1;
  return rows;
}

/** What the page says about orders that are open; there is at least one. */
export function describeOrders(name: string, orders: LabOrders, table?: OrderTable): OpenedSource {
  return {
    name,
    rows: orders.day.length,
    customers: orders.customers,
    firstDay: isoDate(firstDay(orders)!),
    lastDay: isoDate(lastDay(orders)!),
    refundRows: refundRows(orders),
    rounded: table?.rounded ?? { count: 0, firstLine: 0 },
    badRows: table?.badRows ?? { count: 0, first: [] },
    illustrative: table === undefined,
  };
}
