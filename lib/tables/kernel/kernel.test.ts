import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { isoDate } from '@/lib/math';
import { createKernel } from '.';
import { readDialect, readOrders, type ByteSource } from '..';
import { SOURCE_HASH } from './module';

const encode = (text: string) => new TextEncoder().encode(text);
const HEADER = 'customer_id,order_date,amount\n';

/** A source that does not say how large it is, so that all room has to be made on the way. */
const source = (bytes: Uint8Array, chunkBytes: number): ByteSource => ({
  size: 0,
  *chunks() {
    for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
  },
});

/** Rows with ids from one to a hundred bytes, some of them alike in the first eight, days of three centuries, refunds. */
function rows(count: number, longestId: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const number = (i * 7919) % 20_011;
    const id = `${number % 3 === 0 ? '客户' : 'C'}${number}`.padEnd(1 + (number % longestId), 'x');
    const cents = ((i * 104_729) % 1_000_000) - 50_000;
    const amount = [(cents / 100).toFixed(2), (cents / 10).toFixed(1), String(cents)][i % 3]!;
    return `${id},${isoDate(-25_567 + ((i * 31) % 109_500))},${amount}`;
  });
}

const plain = ({ reader, ...table }: ReturnType<typeof readOrders>) => ({
  ...table,
  ids: [...table.ids],
  customer: [...table.customer],
  day: [...table.day],
  cents: [...table.cents],
  reader: typeof reader,
});

const bothRead = (text: string, chunkBytes: number) => {
  const found = readOrders(source(encode(text), chunkBytes));
  expect(found.reader).toBe('bytes');
  expect(plain(found)).toEqual(plain(readDialect(encode(text))));
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('the kernel', () => {
  test('is compiled from the source that lies beside it', () => {
    const text = readFileSync(new URL('./assembly/index.ts', import.meta.url), 'utf8');
    expect(SOURCE_HASH).toBe(createHash('sha256').update(text).digest('hex'));
    expect(createKernel()).toBeDefined();
  });

  test.each([
    ['ids of at most 60 bytes, sorted by the kernel', 60],
    ['ids of up to 100 bytes, sorted outside', 100],
  ])('reads as the parser does: 40,000 rows, %s', (_, longestId) => {
    bothRead(HEADER + rows(40_000, longestId).join('\n'), 100_000);
  });

  test.each([
    ['an id with a space', 'C 17,2024-02-29,1.00'],
    ['a day that is not', 'C17,2023-02-29,1.00'],
    ['three decimals', 'C17,2024-02-29,1.005'],
    ['eight digits', 'C17,2024-02-29,12345678.00'],
    ['another form of date', 'C17,2024/2/29,1'],
    ['a blank line', ''],
  ])('hands over in mid-file: %s', (_, odd) => {
    const all = rows(3000, 20);
    bothRead(HEADER + [...all.slice(0, 1500), odd, ...all.slice(1500)].join('\r\n'), 5000);
  });

  test('refuses a line that never ends, as without it', () => {
    const text = `${HEADER}C1,2024-02-29,1.00\n${'x'.repeat(3 << 20)}`;
    expect(() => readOrders(source(encode(text), 1 << 20))).toThrow(
      expect.objectContaining({ code: 'line-too-long', place: { line: 3 } }),
    );
  });
});

test('where WebAssembly is forbidden, the same file gives the same table', async () => {
  const text = HEADER + rows(5000, 30).join('\n');
  const withIt = plain(readOrders(source(encode(text), 10_000)));
  vi.stubGlobal('WebAssembly', {
    Module: class {
      constructor() {
        throw new Error('forbidden by the policy of the page');
      }
    },
  });
  vi.resetModules();
  const fresh = await import('..');
  expect((await import('.')).createKernel()).toBeUndefined();
  expect(plain(fresh.readOrders(source(encode(text), 10_000)))).toEqual(withIt);
});
