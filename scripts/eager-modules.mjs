/**
 * Writes brackets around the modules of the scripts that `next build` has made. A browser first only skims a function, and reads it
 * again when it is called, on the thread that answers the reader. A function in brackets it takes for one that is called at
 * once, and compiles it when the script arrives, on a thread beside. Every module is called at the start: docs/decisions/0009.
 *
 * A part of `npm run build`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'acorn';

const folder = `${process.env.NEXT_DIST_DIR ?? '.next'}/static/chunks`;

let modules = 0;
for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
  const path = `${folder}/${name}`;
  const text = readFileSync(path, 'utf8');
  const factories = parse(text, { ecmaVersion: 'latest' }).body.flatMap(factoriesIn);
  // Built twice over the same files, a script may have its brackets already.
  const marks = factories
    .filter(({ start }) => text[start - 1] !== '(')
    .flatMap(({ start, end }) => [start, end]);
  const pieces = [0, ...marks].map((from, k) => text.slice(from, marks[k]));
  writeFileSync(
    path,
    pieces.reduce((whole, piece, k) => whole + (k % 2 === 1 ? '(' : ')') + piece),
  );
  modules += factories.length;
}
// Another version of Next may write modules otherwise: not to be lost unseen.
if (modules === 0) throw new Error(`${folder}: no modules found in its scripts`);
console.error(`${modules} modules are compiled as they arrive`);

/** Of `(globalThis.TURBOPACK||…).push([script, id, module, id, module, …])` the modules; of other statements none. */
function factoriesIn({ expression }) {
  if (expression?.type !== 'CallExpression' || expression.callee.property?.name !== 'push') return [];
  const [list] = expression.arguments;
  if (list?.type !== 'ArrayExpression') return [];
  return list.elements.filter((part) => part?.type.endsWith('FunctionExpression'));
}
