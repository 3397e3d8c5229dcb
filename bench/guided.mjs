/** `node bench/run.mjs guided`: the guided exercise's worker in Chromium, another choice under the same luck and 200 other lucks. */
import { mkdirSync } from 'node:fs';
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { buildSync } from 'esbuild';
import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/browser.mjs';
import { root } from './lib/prepare.mjs';
import { median } from './lib/run-children.mjs';

const WANTED = { view: undefined, whatIf: 1000, luck: 2000 };
const NAMES = { view: 'the run opened', whatIf: 'another definition', luck: '200 other lucks' };

export async function benchGuided({ rounds = 7 } = {}) {
  const folder = `${root}.cache/bench/guided`;
  mkdirSync(folder, { recursive: true });
  const bundle = (entry, name) =>
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
  bundle('components/simulators/rfm/guided/worker.ts', 'worker.js');
  bundle('bench/browser/guided-page.ts', 'page.js');
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
    console.log(`Chromium ${browser.version()}; ${rounds} rounds, a fresh worker and another seed each.\n`);
    const found = [];
    for (let round = 0; round < rounds; round++)
      found.push(await page.evaluate((seed) => globalThis.measure(seed), `bench ${round}`));
    for (const { lucks, moved } of found)
      if (lucks !== 200 || moved === 0)
        throw new Error(`Not what was to be measured: ${lucks} lucks, ${moved} moved`);
    console.log('                      median ms   worst ms   wanted ms');
    for (const [call, wanted] of Object.entries(WANTED)) {
      const times = found.map(({ took }) => took[call]);
      const cells = [
        median(times).toFixed(0).padStart(9),
        Math.max(...times)
          .toFixed(0)
          .padStart(8),
      ];
      console.log(`${NAMES[call].padEnd(22)}${cells.join('   ')}   ${wanted ? `< ${wanted}` : ''}`);
    }
  } finally {
    await browser.close();
    server.close();
  }
}
