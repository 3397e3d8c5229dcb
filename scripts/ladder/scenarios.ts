import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { writeFileSync } from 'node:fs';
import { ladderKind, readScenarioFiles } from '../../lib/content/scenarios';
import { readScenario, type LadderScenario } from '../../lib/simulations/ladder';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The scenarios of content/scenarios/ladder, in their order; a bad file ends the command. */
export function ladderScenarios(): LadderScenario[] {
  const { scenarios, problems } = readScenarioFiles(root, ladderKind(readScenario));
  if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  return scenarios.map(({ model }) => {
    const read = readScenario(model);
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    return read.scenario;
  });
}

/** Writes a file of lib/simulations/ladder, in the project's format. */
export async function writeData(name: string, source: string): Promise<void> {
  const file = `${root}lib/simulations/ladder/${name}`;
  writeFileSync(file, await format(source, { ...(await resolveConfig(file)), parser: 'typescript' }));
}

/** The first argument after the command's name that is a scenario: only that one. */
export function wanted(): LadderScenario[] {
  const all = ladderScenarios();
  const named = all.filter(({ id }) => process.argv.includes(id));
  return named.length > 0 ? named : all;
}
