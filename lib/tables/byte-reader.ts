import type { DateOptions } from './dates';
import { findColumns } from './header';
import { grown } from './id-dictionary';
import { OrderSink, roomFor, standardTable, type OrderTable } from './order-sink';
import { BATCH_ROWS, RowBatch, takeApart, type PlainForm } from './plain-rows';
import { TableError, type OrderColumn } from './problems';
import { isStandard, StandardRows } from './standard-rows';

const LF = 10;
const CR = 13;
const SPACE = 32;
const TAB = 9;
const QUOTE = 34;

const LONGEST_LINE = 1 << 20;

/** The file is not plain (quotes, another encoding, bare CR): the dialect reader takes it from the start. */
export class NotPlain extends Error {}

export interface ReadOptions extends DateOptions {
  /** Header of each column, where the reader is not to guess. */
  readonly columns?: Partial<Record<OrderColumn, string>>;
}

/**
 * Reads plain order files (UTF-8, one delimiter, no quotes) straight from bytes into typed columns: no string is made
 * for a customer seen before, an ISO date or a plain amount. Feed chunks to `push`, then call `finish`.
 */
export class ByteOrderReader {
  /** Takes the rows for as long as they are of the commonest form. */
  private standard: StandardRows | undefined;
  /** Takes them from the first other row on. */
  private others: OrderSink | undefined;
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  /** The last chunk behind the start of a line that the chunk before it left over; kept, as room is dear to make. */
  private buffer = new Uint8Array(0);
  private carry = 0;
  private readonly batch = new RowBatch();
  /** What the header said. */
  private form: PlainForm | undefined;
  private line = 0;

  /** @param size of the file in bytes, if known: room is made at once */
  constructor(
    private readonly options: ReadOptions = {},
    private readonly size = 0,
  ) {}

  /** @throws NotPlain for a file of another dialect; TableError for one that cannot be read at all */
  push(chunk: Uint8Array): void {
    const others = this.standard ? this.standard.push(chunk) : chunk;
    if (!others) return;
    if (this.standard) this.endStandard(this.standard);
    const bytes = this.withCarry(others);
    let at = 0;
    while (!this.form) {
      const next = this.header(bytes, at);
      if (next === -1) break;
      at = next;
    }
    if (this.standard) {
      this.carry = 0;
      return this.push(bytes.subarray(at));
    }
    const end = bytes.lastIndexOf(LF) + 1;
    if (this.form && end > at) {
      this.rows(bytes.subarray(at, end));
      at = end;
    }
    if (bytes.length - at > LONGEST_LINE) {
      if (bytes.indexOf(0, at) !== -1) throw new TableError('binary', { line: this.line + 1 });
      if (bytes.indexOf(CR, at) !== -1) throw new NotPlain('bare CR');
      throw new TableError('line-too-long', { line: this.line + 1 });
    }
    this.buffer.copyWithin(0, at, bytes.length);
    this.carry = bytes.length - at;
  }

  private withCarry(chunk: Uint8Array): Uint8Array {
    const length = this.carry + chunk.length;
    if (length > this.buffer.length) this.buffer = grown(this.buffer, length + (length >> 2));
    this.buffer.set(chunk, this.carry);
    return this.buffer.subarray(0, length);
  }

  private endStandard(standard: StandardRows): void {
    const rows = standard.rows();
    this.line += rows.customer.length;
    this.sink.begin(rows);
    this.standard = undefined;
  }

  private get sink(): OrderSink {
    return (this.others ??= new OrderSink(this.options, this.size));
  }

  finish(): OrderTable {
    if (this.carry > 0 || this.standard?.waits) this.push(Uint8Array.of(LF));
    if (!this.form) throw new TableError('empty-file');
    try {
      return this.standard ? standardTable(this.standard) : this.sink.finish('bytes');
    } catch (error) {
      if (error instanceof TypeError) throw new NotPlain('an id is not UTF-8');
      throw error;
    }
  }

