/**
 * Draws the seed pool of the RFM campaign and writes lib/simulations/rfm-campaign/pool-data.ts. Run with `npm run pool`; the
 * same code gives the same pool. See "Seeds" in lib/simulations/rfm-campaign/model.md.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { BASELINES } from '../lib/simulations/rfm-campaign';
import { screenPool } from '../lib/simulations/rfm-campaign/screen';

const SIZE = 512;
const file = fileURLToPath(new URL('../lib/simulations/rfm-campaign/pool-data.ts', import.meta.url));

const { pool, limits, tried } = screenPool(SIZE, (done) => {
  if (done % 500 === 0) console.log(`${done} candidates`);
});
const profits = pool.map(({ profits: all }) => `  [${BASELINES.map((name) => all[name]).join(', ')}],`);
const source = `/** Made by \`npm run pool\` from ${tried} candidates: the numbers of those that are fair. */
export const POOL_CANDIDATES: readonly number[] = [${pool.map(({ candidate }) => candidate).join(', ')}];

/** Profits on each of them, in the order of BASELINES. Apart from the numbers: a page that only deals out seeds does not carry them. */
export const POOL_PROFITS: readonly (readonly [number, number, number, number])[] = [
${profits.join('\n')}
];
`;
writeFileSync(file, await format(source, { ...(await resolveConfig(file)), parser: 'typescript' }));
console.log(`${pool.length} seeds of ${tried} candidates`);
for (const [name, { low, high }] of Object.entries(limits)) console.log(`${name}: ${low} to ${high}`);
