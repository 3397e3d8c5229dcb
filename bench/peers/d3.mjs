/** Naive d3: csvParse to objects, rollup by customer. */
import { readFileSync } from 'node:fs';
import { csvParse, max, rollups, sum } from 'd3';
import { measured } from '../lib/measured.mjs';
import { eightGroups } from './rank.mjs';

const [path, asOf] = process.argv.slice(2);
const end = Date.parse(asOf) / 86_400_000;

await measured(() => {
  const rows = csvParse(readFileSync(path, 'utf8'), (d) => ({
    id: d.customer_id,
    day: Date.parse(d.order_date) / 86_400_000,
    cents: Math.round(100 * Number(d.amount)),
  }));
  const customers = rollups(
    rows,
    (own) => [end - max(own, (d) => d.day), own.length, sum(own, (d) => d.cents)],
    (d) => d.id,
  ).map(([, values]) => values);
  return eightGroups(
    customers.map((c) => c[0]),
    customers.map((c) => c[1]),
    customers.map((c) => c[2]),
  );
});
