/**
 * Writes the order files that the RFM lab offers for download to `public/templates`: an empty template and the orders of
 * the tea house's first 300 customers, each with Chinese and with English headers. Run it with `npx tsx` after a change
 * to the tea house.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createWorld } from '@/lib/customers';
import { isoDate } from '@/lib/math';
import { csvCell, formatCents } from '@/lib/tables';

export const SAMPLE_CUSTOMERS = 300;

/** Spreadsheet programs take a file without this mark for GBK or Windows-1252, and spoil the Chinese in it. */
const BYTE_ORDER_MARK = '\uFEFF';

const HEADERS = {
  zh: ['客户编号', '下单日期', '金额'],
  en: ['customer_id', 'order_date', 'amount'],
} as const;

/** Each file by its name. */
export function templates(): Readonly<Record<string, string>> {
  const rows = sampleRows();
  return Object.fromEntries(
    (['zh', 'en'] as const).flatMap((language) => [
      [`orders-${language}.csv`, csv([HEADERS[language]])],
      [`tea-house-${language}.csv`, csv([HEADERS[language], ...rows])],
    ]),
  );
}

const csv = (rows: readonly (readonly string[])[]) =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(csvCell).join(',')}\n`).join('');

/** By day, as a till prints them; customers of one day in the order of their numbers. */
function sampleRows(): string[][] {
  const { people, orders } = createWorld({ seed: 'wuping', customers: SAMPLE_CUSTOMERS });
  const { customer, day, cents } = orders;
  return Array.from(customer.keys())
    .sort((a, b) => day[a]! - day[b]! || a - b)
    .map((row) => [people[customer[row]!]!.id, isoDate(day[row]!), formatCents(cents[row]!)]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(fileURLToPath(import.meta.url), '../../public/templates');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(templates())) writeFileSync(join(folder, name), text);
}
