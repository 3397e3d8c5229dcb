/** `npm run bench:lab`: the lab's reader and engine in a worker, and DuckDB-WASM's, in one Chromium, on the same files, in turn. */
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { buildSync } from 'esbuild';
import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/browser.mjs';
import { AS_OF, ordersFile, root } from './lib/prepare.mjs';
import { median, spread } from './lib/run-children.mjs';

const dist = dirname(
  createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs'),
);

export async function benchLab({ rounds = 5, sizes = [100_000, 1_000_000], large = 5_000_000 } = {}) {
  const folder = `${root}.cache/bench/lab`;
  const shared = {
    absWorkingDir: root,
    bundle: true,
    platform: 'browser',
    target: 'chrome109',
    minify: true,
  };
  buildSync({
    ...shared,
    entryPoints: ['bench/browser/lab-worker.ts'],
    outfile: `${folder}/lab-worker.js`,
    format: 'iife',
    tsconfig: 'tsconfig.json',
  });
  buildSync({
    ...shared,
    entryPoints: ['bench/browser/page.mjs'],
    outfile: `${folder}/page.js`,
    format: 'iife',
  });
  const paths = {
    '/lab-worker.js': `${folder}/lab-worker.js`,
    '/page.js': `${folder}/page.js`,
    '/duckdb-browser-eh.worker.js': `${dist}/duckdb-browser-eh.worker.js`,
    '/duckdb-eh.wasm': `${dist}/duckdb-eh.wasm`,
    ...Object.fromEntries([...sizes, large].map((rows) => [`/orders-${rows}.csv`, ordersFile(rows)])),
  };
  const server = createServer((request, response) => {
    const path = paths[request.url];
    if (!path) return response.setHeader('Content-Type', 'text/html').end('<script src="/page.js"></script>');
    response.setHeader(
      'Content-Type',
      path.endsWith('.wasm') ? 'application/wasm' : path.endsWith('.js') ? 'text/javascript' : 'text/csv',
    );
    return createReadStream(path).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const run = (rows, who, runs) =>
      page.evaluate((job) => globalThis.measure(job), { rows, who, runs, asOf: AS_OF });
    console.log(
      `Chromium ${browser.version()}; median of ${rounds} rounds, a fresh worker each, in turn. First run | the two after it.\n`,
    );
    console.log(
      'orders      ours ms (range)                    DuckDB-WASM ms (range)              × ours     pictures besides    a changed option',
    );
    for (const rows of sizes) {
      const found = { ours: [], duck: [] };
      for (let round = 0; round < rounds; round++)
        for (const who of ['ours', 'duck']) found[who].push(await run(rows, who, 3));
      const answers = new Set([...found.ours, ...found.duck].map(({ counts }) => counts.join()));
      if (answers.size !== 1) throw new Error(`They do not agree: ${[...answers].join(' / ')}`);
      const first = (who) => found[who].map(({ times }) => times[0]);
      const again = (who) => found[who].flatMap(({ times }) => times.slice(1));
      const figures = (who) =>
        `${median(first(who)).toFixed(0)} (${spread(first(who))}) | ${median(again(who)).toFixed(0)} (${spread(again(who))})`;
      const times = (pick) => (median(pick('duck')) / median(pick('ours'))).toFixed(1);
      const change = found.ours.flatMap(({ changes }) => changes);
      const pictures = found.ours.map(({ pictures }) => pictures);
      const besides = `${median(pictures.map(([one]) => one)).toFixed(0)} | ${median(pictures.flatMap(([, ...more]) => more)).toFixed(0)}`;
      console.log(
        `${String(rows).padStart(8)}  ${figures('ours').padEnd(34)} ${figures('duck').padEnd(36)} ${times(first)} | ${times(again)}   ${besides.padEnd(19)} ${median(change).toFixed(0)} (${spread(change)})`,
      );
    }
    const { times } = await run(large, 'ours', 2);
    console.log(`\n${large} orders: ours ${times.map((time) => time.toFixed(0)).join(' | ')} ms`);
  } finally {
    await browser.close();
    server.close();
  }
}
