/** `npm run bench:clv`: fitting BG/NBD, ours and a plain Nelder-Mead, on generated customers. */
import { cpus } from 'node:os';
import { bundled } from './lib/bundle.mjs';
import { interleaved, median, spread } from './lib/run-children.mjs';

const SIZES = [2_357, 10_000, 100_000];
/** Beyond this the peer takes minutes, and its time per customer is known. */
const MOST_FOR_PEER = 10_000;
const OURS = { name: 'Guanxi Lab', file: bundled('bench/ours-clv.ts') };
const PEERS = [
  OURS,
  { name: 'fmin Nelder-Mead', file: 'bench/peers/nelder-mead.mjs', options: ['--import', 'tsx'] },
];

export async function benchClv({ rounds = 5 }) {
  console.log(`BG/NBD fit on generated customers; Node ${process.version}, ${cpus().length} cores.`);
  console.log(`Median of ${rounds} rounds of fresh processes, in turn. First run | the runs after it.\n`);
  const jobs = SIZES.flatMap((size) =>
    peersAt(size).map((peer) => ({ ...peer, name: `${peer.name} ${size}`, args: [size] })),
  );
  const results = await interleaved(jobs, rounds, []);
  console.log(
    'customers  peer                first ms (range)       again ms   µs a customer (first | again)   log-likelihood',
  );
  for (const size of SIZES) {
    const best = Math.max(
      ...peersAt(size).map(({ name }) => results.get(`${name} ${size}`)[0].answer.logLikelihood),
    );
    for (const { name } of peersAt(size)) {
      const messages = results.get(`${name} ${size}`);
      const firsts = messages.map(({ times }) => times[0]);
      const again = median(messages.flatMap(({ times }) => times.slice(1)));
      const { logLikelihood } = messages[0].answer;
      console.log(
        [
          String(size).padStart(9),
          ` ${name.padEnd(18)}`,
          median(firsts).toFixed(1).padStart(9),
          `(${spread(firsts)})`.padEnd(13),
          again.toFixed(1).padStart(9),
          `${((median(firsts) * 1e3) / size).toFixed(2)} | ${((again * 1e3) / size).toFixed(2)}`.padStart(26),
          logLikelihood.toFixed(4).padStart(22),
        ].join(' '),
      );
      if (best - logLikelihood > 1e-6 * Math.abs(best))
        throw new Error(`${name} stopped below the best log-likelihood, ${best}.`);
    }
  }
}

function peersAt(size) {
  return size <= MOST_FOR_PEER ? PEERS : [OURS];
}
