/**
 * Draws the seed pool of the RFM campaign and writes lib/simulations/rfm-campaign/pool-data.ts. Run with `npm run pool`; the
 * same code gives the same pool. See "Seeds" in lib/simulations/rfm-campaign/model.md.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { screenPool } from '../lib/simulations/rfm-campaign/screen';

const SIZE = 512;
const file = fileURLToPath(new URL('../lib/simulations/rfm-campaign/pool-data.ts', import.meta.url));

const { pool, limits, tried } = screenPool(SIZE, (done) => {
  if (done % 500 === 0) console.log(`${done} candidates`);
});
const lines = pool.map((entry) => `  [${entry.join(', ')}],`);
writeFileSync(
  file,
  `import type { PoolEntry } from './pool';

/** Made by \`npm run pool\` from ${tried} candidates. Candidate, then profits in the order of BASELINES. */
export const POOL: readonly PoolEntry[] = [
${lines.join('\n')}
];
`,
);
console.log(`${pool.length} seeds of ${tried} candidates`);
for (const [name, { low, high }] of Object.entries(limits)) console.log(`${name}: ${low} to ${high}`);
