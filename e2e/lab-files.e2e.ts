import { closeSync, ftruncateSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { Zip, ZipDeflate } from 'fflate';
import writeXlsx from 'write-excel-file/node';
import {
  csvFile,
  expectNoFault,
  fetchAllParts,
  LAB,
  openFile,
  openLab,
  pickFile,
  readButton,
  saveCsv,
  scored,
  TEA_HOUSE_SAMPLE,
} from './lab-support';
import { complaintsOf, expectNoAxeViolations, expectNoOverflow, locales } from './support';
import { test as base } from './test';

const MB = 1024 * 1024;
const HEAD = '客户编号,下单日期,金额\n';

const test = base.extend<{ complaints: string[] }>({
  /** What the browser complains of; nothing may, whatever file it is given. */
  complaints: [
    async ({ page }, use) => {
      const complaints = complaintsOf(page);
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

const panel = (page: Page) => page.locator('#orders');

/** A file of that size that takes no room on the disk: the head, then zero bytes. */
function sparse(path: string, size: number, head = HEAD): string {
  writeFileSync(path, head);
  const opened = openSync(path, 'r+');
  ftruncateSync(opened, size);
  closeSync(opened);
  return path;
}

/** Orders until the file is that large, with quotation marks or without. */
function largeFile(path: string, size: number, quote = ''): string {
  const opened = openSync(path, 'w');
  writeSync(opened, HEAD);
  let [written, customer] = [0, 0];
  while (written < size) {
    let lines = '';
    for (let i = 0; i < 20_000; i++) {
      customer = (customer * 1_103_515_245 + 12_345) % 2_147_483_648;
      const day = String((customer % 28) + 1).padStart(2, '0');
      lines += `${quote}W${customer % 100_000}${quote},2025-${String((customer % 12) + 1).padStart(2, '0')}-${day},${customer % 500}.50\n`;
    }
    written += writeSync(opened, lines);
  }
  closeSync(opened);
  return path;
}

/** A workbook whose sheet unpacks to that many zero bytes. */
function zipBomb(unpacked: number): Buffer {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  const sheet = new ZipDeflate('xl/worksheets/sheet1.xml', { level: 1 });
  zip.add(sheet);
  for (let at = 0; at < unpacked; at += MB) sheet.push(new Uint8Array(MB), at + MB >= unpacked);
  zip.end();
  return Buffer.concat(parts);
}

/** The orders that were open before are still open, and still answer. */
async function expectNothingLost(page: Page, locale: 'zh' | 'en' = 'zh') {
  await expect(panel(page).getByText(locale === 'zh' ? '2,000位客户' : '2,000 customers')).toBeVisible();
  expect(await scored(page)).toBe(2000);
  await page.locator('#pictures select').first().selectOption('ntile');
  await expect(
    page
      .locator('#pictures')
      .getByText(/编号定的|an id decided/)
      .first(),
  ).toBeVisible();
  await expectNoFault(page);
}

interface Bad {
  readonly what: string;
  readonly files: () => Parameters<typeof pickFile>[1];
  /** What stands in the message: the place, the cause, what to do. */
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

/** Refused as soon as they are chosen. */
const atOnce: readonly Bad[] = [
  {
    what: 'a file over the limit, before a byte of it is read',
    files: () => sparse(base.info().outputPath('large.csv'), 600 * MB),
    zh: ['这份文件有600 MB，上限是512 MB', '一个字也没有读', '按年份拆开'],
    en: ['This file has 600 MB; the limit is 512 MB', 'None of it was read', 'split it by year'],
  },
  {
    what: 'a workbook over the limit',
    files: () => sparse(base.info().outputPath('large.xlsx'), 26 * MB),
    zh: ['这份文件有26 MB，上限是25 MB', '一个字也没有读'],
    en: ['This file has 26 MB; the limit is 25 MB'],
  },
  {
    what: 'a spreadsheet of the old form',
    files: () => ({ ...csvFile('\xd0\xcf\x11\xe0', 'orders.xls'), mimeType: 'application/vnd.ms-excel' }),
    zh: ['这里读不了.xls文件', '另存为.xlsx或CSV'],
    en: ['.xls files cannot be read here', 'save it as .xlsx or CSV'],
  },
  {
    what: 'an empty file',
    files: () => csvFile(''),
    zh: ['这份文件是空的', '第一行写列名'],
    en: ['This file is empty', 'Name the columns in the first line'],
  },
  {
    what: 'one column',
    files: () => csvFile('客户\n张三\n李四\n'),
    zh: ['第1行只有一列：“客户”', '分成三列'],
    en: ['Line 1 has one column only: “客户”', 'Put the three into columns'],
  },
  {
    what: 'binary that begins as a table does',
    files: () => csvFile(`${HEAD}a,2025-01-03,1\nb,2025-\0\0,1\n`),
    zh: ['第3行不是文字', '改名成了.csv'],
    en: ['Line 3 is not text', 'renamed to .csv'],
  },
  {
    what: 'column names missing',
    files: () => csvFile('a,2025-01-03,10\nb,2025-01-04,20\n'),
    zh: ['第1行像一笔订单，不像列名：“a, 2025-01-03, 10”', '加一行列名'],
    en: [
      'Line 1 looks like an order, not like column names: “a, 2025-01-03, 10”',
      'Put a line of names on top',
    ],
  },
  {
    what: 'a picture renamed .csv',
    files: () => ({
      ...csvFile('', 'photo.csv'),
      buffer: Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\xff', 'latin1'),
    }),
    zh: ['第3行不是文字', '多半是别的文件改名成了.csv'],
    en: ['Line 3 is not text', 'another kind of file was renamed to .csv'],
  },
  {
    what: 'a zip bomb as .xlsx',
    files: () => ({ name: 'bomb.xlsx', mimeType: '', buffer: zipBomb(300 * MB) }),
    zh: ['这份.xlsx解开以后太大', '超过200 MB'],
    en: ['This .xlsx is too large once unpacked', 'more than 200 MB'],
  },
  {
    what: 'a broken zip as .xlsx',
    files: () => ({
      name: 'broken.xlsx',
      mimeType: '',
      buffer: Buffer.from('PK\u0003\u0004 half downloaded'),
    }),
    zh: ['这份表格文件打不开', '没有下载完'],
    en: ['This spreadsheet file does not open', 'half downloaded'],
  },
];

/** Refused when they are read, after the columns were agreed on. */
const whenRead: readonly Bad[] = [
  {
    what: 'all rows bad, one of the year 20025',
    files: () => csvFile(`${HEAD}a,20025-01-03,1\nb,2025-01-03,很多\n,2025-01-04,3\n`),
    zh: ['3行订单，一行也读不出来', '年份不在1900—2199之间', '20025-01-03', '不是一个数', '没有写是哪位客户'],
    en: [
      'Not one of 3 rows can be read',
      'the year is outside 1900–2199',
      '20025-01-03',
      'this is not a number',
    ],
  },
  {
    what: 'column names only',
    files: () => csvFile(HEAD),
    zh: ['只有列名，没有订单', '从第2行起'],
    en: ['There are column names, and no orders', 'from line 2'],
  },
];

async function expectRefused(page: Page, words: readonly string[], locale: 'zh' | 'en') {
  const failure = panel(page).locator('[tabindex="-1"]', {
    hasText: locale === 'zh' ? '没有读成' : 'The file was not read',
  });
  for (const text of words) await expect(failure.last()).toContainText(text);
  await expect(failure.last()).toBeFocused();
  await expect(panel(page)).toContainText(locale === 'zh' ? '什么也没有丢' : 'nothing is lost');
}

for (const locale of locales)
  for (const { what, files, ...words } of atOnce)
    test(`refused at once: ${what}, ${locale}`, async ({ page }) => {
      await openLab(page, locale);
      await pickFile(page, files());
      await expectRefused(page, words[locale], locale);
      await expect(readButton(page)).toHaveCount(0);
      await expectNothingLost(page, locale);
    });

for (const locale of locales)
  for (const { what, files, ...words } of whenRead)
    test(`refused when read: ${what}, ${locale}`, async ({ page }) => {
      await openLab(page, locale);
      await pickFile(page, files());
      await readButton(page).click();
      await expectRefused(page, words[locale], locale);
      // The way back keeps what was chosen.
      await page.getByRole('button', { name: /^(回去改列|Back to the columns)$/ }).click();
      await expect(readButton(page)).toBeVisible();
      await expectNothingLost(page, locale);
    });

for (const locale of locales)
  test(`some rows bad: listed by line and reason, left out only by consent, ${locale}`, async ({ page }) => {
    const text = `${HEAD}甲,2025-01-03,88\n乙,2025-02-30,5\n甲,2025-01-09,x\n丙,20025-01-03,9\n丁,2025-01-05,12\n`;
    await page.setViewportSize({ width: 360, height: 740 });
    await openLab(page, locale);
    await pickFile(page, csvFile(text));
    await readButton(page).click();
    await expect(
      panel(page).getByRole('heading', { name: locale === 'zh' ? '有3行读不出来' : '3 rows cannot be read' }),
    ).toBeFocused();
    const rows = panel(page)
      .getByRole('table', { name: locale === 'zh' ? /读不出来的3行/ : /3 rows that cannot be read/ })
      .locator('tbody tr');
    const why =
      locale === 'zh'
        ? ['日历上没有这一天', '不是一个数', '年份不在1900—2199之间']
        : ['the calendar has no such day', 'this is not a number', 'the year is outside 1900–2199'];
    for (const [i, [line, value]] of [
      ['3', '2025-02-30'],
      ['4', 'x'],
      ['5', '20025-01-03'],
    ].entries()) {
      await expect(rows.nth(i).getByRole('rowheader')).toHaveText(line!);
      await expect(rows.nth(i)).toContainText(value!);
      await expect(rows.nth(i)).toContainText(why[i]!);
    }
    await expectNoOverflow(page);
    await expectNoAxeViolations(page);
    // Not yet agreed: the orders before are still the ones that count.
    expect(await scored(page)).toBe(2000);
    await panel(page)
      .getByRole('button', {
        name: locale === 'zh' ? '略过这3行，读入其余的' : 'Leave these 3 rows out and go on',
      })
      .click();
    await expect(panel(page)).toContainText(
      locale === 'zh' ? '2行订单，2位客户' : '2 order rows, 2 customers',
    );
    await expect.poll(() => scored(page)).toBe(2);
    await expect(
      panel(page).getByText(
        locale === 'zh' ? '略过了3行读不出来的，看是哪些' : '3 rows that cannot be read left out: see which',
      ),
    ).toBeVisible();
    await expectNoFault(page);
  });

test('one customer: every part says something', async ({ page }) => {
  await openLab(page);
  await openFile(page, csvFile(`${HEAD}甲,2025-01-03,88\n`));
  await fetchAllParts(page);
  expect(await scored(page)).toBe(1);
  await expectNoFault(page);
  for (const preset of ['rank', 'qcut', 'r-rfm', 'ntile'])
    await page.locator('#pictures select').first().selectOption(preset);
  await page.locator('#outlook').getByRole('button', { name: '拟合模型' }).click();
  await expect(page.locator('#outlook').getByText('这份数据定不出模型的参数，所以不给数。')).toBeVisible();
  await page
    .locator('#customers')
    .getByRole('button', { name: /^甲：为什么是/ })
    .click();
  await expect(page.getByRole('heading', { name: /^甲：为什么是/ })).toBeFocused();
  await expectNoFault(page);
  expect((await saveCsv(page)).bytes.toString()).toMatch(/\n甲,1,1,88\.00,\d,\d,\d,.+\n$/);
});

test('all refunds: nobody to score, and the page says what to do', async ({ page }) => {
  await openLab(page);
  await openFile(page, csvFile(`${HEAD}甲,2025-01-03,-88\n乙,2025-01-04,-8\n`));
  await fetchAllParts(page);
  await expect(page.locator('#pictures').getByText('没有可打分的客户').first()).toBeVisible();
  await expectNoFault(page);
  await page.getByRole('button', { name: '回到茶舍的订单' }).click();
  await expect.poll(() => scored(page)).toBe(2000);
});

test('a workbook: dates and numbers as cells, and the second sheet is not read', async ({ page }) => {
  const cell = (value: string | number | Date) =>
    value instanceof Date ? { value, type: Date, format: 'yyyy-mm-dd' } : { value };
  const row = (...cells: (string | number | Date)[]) => cells.map(cell);
  const buffer = await writeXlsx([
    {
      sheet: '订单',
      data: [
        row('下单日期', '客户编号', '金额'),
        row(new Date('2025-01-03T00:00:00Z'), '甲', 88.5),
        row(new Date('2025-03-01T00:00:00Z'), '甲', 11.5),
        row(new Date('2025-02-01T00:00:00Z'), '乙', 7),
      ],
    },
    { sheet: '别的', data: [row('x', 'y'), row(1, 2)] },
  ]).toBuffer();
  await openLab(page);
  await openFile(page, { name: '订单.xlsx', mimeType: '', buffer });
  await expect(panel(page)).toContainText('3行订单，2位客户 2025-01-03至2025-03-01');
  await fetchAllParts(page);
  const text = (await saveCsv(page)).bytes.toString();
  expect(text).toMatch(/^甲,1,2,100\.00,/m);
  expect(text).toMatch(/^乙,29,1,7\.00,/m);
});

test('day or month first is asked, and what was said is done', async ({ page }) => {
  await openLab(page);
  await pickFile(page, csvFile('id;date;amount\na;3/4/2025;10\nb;5/4/2025;20\n'));
  await readButton(page).click();
  await expect(panel(page).getByText('还没有选日在前还是月在前。').first()).toBeVisible();
  await page.getByRole('radio', { name: /^日在前/ }).check();
  await readButton(page).click();
  await expect(panel(page)).toContainText('2025-04-03至2025-04-05');
});

test('two files at once are refused, and a drop is taken', async ({ page }) => {
  await openLab(page);
  const drop = (names: readonly string[]) =>
    panel(page)
      .locator('section')
      .evaluate((section, names) => {
        const data = new DataTransfer();
        for (const name of names)
          data.items.add(new File(['id,date,amount\na,2025-01-03,10\n'], name, { type: 'text/csv' }));
        for (const kind of ['dragover', 'drop'])
          section.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: data }));
      }, names);
  await drop(['a.csv', 'b.csv']);
  await expect(panel(page).getByRole('status')).toHaveText('一次只能看一份文件，你放了2份。一份也没有读。');
  await drop(['a.csv']);
  await expect(panel(page).getByRole('heading', { name: 'a.csv：这三列对吗？' })).toBeFocused();
});

test('a file that changes between choosing and reading is not trusted', async ({ page }) => {
  const path = base.info().outputPath('growing.csv');
  writeFileSync(path, `${HEAD}甲,2025-01-03,88\n`);
  await openLab(page);
  await pickFile(page, path);
  await expect(readButton(page)).toBeVisible();
  writeFileSync(path, `${HEAD}甲,2025-01-03,88\n乙,2025-01-04,12345\n`);
  await readButton(page).click();
  await expectRefused(page, ['读到一半，文件变了', '再选一次'], 'zh');
  await expectNothingLost(page);
});

test('a large file: progress shows, and stopping takes effect at once', async ({ page }) => {
  test.slow();
  const path = largeFile(base.info().outputPath('large.csv'), 60 * MB, '"');
  await openLab(page);
  await pickFile(page, path);
  await expect(readButton(page)).toBeVisible();
  // Measured in the page: from the click until the progress is gone and the page says that it has stopped.
  const latency = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const orders = document.querySelector('#orders')!;
        const stop = () => [...orders.querySelectorAll('button')].find((one) => one.textContent === '停下');
        let clicked = 0;
        const observer = new MutationObserver(() => {
          const button = stop();
          if (!clicked && button && orders.querySelector('progress')) {
            clicked = performance.now();
            button.click();
          } else if (clicked && !button && orders.textContent.includes('停下了，没有读完')) {
            observer.disconnect();
            resolve(performance.now() - clicked);
          }
        });
        observer.observe(orders, { childList: true, subtree: true, characterData: true });
      }),
  );
  await readButton(page).click();
  const measured = await latency;
  test.info().annotations.push({ type: 'cancel', description: `${measured.toFixed(1)} ms` });
  expect(measured).toBeLessThan(200);
  // The way that was gone is still there, and so are the orders before.
  await expect(readButton(page)).toBeVisible();
  await expectNothingLost(page);
});

