/** Installs the peers when missing and writes the order files; both only once. */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, renameSync, statSync, writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const bench = fileURLToPath(new URL('../', import.meta.url));

export function installPeers() {
  // npm writes this file last.
  const done = `${bench}node_modules/.package-lock.json`;
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(`${bench}package-lock.json`).mtimeMs) return;
  console.error('Installing the bench peers ...');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: bench,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci failed in bench/');
}

/** Days of the generated orders: 2023-01-01 to 2025-12-31; scores are taken as of the day after. */
export const AS_OF = '2026-01-01';
const FIRST_DAY = Date.UTC(2023, 0, 1);
const DAYS = 1096;

/**
 * A seeded order file customer_id,order_date,amount with one customer to ten rows, uneven loyalty, 2 % refunds.
 * @returns {string} its path
 */
export function ordersFile(rows) {
  const folder = `${root}.cache/bench`;
  const path = `${folder}/orders-${rows}.csv`;
  if (existsSync(path)) return path;
  console.error(`Writing ${rows} orders ...`);
  mkdirSync(folder, { recursive: true });
  const next = mulberry32(20251231);
  const customers = rows / 10;
  const dates = Array.from({ length: DAYS }, (_, d) =>
    new Date(FIRST_DAY + d * 86_400_000).toISOString().slice(0, 10),
  );
  // Written beside and renamed, so that a broken run leaves no half file.
  const file = openSync(`${path}.part`, 'w');
  writeSync(file, 'customer_id,order_date,amount\n');
  let lines = [];
  for (let i = 0; i < rows; i++) {
    const customer = Math.floor(customers * next() ** 1.7);
    const life = 200 + ((customer * 7919) % (DAYS - 200));
    const day = Math.floor(life * Math.sqrt(next()));
    const cents = Math.round(Math.exp(8.6 + 0.9 * (next() + next() + next() - 1.5) * 2));
    const sign = next() < 0.02 ? '-' : '';
    lines.push(`C${String(customer).padStart(7, '0')},${dates[day]},${sign}${(cents / 100).toFixed(2)}`);
    if (lines.length === 50_000) {
      writeSync(file, `${lines.join('\n')}\n`);
      lines = [];
    }
  }
  if (lines.length > 0) writeSync(file, `${lines.join('\n')}\n`);
  closeSync(file);
  renameSync(`${path}.part`, path);
  return path;
}

/** A small seeded generator (Tommy Ettinger's mulberry32). */
export function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
