/** `npm run bench:rfm`: an order file to the sizes of the eight groups, ours and four peers. */
import { statSync } from 'node:fs';
import { cpus } from 'node:os';
import { bundled } from './lib/bundle.mjs';
import { AS_OF, ordersFile } from './lib/prepare.mjs';
import { interleaved, median, megabytes, spread } from './lib/run-children.mjs';

const OURS = { name: 'Guanxi Lab', file: bundled('bench/ours.ts') };
const PEERS = [
  OURS,
  { name: 'DuckDB-WASM', file: 'bench/peers/duckdb.mjs' },
  { name: 'uDSV + typed columns', file: 'bench/peers/udsv.mjs' },
  { name: 'naive d3', file: 'bench/peers/d3.mjs' },
  { name: 'Papa Parse + Arquero', file: 'bench/peers/papa-arquero.mjs' },
];

export async function benchRfm({ rounds = 5, rows = 1_000_000, sizes = [100_000, 1_000_000, 5_000_000] }) {
  const path = ordersFile(rows);
  const { size } = statSync(path);
  console.log(
    `${rows} orders, ${megabytes(size)} MB, to eight groups; Node ${process.version}, ${cpus().length} cores.`,
  );
  console.log(
    `Median of ${rounds} rounds of fresh processes, peers in turn. First run | the runs after it.\n`,
  );
  const results = await interleaved(PEERS, rounds, [path, AS_OF]);
  const ours = figures(results.get(OURS.name));
  console.log(
    'peer                     first ms (range)        again ms   CPU ms   × ours (first | again)   peak MB above idle (× file)   idle MB',
  );
  for (const { name } of PEERS) {
    const { first, again, cpu, above, idle, firsts } = figures(results.get(name));
    console.log(
      [
        name.padEnd(22),
        first.toFixed(0).padStart(8),
        `(${spread(firsts)})`.padEnd(15),
        again.toFixed(0).padStart(8),
        cpu.toFixed(0).padStart(8),
        `${(first / ours.first).toFixed(1)} | ${(again / ours.again).toFixed(1)}`.padStart(18),
        `${megabytes(above)} (${(above / size).toFixed(1)})`.padStart(25),
        megabytes(idle).padStart(14),
      ].join(' '),
    );
  }
  const answers = new Set([...results.values()].flat().map(({ answer }) => JSON.stringify(answer)));
  console.log(`\nCustomers in the eight groups (4·R + 2·F + M = 0 … 7): ${[...answers].join(' but also ')}`);
  if (answers.size !== 1) throw new Error('The peers do not agree.');
  console.log('All peers agree.\n');
  await scale(sizes, rounds);
}

async function scale(sizes, rounds) {
  // Sizes take turns too, so that their ratio is not that of a quiet and a busy minute.
  const jobs = sizes.map((rows) => ({ ...OURS, name: String(rows), args: [ordersFile(rows), AS_OF] }));
  const results = await interleaved(jobs, rounds, []);
  console.log('ours, rows    first ms   again ms   ns a row (first | again)   peak above idle (× file)');
  for (const rows of sizes) {
    const { first, again, above } = figures(results.get(String(rows)));
    const file = statSync(ordersFile(rows)).size;
    console.log(
      [
        String(rows).padStart(10),
        first.toFixed(1).padStart(11),
        again.toFixed(1).padStart(10),
        `${((first * 1e6) / rows).toFixed(0)} | ${((again * 1e6) / rows).toFixed(0)}`.padStart(22),
        `${megabytes(above)} MB (${(above / file).toFixed(1)})`.padStart(25),
      ].join(' '),
    );
  }
}

function figures(messages) {
  const firsts = messages.map(({ times }) => times[0]);
  return {
    firsts,
    first: median(firsts),
    again: median(messages.flatMap(({ times }) => times.slice(1))),
    // Of the runs after the first, all threads: what a busy machine spoils least.
    cpu: median(messages.flatMap(({ cpu }) => cpu.slice(1))),
    above: median(messages.map(({ peak, idle }) => peak - idle)),
    idle: median(messages.map(({ idle }) => idle)),
  };
}
