import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createWorld } from '@/lib/customers';
import { readOrders, TableError } from '@/lib/tables';
import { SAMPLE_CUSTOMERS, templates } from './make-templates';

const folder = fileURLToPath(new URL('../public/templates', import.meta.url));
const bytesOf = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
const open = (name: string) => {
  const bytes = bytesOf(name);
  return readOrders({ size: bytes.length, chunks: () => [bytes] });
};

test('the folder holds what the script writes, and nothing else', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(templates()).sort());
});

test.each(Object.entries(templates()))('%s is what the script writes', (name, text) => {
  // A checkout may have changed the line ends.
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(name)).replace(/\r\n/g, '\n')).toBe(
    text,
  );
});

describe.each(['zh', 'en'])('in %s', (language) => {
  test('files begin with the mark by which spreadsheet programs know UTF-8', () => {
    for (const name of [`orders-${language}.csv`, `tea-house-${language}.csv`])
      expect([...bytesOf(name).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('the empty template has columns that the reader knows, and no orders', () => {
    let code = '';
    try {
      open(`orders-${language}.csv`);
    } catch (error) {
      if (error instanceof TableError) code = error.code;
    }
    expect(code).toBe('no-rows');
  });

  test('the sample reads back as the tea house', () => {
    const { people, orders } = createWorld({ seed: 'wuping', customers: SAMPLE_CUSTOMERS });
    const table = open(`tea-house-${language}.csv`);
    expect(table.badRows.count + table.rounded.count).toBe(0);
    expect([...table.ids]).toEqual(people.map(({ id }) => id).sort());
    const sum = (of: Iterable<number>) => [...of].reduce((total, value) => total + value, 0);
    expect([table.customer.length, sum(table.cents), sum(table.day)]).toEqual([
      orders.customer.length,
      sum(orders.cents),
      sum(orders.day),
    ]);
  });
});
