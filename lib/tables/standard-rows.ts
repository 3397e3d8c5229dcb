import { createKernel, type Kernel } from './kernel';
import { LONGEST_FOR_RADIX, orderOfTexts } from './text-order';
import type { PlainForm } from './plain-rows';

const LF = 10;

/** Whether the columns are those of the command line and the templates: id, date, amount. */
export const isStandard = ({ id, date, amount }: PlainForm) => id === 0 && date === 1 && amount === 2;

/** Rows that have been read, and the ids of their customers: id i is `bytes[start[i], start[i + 1] − 1)`, a zero byte behind it. */
export interface NumberedRows {
  readonly customer: Int32Array;
  readonly day: Int32Array;
  readonly cents: Float64Array;
  readonly bytes: Uint8Array;
  readonly start: Int32Array;
}

/**
 * Reads rows id, date, amount and nothing else, the form of the templates, until a row is anything else, such as an id with a
 * space in it. Done by WebAssembly: in a fresh worker a file of 100,000 rows is read before JavaScript has been compiled.
 */
export class StandardRows {
  private carry = 0;

  private constructor(
    private readonly kernel: Kernel,
    private readonly delimiter: number,
    private readonly longestLine: number,
  ) {}

  /** Undefined where WebAssembly cannot be had: all rows are then for the other readers. */
  static open(
    delimiter: number,
    longestLine: number,
    expected: { readonly rows: number; readonly ids: number },
  ): StandardRows | undefined {
    const kernel = createKernel();
    kernel?.open(expected.rows, expected.ids);
    return kernel && new StandardRows(kernel, delimiter, longestLine);
  }

  /** @returns undefined, or a copy of the bytes from the first row on that is not for this reader */
  push(chunk: Uint8Array): Uint8Array | undefined {
    const { kernel, carry } = this;
    const length = carry + chunk.length;
    const input = kernel.room(length);
    const bytes = this.view(Uint8Array, input, length);
    bytes.set(chunk, carry);
    const end = bytes.lastIndexOf(LF) + 1;
    const taken = kernel.take(end, this.delimiter);
    // Room for more rows may have been made meanwhile.
    const now = this.view(Uint8Array, input, length);
    this.carry = length - taken;
    if (taken < end || this.carry > this.longestLine) return now.slice(taken);
    now.copyWithin(0, taken);
    return undefined;
  }

  /** Whether a last line without an end is waiting for it. */
  get waits(): boolean {
    return this.carry > 0;
  }

  /** The rows so far, customers numbered in the order of their first row. Valid until the next call. */
  rows(): NumberedRows {
    const { kernel } = this;
    const [rows, ids] = [kernel.rowCount(), kernel.idCount()];
    const start = this.view(Int32Array, kernel.idStarts(), ids + 1);
    return {
      customer: this.view(Int32Array, kernel.customerColumn(), rows),
      day: this.view(Int32Array, kernel.dayColumn(), rows),
      cents: this.view(Float64Array, kernel.centsColumn(), rows),
      bytes: this.view(Uint8Array, kernel.idBytes(), start[ids]!),
      start,
    };
  }

  /** The rows with their customers numbered anew, in code-point order of their ids; `order` holds the former numbers in that order. */
  sorted(): NumberedRows & { readonly order: Int32Array } {
    const { kernel } = this;
    const ids = kernel.idCount();
    let place: number;
    if (kernel.longestId() <= LONGEST_FOR_RADIX) place = kernel.sortIds();
    else {
      const { bytes, start } = this.rows();
      const order = orderOfTexts(bytes, start, ids);
      place = kernel.reserve(4 * ids);
      this.view(Int32Array, place, ids).set(order);
    }
    kernel.renumber(place);
    return { ...this.rows(), order: this.view(Int32Array, place, ids) };
  }

  private view<Column>(
    type: new (buffer: ArrayBuffer, from: number, length: number) => Column,
    from: number,
    length: number,
  ): Column {
    return new type(this.kernel.memory.buffer as ArrayBuffer, from, length);
  }
}
