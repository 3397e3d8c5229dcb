/** `node bench/run.mjs desk`: a class of 500 checked in Chromium by the desk's own store, pool and workers. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { buildSync } from 'esbuild';
import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/browser.mjs';
import { root } from './lib/prepare.mjs';
import { median, spread } from './lib/run-children.mjs';

export async function benchDesk({ rounds = 5, students = 500 } = {}) {
  const folder = `${root}.cache/bench/desk`;
  mkdirSync(folder, { recursive: true });
  const bundle = (entry, name, rest) =>
    buildSync({
      absWorkingDir: root,
      bundle: true,
      minify: true,
      tsconfig: 'tsconfig.json',
      entryPoints: [entry],
      outfile: `${folder}/${name}`,
      ...rest,
    });
  const browserCode = { platform: 'browser', target: 'chrome109', format: 'iife', logLevel: 'error' };
  bundle('components/teach/check/worker.ts', 'worker.js', browserCode);
  bundle('bench/browser/desk-page.ts', 'page.js', browserCode);
  bundle('bench/lib/desk-class.ts', 'class.mjs', { platform: 'node', format: 'esm', minify: false });
  const { makeClass } = await import(`${folder}/class.mjs`);
  const { zip, link } = makeClass(students);
  writeFileSync(`${folder}/class.zip`, zip);
  writeFileSync(`${folder}/link.txt`, link);
  const types = { js: 'text/javascript', zip: 'application/zip', txt: 'text/plain' };
  const served = ['worker.js', 'page.js', 'class.zip', 'link.txt'];
  const server = createServer((request, response) => {
    const name = served.find((one) => request.url === `/${one}`);
    if (!name) return response.setHeader('Content-Type', 'text/html').end('<script src="/page.js"></script>');
    response.setHeader('Content-Type', types[name.split('.').pop()]);
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
    console.log(
      `Chromium ${browser.version()}; ${students} hand-ins in one zip (${(zip.length / 1e6).toFixed(1)} MB), fresh workers each round.\n`,
    );
    console.log('workers   all checked, s (range)   longest pause of the page, ms   scored anew, ms');
    for (const workers of [2, 1]) {
      const found = [];
      for (let round = 0; round < (workers === 2 ? rounds : 1); round++)
        found.push(await page.evaluate((size) => globalThis.measure(size), workers));
      const [first] = found;
      if (
        first.rows !== students ||
        first.scored !== students ||
        first.seeds !== students ||
        first.unread > 0
      )
        throw new Error(`Not all were checked: ${JSON.stringify(first)}`);
      if (first.flagged > 0) throw new Error(`${first.flagged} honest hand-ins were flagged`);
      const of = (name, unit = 1) => found.map((one) => one[name] / unit);
      const seconds = found.map(({ checked }) => (checked / 1000).toFixed(1));
      console.log(
        `${String(workers).padStart(7)}   ${`${(median(of('checked')) / 1000).toFixed(1)} (${seconds.join(', ')})`.padEnd(26)}${median(of('longest')).toFixed(0)} (${spread(of('longest'))})`.padEnd(
          66,
        ) + `${median(of('rescored')).toFixed(0)} (${spread(of('rescored'))})`,
      );
    }
  } finally {
    await browser.close();
    server.close();
  }
}
