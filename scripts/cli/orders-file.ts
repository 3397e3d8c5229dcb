import { closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { readOrders, TableError, type ByteSource, type OrderTable, type ReadOptions } from '@/lib/tables';
import { describeBadRow, describeTableError, rowsIn, type Language } from './words';

const CHUNK_BYTES = 1 << 20;
const MOST_LISTED = 20;

/** A message for the reader, already in the reader's language; ends the command with status 1. */
export class CliError extends Error {}

/**
 * Reads an order file, and says on stderr what the reader should know about it.
 *
 * @throws CliError when the file cannot be read, changes meanwhile, or holds bad rows that were not waved through
 */
export function readOrdersFile(
  path: string,
  options: ReadOptions & { skipBad: boolean },
  language: Language,
): OrderTable {
  const zh = language === 'zh';
  const file = open(path, zh);
  try {
    const before = fstatSync(file);
    if (before.isDirectory())
      throw new CliError(zh ? `${path} 是文件夹，不是文件` : `${path} is a folder, not a file`);
    if (!before.isFile())
      throw new CliError(
        zh
          ? `${path} 是管道或设备，不是文件：请先存成文件再读`
          : `${path} is a pipe or a device, not a file: save it to a file first`,
      );
    const orders = readOrders(source(file, before.size), options);
    if (changed(before, fstatSync(file)))
      throw new CliError(
        zh
          ? `${path} 在读的时候被改动了：请等它写完再读`
          : `${path} changed while it was read: read it again when nothing writes to it`,
      );
    reportRows(path, orders, options.skipBad, language);
    return orders;
  } catch (error) {
    if (error instanceof TableError) throw new CliError(`${path}: ${describeTableError(error, language)}`);
    if (error instanceof RangeError && /allocation failed|array length/i.test(error.message))
      throw new CliError(zh ? `${path} 太大，内存放不下` : `${path} is too large for the memory`);
    const code = codeOf(error);
    if (code !== undefined)
      throw new CliError(zh ? `${path} 读不下去(${code})` : `${path} cannot be read (${code})`);
    throw error;
  } finally {
    closeSync(file);
  }
}

function open(path: string, zh: boolean): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    const code = codeOf(error) ?? String(error);
    if (code === 'ENOENT') throw new CliError(zh ? `没有这个文件：${path}` : `no such file: ${path}`);
    throw new CliError(zh ? `打不开 ${path}(${code})` : `${path} cannot be opened (${code})`);
  }
}

/** The system's code of a failed call, such as EIO. */
function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && 'syscall' in error ? String(error.code) : undefined;
}

function source(file: number, size: number): ByteSource {
  return {
    size,
    *chunks() {
      const buffer = new Uint8Array(CHUNK_BYTES);
      for (let at = 0; ;) {
        const count = readSync(file, buffer, 0, CHUNK_BYTES, at);
        if (count === 0) return;
        at += count;
        yield buffer.subarray(0, count);
      }
    },
  };
}

const changed = (before: Stats, after: Stats) =>
  before.size !== after.size || before.mtimeMs !== after.mtimeMs;

function reportRows(
  path: string,
  { badRows, rounded, customer }: OrderTable,
  skipBad: boolean,
  language: Language,
): void {
  const zh = language === 'zh';
  const shown = badRows.first.slice(0, MOST_LISTED).map((row) => describeBadRow(row, language));
  const more = badRows.count - shown.length;
  if (more > 0) shown.push(zh ? `……还有${more}行` : `… and ${more} more`);
  if (badRows.count > 0 && customer.length === 0) {
    throw new CliError(
      [...shown, zh ? `${path}: 一行也读不出来` : `${path}: not one row can be read`].join('\n'),
    );
  }
  if (badRows.count > 0 && !skipBad) {
    const advice = zh
      ? `${path}: 有${badRows.count}行读不出来，什么也没有算。改好再来，或加 --skip-bad 略过它们`
      : `${path}: ${rowsIn(badRows.count)} cannot be read; nothing was computed. Mend the file, or leave such rows out with --skip-bad`;
    throw new CliError([...shown, advice].join('\n'));
  }
  for (const line of shown) console.error(line);
  if (badRows.count > 0) console.error(zh ? `略过${badRows.count}行` : `${rowsIn(badRows.count)} left out`);
  if (rounded.count > 0) {
    const { count, firstLine } = rounded;
    console.error(
      zh
        ? `${count}个金额不止两位小数（首见第${firstLine}行），已四舍五入到分`
        : `rounded to the cent: ${count} with more than two decimals, first on line ${firstLine}`,
    );
  }
}
