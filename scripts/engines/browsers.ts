import { spawn } from 'node:child_process';
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../browser.mjs';
import { servePage, type EngineReport } from './page-server';

export type EngineName = 'chromium' | 'firefox' | 'webkit';

const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** WebKitGTK's own small browser, as Debian packs it. It needs a screen: xvfb-run lends it one. */
const MINI_BROWSERS = ['x86_64', 'aarch64'].map(
  (machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
);
const SCREEN = 'xvfb-run';

/** No first-run pages and no calls to anyone but the page server. */
const FIREFOX_PREFERENCES = {
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

const CHROMIUM_OPTIONS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The program of that engine; undefined when there is none. Chromium is needed by other tests: it must exist. */
export async function findEngine(name: EngineName): Promise<string | undefined> {
  if (name === 'chromium') return findBrowser();
  if (name === 'webkit') return onPath(SCREEN).some(runnable) ? MINI_BROWSERS.find(runnable) : undefined;
  const named = process.env.FIREFOX_PATH;
  return named ?? [...onPath('firefox-esr', 'firefox'), ...FIREFOX_PLACES].find(runnable);
}

const onPath = (...programs: string[]): string[] =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => programs.map((program) => join(folder, program)));

/** Opens the page in that browser, with a profile of its own, and waits for its reports. */
export async function reportsFrom(name: EngineName, program: string): Promise<EngineReport> {
  // Beside the project: a packaged Firefox sees no temporary folder but its own.
  const cache = fileURLToPath(new URL('../../.cache', import.meta.url));
  mkdirSync(cache, { recursive: true });
  const profile = mkdtempSync(join(cache, `${name}-`));
  const page = await servePage();
  const stop =
    name === 'webkit'
      ? open(SCREEN, ['--auto-servernum', program, page.address], {
          XDG_DATA_HOME: profile,
          XDG_CACHE_HOME: profile,
        })
      : open(program, optionsOf(name, profile, page.address));
  try {
    return await Promise.race([page.answer, stop.early]);
  } finally {
    await stop.now();
    page.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

function optionsOf(name: Exclude<EngineName, 'webkit'>, profile: string, address: string): string[] {
  if (name === 'chromium') return [...CHROMIUM_OPTIONS, `--user-data-dir=${profile}`, address];
  const lines = Object.entries(FIREFOX_PREFERENCES).map(
    ([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`);
  return ['--headless', '--no-remote', '--profile', profile, address];
}

/** Starts a browser; `early` fails when it ends before it was stopped. */
function open(
  program: string,
  options: string[],
  environment: Readonly<Record<string, string>> = {},
): { early: Promise<never>; now: () => Promise<void> } {
  // A group of its own: what the program started ends with it.
  const env = { ...process.env, ...environment };
  const browser = spawn(program, options, { stdio: ['ignore', 'ignore', 'pipe'], detached: true, env });
  let words = '';
  browser.stderr.setEncoding('utf8').on('data', (text: string) => (words = (words + text).slice(-2000)));
  const ended = new Promise<string>((resolve) => {
    browser.once('error', (error) => resolve(error.message));
    browser.once('exit', (status) => resolve(`ended with status ${status}: ${words}`));
  });
  const early = ended.then((how) => {
    throw new Error(`${program} ${how}`);
  });
  early.catch(() => {});
  return {
    early,
    now: async () => {
      try {
        if (browser.pid !== undefined) process.kill(-browser.pid);
      } catch {
        // It has ended by itself.
      }
      await ended;
    },
  };
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