test('while 300,000 rows are opened, progress is shown and the page can be used', async ({ page }) => {
  test.slow();
  const path = largeFile(base.info().outputPath('orders.csv'), 8 * MB);
  await openLab(page);
  await pickFile(page, path);
  await expect(readButton(page)).toBeVisible();
  await page.evaluate(() => {
    const seen = { tasks: 0, progress: 0, clicks: 0, opened: false };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => (seen.tasks += list.getEntries().length)).observe({ type: 'longtask' });
    const orders = document.querySelector('#orders')!;
    new MutationObserver(() => {
      if (/正在读|读了\d+%/.test(orders.textContent)) seen.progress += 1;
      seen.opened ||= orders.textContent.includes('读好了');
    }).observe(orders, { childList: true, subtree: true, characterData: true });
    // Somebody opens and closes what is under “more” all the while.
    const more = document.querySelector<HTMLElement>('#pictures summary')!;
    more.addEventListener('click', () => (seen.opened ? undefined : (seen.clicks += 1)));
    const timer = setInterval(() => (seen.opened ? clearInterval(timer) : more.click()), 20);
  });
  await readButton(page).click();
  await expect(panel(page).getByRole('status')).toHaveText(/读好了/, { timeout: 60_000 });
  const seen = await page.evaluate(() => (window as unknown as { seen: Record<string, number> }).seen);
  test.info().annotations.push({ type: 'main thread', description: JSON.stringify(seen) });
  expect(seen.clicks).toBeGreaterThan(2);
  expect(seen.progress).toBeGreaterThan(0);
});

