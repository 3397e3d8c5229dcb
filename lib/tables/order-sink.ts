import { readAmount } from './amounts';
import { readDate, type DateOptions } from './dates';
import { grown, IdDictionary, textsIn, word } from './id-dictionary';
import { RowBatch, type OpenColumns } from './plain-rows';
import type { NumberedRows, StandardRows } from './standard-rows';
import { shorten, type BadRow, type OrderColumn, type RowProblem } from './problems';

/** An order file, read: columns by customer number, customers in code-point order of their ids. */
export interface OrderTable {
  /** Made into strings when first asked for. */
  readonly ids: readonly string[];
  readonly customers: number;
  readonly customer: Int32Array;
  /** Days since 1970-01-01. */
  readonly day: Int32Array;
  readonly cents: Float64Array;
  readonly badRows: { readonly count: number; readonly first: readonly BadRow[] };
  /** Amounts with more than two decimals, rounded to the cent. */
  readonly rounded: { readonly count: number; readonly firstLine: number };
  /** Which reader did the work. */
  readonly reader: 'bytes' | 'dialect';
}

const MOST_KEPT = 1000;
const TYPICAL_ROW_BYTES = 24;
/** Of one customer: a guess too low costs room, one too high time. */
const TYPICAL_ORDERS = 8;
/** 64 MB of columns; a size that lies (a sparse file) must not reserve more. */
const MOST_ROOM_AT_ONCE = 4_000_000;
const MOST_IDS_AT_ONCE = 1 << 17;

/** Room to make at once for a file of so many bytes, 0 where that is not known; more is made when it is needed. */
export function roomFor(bytes: number): { readonly rows: number; readonly ids: number } {
  const rows = Math.min(MOST_ROOM_AT_ONCE, Math.max(1024, Math.ceil(bytes / TYPICAL_ROW_BYTES)));
  return { rows, ids: Math.min(MOST_IDS_AT_ONCE, Math.ceil(rows / TYPICAL_ORDERS)) };
}

/** Collects rows into typed columns; both readers end here, so that a cell means the same in each. */
export class OrderSink {
  private readonly dictionary: IdDictionary;
  private readonly one = new RowBatch(1);
  private customer: Int32Array;
  private day: Int32Array;
  private cents: Float64Array;
  private rows = 0;
  private bad: BadRow[] = [];
  private badCount = 0;
  private roundedCount = 0;
  private firstRoundedLine = 0;

  /** @param size of the file in bytes, if known: room is made at once */
  constructor(
    private readonly options: DateOptions,
    size = 0,
  ) {
    const room = roomFor(size);
    this.dictionary = new IdDictionary(room.ids);
    this.customer = new Int32Array(room.rows);
    this.day = new Int32Array(room.rows);
    this.cents = new Float64Array(room.rows);
  }

  /** Adds the first rows of a file, which another reader has begun. */
  begin({ customer, day, cents, bytes, start }: NumberedRows): void {
    const ids = new RowBatch(start.length - 1);
    for (let id = 0; id < ids.idFrom.length; id++) {
      const [from, to] = [start[id]!, start[id + 1]! - 1];
      ids.idFrom[id] = from;
      ids.idTo[id] = to;
      ids.head[id] = word(bytes, from, to);
      ids.tail[id] = word(bytes, from + 4, to);
    }
    ids.rows = ids.idFrom.length;
    // They get the numbers that they have.
    this.dictionary.addAll(bytes, ids, new Int32Array(ids.rows), 0);
    this.room(customer.length);
    this.customer.set(customer);
    this.day.set(day);
    this.cents.set(cents);
    this.rows = customer.length;
  }

  /** Columns with room for so many rows behind those that are there; `addBatch` makes them count. */
  room(rows: number): OpenColumns {
    const needed = this.rows + rows;
    if (needed > this.customer.length) {
      // Half as much again: doubling would hold three times the final size while copying.
      const length = Math.max(needed, Math.ceil(this.rows * 1.5));
      this.customer = grown(this.customer, length);
      this.day = grown(this.day, length);
      this.cents = grown(this.cents, length);
    }
    return { rows: this.rows, day: this.day, cents: this.cents };
  }

  /** Adds rows whose days and amounts stand in the room already, and whose ids stand in `bytes`. */
  addBatch(bytes: Uint8Array, batch: RowBatch): void {
    this.dictionary.addAll(bytes, batch, this.customer, this.rows);
    this.rows += batch.rows;
  }

  /** Adds one row; its id is `bytes[from, to)`. */
  add(bytes: Uint8Array, from: number, to: number, day: number, cents: number): void {
    const { one } = this;
    const room = this.room(1);
    room.day[room.rows] = day;
    room.cents[room.rows] = cents;
    one.rows = 1;
    one.idFrom[0] = from;
    one.idTo[0] = to;
    one.head[0] = word(bytes, from, to);
    one.tail[0] = word(bytes, from + 4, to);
    this.addBatch(bytes, one);
  }

  refuse(line: number, column: OrderColumn, value: string, problem: RowProblem): void {
    this.badCount += 1;
    if (this.bad.length < MOST_KEPT) this.bad.push({ line, column, value: shorten(value), problem });
  }

  /** Day number of a date cell, or undefined after the row has been refused. */
  readDay(text: string, line: number): number | undefined {
    const reading = readDate(text, this.options.dateOrder, this.options.dateSystem);
    if ('day' in reading) return reading.day;
    this.refuse(line, 'date', text, reading.problem);
    return undefined;
  }

  /** Cents of an amount cell, or undefined after the row has been refused. */
  readCents(text: string, line: number): number | undefined {
    const reading = readAmount(text);
    if ('problem' in reading) {
      this.refuse(line, 'amount', text, reading.problem);
      return undefined;
    }
    if (reading.rounded) {
      this.roundedCount += 1;
      if (this.firstRoundedLine === 0) this.firstRoundedLine = line;
    }
    return reading.cents;
  }

  /** @throws TypeError when an id is not valid UTF-8 */
  finish(reader: OrderTable['reader']): OrderTable {
    const { rank, ids } = this.dictionary.sorted();
    const customer = this.customer.subarray(0, this.rows);
    renumber(customer, rank);
    return tableOf({
      customer,
      day: this.day.subarray(0, this.rows),
      cents: this.cents.subarray(0, this.rows),
      customers: rank.length,
      ids,
      badRows: { count: this.badCount, first: this.bad },
      rounded: { count: this.roundedCount, firstLine: this.firstRoundedLine },
      reader,
    });
  }
}

/**
 * The table of a file all of whose rows one reader could take.
 *
 * @throws TypeError when an id is not valid UTF-8
 */
export function standardTable(standard: StandardRows): OrderTable {
  const { customer, day, cents, bytes, order } = standard.sorted();
  return tableOf({
    customer,
    day,
    cents,
    customers: order.length,
    ids: textsIn(bytes, order),
    badRows: { count: 0, first: [] },
    rounded: { count: 0, firstLine: 0 },
    reader: 'bytes',
  });
}

function tableOf({
  ids,
  ...columns
}: Omit<OrderTable, 'ids'> & { readonly ids: () => readonly string[] }): OrderTable {
  let strings: readonly string[] | undefined;
  return {
    ...columns,
    get ids() {
      return (strings ??= ids());
    },
  };
}

function renumber(customer: Int32Array, rank: Int32Array): void {
  for (let i = 0; i < customer.length; i++) customer[i] = rank[customer[i]!]!;
}
