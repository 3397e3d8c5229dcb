import { dayNumber, FIRST_YEAR, isDay, LAST_YEAR, type DateOrder } from './dates';
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
  /** Byte ranges of the wanted fields in the current line: from, to for id, date and amount. */
  private readonly range = new Int32Array(6);

  constructor(private readonly options: ReadOptions = {}) {
    this.sink = new OrderSink(options.dateOrder);
  }

  /** @throws NotPlain for a file of another dialect; TableError for one that cannot be read at all */
  push(chunk: Uint8Array): void {
    const bytes = this.carry.length === 0 ? chunk : joined(this.carry, chunk);
    let at = 0;
    for (;;) {
      const next = this.columns ? this.row(bytes, at) : this.header(bytes, at);
      if (next === -1) break;
      at = next;
    }
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

  private row(bytes: Uint8Array, from: number): number {
    const { id, date, amount } = this.columns!;
    const { delimiter, range } = this;
    range.fill(-1);
    let field = 0;
    let start = from;
    let at = from;
    for (; ; at++) {
      if (at === bytes.length) return -1;
      const byte = bytes[at]!;
      // All bytes that mean something here lie below the digits, but for ; and |.
      if (byte > QUOTE && byte !== delimiter) continue;
      if (byte === delimiter || byte === LF) {
        const slot = field === id ? 0 : field === date ? 2 : field === amount ? 4 : -1;
        if (slot !== -1) {
          range[slot] = start;
          range[slot + 1] = at;
        }
        field += 1;
        start = at + 1;
        if (byte === LF) break;
      } else if (byte === QUOTE) throw new NotPlain('quotes');
      else if (byte === 0) throw new TableError('binary', { line: this.line + 1 });
      else if (byte === CR && at + 1 < bytes.length && bytes[at + 1] !== LF) throw new NotPlain('bare CR');
    }
    this.line += 1;
    if (!isBlank(bytes, from, at, delimiter)) this.store(bytes);
    return at + 1;
  }

  private store(bytes: Uint8Array): void {
    const { sink, range, line } = this;
    this.trim(bytes);
    if (range[0] === -1) return sink.refuse(line, 'id', '', 'missing-field');
    if (range[2] === -1) return sink.refuse(line, 'date', '', 'missing-field');
    if (range[4] === -1) return sink.refuse(line, 'amount', '', 'missing-field');
    if (range[0] === range[1]) return sink.refuse(line, 'id', '', 'empty-id');
    const day =
      isoDay(bytes, range[2]!, range[3]!) ?? sink.readDay(this.decode(bytes, range[2]!, range[3]!), line);
    if (day === undefined) return;
    const cents =
      plainCents(bytes, range[4]!, range[5]!) ??
      sink.readCents(this.decode(bytes, range[4]!, range[5]!), line);
    if (cents === undefined) return;
    sink.add(sink.dictionary.add(bytes, range[0]!, range[1]!), day, cents);
  }

  private trim(bytes: Uint8Array): void {
    const { range } = this;
    for (let i = 0; i < 6; i += 2) {
      while (range[i]! < range[i + 1]! && isGap(bytes[range[i]!]!)) range[i]! += 1;
      while (range[i]! < range[i + 1]! && isGap(bytes[range[i + 1]! - 1]!)) range[i + 1]! -= 1;
    }
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

const digitAt = (bytes: Uint8Array, at: number) => {
  const digit = bytes[at]! - ZERO;
  return digit >= 0 && digit <= 9 ? digit : NaN;
};

/** Day number of YYYY-MM-DD; undefined for any other form, which the general reader takes. */
function isoDay(bytes: Uint8Array, from: number, to: number): number | undefined {
  if (to - from !== 10 || bytes[from + 4] !== MINUS || bytes[from + 7] !== MINUS) return undefined;
  const pair = (at: number) => digitAt(bytes, at) * 10 + digitAt(bytes, at + 1);
  const year = pair(from) * 100 + pair(from + 2);
  const month = pair(from + 5);
  const day = pair(from + 8);
  // A NaN fails every comparison.
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && day >= 1)) return undefined;
  return isDay(year, month, day) ? dayNumber(year, month, day) : undefined;
}

/** Cents of -123, 123.4 or 123.45 with at most ten digits before the point; undefined for any other form. */
function plainCents(bytes: Uint8Array, from: number, to: number): number | undefined {
  const negative = bytes[from] === MINUS;
  let at = negative ? from + 1 : from;
  let value = 0;
  const first = at;
  for (; at < to && bytes[at] !== POINT; at++) value = value * 10 + digitAt(bytes, at);
  if (at === first || at - first > 10) return undefined;
  const decimals = Math.max(0, to - at - 1);
  if (decimals > 2) return undefined;
  for (let i = at + 1; i < to; i++) value = value * 10 + digitAt(bytes, i);
  if (Number.isNaN(value)) return undefined;
  const cents = decimals === 2 ? value : decimals === 1 ? value * 10 : value * 100;
  return negative ? 0 - cents : cents;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