test.describe('after a reload', () => {
  const file = csvFile(`${HEAD}甲,2025-01-03,88\n乙,2025-02-03,188\n乙,2025-03-03,18\n`, '我的订单.csv');

  test('a file that was not kept is asked for by its name, until the reader does not want it', async ({
    page,
  }) => {
    await openLab(page);
    await openFile(page, file);
    await page.reload();
    await expect(panel(page).getByText('上次选的是“我的订单.csv”，它没有留在这台设备上。')).toBeVisible();
    expect(await scored(page)).toBe(2000);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      panel(page).getByRole('button', { name: '再选这份文件' }).click(),
    ]);
    await chooser.setFiles(file);
    await readButton(page).click();
    await expect.poll(() => scored(page)).toBe(2);
    await page.reload();
    await panel(page).getByRole('button', { name: '不用再问' }).click();
    await page.reload();
    await expect(panel(page).getByRole('button', { name: '换成我的文件' })).toBeVisible();
    await expect(panel(page).getByText('上次选的是')).toHaveCount(0);
  });

  test('one that was kept is open again, with the setting of the address; removed, it is gone', async ({
    page,
  }) => {
    await openLab(page);
    await pickFile(page, file);
    await page.getByRole('checkbox', { name: /把这份文件留在这台设备上/ }).check();
    await readButton(page).click();
    await expect(panel(page).getByRole('status')).toContainText('文件已留在这台设备上。');
    await page.locator('#pictures select').first().selectOption('rank');
    await expect(page).toHaveURL(/preset=rank/);
    await page.reload();
    await expect.poll(() => scored(page)).toBe(2);
    await expect(page.locator('#pictures select').first()).toHaveValue('rank');
    await expect(panel(page)).toContainText('3行订单，2位客户');
    await panel(page).getByRole('button', { name: '从这台设备删掉' }).click();
    await expect(panel(page).getByRole('status')).toContainText('已从这台设备删掉');
    await page.reload();
    await expect(panel(page).getByRole('button', { name: /^换/ })).toBeVisible();
    await expect.poll(() => scored(page)).toBe(2000);
    await expect(panel(page).getByText('留在这台设备上的文件')).toHaveCount(0);
  });

  test('in the middle of reading: nothing is lost, and the file is asked for by its name', async ({
    page,
  }) => {
    test.slow();
    const path = largeFile(base.info().outputPath('半路.csv'), 60 * MB, '"');
    await openLab(page);
    await pickFile(page, path);
    await readButton(page).click();
    await expect(panel(page).getByRole('progressbar')).toBeVisible();
    await page.reload();
    await expect(panel(page).getByText('上次选的是“半路.csv”，它没有留在这台设备上。')).toBeVisible();
    await expectNothingLost(page);
  });
});

