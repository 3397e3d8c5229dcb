/** `node bench/run.mjs journey-walk`: the largest journey walked in a worker of Chromium, beside the same walk written plainly. */
import { mkdirSync, createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { buildSync } from 'esbuild';
import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/browser.mjs';
import { root } from './lib/prepare.mjs';
import { median } from './lib/run-children.mjs';

export async function benchJourneyWalk({ rounds = 5 } = {}) {
  const folder = `${root}.cache/bench/journey-walk`;
  mkdirSync(folder, { recursive: true });
  for (const [entry, name] of [
    ['bench/browser/journey-worker.ts', 'worker.js'],
    ['bench/browser/worker-page.ts', 'page.js'],
  ])
    buildSync({
      absWorkingDir: root,
      bundle: true,
      minify: true,
      platform: 'browser',
      target: 'chrome109',
      format: 'iife',
      logLevel: 'error',
      tsconfig: 'tsconfig.json',
      entryPoints: [entry],
      outfile: `${folder}/${name}`,
    });
  const served = ['worker.js', 'page.js'];
  const server = createServer((request, response) => {
    const name = served.find((one) => request.url === `/${one}`);
    if (!name) return response.setHeader('Content-Type', 'text/html').end('<script src="/page.js"></script>');
    response.setHeader('Content-Type', 'text/javascript');
    return createReadStream(`${folder}/${name}`).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const run = (work) => page.evaluate((what) => globalThis.measure(what, true), work);
    console.log(
      `Chromium ${browser.version()}; 12 touchpoints; ${rounds} rounds in turn, a fresh worker for each line.\n`,
    );
    const lines = [
      ['ours, 2,000 customers', 'ours', 2000, '< 300'],
      ['written plainly, 2,000 customers', 'plain', 2000, ''],
      ['ours, 100,000 customers', 'ours', 100_000, ''],
      ['written plainly, 20,000 customers', 'plain', 20_000, ''],
    ].map(([name, what, customers, wanted]) => ({ name, what, customers, wanted, runs: [] }));
    for (let round = 0; round < rounds; round++)
      for (const { what, customers, runs } of lines)
        runs.push(await run({ what, customers, seed: `bench ${round}` }));
    console.log(
      `${''.padEnd(40)}${'ms'.padStart(8)}${'a customer, µs'.padStart(18)}${'page paused, ms'.padStart(18)}`,
    );
    for (const { name, customers, wanted, runs } of lines) {
      if (runs.some(({ through }) => through === 0)) throw new Error(`${name}: nobody got through`);
      const ms = median(runs.map((one) => one.ms));
      const pause = Math.max(...runs.map((one) => one.pause));
      console.log(
        `${name.padEnd(40)}${ms.toFixed(0).padStart(8)}${((1000 * ms) / customers).toFixed(1).padStart(18)}${pause.toFixed(0).padStart(18)}   ${wanted}`,
      );
    }
  } finally {
    await browser.close();
    server.close();
  }
}
