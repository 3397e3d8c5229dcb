import { ByteOrderReader, NotPlain, type ReadOptions } from './byte-reader';
import { MOST_DIALECT_BYTES, readDialect } from './dialect-reader';
import type { OrderTable } from './order-sink';
import { TableError } from './problems';

/** Bytes that can be gone through more than once, in chunks. */
export interface ByteSource {
  readonly size: number;
  chunks(): Iterable<Uint8Array>;
}

/**
 * Reads an order file of any supported dialect. Plain files stream through the byte reader; the first sign of another
 * dialect starts the other reader from the beginning.
 *
 * @throws TableError saying what and where, when there is no order table in the bytes
 */
export function readOrders(source: ByteSource, options: ReadOptions = {}): OrderTable {
  const table = plainOrders(source, options) ?? readDialect(whole(source), options);
  if (table.customer.length === 0 && table.badRows.count === 0) throw new TableError('no-rows');
  return table;
}

/** Bytes that arrive one chunk after the other, and can be asked for again from the start. */
export interface ByteStream {
  readonly size: number;
  chunks(): AsyncIterable<Uint8Array>;
}

/**
 * `readOrders` for bytes that have to be waited for.
 *
 * @param onProgress told the bytes read so far after each chunk
 * @throws TableError as `readOrders`, and whatever the stream throws
 */
export async function readOrderStream(
  source: ByteStream,
  options: ReadOptions = {},
  onProgress: (bytes: number) => void = () => undefined,
): Promise<OrderTable> {
  const reader = new ByteOrderReader(options, source.size);
  let table: OrderTable | undefined;
  try {
    let read = 0;
    for await (const chunk of source.chunks()) {
      if (read === 0 && hasUtf16Mark(chunk)) throw new NotPlain('UTF-16');
      read += chunk.length;
      reader.push(chunk);
      onProgress(read);
    }
    table = reader.finish();
  } catch (error) {
    if (!(error instanceof NotPlain)) throw error;
    if (source.size > MOST_DIALECT_BYTES) throw new TableError('too-large-for-dialect');
    const parts: Uint8Array[] = [];
    for await (const chunk of source.chunks()) parts.push(chunk.slice());
    table = readDialect(joined(parts), options);
  }
  if (table.customer.length === 0 && table.badRows.count === 0) throw new TableError('no-rows');
  return table;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function plainOrders(source: ByteSource, options: ReadOptions): OrderTable | undefined {
  const reader = new ByteOrderReader(options, source.size);
  try {
    let first = true;
    for (const chunk of source.chunks()) {
      if (first && hasUtf16Mark(chunk)) return undefined;
      first = false;
      reader.push(chunk);
    }
    return reader.finish();
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

const hasUtf16Mark = (bytes: Uint8Array) =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

function whole(source: ByteSource): Uint8Array {
  if (source.size > MOST_DIALECT_BYTES) throw new TableError('too-large-for-dialect');
  const bytes = new Uint8Array(source.size);
  let at = 0;
  for (const chunk of source.chunks()) {
    bytes.set(chunk.subarray(0, bytes.length - at), at);
    at += chunk.length;
  }
  return bytes.subarray(0, at);
}
