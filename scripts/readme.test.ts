import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'guanxi-readme-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tsx = (script: string) => `"${process.execPath}" --import tsx "${join(root, script)}"`;

/** Runs a line as a reader's shell would, with the commands behind npm named outright and files kept apart. */
function run(line: string): string {
  const command = line
    .replace(/npm run --silent (rfm|clv) --/, (_, name: string) => tsx(`scripts/${name}.ts`))
    .replace(/(\s)(\w+\.csv)/g, (_, gap: string, file: string) => `${gap}"${join(folder, file)}"`);
  const { stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      LC_ALL: 'C',
      NODE_OPTIONS: '',
      PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
    },
  });
  return `${stdout}${stderr}`.replaceAll(`${folder}/`, '').trimEnd();
}

describe.each(['README.md', 'README.zh.md'])('%s', (name) => {
  const text = readFileSync(join(root, name), 'utf8');
  const blocks = [...text.matchAll(/^```\n([\s\S]*?)\n```$/gm)].map(([, block = '']) => block);
  const shown = blocks
    .filter((block) => block.startsWith('$ npm run --silent'))
    .flatMap((block) => block.split(/^\$ /m).slice(1))
    .map((piece): [string, string] => {
      const [line = '', ...output] = piece.split('\n');
      return [line, output.join('\n').trimEnd()];
    });

  // The files that the text tells its reader to make: orders, bad rows, the tea house.
  const [orders, bad] = blocks.filter((block) => block.startsWith('customer_id,order_date,amount'));
  const teahouse = blocks.find((block) => block.startsWith('npx tsx -e'));
  writeFileSync(join(folder, 'orders.csv'), `${orders}\n`);
  writeFileSync(join(folder, 'bad.csv'), `${bad}\n`);

  test('makes the files that its commands read', () => {
    expect([orders, bad].every((file) => file?.includes('\n'))).toBe(true);
    expect(run(teahouse?.replace(/^npx /, '') ?? '')).toBe('');
    expect(readFileSync(join(folder, 'teahouse.csv'), 'utf8').split('\n').length).toBeGreaterThan(2000);
    expect(shown.length).toBeGreaterThanOrEqual(6);
  });

  test.each(shown)('%s', (line, output) => {
    expect(run(line)).toBe(output);
  });

  test('names exactly the options that the commands take', () => {
    const optionsIn = (words: string) => words.match(/(?<![-\w])--[a-z][a-z-]+/g) ?? [];
    // Each option is explained in a table or where its command is introduced.
    const told = text.match(/^\| `--.*|^`--preset .*/gm)?.join('\n') ?? '';
    const known = ['rfm', 'clv'].map((command) => run(`${tsx(`scripts/${command}.ts`)} --help`)).join('\n');
    const expected = new Set([...optionsIn(known.replaceAll('npm run --silent', '')), '--help']);
    expect([...new Set(optionsIn(told))].sort()).toEqual([...expected].sort());
  });
});
