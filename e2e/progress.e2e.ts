import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { chapters } from '@/content/course';
import { complaintsOf, expectNoAxeViolations, expectNoOverflow, locales, themes, widths } from './support';
import { test } from './test';

const KEY = 'guanxi-lab/progress/1';
const LESSON = '/zh/lessons/evaluation/rfm';

const words = {
  zh: { empty: '还没有记录', local: '什么都不离开这台设备' },
  en: { empty: 'No record yet', local: 'Nothing leaves this device' },
};

/** Where the course begins: the first lesson that stands. */
const first = chapters.flatMap(({ lessons }) => lessons)[0]!;

/** Opens the lesson and answers its first question, as a reader would. */
async function learn(page: Page) {
  await page.goto(LESSON);
  const check = page.locator('#check-direction');
  await check.getByRole('radio').first().check();
  await check.getByRole('button', { name: '对答案' }).click();
  await expect(check.getByRole('status')).toContainText('你选了A');
}

const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);

test.describe('the empty page', () => {
  for (const locale of locales)
    for (const width of widths)
      for (const colorScheme of themes)
        test(`${locale}, ${width} px, ${colorScheme}`, async ({ page }) => {
          const complaints = complaintsOf(page);
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          await page.goto(`/${locale}/progress`);
          await expect(page.getByRole('heading', { name: words[locale].empty })).toBeVisible();
          await expect(page.getByText(words[locale].local)).toBeVisible();
          await expect(page.getByRole('link', { name: first.title[locale] })).toBeVisible();
          await expectNoOverflow(page);
          await expectNoAxeViolations(page);
          expect(complaints).toEqual([]);
        });
});

test('what was learned is listed, and home leads back to it', async ({ page }) => {
  await page.goto('/zh');
  await expect(page.getByRole('link', { name: /^接着上次/ })).toHaveCount(0);
  await learn(page);
  await page.goto('/zh/progress');
  await expect(page.getByText(/答了1题，共\d+题/)).toBeVisible();
  await expectNoAxeViolations(page);
  await page.goto('/zh');
  await page.getByRole('link', { name: /^接着上次/ }).click();
  await expect(page).toHaveURL(/\/zh\/lessons\/evaluation\/rfm#recall$/);
  await page.goto('/en');
  await expect(page.getByRole('link', { name: /^Continue where you were/ })).toHaveAttribute(
    'href',
    '/en/lessons/evaluation/rfm#recall',
  );
});

test('export, clear, undo, clear, import: all is back', async ({ page }) => {
  await learn(page);
  await page.goto('/zh/progress');
  const before = await kept(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^guanxi-lab-progress-\d{4}-\d\d-\d\d\.json$/);

  const clear = async () => {
    await page.getByRole('button', { name: '清空' }).click();
    const ask = page.getByRole('group', { name: '清空这台设备上的记录？' });
    await expectNoAxeViolations(page);
    await ask.getByRole('button', { name: '清空' }).click();
    await expect(page.getByRole('heading', { name: '还没有记录' })).toBeVisible();
  };
  await clear();
  await page.getByRole('button', { name: '撤回清空' }).click();
  await expect(page.getByText(/答了1题/)).toBeVisible();
  await clear();
  await page.reload();
  await expect(page.getByRole('heading', { name: '还没有记录' })).toBeVisible();

  await page.locator('input[type=file]').setInputFiles(await file.path());
  const preview = page.getByRole('group', { name: '导入前先看会改什么' });
  await expect(preview).toContainText('课：新添1条，更新0条，不变0条。');
  await expect(preview).toContainText('题：新添1条');
  // Nothing has changed yet.
  await expect(page.getByRole('heading', { name: '还没有记录' })).toBeVisible();
  await expectNoAxeViolations(page);
  await preview.getByRole('button', { name: '并进来' }).click();
  await expect(page.getByText(/答了1题/)).toBeVisible();
  expect(JSON.parse((await kept(page)) ?? '')).toEqual(JSON.parse(before ?? ''));

  await page.locator('input[type=file]').setInputFiles(await file.path());
  await expect(page.getByText('里面的记录这里都有了')).toBeVisible();
});

test('the text for browsers that save no files is the file, and can be pasted', async ({ page }) => {
  await learn(page);
  await page.goto('/zh/progress');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出' }).click();
  await page.getByText('存不了文件').click();
  const text = await page.getByLabel('进度的全部文字').inputValue();
  expect(text).toBe(await readFile(await (await download).path(), 'utf8'));
  await page.evaluate((key) => localStorage.removeItem(key), KEY);
  await page.reload();
  await page.getByText('没有文件').click();
  await page.getByLabel('粘贴导出的文字').fill(text);
  await page.getByRole('button', { name: '读这段文字' }).click();
  await page.getByRole('button', { name: '并进来' }).click();
  await expect(page.getByText(/答了1题/)).toBeVisible();
});

test('a score in a file is computed again', async ({ page }) => {
  await learn(page);
  await page.goto('/zh/progress');
  const forged = JSON.parse((await kept(page)) ?? '');
  forged.checks['evaluation/rfm/direction'].result = { status: 'scored', total: 100, outOf: 100 };
  await page.evaluate((key) => localStorage.removeItem(key), KEY);
  await page.reload();
  await page.locator('input[type=file]').setInputFiles({
    name: 'forged.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(forged)),
  });
  await page.getByRole('button', { name: '并进来' }).click();
  await expect(page.getByText('最近一次全对的0题')).toBeVisible();
});

for (const [name, text, said] of [
  ['no JSON', '%PDF-1.7 …', '读不成JSON'],
  ['empty', '', '里面是空的'],
  ['something else', '{"hello":"world"}', '不是导出的进度'],
  [
    'a broken time',
    '{"version":1,"checks":{},"predictions":{},"lessons":{"evaluation/rfm":{"at":"昨天","heading":"","endAt":""}}}',
    '时间读不懂（位置：lessons["evaluation/rfm"].at）',
  ],
] as const)
  test(`a file that is ${name} is refused with its reason, and loses nothing`, async ({ page }) => {
    await learn(page);
    await page.goto('/zh/progress');
    const before = await kept(page);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    const status = page.getByRole('status').filter({ hasText: '没有导入' });
    await expect(status).toContainText(said);
    expect(await kept(page)).toBe(before);
    await expect(page.getByText(/答了1题/)).toBeVisible();
  });

test('a damaged store starts anew instead of breaking the page', async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.addInitScript((key) => localStorage.setItem(key, '{"version":1,"lessons":[1,'), KEY);
  await page.goto('/zh/progress');
  await expect(page.getByRole('heading', { name: '还没有记录' })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('without storage the page works and says that nothing will be kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/zh/progress');
  await expect(page.getByRole('note', { name: '关掉就没了' })).toBeVisible();
  await expectNoAxeViolations(page);
});
