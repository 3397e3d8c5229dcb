/**
 * `node bench/run.mjs ladder-page [--rounds N]`: the ladder's play page of the built site in Chromium without a GPU: frames a second
 * and the longest task while 2,000 people move to their new rungs, and the longest task while money is typed in.
 */
import { mkdirSync } from 'node:fs';
import { buildSync } from 'esbuild';
import { chromium } from '@playwright/test';
import { root } from './lib/prepare.mjs';
import { median } from './lib/run-children.mjs';
import { browserPath, FLAGS, startSite } from './lib/site.mjs';

/** Goal and three steps of the first quarter; then the second's reports; then its decision. */
const BEFORE_DECIDE = 5;
const BEFORE_PREDICT = 6;
const SIZES = [
  { width: 360, height: 780 },
  { width: 1280, height: 900 },
];

export async function benchLadderPage({ rounds = 5 } = {}) {
  const folder = `${root}.cache/bench/ladder-page`;
  mkdirSync(folder, { recursive: true });
  buildSync({
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    tsconfig: 'tsconfig.json',
    entryPoints: ['bench/browser/ladder-state.ts'],
    outfile: `${folder}/state.mjs`,
  });
  const state = await import(`${folder}/state.mjs`);
  const site = await startSite();
  const browser = await chromium.launch({ executablePath: await browserPath(), args: FLAGS });
  try {
    console.log(
      `Chromium ${browser.version()} without a GPU, ${state.people} people; ${rounds} rounds, another seed each.\n`,
    );
    console.log('                                  frames/s   lowest   longest task ms   longest gap ms');
    for (const viewport of SIZES) {
      const [moves, typed] = [[], []];
      for (let round = 0; round < rounds; round++) {
        const context = await browser.newContext({ viewport });
        moves.push(...(await measureMoves(context, site.origin, state, `bench ${round}`)));
        typed.push(await measureTyping(context, site.origin, state, `bench ${round}`));
        await context.close();
      }
      const at = `${viewport.width} px`;
      print(
        `${at}: a quarter runs, people move`,
        moves.filter(({ first }) => first),
      );
      print(
        `${at}: moved back and forth`,
        moves.filter(({ first }) => !first),
      );
      print(`${at}: typing in the decision`, typed);
    }
    console.log(
      '\nWanted: at least 30 frames/s, no task above 50 ms (tasks below 50 ms are not told apart).',
    );
  } finally {
    await browser.close();
    await site.stop();
  }
}

/** The quarter runs and its people travel; then to the start of the quarter and to its end again. */
async function measureMoves(context, origin, { keptRun, words }, seed) {
  const page = await open(context, origin, keptRun(seed, BEFORE_PREDICT), words.predict);
  const press = (name) => page.getByRole('button', { name, exact: true }).click();
  const found = [];
  await press(words.run);
  await page.evaluate(() => globalThis.measure.begin());
  await press(words.runAnyway);
  found.push({ first: true, ...(await moved(page)) });
  for (const name of [words.moment.start, words.moment.end]) {
    await page.evaluate(() => globalThis.measure.begin());
    await press(name);
    found.push({ first: false, ...(await moved(page)) });
  }
  await page.close();
  return found;
}

/** Waits until the people stand still. */
async function moved(page) {
  await page.waitForFunction(() => globalThis.measure.isStill(), undefined, { timeout: 60_000 });
  const found = await page.evaluate(() => globalThis.measure.end());
  if (found.draws < 5 || found.took < 900)
    throw new Error(`Not what was to be measured: ${found.draws} pictures in ${found.took} ms`);
  return found;
}

async function measureTyping(context, origin, { keptRun, words }, seed) {
  const page = await open(context, origin, keptRun(seed, BEFORE_DECIDE), words.decide);
  await page.evaluate(() => globalThis.measure.begin());
  for (const lever of words.levers) {
    const field = page.getByRole('textbox', { name: lever, exact: true });
    await field.selectText();
    await page.keyboard.type('2345', { delay: 80 });
    if ((await field.inputValue()) !== '2345') throw new Error(`Nothing was typed at ${lever}.`);
  }
  const found = await page.evaluate(() => globalThis.measure.end());
  await page.close();
  return { ...found, frames: undefined };
}

async function open(context, origin, { key, text }, region) {
  const page = await context.newPage();
  await page.route('**/empty-page', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto(`${origin}/empty-page`);
  await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, text]);
  await page.addInitScript(instrument);
  await page.goto(`${origin}/en/simulators/ladder?run=BENCH`);
  const here = page.getByRole('region', { name: region, exact: true });
  await here.getByRole('textbox').first().waitFor({ timeout: 30_000 });
  // What is still fetched while nothing happens is not what is measured.
  await page.waitForLoadState('networkidle');
  return page;
}

/** Runs in the page, before anything else. A picture is drawn by emptying its layer and stamping everybody anew. */
function instrument() {
  let [drawn, tasks, gap, isOn, last] = [[], [], 0, false, 0];
  const { clearRect } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.clearRect = function (...box) {
    if (isOn) drawn.push(performance.now());
    return clearRect.apply(this, box);
  };
  const observer = new PerformanceObserver((list) => {
    if (isOn) tasks.push(...list.getEntries().map(({ duration }) => duration));
  });
  observer.observe({ type: 'longtask' });
  const look = (time) => {
    if (isOn && last > 0) gap = Math.max(gap, time - last);
    last = isOn ? time : 0;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  globalThis.measure = {
    begin() {
      [drawn, tasks, gap, last, isOn] = [[], [], 0, 0, true];
    },
    isStill: () => drawn.length > 5 && performance.now() - drawn.at(-1) > 600,
    end() {
      isOn = false;
      // Two layers drawn in one frame are one picture.
      const pictures = drawn.filter((time, i) => i === 0 || time - drawn[i - 1] > 4);
      // The layer is drawn once when it appears; the move is the unbroken row of pictures at the end.
      let from = pictures.length - 1;
      while (from > 0 && pictures[from] - pictures[from - 1] < 300) from--;
      const took = pictures.length > 0 ? pictures.at(-1) - pictures[from] : 0;
      const draws = pictures.length - from;
      return {
        draws,
        took,
        gap,
        frames: took > 0 ? ((draws - 1) * 1000) / took : 0,
        task: Math.max(0, ...tasks),
      };
    },
  };
}

function print(name, found) {
  const frames = found.flatMap((one) => one.frames ?? []);
  const task = Math.max(...found.map((one) => one.task));
  console.log(
    [
      name.padEnd(32),
      (frames.length > 0 ? median(frames).toFixed(1) : '').padStart(8),
      (frames.length > 0 ? Math.min(...frames).toFixed(1) : '').padStart(6),
      (task === 0 ? 'below 50' : task.toFixed(0)).padStart(15),
      Math.max(...found.map(({ gap }) => gap))
        .toFixed(0)
        .padStart(14),
    ].join('   '),
  );
}
