/** A `next start` of an existing build on a free port, stopped again by its own process id; and the browser's flags. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { root } from './prepare.mjs';

export const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function browserPath() {
  const { findBrowser } = await import('../../scripts/browser.mjs');
  return findBrowser();
}

/** @returns {Promise<{ origin: string, stop: () => Promise<void> }>} */
export async function startSite() {
  const build = process.env.NEXT_DIST_DIR ?? '.next';
  if (!existsSync(`${root}${build}/BUILD_ID`))
    throw new Error(`No build in ${build}: run npm run build first.`);
  const port = await freePort();
  const server = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'start', '-p', String(port), '-H', '127.0.0.1'],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } },
  );
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const stop = async () => {
    server.kill();
    await ended;
  };
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 120; tries++) {
    if (server.exitCode !== null) throw new Error('next start ended at once.');
    const answers = await fetch(`${origin}/zh`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return { origin, stop };
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  await stop();
  throw new Error('next start did not answer within a minute.');
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** The pages that the course promises to keep light. */
const LESSONS = [
  ...[
    'why-they-stay',
    'satisfaction',
    'bonds',
    'levels',
    'action-equation',
    'ladder',
    'retention-economics',
  ].map((lesson) => `loyalty/${lesson}`),
  ...['three-processes', 'levels-of-interaction', 'touchpoints', 'dialogue', 'channels'].map(
    (lesson) => `interaction/${lesson}`,
  ),
  ...['rfm', 'segments', 'clv', 'retention', 'asking', 'does-it-pay', 'journey-map'].map(
    (lesson) => `evaluation/${lesson}`,
  ),
];
export const PAGES = ['zh', 'en'].flatMap((locale) => [
  `/${locale}`,
  `/${locale}/simulators/rfm`,
  `/${locale}/simulators/rfm/guided`,
  `/${locale}/simulators/ladder`,
  `/${locale}/simulators/journey`,
  `/${locale}/simulators/journey/free`,
  `/${locale}/teach/assign`,
  `/${locale}/teach/check`,
  ...LESSONS.map((lesson) => `/${locale}/lessons/${lesson}`),
]);
