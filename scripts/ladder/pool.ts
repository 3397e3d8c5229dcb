/**
 * Draws each scenario's seeds: `npm run ladder:pool [scenario]`. Writes lib/simulations/ladder/pool-data.ts; the same code gives the
 * same pools. See “Seeds” in lib/simulations/ladder/model.md.
 */
import { baselinePolicies, LADDER_POOL_SIZE, madeFor, PANEL_SIZE } from '../../lib/simulations/ladder';
import { LADDER_POOLS, type LadderPool } from '../../lib/simulations/ladder/pool-data';
import { screenLadder } from '../../lib/simulations/ladder/screen';
import { ladderScenarios, wanted, writeData } from './scenarios';

const known = ladderScenarios().map(({ id }) => id);
const pools: Record<string, LadderPool> = Object.fromEntries(
  Object.entries(LADDER_POOLS).filter(([id]) => known.includes(id)),
);
for (const scenario of wanted()) {
  const { pool, tried } = screenLadder(scenario, LADDER_POOL_SIZE, (done, found) => {
    if (done % 250 === 0) console.log(`${scenario.id}: ${done} candidates, ${found} fair`);
  });
  pools[scenario.id] = {
    made: madeFor(scenario),
    candidates: pool.map(({ candidate }) => candidate),
    values: Object.fromEntries(
      baselinePolicies(scenario.id).map(([name]) => [
        name,
        pool.slice(0, PANEL_SIZE + 1).map(({ values }) => values[name]!),
      ]),
    ),
  };
  console.log(`${scenario.id}: ${pool.length} seeds of ${tried} candidates`);
  await save();
}

async function save() {
  const entries = known
    .filter((id) => pools[id])
    .map((id) => {
      const { made, candidates, values } = pools[id]!;
      const lists = Object.entries(values).map(([name, list]) => `${name}: fen('${list.join(' ')}')`);
      return `'${id}': { made: ${made}, candidates: fen('${candidates.join(' ')}'), values: { ${lists.join(', ')} } },`;
    });
  await writeData(
    'pool-data.ts',
    `/** One scenario's pool. Written by \`npm run ladder:pool\`. */
export interface LadderPool {
  /** Names the very scenario and rules for which it was made: under other ones the values are worked out anew. */
  readonly made: number;
  /** Candidates that were found fair. */
  readonly candidates: readonly number[];
  /** Value created by each baseline on the first ${PANEL_SIZE + 1} of them, in fen. */
  readonly values: Readonly<Record<string, readonly number[]>>;
}

/** One line a list: a number a line would be ten thousand lines. */
const fen = (list: string): readonly number[] => list.split(' ').map(Number);

export const LADDER_POOLS: Readonly<Record<string, LadderPool>> = {
${entries.join('\n')}
};
`,
  );
}
