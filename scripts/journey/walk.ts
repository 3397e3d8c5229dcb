/**
 * Works out the facts of each case: `npm run journey:walk [-- case]`. Writes walked-data.ts in lib/simulations/journey; the same code
 * gives the same file.
 */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { FACT_WALKS, madeForCase, workOutFacts } from '../../lib/simulations/journey';
import { WALKED_CASES, type WalkedCase } from '../../lib/simulations/journey/walked-data';
import { journeyCases, root, wantedCases } from './cases';

const known = journeyCases().map(({ id }) => id);
const walked: Record<string, WalkedCase> = Object.fromEntries(
  Object.entries(WALKED_CASES).filter(([id]) => known.includes(id)),
);
for (const case_ of wantedCases()) {
  const facts = workOutFacts(case_, (done) => {
    if (done % 50 === 0) console.log(`${case_.id}: ${done} of ${FACT_WALKS} walks`);
  });
  walked[case_.id] = { made: madeForCase(case_), facts };
  console.log(`${case_.id}: best is ${facts.best.join(' + ')}`);
}

const file = `${root}lib/simulations/journey/walked-data.ts`;
const source = `import type { CaseFacts } from './facts';

/** Written by \`npm run journey:walk\`. */
export interface WalkedCase {
  /** Names the very case for which it was made: for another one the facts are worked out anew. */
  readonly made: number;
  readonly facts: CaseFacts;
}

export const WALKED_CASES: Readonly<Record<string, WalkedCase>> = ${JSON.stringify(
  Object.fromEntries(known.filter((id) => walked[id]).map((id) => [id, walked[id]])),
)};
`;
writeFileSync(file, await format(source, { ...(await resolveConfig(file)), parser: 'typescript' }));
