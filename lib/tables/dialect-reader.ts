import Papa from 'papaparse';
import { guessDelimiter, type ReadOptions } from './byte-reader';
import { CellRows } from './cell-rows';
import type { OrderTable } from './order-sink';
import { TableError } from './problems';

/** The dialect reader holds the whole text; above this a file has to be saved as plain CSV first. */
export const MOST_DIALECT_BYTES = 256 * 1024 * 1024;

/**
 * Reads any dialect (quoted fields, line breaks inside them, GB18030, UTF-16, bare CR) through Papa Parse.
 *
 * @throws TableError when the bytes are no text or hold no order table
 */
export function readDialect(bytes: Uint8Array, options: ReadOptions = {}): OrderTable {
  const cells = new CellRows(options);
  parseDialect(decodeText(bytes), (row, line, brokenQuotes) => {
    if (brokenQuotes && cells.hasHeader) cells.refuse(row, line);
    else cells.add(row, line);
  });
  return cells.finish();
}

/** Goes over the rows of a text in any dialect, with the line each starts on; `each` may answer false to stop. */
export function parseDialect(
  raw: string,
  each: (row: string[], line: number, brokenQuotes: boolean) => void | false,
): void {
  // One kind of line break, so that a file of mixed ones splits as the byte reader splits it.
  const text = raw.replace(/\r\n?/g, '\n');
  let nextLine = 1;
  Papa.parse<string[]>(text, {
    delimiter: guessDelimiter(/^.*\S.*$/m.exec(text)?.[0] ?? ''),
    newline: '\n',
    step: ({ data, errors }, parser) => {
      const line = nextLine;
      nextLine += 1 + data.reduce((sum, cell) => sum + lineBreaks(cell), 0);
      const brokenQuotes = errors.some(({ type }) => type === 'Quotes');
      if (each(data, line, brokenQuotes) === false) parser.abort();
    },
  });
}

const lineBreaks = (cell: string) => cell.split('\n').length - 1;

/** UTF-8, UTF-16 by its mark, else GB18030 (which holds GBK and GB2312). */
export function decodeText(bytes: Uint8Array): string {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  // Before decoding: a picture is to be called no text, not text in an unknown encoding.
  const zero = mark ? -1 : bytes.indexOf(0);
  if (zero >= 0) throw new TableError('binary', { line: lineOf(bytes, zero) });
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

function lineOf(bytes: Uint8Array, place: number): number {
  let line = 1;
  for (let at = bytes.indexOf(10); at >= 0 && at < place; at = bytes.indexOf(10, at + 1)) line += 1;
  return line;
}
