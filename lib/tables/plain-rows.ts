import { isoDay, NO_DAY } from './iso-day';

const LF = 10;
const CR = 13;
const SPACE = 32;
const QUOTE = 34;
const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const NINE = 57;

/** Rows in one batch: enough to fill the time that memory takes to answer, few enough to stay in the cache. */
export const BATCH_ROWS = 4096;

/** Rows that have been taken apart but whose customers have no numbers yet: their ids, one column an attribute. */
export class RowBatch {
  rows = 0;
  /** Where each id stands in the bytes. */
  readonly idFrom: Int32Array;
  readonly idTo: Int32Array;
  /** The id's first eight bytes as two little-endian words, zeros behind its end. */
  readonly head: Int32Array;
  readonly tail: Int32Array;

  constructor(room = BATCH_ROWS) {
    this.idFrom = new Int32Array(room);
    this.idTo = new Int32Array(room);
    this.head = new Int32Array(room);
    this.tail = new Int32Array(room);
  }
}

/** Columns with room for a batch more, behind `rows`. */
export interface OpenColumns {
  readonly rows: number;
  readonly day: Int32Array;
  readonly cents: Float64Array;
}

/** Where the wanted columns stand, and what parts them. */
export interface PlainForm {
  readonly id: number;
  readonly date: number;
  readonly amount: number;
  readonly last: number;
  readonly delimiter: number;
}

/**
 * Takes apart rows of the commonest form: id without spaces round it, YYYY-MM-DD, plain amount. `bytes` ends with a line
 * end, so that every search ends in time and no read goes past it (V8 keeps slow code after one that did). Reading a
 * batch here and looking its customers up afterwards, in a loop of its own, halves the time: the processor can then wait
 * for many places of the id table at once.
 *
 * Days and amounts go straight behind the rows of `into`, ids into the batch.
 *
 * @returns where it had to stop: at the end, at a full batch, or at a row of another form, which is not counted in `batch.rows`
 */
export function takeApart(
  bytes: Uint8Array,
  view: DataView,
  from: number,
  form: PlainForm,
  batch: RowBatch,
  into: OpenColumns,
): number {
  const { id, date, amount, last, delimiter } = form;
  const { idFrom, idTo, head, tail } = batch;
  const { rows, day, cents } = into;
  const end = bytes.length;
  let rowStart = from;
  let at = from;
  let row = 0;
  let field = 0;
  while (at < end && row < BATCH_ROWS) {
    if (field === id) {
      const start = at;
      let byte = bytes[at]!;
      for (;;) {
        while (byte > QUOTE && byte !== delimiter) byte = bytes[++at]!;
        if (byte !== SPACE) break;
        byte = bytes[++at]!;
      }
      const length = at - start;
      if (length === 0 || start + 8 > end || bytes[start] === SPACE || bytes[at - 1] === SPACE) break;
      let first = view.getInt32(start, true);
      let second = view.getInt32(start + 4, true);
      if (length < 8) {
        if (length > 4) second &= (1 << (8 * (length - 4))) - 1;
        else {
          second = 0;
          if (length < 4) first &= (1 << (8 * length)) - 1;
        }
      }
      idFrom[row] = start;
      idTo[row] = at;
      head[row] = first;
      tail[row] = second;
    } else if (field === date) {
      if (at + 10 >= end) break;
      const number = isoDay(view, at);
      if (number === NO_DAY) break;
      day[rows + row] = number;
      at += 10;
    } else if (field === amount) {
      let byte = bytes[at]!;
      const negative = byte === MINUS;
      if (negative) byte = bytes[++at]!;
      const first = at;
      let value = 0;
      while (byte >= ZERO && byte <= NINE) {
        value = (value * 10 + (byte - ZERO)) | 0;
        byte = bytes[++at]!;
      }
      const units = at - first;
      let decimals = 0;
      if (byte === POINT) {
        byte = bytes[++at]!;
        while (byte >= ZERO && byte <= NINE) {
          value = (value * 10 + (byte - ZERO)) | 0;
          decimals += 1;
          byte = bytes[++at]!;
        }
      }
      // Nine digits at most: more would not fit the whole-number arithmetic above.
      if (units === 0 || units > 7 || decimals > 2) break;
      const whole = decimals === 2 ? value : decimals === 1 ? value * 10 : value * 100;
      cents[rows + row] = negative ? 0 - whole : whole;
    } else {
      while (bytes[at] !== delimiter && bytes[at]! > QUOTE) at += 1;
    }
    if (field < last) {
      if (bytes[at] !== delimiter) break;
      at += 1;
      field += 1;
      continue;
    }
    // Columns behind the last wanted one are skipped; a quote or a zero byte there is for the other reader.
    if (bytes[at] === delimiter) {
      while (bytes[at]! > QUOTE || bytes[at] === delimiter || bytes[at] === SPACE) at += 1;
    }
    if (bytes[at] === CR) at += 1;
    if (bytes[at] !== LF) break;
    at += 1;
    row += 1;
    rowStart = at;
    field = 0;
  }
  batch.rows = row;
  return rowStart;
}
