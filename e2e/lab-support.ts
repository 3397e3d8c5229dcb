import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, type Locator, type Page } from '@playwright/test';
import { untilInteractive } from './support';

export const LAB = '/simulators/rfm';
const run = promisify(execFile);

export const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
/** Saved by LibreOffice Calc from one and the same sheet, as GB-18030 text and as a workbook. */
export const GB18030_EXPORT = inProject('e2e/fixtures/orders-gb18030.csv');
export const WORKBOOK_EXPORT = inProject('e2e/fixtures/orders.xlsx');
export const TEA_HOUSE_SAMPLE = inProject('public/templates/tea-house-zh.csv');

/** A file as the picker takes it. */
export const csvFile = (text: string, name = 'orders.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

/** The lab with the part that opens files at hand. */
export async function openLab(page: Page, locale = 'zh', query = '') {
  await page.goto(`/${locale}${LAB}${query}`);
  await untilInteractive(page, '#pictures select');
  await expect(page.locator('#orders').getByRole('heading', { level: 2 })).toBeVisible();
}

/** Comes near every part, so that each is fetched. */
export async function fetchAllParts(page: Page) {
  const waiting = page.locator('main').getByText(/^(正在取这一部分……|Fetching this part …)$/);
  await expect(async () => {
    if ((await waiting.count()) > 0) await waiting.first().scrollIntoViewIfNeeded({ timeout: 1000 });
    await expect(waiting).toHaveCount(0, { timeout: 1000 });
  }).toPass();
}

type Files = Parameters<Locator['setInputFiles']>[0];

/** Picks a file as a reader does: by the button, and then in the browser's own window. */
export async function pickFile(page: Page, files: Files) {
  const panel = page.locator('#orders');
  const pick = panel.getByRole('button', { name: /^(选文件|Choose a file)$/ });
  if (!(await pick.isVisible()))
    await panel
      .getByRole('button', {
        name: /^(换成我的文件|换一份文件|Use my own file|Use another file|Choose another file)$/,
      })
      .first()
      .click();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), pick.click()]);
  await chooser.setFiles(files);
}

export const readButton = (page: Page) =>
  page.locator('#orders').getByRole('button', { name: /^(读这份文件|Read this file)$/ });

/** Picks a file, agrees with the guessed columns and waits until its orders are on screen. */
export async function openFile(page: Page, files: Files) {
  await pickFile(page, files);
  await readButton(page).click();
  await expect(page.locator('#orders').getByRole('status')).toHaveText(/读好了|is open/);
}

/** How many are scored, by the line above the pictures. */
export async function scored(page: Page): Promise<number> {
  const line = page.locator('#pictures').getByText(/人打了分|customers are scored/);
  const found = /，(\d+)人打了分|, (\d+) customers? (?:are|is) scored/.exec(await line.innerText());
  return Number(found?.[1] ?? found?.[2]);
}

/** Customers of each cell of the heat map. */
export async function heat(page: Page): Promise<number[]> {
  const cells = page
    .getByRole('table', { name: /^(行是R分，列是F分|R score by row, F score by column)$/ })
    .first()
    .locator('td[title]');
  return (await cells.allInnerTexts()).map(Number);
}

/** Name and customers of each segment, by the filter of the customer table. */
export async function segmentSizes(page: Page): Promise<Record<string, number>> {
  const options = await page
    .locator('#customers')
    .getByLabel(/^(只看哪一群|Show only)$/)
    .getByRole('option')
    .allInnerTexts();
  return Object.fromEntries(
    options.slice(1).map((text) => {
      const [, name = '', count = ''] = /^(.+?) ?[（(]([\d,]+)/.exec(text) ?? [];
      return [name, Number(count.replaceAll(',', ''))];
    }),
  );
}

/** Nothing on the page says that something went wrong, and no figure is none. */
export async function expectNoFault(page: Page) {
  const main = page.getByRole('main');
  await expect(main.getByRole('alert')).toHaveCount(0);
  expect(await main.innerText()).not.toMatch(
    /NaN|Infinity|undefined|\[object|没有算出来|没排出来|没有取到|could not be\b/,
  );
}

/** What a click hands to the browser to be saved. */
export async function saved(
  page: Page,
  act: () => Promise<unknown>,
): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

export const saveCsv = (page: Page) =>
  saved(page, () =>
    page
      .locator('#take')
      .getByRole('button', { name: /^(存为CSV|Save as CSV)$/ })
      .click(),
  );

/** What the command line prints for a file. */
export async function commandLine(...args: string[]): Promise<Buffer> {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', inProject('scripts/rfm.ts'), ...args], {
    cwd: inProject('.'),
    encoding: 'buffer',
    maxBuffer: 1 << 26,
  });
  return stdout;
}

/** Goes on with the Tab key until that has the focus, as a reader without a mouse does. */
export async function tabTo(page: Page, wanted: Locator, most = 150) {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluateAll((found) => found.some((one) => one === document.activeElement))) return;
  }
  throw new Error(`${most} presses of Tab do not lead to ${wanted.toString()}`);
}
