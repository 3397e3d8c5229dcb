/** Papa Parse to objects, Arquero for the rest: the common pair in a browser notebook. */
import { readFileSync } from 'node:fs';
import * as aq from 'arquero';
import Papa from 'papaparse';
import { measured } from '../lib/measured.mjs';

const [path, asOf] = process.argv.slice(2);
const end = Date.parse(asOf) / 86_400_000;

await measured(() => {
  const { data } = Papa.parse(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true });
  const groups = aq
    .from(data)
    .derive({
      day: aq.escape((d) => Date.parse(d.order_date) / 86_400_000),
      cents: aq.escape((d) => Math.round(100 * Number(d.amount))),
    })
    .groupby('customer_id')
    .rollup({ last: (d) => aq.op.max(d.day), f: () => aq.op.count(), m: (d) => aq.op.sum(d.cents) })
    .params({ end })
    .derive({ days: (d, $) => $.end - d.last })
    .ungroup()
    .orderby(aq.desc('days'))
    .derive({ r: () => aq.op.rank() })
    .orderby('f')
    .derive({ fr: () => aq.op.rank() })
    .orderby('m')
    .derive({ mr: () => aq.op.rank(), n: () => aq.op.count() })
    .derive({
      group: (d) =>
        (aq.op.floor((5 * (d.r - 1)) / d.n) >= 3 ? 4 : 0) +
        (aq.op.floor((5 * (d.fr - 1)) / d.n) >= 3 ? 2 : 0) +
        (aq.op.floor((5 * (d.mr - 1)) / d.n) >= 3 ? 1 : 0),
    })
    .groupby('group')
    .count()
    .objects();
  const counts = new Array(8).fill(0);
  for (const { group, count } of groups) counts[group] = count;
  return counts;
});
