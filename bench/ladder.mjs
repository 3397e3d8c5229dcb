/** `node bench/run.mjs ladder`: the ladder's model in a worker of Chromium beside the same model written plainly. */
import { mkdirSync, createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { buildSync } from 'esbuild';
import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/browser.mjs';
import { root } from './lib/prepare.mjs';
import { median } from './lib/run-children.mjs';

const MANY = { people: 100_000, quarters: 40 };
const FEW = { people: 10_000, quarters: 40 };
/** The plain model takes long enough with fewer quarters. */
const PLAIN = { people: 100_000, quarters: 8 };

export async function benchLadder({ rounds = 5 } = {}) {
  const folder = `${root}.cache/bench/ladder`;
  mkdirSync(folder, { recursive: true });
  for (const [entry, name] of [
    ['bench/browser/ladder-worker.ts', 'worker.js'],
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
    const run = (work, fresh = true) =>
      page.evaluate(([what, isFresh]) => globalThis.measure(what, isFresh), [work, fresh]);
    console.log(`Chromium ${browser.version()}; ${rounds} rounds in turn, a fresh worker for each line.\n`);
    const found = { many: [], few: [], plain: [], counterfactual: [], panel: [], again: [] };
    for (let round = 0; round < rounds; round++) {
      const seed = `bench ${round}`;
      found.many.push(await run({ what: 'fast', ...MANY, seed }));
      found.plain.push(await run({ what: 'plain', ...PLAIN, seed }));
      found.few.push(await run({ what: 'fast', ...FEW, seed }));
      found.counterfactual.push(await run({ what: 'counterfactual', seed }));
      found.panel.push(await run({ what: 'panel', seed }));
      found.again.push(await run({ what: 'panel', seed }, false));
    }
    report(found);
  } finally {
    await browser.close();
    server.close();
  }
}

function report({ many, few, plain, counterfactual, panel, again }) {
  for (const { customers } of many)
    if (customers < MANY.people / 20) throw new Error(`The market emptied: ${customers} customers are left`);
  if (panel.some(({ customers }) => customers !== 200)) throw new Error('The panel has 200 seeds');
  const rate = (runs, { people, quarters }) => median(runs.map(({ ms }) => (people * quarters) / ms / 1000));
  const [fast, slow] = [rate(many, MANY), rate(plain, PLAIN)];
  const print = (name, value, wanted) => console.log(`${name.padEnd(58)}${value.padStart(12)}   ${wanted}`);
  print('ours, 100,000 people × 40 quarters, M customer-quarters/s', fast.toFixed(2), '≥ 3, aim 10');
  print('written plainly, 100,000 × 8, M customer-quarters/s', slow.toFixed(2), '');
  print('ours ÷ plain', (fast / slow).toFixed(1), '≥ 3');
  print('customers left after 40 quarters', String(median(many.map(({ customers }) => customers))), '');
  print('time a customer-quarter, 100,000 ÷ 10,000', (rate(few, FEW) / fast).toFixed(2), '≤ 1.5');
  const bytes = (runs, { people }) => runs[0].bytes / people;
  print('bytes a customer, 100,000 ÷ 10,000', (bytes(many, MANY) / bytes(few, FEW)).toFixed(2), '≤ 1.5');
  print('bytes a customer', bytes(many, MANY).toFixed(0), '');
  print(
    'longest pause of the page meanwhile, ms',
    Math.max(...many.map(({ pause }) => pause)).toFixed(0),
    '',
  );
  const ms = (runs) => median(runs.map((one) => one.ms)).toFixed(0);
  print('a counterfactual, people made anew, ms', ms(counterfactual), '< 1000');
  print('200 seeds × 2,000 people × 8 quarters, people made anew, ms', ms(panel), '< 2000');
  print('the same again, people kept, ms', ms(again), '');
}
