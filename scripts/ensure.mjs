/**
 * Makes "fresh clone, one command" true. Installs what is missing, and with `--build` builds the site when a
 * source changed since the last build. Uses Node's own modules only, and writes to stderr: stdout is the caller's.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const SOURCES = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'next.config.mjs',
  'proxy.ts',
  'mdx-components.tsx',
  'package-lock.json',
  'tsconfig.json',
  'scripts/prepare-content.ts',
  'scripts/eager-modules.mjs',
  'scripts/text-first.mjs',
];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 9)) {
  fail(`Node ${process.versions.node} is too old: install Node 20.9 or later (https://nodejs.org).`);
}

const lockHash = hashOf(['package-lock.json']);
if (stamp('node_modules/.guanxi-lock') !== lockHash) {
  // NODE_ENV=production would leave out the build tools.
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  save('node_modules/.guanxi-lock', lockHash);
}

if (process.argv.includes('--build')) {
  const sourceHash = hashOf(SOURCES);
  if (stamp('.next/guanxi-source') !== sourceHash || !existsSync(join(root, '.next/BUILD_ID'))) {
    run('npm', ['run', '--silent', 'build']);
    save('.next/guanxi-source', sourceHash);
  }
}

function run(command, args) {
  console.error(`> ${command} ${args.join(' ')}`);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['inherit', 2, 2],
    shell: process.platform === 'win32',
  });
  if (error) fail(`${command} could not be started: ${error.message}`);
  if (status !== 0)
    fail(`"${command} ${args.join(' ')}" ended with status ${status}; its own message stands above.`);
}

/** A digest of names and contents: a restored file with an old date still counts as changed. */
function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesIn).sort())
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
  return hash.digest('hex');
}

function filesIn(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full).flatMap((name) => filesIn(relative(root, join(full, name))));
}

function stamp(path) {
  const full = join(root, path);
  return existsSync(full) ? readFileSync(full, 'utf8') : '';
}

function save(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
