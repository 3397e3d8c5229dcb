import Papa from 'papaparse';
import { guessDelimiter, trimmed, type ReadOptions } from './byte-reader';
import { findColumns, type ColumnPositions } from './header';
import { OrderSink, type OrderTable } from './order-sink';
import { TableError } from './problems';

/** The dialect reader holds the whole text; above this a file has to be saved as plain CSV first. */
export const MOST_DIALECT_BYTES = 256 * 1024 * 1024;

/**
 * Reads any dialect (quoted fields, line breaks inside them, GB18030, UTF-16, bare CR) through Papa Parse.
 *
 * @throws TableError when the bytes are no text or hold no order table
 */
export function readDialect(bytes: Uint8Array, options: ReadOptions = {}): OrderTable {
  // One kind of line break, so that a file of mixed ones splits as the byte reader splits it.
  const text = decodeText(bytes).replace(/\r\n?/g, '\n');
  const sink = new OrderSink(options.dateOrder);
  const encoder = new TextEncoder();
  let columns: ColumnPositions | undefined;
  let nextLine = 1;
  Papa.parse<string[]>(text, {
    delimiter: guessDelimiter(/^.*\S.*$/m.exec(text)?.[0] ?? ''),
    newline: '\n',
    step: ({ data, errors }) => {
      const line = nextLine;
      nextLine += 1 + data.reduce((sum, cell) => sum + lineBreaks(cell), 0);
      const cells = data.map(trimmed);
      if (cells.every((cell) => cell === '')) return;
      if (!columns) {
        columns = findColumns(cells, options.columns);
        return;
      }
      if (errors.some(({ type }) => type === 'Quotes'))
        return sink.refuse(line, 'id', cells[0] ?? '', 'unclosed-quote');
      store(sink, cells, columns, line, encoder);
    },
  });
  if (!columns) throw new TableError('empty-file');
  return sink.finish('dialect');
}

function store(
  sink: OrderSink,
  cells: string[],
  columns: ColumnPositions,
  line: number,
  encoder: TextEncoder,
): void {
  const [id, date, amount] = [cells[columns.id], cells[columns.date], cells[columns.amount]];
  if (id === undefined) return sink.refuse(line, 'id', '', 'missing-field');
  if (date === undefined) return sink.refuse(line, 'date', '', 'missing-field');
  if (amount === undefined) return sink.refuse(line, 'amount', '', 'missing-field');
  if (id === '') return sink.refuse(line, 'id', '', 'empty-id');
  const day = sink.readDay(date, line);
  if (day === undefined) return;
  const cents = sink.readCents(amount, line);
  if (cents === undefined) return;
  const bytes = encoder.encode(id);
  sink.add(bytes, 0, bytes.length, day, cents);
}

const lineBreaks = (cell: string) => cell.split('\n').length - 1;

/** UTF-8, UTF-16 by its mark, else GB18030 (which holds GBK and GB2312). */
function decodeText(bytes: Uint8Array): string {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  for (const encoding of mark ? [mark] : ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (text.includes('\0'))
        throw new TableError('binary', { line: text.slice(0, text.indexOf('\0')).split('\n').length });
      return text;
    } catch (error) {
      if (error instanceof TableError) throw error;
    }
  }
  throw new TableError('undecodable');
}
