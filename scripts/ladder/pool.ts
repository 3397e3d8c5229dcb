/**
 * Draws each scenario's seeds: `npm run ladder:pool [scenario]`. Writes pool-seeds.ts and pool-data.ts in lib/simulations/ladder; the
 * same code gives the same pools. See “Seeds” in lib/simulations/ladder/model.md.
 */
import { baselinePolicies, LADDER_POOL_SIZE, madeFor, PANEL_SIZE } from '../../lib/simulations/ladder';
import { LADDER_POOLS, type LadderPool } from '../../lib/simulations/ladder/pool-data';
import { LADDER_SEEDS } from '../../lib/simulations/ladder/pool-seeds';
import { screenLadder } from '../../lib/simulations/ladder/screen';
import { ladderScenarios, wanted, writeData } from './scenarios';

const known = ladderScenarios().map(({ id }) => id);
const stillKnown = <Known>(all: Readonly<Record<string, Known>>): Record<string, Known> =>
  Object.fromEntries(Object.entries(all).filter(([id]) => known.includes(id)));
const pools = stillKnown<LadderPool>(LADDER_POOLS);
const seeds = stillKnown(LADDER_SEEDS);

/** One line a list: a number a line would be ten thousand lines. */
const numbers = (list: readonly number[]) => `numbers('${list.join(' ')}')`;
const NUMBERS = `/** One line a list: a number a line would be ten thousand lines. */
function numbers(list: string): readonly number[] {
  return list.split(' ').map(Number);
}`;

for (const scenario of wanted()) {
  const { pool, tried } = screenLadder(scenario, LADDER_POOL_SIZE, (done, found) => {
    if (done % 250 === 0) console.log(`${scenario.id}: ${done} candidates, ${found} fair`);
  });
  pools[scenario.id] = {
    made: madeFor(scenario),
    values: Object.fromEntries(
      baselinePolicies(scenario.id).map(([name]) => [
        name,
        pool.slice(0, PANEL_SIZE + 1).map(({ values }) => values[name]!),
      ]),
    ),
  };
  seeds[scenario.id] = pool.map(({ candidate }) => candidate);
  console.log(`${scenario.id}: ${pool.length} seeds of ${tried} candidates`);
  await save();
}

async function save() {
  const made = known.filter((id) => pools[id]);
  await writeData(
    'pool-seeds.ts',
    `/**
 * Candidates that were found fair, by scenario. Written by \`npm run ladder:pool\`; apart from what the baselines earn on them, so that a
 * page which deals out seeds does not carry that.
 */
export const LADDER_SEEDS: Readonly<Record<string, readonly number[]>> = {
${made.map((id) => `'${id}': ${numbers(seeds[id]!)},`).join('\n')}
};

${NUMBERS}
`,
  );
  await writeData(
    'pool-data.ts',
    `/** What is known of one scenario's pool. Written by \`npm run ladder:pool\`. */
export interface LadderPool {
  /** Names the very scenario and rules for which it was made: under other ones the values are worked out anew. */
  readonly made: number;
  /** Value created by each baseline on the first ${PANEL_SIZE + 1} of its seeds, in fen. */
  readonly values: Readonly<Record<string, readonly number[]>>;
}

export const LADDER_POOLS: Readonly<Record<string, LadderPool>> = {
${made
  .map((id) => {
    const { made: madeOf, values } = pools[id]!;
    const lists = Object.entries(values).map(([name, list]) => `${name}: ${numbers(list)}`);
    return `'${id}': { made: ${madeOf}, values: { ${lists.join(', ')} } },`;
  })
  .join('\n')}
};

${NUMBERS}
`,
  );
}
