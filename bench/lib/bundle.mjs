/** Our side as the site ships it: bundled plain JavaScript, without a TypeScript loader in the measured process. */
import { buildSync } from 'esbuild';
import { root } from './prepare.mjs';

/** @returns {string} path of the bundle, from the root */
export function bundled(file) {
  const outfile = `.cache/${file.replace(/\.ts$/, '.mjs')}`;
  buildSync({
    absWorkingDir: root,
    entryPoints: [file],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    tsconfig: 'tsconfig.json',
    external: ['papaparse'],
  });
  return outfile;
}
