import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let built: string;
beforeEach(() => {
  built = mkdtempSync(join(tmpdir(), 'built-'));
  mkdirSync(join(built, 'static/chunks'), { recursive: true });
  mkdirSync(join(built, 'server/app/zh'), { recursive: true });
});
afterEach(() => rmSync(built, { recursive: true }));

const step = (name: string) =>
  spawnSync(process.execPath, [fileURLToPath(new URL(name, import.meta.url))], {
    env: { ...process.env, NEXT_DIST_DIR: built },
    encoding: 'utf8',
  });
const put = (path: string, text: string) => writeFileSync(join(built, path), text);
const read = (path: string) => readFileSync(join(built, path), 'utf8');

describe('eager-modules', () => {
  const CHUNK = 'static/chunks/a.js';
  const LIST = '(globalThis.TURBOPACK||(globalThis.TURBOPACK=[])).push';
  const SCRIPT = `${LIST}(["a.js",7,(e,t)=>{t.push("(seven,")},8,function(e,t){t.push([8,")"])},9,e=>e]);`;

  test('brackets stand around each module and nothing else, and are not doubled by a second build', () => {
    put(CHUNK, SCRIPT);
    put('static/chunks/other.js', 'a.push([1],e=>e),self.x=()=>1;');
    expect(step('eager-modules.mjs').status).toBe(0);
    const once = read(CHUNK);
    expect(once).toBe(
      `${LIST}(["a.js",7,((e,t)=>{t.push("(seven,")}),8,(function(e,t){t.push([8,")"])}),9,(e=>e)]);`,
    );
    expect(step('eager-modules.mjs').status).toBe(0);
    expect(read(CHUNK)).toBe(once);
    expect(read('static/chunks/other.js')).toBe('a.push([1],e=>e),self.x=()=>1;');
  });

  test('the script means what it meant', () => {
    const meaning = () => {
      const world: { TURBOPACK: unknown[][] } = { TURBOPACK: [] };
      runInNewContext(read(CHUNK), world);
      const said: unknown[] = [];
      for (const part of world.TURBOPACK[0] ?? []) if (typeof part === 'function') part({}, said);
      return JSON.stringify([world.TURBOPACK, said]);
    };
    put(CHUNK, SCRIPT);
    const before = meaning();
    step('eager-modules.mjs');
    expect(meaning()).toBe(before);
    expect(before).toContain('(seven,');
  });

  test('scripts in which there is no module stop the build', () => {
    put(CHUNK, 'a.push([1,2]);');
    const { status, stderr } = step('eager-modules.mjs');
    expect(status).not.toBe(0);
    expect(stderr).toContain('no modules found');
  });
});

describe('text-first', () => {
  const PAGE = 'server/app/zh/page.html';
  const tag = (source: string) => `<script src="${source}" async=""></script>`;
  const next = '<link rel="preload" as="script" fetchPriority="low" href="/one.js"/>';
  const part = '<link rel="preload" href="/part.js" as="script" fetchPriority="low"/>';
  const rest = '<link rel="stylesheet" href="/a.css"/>';

  test('scripts and their preloads leave the page; what starts it names them in their order', () => {
    const text = `<p>正文<script>own()</script></p>`;
    put(PAGE, `<head>${next}${rest}${part}${tag('/one.js')}${tag('/two.js')}</head>${text}${tag('/end.js')}`);
    expect(step('text-first.mjs').status).toBe(0);
    const page = read(PAGE);
    expect(page).toMatch(/^<head><link rel="stylesheet" href="\/a.css"\/><script>\(function /);
    expect(page).toContain(`(["/one.js","/two.js","/end.js"],["/part.js"])</script></head>${text}`);
    expect(page.endsWith(text)).toBe(true);
  });

  test('a page in which there is no script of Next stops the build', () => {
    put(PAGE, `<head>${rest}</head><p>正文</p>`);
    const { status, stderr } = step('text-first.mjs');
    expect(status).not.toBe(0);
    expect(stderr).toContain('zh/page.html: no scripts of Next found in it');
  });
});
