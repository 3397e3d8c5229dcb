import { expect, type Page } from '@playwright/test';
import { test } from './test';
import { build } from 'esbuild';
import { complaintsOf, expectNoAxeViolations, expectNoOverflow, themes, widths } from './support';

/** The kinds that no lesson shows yet, with the questions of the specimen sheet, which is not published. */
const ENTRY = `
import { createRoot } from 'react-dom/client';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { samples } from '@/app/[locale]/gallery/quiz-samples';
import { CheckFrame } from '@/components/exercises/quiz/check-frame';
import { matchKind } from '@/components/exercises/quiz/kind-match';
import { multipleKind } from '@/components/exercises/quiz/kind-multiple';
import { orderKind } from '@/components/exercises/quiz/kind-order';
import { quizMessages } from '@/components/exercises/quiz/messages';
const kinds = { multiple: multipleKind, match: matchKind, order: orderKind };
document.documentElement.setAttribute('data-js', '');
createRoot(document.getElementById('root')).render(
  samples.filter(({ item }) => item.kind in kinds).map(({ item, zh }) => (
    <section key={item.id} id={item.kind} aria-label={item.kind}>
      <CheckFrame item={item} words={zh} messages={quizMessages.zh} lesson="a/b" kind={kinds[item.kind]} />
    </section>
  )),
);`;

let files: { readonly js: string; readonly css: string };
test.beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: process.cwd(), loader: 'tsx' },
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    jsx: 'automatic',
    alias: { '@': process.cwd() },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const text = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  files = { js: text('.js'), css: text('.css') };
});

/** Puts the questions on a page of the site's own origin, which no server knows. */
async function open(page: Page): Promise<string[]> {
  const complaints = complaintsOf(page);
  await page.route('**/specimens/**', (route) => {
    const name = new URL(route.request().url()).pathname;
    if (name.endsWith('.js')) return route.fulfill({ contentType: 'text/javascript', body: files.js });
    if (name.endsWith('.css')) return route.fulfill({ contentType: 'text/css', body: files.css });
    const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>题型</title>
      <link rel="icon" href="data:,"><link rel="stylesheet" href="/specimens/all.css">`;
    const body = `<main><h1>题型</h1><div id="root"></div></main><script src="/specimens/all.js"></script>`;
    return route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="zh-CN"><head>${head}</head><body>${body}</body></html>`,
    });
  });
  await page.goto('/specimens/');
  return complaints;
}

/** Presses a key until something holds, as a reader would who looks after each press. */
async function pressUntil(page: Page, key: string, holds: () => Promise<boolean>, most = 12) {
  for (let presses = 0; presses < most && !(await holds()); presses++) await page.keyboard.press(key);
  expect(await holds()).toBe(true);
}

const isFocused = (page: Page, selector: string) => () =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

test('several choices by keyboard', async ({ page }) => {
  const complaints = await open(page);
  const check = page.locator('#multiple');
  await expect(check.getByRole('group')).toHaveAccessibleDescription('可以选几项。');
  await pressUntil(page, 'Tab', isFocused(page, '#multiple input[value=a]'));
  await page.keyboard.press('Space');
  await pressUntil(page, 'Tab', isFocused(page, '#multiple input[value=c]'));
  await page.keyboard.press('Space');
  await pressUntil(page, 'Tab', isFocused(page, '#multiple button'));
  await page.keyboard.press('Enter');
  await expect(check.getByRole('status')).toHaveText(/^你选了A、C。答案是A、B、D。漏了B、D。多选了C。/);
  await expect(check.getByRole('button', { name: '再试一次' })).toBeFocused();
  await expectNoAxeViolations(page);

  await page.keyboard.press('Enter');
  await expect(check.locator('input[value=a]')).toBeFocused();
  await expect(check.getByRole('checkbox', { checked: true })).toHaveCount(0);
  for (const id of ['a', 'b', 'd']) {
    await pressUntil(page, 'Tab', isFocused(page, `#multiple input[value=${id}]`));
    await page.keyboard.press('Space');
  }
  await pressUntil(page, 'Tab', isFocused(page, '#multiple button'));
  await page.keyboard.press('Enter');
  await expect(check.getByRole('status')).toHaveText(/^你选了A、B、D。答案正是这样。/);
  expect(complaints).toEqual([]);
});

test('pairs by keyboard', async ({ page }) => {
  const complaints = await open(page);
  const check = page.locator('#match');
  const button = check.getByRole('button');
  await expect(button).toHaveText('还有3行没配');
  for (const [name, partner] of [
    ['R（最近一次）', 'age'],
    ['F（频率）', 'times'],
    ['M（金额）', 'money'],
  ] as const) {
    const list = check.getByRole('combobox', { name });
    await pressUntil(page, 'Tab', () => list.evaluate((field) => field === document.activeElement));
    await pressUntil(page, 'ArrowDown', async () => (await list.inputValue()) === partner);
  }
  await expect(button).toHaveText('对答案');
  await pressUntil(page, 'Tab', isFocused(page, '#match button'));
  await page.keyboard.press('Enter');
  await expect(check.getByRole('status')).toHaveText(/^你这样配：R（最近一次）——成为会员多久/);
  await expect(check.getByRole('listitem').first()).toContainText('应配离上次购买多少天');
  await expect(check.getByRole('combobox').first()).toBeDisabled();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Enter');
  await expect(check.getByRole('combobox').first()).toBeFocused();
  await expect(button).toHaveText('还有3行没配');
  expect(complaints).toEqual([]);
});

test('an order by keyboard: focus goes along with the entry, and its place is said', async ({ page }) => {
  const complaints = await open(page);
  const check = page.locator('#order');
  const entries = check.getByRole('listitem');
  const right = ['潜在客户', '初次客户', '重复购买的客户', '主动推荐的客户'];
  const ids = ['prospect', 'customer', 'client', 'advocate'];
  const go = check.getByRole('button', { name: '先排一排' });
  await go.focus();
  await page.keyboard.press('Enter');
  await expect(check.getByText('你这样排')).toHaveCount(0);

  for (const [place, id] of ids.entries()) {
    const up = `[data-move="${id}-1"]`;
    await check.locator(up).focus();
    const here = async () => (await entries.nth(place).innerText()).includes(right[place] ?? '?');
    while (!(await here())) {
      await page.keyboard.press('ArrowUp');
      await expect(check.locator(up)).toBeFocused();
      await expect(check.getByRole('status').filter({ hasText: right[place] ?? '?' })).toBeVisible();
    }
  }
  // Nothing goes above the first place.
  await check.locator('[data-move="prospect-1"]').focus();
  await page.keyboard.press('Enter');
  await expect(entries.first()).toContainText('潜在客户');
  await pressUntil(page, 'Tab', () =>
    check.getByRole('button', { name: '对答案' }).evaluate((field) => field === document.activeElement),
  );
  await page.keyboard.press('Enter');
  await expect(check.getByText('答案正是这样。')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Enter');
  await expect(go).toBeVisible();
  await expect(check.getByText('答案正是这样。')).toHaveCount(0);
  expect(complaints).toEqual([]);
});

for (const width of widths)
  for (const colorScheme of themes)
    test(`these kinds fit and are accessible at ${width} px, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const complaints = await open(page);
      await expect(page.getByRole('region')).toHaveCount(3);
      await expectNoOverflow(page);
      await expectNoAxeViolations(page);
      expect(complaints).toEqual([]);
    });
