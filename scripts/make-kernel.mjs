/** `npm run kernel`: compiles lib/tables/kernel/assembly to lib/tables/kernel/module.ts, with the compiler among the peers of bench/. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { installPeers } from '../bench/lib/prepare.mjs';

installPeers();
const { default: asc } = await import('../bench/node_modules/assemblyscript/dist/asc.js');
const source = readFileSync('lib/tables/kernel/assembly/index.ts', 'utf8');
let binary;
const { error, stderr } = await asc.main(
  [
    'index.ts',
    '-O3',
    '--converge',
    '--noAssert',
    '--runtime',
    'stub',
    '--use',
    'abort=',
    '--outFile',
    'index.wasm',
  ],
  {
    readFile: (name) => (name === 'index.ts' ? source : null),
    writeFile: (name, contents) => {
      if (name === 'index.wasm') binary = contents;
    },
    listFiles: () => [],
  },
);
if (error) throw new Error(`${error.message}\n${stderr.toString()}`);
writeFileSync(
  'lib/tables/kernel/module.ts',
  `// Compiled from assembly/index.ts by \`npm run kernel\`.

/** SHA-256 of the source that this was compiled from. */
export const SOURCE_HASH = '${createHash('sha256').update(source).digest('hex')}';

/** The module, base64. */
export const MODULE =
  '${Buffer.from(binary).toString('base64')}';
`,
);
console.log(`${binary.length} bytes`);
