/**
 * Checks everything below `content` and writes what the site imports from it to `.cache/content`. Anything wrong is
 * printed as `file:line: what — what to do`, all of it at once, and ends with status 1. `--watch` repeats it on change.
 */
import { mkdirSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { concepts } from '../content/concepts';
import { chapters } from '../content/course';
import { generatedFiles } from '../lib/content/generated-files';
import { prepareContent } from '../lib/content/prepare';
import { liveModels } from '../lib/content/live-models';
import { formatProblem } from '../lib/content/problem';
import { pageRoutes } from '../lib/content/routes';
import { readJourneyCase } from '../lib/simulations/journey';
import { readScenario } from '../lib/simulations/ladder';

const root = join(fileURLToPath(import.meta.url), '../..');

function prepare(): boolean {
  const prepared = prepareContent(root, {
    concepts,
    chapters,
    liveModels,
    routes: pageRoutes(join(root, 'app/[locale]')),
    readLadder: readScenario,
    readJourney: readJourneyCase,
  });
  for (const problem of prepared.problems) console.error(formatProblem(problem));
  if (prepared.problems.length > 0) {
    console.error(`content: ${prepared.problems.length} to mend`);
    return false;
  }
  mkdirSync(join(root, '.cache/content'), { recursive: true });
  for (const [name, text] of Object.entries(generatedFiles(prepared)))
    writeFileSync(join(root, '.cache/content', name), text);
  console.error(
    `content: ${prepared.lessons.length} lessons in two languages, ${concepts.length} concepts, all checks passed`,
  );
  return true;
}

const ok = prepare();
if (process.argv.includes('--watch')) {
  let waiting: NodeJS.Timeout | undefined;
  watch(join(root, 'content'), { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(prepare, 100);
  });
} else if (!ok) process.exitCode = 1;