test('where the browser keeps nothing, the page says so and works', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
  });
  await openLab(page);
  await expect(panel(page).getByText('这个浏览器不让网页存东西')).toBeVisible();
  await pickFile(page, csvFile(`${HEAD}甲,2025-01-03,88\n`));
  await expect(page.getByRole('checkbox', { name: /留在这台设备上/ })).toHaveCount(0);
  await readButton(page).click();
  await expect.poll(() => scored(page)).toBe(1);
  await fetchAllParts(page);
  await page.locator('#next').getByLabel('每单毛利').fill('40');
  await expectNoFault(page);
});

test('nothing of the file leaves the browser', async ({ page, context }) => {
  await openLab(page);
  const requests: { method: string; url: string; body: string | null }[] = [];
  context.on('request', (request) =>
    requests.push({ method: request.method(), url: request.url(), body: request.postData() }),
  );
  const sockets: string[] = [];
  page.on('websocket', (socket) => sockets.push(socket.url()));
  await openFile(page, TEA_HOUSE_SAMPLE);
  await fetchAllParts(page);
  await page.locator('#pictures select').first().selectOption('ntile');
  await page.locator('#customers').locator('tbody').getByRole('button').first().click();
  await expect(page.getByRole('heading', { name: /：为什么是\d-\d-\d？$/ })).toBeFocused();
  await page.locator('#outlook').getByRole('button', { name: '拟合模型' }).click();
  await saveCsv(page);
  await Promise.all([
    page.waitForEvent('download'),
    page.locator('#take').getByRole('button', { name: '存为XLSX' }).click(),
  ]);
  await page.reload();
  const origin = new URL(page.url()).origin;
  expect(requests.length, 'parts were fetched').toBeGreaterThan(5);
  const strange = requests.filter(
    ({ method, url, body }) =>
      !url.startsWith('blob:') &&
      !(
        method === 'GET' &&
        body === null &&
        (url.startsWith(`${origin}/_next/static/`) ||
          url.startsWith(`${origin}/zh${LAB}`) ||
          !url.includes('?')) &&
        url.startsWith(origin)
      ),
  );
  expect(strange).toEqual([]);
  const sample = await readFile(TEA_HOUSE_SAMPLE, 'utf8');
  const ids = new Set(sample.match(/W\d{6}/g));
  expect(ids.size).toBe(300);
  expect(requests.filter(({ url }) => [...ids].some((id) => url.includes(id)))).toEqual([]);
  expect(sockets).toEqual([]);
});

test("the lab's worker may compile WebAssembly: the fast reader of order files", async ({ page }) => {
  await openLab(page);
  const worker = page.workers()[0] ?? (await page.waitForEvent('worker'));
  // An empty module: magic number and version.
  const compiled = () =>
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) instanceof WebAssembly.Module;
  expect(await worker.evaluate(compiled)).toBe(true);
  await expect(page.evaluate(compiled)).rejects.toThrow(/unsafe-eval/);
});

test('the rules of the response forbid any other place', async ({ request }) => {
  for (const locale of locales) {
    const policy = (await request.get(`/${locale}${LAB}`)).headers()['content-security-policy'] ?? '';
    const rules = Object.fromEntries(
      policy.split(';').map((rule) => {
        const [name = '', ...places] = rule.trim().split(' ');
        return [name, places.join(' ')];
      }),
    );
    expect(rules['connect-src']).toBe("'self'");
    expect(rules['form-action']).toBe("'self'");
    expect(rules['default-src']).toBe("'self'");
  }
});
