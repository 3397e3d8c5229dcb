import { dayNumber, isDay } from '@/lib/math';
import { FIRST_YEAR, LAST_YEAR, type DateOrder } from './dates';
import { findColumns, type ColumnPositions } from './header';
import { OrderSink, type OrderTable } from './order-sink';
import { TableError, type OrderColumn } from './problems';

const LF = 10;
const CR = 13;
const SPACE = 32;
const TAB = 9;
const QUOTE = 34;
const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const NINE = 57;

const LONGEST_LINE = 1 << 20;

/** The file is not plain (quotes, another encoding, bare CR): the dialect reader takes it from the start. */
export class NotPlain extends Error {}

export interface ReadOptions {
  /** Header of each column, where the reader is not to guess. */
  readonly columns?: Partial<Record<OrderColumn, string>>;
  readonly dateOrder?: DateOrder;
}

/**
 * Reads plain order files (UTF-8, one delimiter, no quotes) straight from bytes into typed columns: no string is made
 * for a customer seen before, an ISO date or a plain amount. Feed chunks to `push`, then call `finish`.
 */
export class ByteOrderReader {
  private readonly sink: OrderSink;
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  private carry = new Uint8Array(0);
  private delimiter = 0;
  private columns: ColumnPositions | undefined;
  private line = 0;

  constructor(private readonly options: ReadOptions = {}) {
    this.sink = new OrderSink(options.dateOrder);
  }

  /** @throws NotPlain for a file of another dialect; TableError for one that cannot be read at all */
  push(chunk: Uint8Array): void {
    const bytes = this.carry.length === 0 ? chunk : joined(this.carry, chunk);
    let at = 0;
    while (!this.columns) {
      const next = this.header(bytes, at);
      if (next === -1) break;
      at = next;
    }
    if (this.columns) at = this.rows(bytes, at);
    if (bytes.length - at > LONGEST_LINE) {
      if (bytes.indexOf(CR, at) !== -1) throw new NotPlain('bare CR');
      throw new TableError('line-too-long', { line: this.line + 1 });
    }
    this.carry = bytes.slice(at);
  }

  finish(): OrderTable {
    if (this.carry.length > 0) this.push(Uint8Array.of(LF));
    if (!this.columns) throw new TableError('empty-file');
    try {
      return this.sink.finish('bytes');
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
    this.delimiter = delimiter.charCodeAt(0);
    this.columns = findColumns(text.split(delimiter).map(trimmed), this.options.columns);
    return end + 1;
  }

  /** Reads all complete lines from `at`; answers where the first incomplete one starts. Local variables: it is hot. */
  private rows(bytes: Uint8Array, at: number): number {
    const { id, date, amount } = this.columns!;
    const { delimiter } = this;
    const end = bytes.length;
    let lineStart = at;
    let field = 0;
    let start = at;
    let idFrom = -1;
    let idTo = -1;
    let dateFrom = -1;
    let dateTo = -1;
    let amountFrom = -1;
    let amountTo = -1;
    for (; at < end; at++) {
      const byte = bytes[at]!;
      // All bytes that mean something here lie below the digits, but for ; and |.
      if (byte > QUOTE && byte !== delimiter) continue;
      if (byte === delimiter || byte === LF) {
        if (field === id) {
          idFrom = start;
          idTo = at;
        } else if (field === date) {
          dateFrom = start;
          dateTo = at;
        } else if (field === amount) {
          amountFrom = start;
          amountTo = at;
        }
        field += 1;
        start = at + 1;
        if (byte !== LF) continue;
        this.line += 1;
        if (!isBlank(bytes, lineStart, at, delimiter))
          this.store(bytes, idFrom, idTo, dateFrom, dateTo, amountFrom, amountTo);
        lineStart = at + 1;
        field = 0;
        idFrom = dateFrom = amountFrom = -1;
      } else if (byte === QUOTE) throw new NotPlain('quotes');
      else if (byte === 0) throw new TableError('binary', { line: this.line + 1 });
      else if (byte === CR && at + 1 < end && bytes[at + 1] !== LF) throw new NotPlain('bare CR');
    }
    return lineStart;
  }

  private store(
    bytes: Uint8Array,
    idFrom: number,
    idTo: number,
    dateFrom: number,
    dateTo: number,
    amountFrom: number,
    amountTo: number,
  ): void {
    const { sink, line } = this;
    if (idFrom === -1) return sink.refuse(line, 'id', '', 'missing-field');
    if (dateFrom === -1) return sink.refuse(line, 'date', '', 'missing-field');
    if (amountFrom === -1) return sink.refuse(line, 'amount', '', 'missing-field');
    while (idFrom < idTo && isGap(bytes[idFrom]!)) idFrom += 1;
    while (idFrom < idTo && isGap(bytes[idTo - 1]!)) idTo -= 1;
    if (idFrom === idTo) return sink.refuse(line, 'id', '', 'empty-id');
    const day =
      isoDay(bytes, dateFrom, dateTo) ?? sink.readDay(trimmed(this.decode(bytes, dateFrom, dateTo)), line);
    if (day === undefined) return;
    if (amountTo > amountFrom && bytes[amountTo - 1] === CR) amountTo -= 1;
    const cents =
      plainCents(bytes, amountFrom, amountTo) ??
      sink.readCents(trimmed(this.decode(bytes, amountFrom, amountTo)), line);
    if (cents === undefined) return;
    sink.add(sink.dictionary.add(bytes, idFrom, idTo), day, cents);
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

/** Day number of YYYY-MM-DD; undefined for any other form, which the general reader takes. */
function isoDay(bytes: Uint8Array, from: number, to: number): number | undefined {
  if (to - from !== 10 || bytes[from + 4] !== MINUS || bytes[from + 7] !== MINUS) return undefined;
  const year = pair(bytes, from) * 100 + pair(bytes, from + 2);
  const month = pair(bytes, from + 5);
  const day = pair(bytes, from + 8);
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && day >= 1)) return undefined;
  return isDay(year, month, day) ? dayNumber(year, month, day) : undefined;
}

/** The number of two digits; far below zero when one of them is none. */
function pair(bytes: Uint8Array, at: number): number {
  const tens = bytes[at]! - ZERO;
  const ones = bytes[at + 1]! - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -100_000;
}

/** Cents of -123, 123.4 or 123.45 with at most ten digits before the point; undefined for any other form. */
function plainCents(bytes: Uint8Array, from: number, to: number): number | undefined {
  const negative = bytes[from] === MINUS;
  const first = negative ? from + 1 : from;
  let value = 0;
  let point = to;
  for (let at = first; at < to; at++) {
    const byte = bytes[at]!;
    if (byte >= ZERO && byte <= NINE) value = value * 10 + (byte - ZERO);
    else if (byte === POINT && point === to) point = at;
    else return undefined;
  }
  const decimals = point === to ? 0 : to - point - 1;
  if (point === first || point - first > 10 || decimals > 2) return undefined;
  const cents = decimals === 2 ? value : decimals === 1 ? value * 10 : value * 100;
  return negative ? 0 - cents : cents;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