  /** Reads the header line at `from`; answers where the next line starts, or −1 when it is not complete yet. */
  private header(bytes: Uint8Array, from: number): number {
    const end = bytes.indexOf(LF, from);
    if (bytes.subarray(from, end === -1 ? bytes.length : end).includes(0))
      throw new TableError('binary', { line: this.line + 1 });
    if (end === -1) return -1;
    this.line += 1;
    const text = this.decode(bytes, from, end)
      .replace(/^\uFEFF/, '')
      .replace(/\r$/, '');
    if (text.trim() === '') return end + 1;
    if (/["\r]/.test(text)) throw new NotPlain('quotes or bare CR in the header');
    const delimiter = guessDelimiter(text);
    const header = text.split(delimiter).map(trimmed);
    const found = findColumns(header, this.options.columns);
    const last = Math.max(found.id, found.date, found.amount);
    this.form = { ...found, last, delimiter: delimiter.charCodeAt(0) };
    if (isStandard(this.form) && header.length === 3)
      this.standard = StandardRows.open(this.form.delimiter, LONGEST_LINE, roomFor(this.size));
    return end + 1;
  }

  /** Reads whole lines: the last byte ends one. */
  private rows(bytes: Uint8Array): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { batch, sink } = this;
    const form = this.form!;
    for (let at = 0; at < bytes.length;) {
      at = takeApart(bytes, view, at, form, batch, sink.room(BATCH_ROWS));
      this.line += batch.rows;
      sink.addBatch(bytes, batch);
      if (at === bytes.length || batch.rows === BATCH_ROWS) continue;
      at = this.anyRow(bytes, at);
    }
  }

  /** Any row: finds its fields first. Answers where the next one starts. */
  private anyRow(bytes: Uint8Array, from: number): number {
    const { id, date, amount, delimiter } = this.form!;
    const range = new Int32Array(6).fill(-1);
    let field = 0;
    let start = from;
    for (let at = from; ; at++) {
      const byte = bytes[at]!;
      // All bytes that mean something here lie below the digits, but for ; and |.
      if (byte > QUOTE && byte !== delimiter) continue;
      if (byte === delimiter || byte === LF) {
        const slot = field === id ? 0 : field === date ? 2 : field === amount ? 4 : -1;
        if (slot !== -1) range.set([start, at], slot);
        field += 1;
        start = at + 1;
        if (byte !== LF) continue;
        this.line += 1;
        if (!isBlank(bytes, from, at, delimiter)) this.store(bytes, range);
        return at + 1;
      } else if (byte === QUOTE) throw new NotPlain('quotes');
      else if (byte === 0) throw new TableError('binary', { line: this.line + 1 });
      else if (byte === CR && bytes[at + 1] !== LF) throw new NotPlain('bare CR');
    }
  }

  private store(bytes: Uint8Array, range: Int32Array): void {
    const { sink, line } = this;
    if (range[0] === -1) return sink.refuse(line, 'id', '', 'missing-field');
    if (range[2] === -1) return sink.refuse(line, 'date', '', 'missing-field');
    if (range[4] === -1) return sink.refuse(line, 'amount', '', 'missing-field');
    let [idFrom, idTo] = [range[0]!, range[1]!];
    while (idFrom < idTo && isGap(bytes[idFrom]!)) idFrom += 1;
    while (idFrom < idTo && isGap(bytes[idTo - 1]!)) idTo -= 1;
    if (idFrom === idTo) return sink.refuse(line, 'id', '', 'empty-id');
    const day = sink.readDay(trimmed(this.decode(bytes, range[2]!, range[3]!)), line);
    if (day === undefined) return;
    const cents = sink.readCents(trimmed(this.decode(bytes, range[4]!, range[5]!)), line);
    if (cents === undefined) return;
    sink.add(bytes, idFrom, idTo, day, cents);
  }

  private decode(bytes: Uint8Array, from: number, to: number): string {
    try {
      return this.decoder.decode(bytes.subarray(from, to));
    } catch {
      throw new NotPlain('not UTF-8');
    }
  }
}

const isGap = (byte: number) => byte === SPACE || byte === TAB || byte === CR;

/** Nothing but gaps and delimiters: spreadsheets leave such rows at the end. */
function isBlank(bytes: Uint8Array, from: number, to: number, delimiter: number): boolean {
  for (let i = from; i < to; i++) if (!isGap(bytes[i]!) && bytes[i] !== delimiter) return false;
  return true;
}

/** The delimiter that the header uses most; a comma when it uses none. */
export function guessDelimiter(header: string): string {
  const counts = [',', '\t', ';', '|'].map((mark) => ({ mark, count: header.split(mark).length - 1 }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark;
}

/** Without the spaces, tabs and CR around it; other white space belongs to the cell. */
export function trimmed(cell: string): string {
  return cell.replace(/^[ \t\r]+|[ \t\r]+$/g, '');
}
