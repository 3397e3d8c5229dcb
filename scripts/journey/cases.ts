import { fileURLToPath } from 'node:url';
import { journeyKind } from '../../lib/content/journey-cases';
import { readScenarioFiles } from '../../lib/content/scenarios';
import { readJourneyCase, type JourneyCase } from '../../lib/simulations/journey';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The cases of content/scenarios/journey, in their order; a bad file ends the command. */
export function journeyCases(): JourneyCase[] {
  const { scenarios, problems } = readScenarioFiles(root, journeyKind(readJourneyCase));
  if (problems.length > 0) throw new Error(problems.map((problem) => JSON.stringify(problem)).join('\n'));
  return scenarios.map(({ model }) => {
    const read = readJourneyCase(model);
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    return read.case;
  });
}

/** Those named on the command line, or all. */
export function wantedCases(): JourneyCase[] {
  const all = journeyCases();
  const named = all.filter(({ id }) => process.argv.includes(id));
  return named.length > 0 ? named : all;
}
