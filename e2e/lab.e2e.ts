import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import {
  commandLine,
  csvFile,
  expectNoFault,
  fetchAllParts,
  GB18030_EXPORT,
  heat,
  LAB,
  openFile,
  openLab,
  saveCsv,
  saved,
  scored,
  segmentSizes,
  tabTo,
  TEA_HOUSE_SAMPLE,
  WORKBOOK_EXPORT,
} from './lab-support';
import {
  complaintsOf,
  expectNoAxeViolations,
  expectNoOverflow,
  locales,
  themes,
  untilInteractive,
  widths,
} from './support';
import { test, withScripts } from './test';

const PRESETS = ['course', 'rank', 'qcut', 'r-rfm', 'ntile'] as const;
const preset = (page: Page) => page.getByLabel(/^(现成的一套|Ready-made)$/);
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** The pictures have caught up with the choices: everybody who is scored stands in the heat map once. */
const expectCounted = (page: Page) =>
  expect(async () => expect(sum(await heat(page))).toBe(await scored(page))).toPass();

/** Brings every picture of the page on screen. All figures, so that a new one must be one that can be saved; the plan is a table. */
async function everyPicture(page: Page) {
  const moved = page.locator('#moved');
  await moved.getByLabel('和哪一套比').selectOption('rank');
  await expect(moved.getByRole('figure')).toBeVisible();
  await page.locator('#outlook').getByRole('button', { name: '拟合模型' }).click();
  await expect(page.locator('#outlook').getByRole('figure')).toBeVisible({ timeout: 30_000 });
  await page.locator('#customers').locator('tbody').getByRole('button').first().click();
  await expect(page.locator('#customers').getByRole('figure')).toBeVisible();
  const figures = page.locator('main figure:not(#next figure)');
  expect(await figures.count()).toBeGreaterThanOrEqual(7);
  return figures;
}

test.describe('opens on the tea house', () => {
  for (const locale of locales)
    test(`drawn by the server: without JavaScript the customers stand in their cells, ${locale}`, async ({
      browser,
    }) => {
      const page = await browser.newPage({ javaScriptEnabled: false });
      await page.goto(`/${locale}${LAB}`);
      expect(await scored(page)).toBe(2000);
      expect(sum(await heat(page))).toBe(2000);
      await expect(
        page.locator('#pictures').getByText(/带来\d+(\.\d+)?%的收入|bring \d|of the revenue/),
      ).toBeVisible();
      await page.close();
    });

  test('another definition moves the pictures; undo and redo; the address holds it', async ({
    page,
    browser,
  }) => {
    const complaints = complaintsOf(page);
    await openLab(page);
    const before = await heat(page);
    await preset(page).selectOption('ntile');
    await expect.poll(() => heat(page)).not.toEqual(before);
    await expect(page.locator('#pictures').getByText(/有一项分是编号定的/)).toBeVisible();
    const after = await heat(page);
    expect(sum(after)).toBe(2000);
    await expect(page).toHaveURL(/preset=ntile/);

    await page.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => heat(page)).toEqual(before);
    await expect(page).not.toHaveURL(/preset/);
    await page.getByRole('button', { name: '重做' }).click();
    await expect.poll(() => heat(page)).toEqual(after);
    await page.getByLabel('切成几档').selectOption('4');
    await expect.poll(async () => (await heat(page)).length).toBe(16);
    const four = await heat(page);

    const other = withScripts(await browser.newPage());
    await openLab(other, 'en', new URL(page.url()).search);
    await expect.poll(() => heat(other)).toEqual(four);
    await expect(other.getByLabel('Score classes')).toHaveValue('4');
    await other.close();
    expect(complaints).toEqual([]);
  });

  test('the reference day can be moved, and a day that is none changes nothing', async ({ page }) => {
    await openLab(page);
    await page.getByLabel('基准日', { exact: true }).fill('2025-06-30');
    await expect(page.locator('#pictures').getByText(/到2025-06-30，\d+人打了分/)).toBeVisible();
    await expect(page.locator('#pictures').getByText(/行在基准日2025-06-30之后，没有算进去/)).toBeVisible();
    await expectCounted(page);
    await page.getByRole('button', { name: '改回默认' }).click();
    await expect.poll(() => scored(page)).toBe(2000);
  });
});

test.describe('every choice by keyboard alone', () => {
  const firstFour = ['现成的一套', '切成几档', '怎样分群'];
  const more = ['R：多久没来', 'F：来过几次', 'M：花了多少', /^退款/, '怎样打分', '什么叫高'];
  for (const label of [...firstFour, ...more])
    test(`${String(label)}`, async ({ page }) => {
      const complaints = complaintsOf(page);
      await openLab(page);
      await fetchAllParts(page);
      if (!firstFour.some((one) => one === label)) {
        await page.locator('summary', { hasText: '更多口径' }).focus();
        await page.keyboard.press('Enter');
      }
      const select = page.locator('#pictures').getByLabel(label, { exact: true });
      await select.focus();
      await page.keyboard.press('Home');
      const values = await select
        .getByRole('option')
        .evaluateAll((options) => options.map((one) => (one as HTMLOptionElement).value));
      expect(values.length).toBeGreaterThan(1);
      const seen: string[] = [];
      for (const value of values) {
        await expect(select).toHaveValue(value);
        await expectCounted(page);
        await expectNoFault(page);
        seen.push(new URL(page.url()).search);
        await page.keyboard.press('ArrowDown');
      }
      // Each choice is a setting of its own, and stands in the address.
      expect(new Set(seen).size).toBe(values.length);
      expect(complaints).toEqual([]);
    });

  test('own limits: a number is typed under the histograms, one out of order is refused with its reason', async ({
    page,
  }) => {
    await openLab(page, 'zh', '?scoring=thresholds&r=300+150+60+20&f=2+3+5+9&m=10000+20000+40000+80000');
    await fetchAllParts(page);
    const fields = page.locator('#pictures').getByRole('textbox', { name: /^2分：/ });
    await expect(fields.first()).toBeVisible();
    const field = page
      .locator('#pictures')
      .getByRole('group', { name: /^F的分界/ })
      .getByRole('textbox')
      .first();
    await expect(field).toHaveValue('2');
    const before = await heat(page);
    await field.fill('4');
    await field.press('Enter');
    await expect(page.locator('#pictures').getByText(/要小于后一条线的3/)).toBeVisible();
    expect(await heat(page)).toEqual(before);
    await field.fill('1');
    await field.press('Enter');
    await expect.poll(() => heat(page)).not.toEqual(before);
    await expectCounted(page);
  });
});

test('own rules: the first that fits counts, so another order makes other sizes', async ({ page }) => {
  await openLab(page);
  await fetchAllParts(page);
  await page.getByLabel('怎样分群').selectOption('own');
  await page.getByRole('button', { name: '从十一个细分抄一份来改' }).click();
  await expect.poll(async () => Object.keys(await segmentSizes(page)).length).toBe(11);
  const before = await segmentSizes(page);
  expect(sum(Object.values(before))).toBe(2000);
  await page.getByRole('button', { name: '把“有流失风险”上移' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => segmentSizes(page)).not.toEqual(before);
  const after = await segmentSizes(page);
  expect(sum(Object.values(after))).toBe(2000);
  expect(after['有流失风险']).toBeGreaterThan(before['有流失风险']!);

  await page.getByRole('button', { name: '加一条规则' }).click();
  await page.getByLabel('名称').last().fill('我的群');
  await expect.poll(async () => Object.keys(await segmentSizes(page))).toContain('我的群');
  await expectNoFault(page);
  // The rules are in the address: another page has the same segments.
  const all = await segmentSizes(page);
  await page.goto(page.url());
  await untilInteractive(page, '#pictures select');
  await fetchAllParts(page);
  await expect.poll(() => segmentSizes(page)).toEqual(all);
});

test.describe('one by one', () => {
  const table = (page: Page) => page.locator('#customers').getByRole('region', { name: '客户表' });
  const ids = (page: Page) => table(page).getByRole('rowheader').allInnerTexts();

  test('sorts, turns pages, finds, and shows one segment', async ({ page }) => {
    const complaints = complaintsOf(page);
    await openLab(page);
    await page.locator('#customers').scrollIntoViewIfNeeded();
    const said = page.locator('#customers').getByRole('status').first();
    await expect(said).toHaveText('2000位客户，一位一行');
    const money = async () =>
      (await table(page).locator('tbody td:last-child').allInnerTexts()).map((text) =>
        Number(text.replaceAll(',', '')),
      );
    const most = await money();
    expect(most).toHaveLength(25);
    expect(most).toEqual([...most].sort((a, b) => b - a));
    await table(page).getByRole('button', { name: '总额（元）' }).click();
    await expect.poll(money).not.toEqual(most);
    expect(await money()).toEqual([...(await money())].sort((a, b) => a - b));

    await table(page).getByRole('button', { name: '客户', exact: true }).click();
    await expect.poll(async () => (await ids(page))[0]).toBe('W000001');
    await page.getByRole('button', { name: '下一页' }).first().click();
    await expect(page.getByText('第2页，共80页')).toBeVisible();
    await expect.poll(async () => (await ids(page))[0]).toBe('W000026');

    await page.getByLabel('按编号找').fill('W00012');
    await expect(said).toHaveText('2000位客户里找到10位');
    expect((await ids(page)).every((id) => id.includes('W00012'))).toBe(true);
    await page.getByLabel('按编号找').fill('nobody');
    await expect(page.getByText(/没有编号含“nobody”的客户/)).toBeVisible();
    await page.getByRole('button', { name: '看全部客户' }).click();
    await expect(said).toHaveText('2000位客户，一位一行');

    const sizes = await segmentSizes(page);
    await page.getByLabel('只看哪一群').selectOption({ label: `重要价值（${sizes['重要价值']}人）` });
    await expect(said).toContainText(`“重要价值”有${sizes['重要价值']}位`);
    const segments = await table(page).locator('tbody td:nth-child(5)').allInnerTexts();
    expect(new Set(segments)).toEqual(new Set(['重要价值']));
    expect(complaints).toEqual([]);
  });

  test('a segment chosen in the picture is the one in the table', async ({ page }) => {
    await openLab(page);
    await fetchAllParts(page);
    await page
      .locator('#pictures')
      .getByRole('button', { name: /^一般挽留：.*看这一群的客户$/ })
      .focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#customers').getByRole('status').first()).toContainText('“一般挽留”有');
  });

  test('why: opened by keyboard, told step by step, closed with the focus back', async ({ page }) => {
    await openLab(page);
    await page.locator('#customers').scrollIntoViewIfNeeded();
    const button = table(page)
      .getByRole('button', { name: /：为什么是/ })
      .nth(2);
    await expect(button).toBeVisible();
    const name = (await button.getAttribute('aria-label'))!;
    await button.focus();
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { name: `${name}？` });
    await expect(heading).toBeFocused();
    const story = page.locator('#customers section', { has: heading });
    const scores = /(\d)-(\d)-(\d)/.exec(name)!.slice(1);
    for (const [i, measure] of ['R', 'F', 'M'].entries())
      await expect(story.getByRole('heading', { name: new RegExp(`^${measure} `) })).toContainText(
        `${scores[i]}分`,
      );
    await expect(story.getByText(/^R[高低]、F[高低]、M[高低]，合起来就是“/)).toBeVisible();
    await expectNoFault(page);
    await tabTo(page, story.getByRole('button', { name: '收起' }));
    await page.keyboard.press('Enter');
    await expect(button).toBeFocused();
    await expect(heading).toHaveCount(0);
  });
});

test('who moved: two definitions compared, one flow picked, the list is only that flow', async ({ page }) => {
  const complaints = complaintsOf(page);
  await openLab(page);
  await fetchAllParts(page);
  const moved = page.locator('#moved');
  await expect(moved.getByRole('status').first()).toHaveText('和“课程口径”比，2000位客户一位也没换群');
  await moved.getByLabel('和哪一套比').selectOption('rank');
  await expect(moved.getByText(/和“按行计数”比，2000位客户里有\d+位换了群/).first()).toBeVisible();
  const flow = moved.getByRole('list', { name: '人最多的几股' }).getByRole('button').first();
  const [, from, to, count] = /^(.+) → (.+)，(\d+)人$/.exec((await flow.getAttribute('aria-label'))!)!;
  await flow.focus();
  await page.keyboard.press('Enter');
  await expect(moved.getByRole('heading', { name: `从“${from}”到“${to}”的${count}位客户` })).toBeVisible();
  await expect(flow).toHaveAttribute('aria-pressed', 'true');
  const rows = moved.locator('section tbody tr');
  await expect(rows).toHaveCount(Math.min(25, Number(count)));
  for (const row of await rows.all()) {
    await expect(row).toContainText(`${from} → ${to}`);
    await expect(row.locator('td').last()).toHaveText(/从\d分到\d分|没变/);
  }
  await moved.getByRole('button', { name: '列出所有换了群的人' }).click();
  await expect(moved.getByRole('heading', { name: /^换了群的\d+位客户$/ })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('outlook: the model is fitted when asked for, and its table gives every segment', async ({ page }) => {
  await openLab(page);
  await fetchAllParts(page);
  const outlook = page.locator('#outlook');
  await expect(outlook.getByRole('figure')).toHaveCount(0);
  await outlook.getByRole('button', { name: '拟合模型' }).click();
  await expect(outlook.getByRole('figure')).toBeVisible({ timeout: 30_000 });
  await outlook.getByText('看数据表').click();
  const rows = outlook.getByRole('table').locator('tbody tr');
  await expect(rows).toHaveCount(8);
  for (const row of await rows.all()) await expect(row).toContainText(/\d/);
  await expectNoFault(page);
  await preset(page).selectOption('rank');
  await expect(outlook.getByText('设置或文件变了，下面还是原来那次的结果。')).toBeVisible();
});

test('next step: nothing is filled in; the reader’s own numbers give whom to contact', async ({ page }) => {
  await openLab(page);
  await fetchAllParts(page);
  const next = page.locator('#next');
  for (const field of await next.getByRole('textbox').all()) await expect(field).toHaveValue('');
  await expect(next.getByRole('status')).toContainText('还缺：每单毛利、联系一个人的成本、预算');
  await next.getByLabel('每单毛利').fill('40');
  await next.getByLabel('联系一个人的成本').fill('2');
  await next.getByLabel('预算').fill('100');
  await next.getByLabel('重要价值').fill('10');
  // 100 ÷ 2 = 50 contacts; 10 % of 50 are 5 orders; 5 × 40 − 100 = 100.
  await expect(next.getByRole('status')).toHaveText(/^联系50人，预计多出5单，赚约.*100/);
  await expect(next.getByText(/回本响应率是5%/)).toBeVisible();
  await next.getByLabel('重要价值').fill('ten');
  await expect(next.getByText('写一个数，0或更大')).toBeVisible();
  await next.getByLabel('重要价值').fill('4');
  await expect(next.getByRole('status')).toContainText('联系谁都不赚');
});

test.describe('take away', () => {
  test('the CSV is what the command line prints, byte for byte, for every preset', async ({ page }) => {
    test.slow();
    await openLab(page);
    await openFile(page, TEA_HOUSE_SAMPLE);
    await fetchAllParts(page);
    const tables: string[] = [];
    for (const name of PRESETS) {
      const printed = await commandLine(TEA_HOUSE_SAMPLE, '--preset', name);
      await preset(page).selectOption(name);
      await expect(async () => {
        const file = await saveCsv(page);
        expect(file.name).toMatch(/^rfm-\d{4}-\d\d-\d\d\.csv$/);
        expect(file.bytes.equals(printed), name).toBe(true);
      }).toPass();
      tables.push(printed.toString());
    }
    // On this file two of the five come to the same scores.
    expect(new Set(tables).size).toBe(PRESETS.length - 1);
  });

  test('what a Chinese spreadsheet program saved goes in, and comes out as the command line has it', async ({
    page,
  }) => {
    test.slow();
    const complaints = complaintsOf(page);
    await openLab(page);
    await openFile(page, GB18030_EXPORT);
    await expect(page.locator('#orders')).toContainText('20行订单，10位客户');
    await fetchAllParts(page);
    for (const name of PRESETS) {
      const printed = await commandLine(GB18030_EXPORT, '--preset', name);
      await preset(page).selectOption(name);
      await expect(async () => expect((await saveCsv(page)).bytes.equals(printed)).toBe(true)).toPass();
    }
    await preset(page).selectOption('course');
    await expect(async () => {
      const text = (await saveCsv(page)).bytes.toString();
      // 1234.50 + 3400 + 128 on three days, 61 days before 2025-07-01; a customer with a refund only has no scores.
      expect(text).toMatch(/^"李,四",61,3,4762\.50,\d,\d,\d,/m);
      expect(text).toMatch(/^赵六,,0,-45\.00,,,,仅退款$/m);
      expect(text).toMatch(/^𠮷田,/m);
      expect(text).toMatch(/^007,115,2,2150\.00,/m);
    }).toPass();
    expect(complaints).toEqual([]);
  });

  test('the same sheet as a workbook gives the same table', async ({ page }) => {
    await openLab(page);
    await openFile(page, WORKBOOK_EXPORT);
    await expect(page.locator('#orders')).toContainText('20行订单，10位客户');
    await fetchAllParts(page);
    const printed = await commandLine(GB18030_EXPORT);
    expect((await saveCsv(page)).bytes.toString()).toBe(printed.toString());
  });

  test('XLSX: the rows of the CSV, with formulas', async ({ page }) => {
    await openLab(page);
    await openFile(page, GB18030_EXPORT);
    await fetchAllParts(page);
    const { name, bytes } = await saved(page, () =>
      page.locator('#take').getByRole('button', { name: '存为XLSX' }).click(),
    );
    expect(name).toBe('rfm-2025-07-01.xlsx');
    const rows = await readSheet(new Uint8Array(bytes).buffer, 1);
    const printed = (await commandLine(GB18030_EXPORT)).toString().replace('"李,四"', '李，四').trim();
    const expected = printed
      .split('\n')
      .slice(1)
      .map((line) =>
        line
          .split(',')
          .map((cell, i) =>
            cell === '' ? null : i === 0 || i === 7 ? cell.replace('，', ',') : Number(cell),
          ),
      );
    const refundsLast = (row: readonly unknown[]) => (row[4] === null ? 1 : 0);
    expect(rows.slice(1)).toEqual(expected.sort((a, b) => refundsLast(a) - refundsLast(b)));
    const sheet = Buffer.from(unzipSync(new Uint8Array(bytes))['xl/worksheets/sheet1.xml'] ?? []).toString();
    expect(sheet).toContain('<f>');
  });

  test('masked: no id on screen and none in any file; taken off, they are back', async ({ page }) => {
    await openLab(page);
    await openFile(page, GB18030_EXPORT);
    await fetchAllParts(page);
    const ids = ['李,四', '王五', '007', '𠮷田', '赵六', '钱七', '孙八', '周九', '吴十', '郑十一'];
    const rows = page.locator('#customers').getByRole('region', { name: '客户表' }).getByRole('rowheader');
    await expect(rows.filter({ hasText: '李,四' })).toBeVisible();
    await page.getByLabel('遮住客户编号').check();
    await expect(rows.first()).toHaveText(/^C\d{4}$/);
    // The stand-ins themselves, such as C0007, are no one's id.
    const idsIn = (text: string) => ids.filter((id) => text.replace(/C\d{4}/g, '').includes(id));
    expect(idsIn(await page.getByRole('main').innerText())).toEqual([]);
    const csv = await saveCsv(page);
    expect(idsIn(csv.bytes.toString())).toEqual([]);
    expect(csv.bytes.toString()).toMatch(/^C0001,/m);
    const workbook = await saved(page, () => page.getByRole('button', { name: '存为XLSX' }).click());
    const parts = Object.values(unzipSync(new Uint8Array(workbook.bytes))).map((part) =>
      Buffer.from(part).toString(),
    );
    expect(ids.filter((id) => parts.some((part) => part.includes(`>${id}<`)))).toEqual([]);
    await page.getByLabel('遮住客户编号').uncheck();
    await expect(rows.filter({ hasText: '李,四' })).toBeVisible();
  });

  test('a field that a spreadsheet would run is text on screen and gets an apostrophe in the file', async ({
    page,
  }) => {
    const evil = '=HYPERLINK("https://example.com";"see")';
    await openLab(page);
    await openFile(
      page,
      csvFile(`客户编号,下单日期,金额\n"${evil.replaceAll('"', '""')}",2025-01-03,10\n-x,2025-01-04,20\n`),
    );
    await fetchAllParts(page);
    const table = page.locator('#customers').getByRole('region', { name: '客户表' });
    await expect(table.getByRole('button', { name: new RegExp('^=HYPERLINK') })).toHaveText(evil);
    await expect(page.getByRole('main').getByRole('link', { name: 'see' })).toHaveCount(0);
    const neutral = (await saveCsv(page)).bytes.toString();
    expect(neutral).toContain(`"'${evil.replaceAll('"', '""')}"`);
    expect(neutral).toContain("\n'-x,");
    await page.getByLabel('让表格软件放心打开（CSV）').uncheck();
    const plain = (await saveCsv(page)).bytes.toString();
    expect(plain).toContain(`\n"${evil.replaceAll('"', '""')}",`);
    expect(plain).toContain('\n-x,');
  });

  test('each picture as SVG and as PNG', async ({ page }) => {
    test.slow();
    await openLab(page);
    await fetchAllParts(page);
    for (const figure of await (await everyPicture(page)).all()) {
      const svg = await saved(page, () => figure.getByRole('button', { name: '存SVG' }).click());
      expect(svg.name).toMatch(/^guanxi-rfm-\w+-\d{4}-\d\d-\d\d\.svg$/);
      expect(svg.bytes.toString()).toMatch(/^<svg [^]*<\/svg>$/);
      expect(svg.bytes.toString().replace(/<[^>]+>/g, '')).toContain('数字为示意');
      expect(svg.bytes.toString()).not.toMatch(/var\(--|NaN|class=/);
      const png = await saved(page, () => figure.getByRole('button', { name: '存PNG' }).click());
      expect(png.bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
      expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(600);
    }
  });

  test('masked: one customer’s picture has the stand-in and not the id', async ({ page }) => {
    await openLab(page);
    await fetchAllParts(page);
    const first = page.locator('#customers').locator('tbody').getByRole('button').first();
    const id = (await first.getAttribute('aria-label'))!.split('：')[0]!;
    const picture = async () => {
      await first.click();
      const figure = page.locator('#customers figure');
      const { bytes } = await saved(page, () => figure.getByRole('button', { name: '存SVG' }).click());
      return bytes.toString();
    };
    expect(await picture()).toContain(id);
    await page.getByLabel('遮住客户编号').check();
    await expect(first).toHaveAttribute('aria-label', /^C\d{4}：/);
    const masked = await picture();
    expect(masked).toMatch(/客户C\d{4}，/);
    expect(masked).not.toMatch(/W\d{6}/);
  });

  test('the segments and the link go to the clipboard', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openLab(page, 'zh', '?preset=rank');
    await fetchAllParts(page);
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: '复制客群表' }).click();
    await expect(page.locator('#take').getByRole('status')).toContainText('个客群已复制');
    const lines = (await clipboard()).trim().split('\n');
    expect(lines[0]).toBe('客群\t人数\t占人数\t金额（元）\t占金额');
    expect(sum(lines.slice(1, -1).map((line) => Number(line.split('\t')[1])))).toBe(2000);
    await page.getByRole('button', { name: '复制这套口径的链接' }).click();
    await expect(page.locator('#take').getByRole('status')).toContainText('链接已复制');
    expect(await clipboard()).toMatch(/\/zh\/simulators\/rfm\?preset=rank$/);
  });
});

test.describe('in WeChat, which saves no files', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (Linux; Android 12) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/111.0 Mobile Safari/537.36 MicroMessenger/8.0.40',
    viewport: { width: 360, height: 760 },
  });

  test('a picture to press long, text to copy, and where to go for a file', async ({ page }) => {
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    await openLab(page);
    await fetchAllParts(page);
    await expect(page.getByRole('button', { name: /存SVG|存PNG/ })).toHaveCount(0);
    for (const figure of await (await everyPicture(page)).all()) {
      await figure.getByRole('button', { name: '生成可保存的图片' }).click();
      await expect(figure.getByText('长按下面的图')).toBeVisible();
      const width = await figure
        .locator('picture img')
        .evaluate(async (image: HTMLImageElement) => (await image.decode(), image.naturalWidth));
      expect(width).toBeGreaterThan(600);
    }

    const take = page.locator('#take');
    await take.getByRole('button', { name: '存为CSV' }).click();
    await expect(take.getByRole('status')).toContainText('在浏览器打开');
    await expect(take.getByRole('textbox', { name: '要复制的文字' })).toHaveValue(
      /^customer_id,recency_days,frequency,monetary,r,f,m,segment\n/,
    );
    await take.getByRole('button', { name: '存为XLSX' }).click();
    await expect(take.getByRole('status')).toContainText('微信里存不了XLSX');
    await expectNoOverflow(page);
    expect(downloads).toEqual([]);
  });
});

for (const locale of locales)
  for (const theme of themes)
    for (const width of widths)
      test(`all parts fit, and axe is clean: ${locale}, ${theme}, ${width} px`, async ({ page }) => {
        test.slow();
        const complaints = complaintsOf(page);
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme: theme });
        await openLab(page, locale, '?preset=ntile&vs=preset%3Drank');
        await fetchAllParts(page);
        await page.locator('#outlook').getByRole('button').first().click();
        await expect(page.locator('#outlook').getByRole('figure')).toBeVisible({ timeout: 30_000 });
        await page.locator('#customers').locator('tbody').getByRole('button').first().click();
        await expect(page.locator('#customers section h3')).toBeFocused();
        await page.locator('#pictures summary').first().click();
        await expectCounted(page);
        await expectNoOverflow(page);
        await expectNoAxeViolations(page);
        expect(complaints).toEqual([]);
      });

test('the whole lab at 360 px by keyboard alone: paste, columns, open, define, why, take away', async ({
  page,
  context,
}) => {
  test.slow();
  const complaints = complaintsOf(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 360, height: 740 });
  await openLab(page);
  const sheet = readFileSync(TEA_HOUSE_SAMPLE, 'utf8').replace('\uFEFF', '').replaceAll(',', '\t');
  await page.evaluate((text) => navigator.clipboard.writeText(text), sheet);
  const orders = page.locator('#orders');
  await tabTo(page, orders.getByRole('button', { name: '换成我的文件' }));
  await page.keyboard.press('Enter');
  await expect(orders.getByRole('heading', { name: '选一份订单文件' })).toBeFocused();
  await tabTo(page, orders.getByRole('textbox', { name: /粘贴在这里/ }));
  await page.keyboard.press('ControlOrMeta+V');
  await tabTo(page, orders.getByRole('button', { name: '读粘贴的这些行' }));
  await page.keyboard.press('Enter');
  await expect(orders.getByRole('heading', { name: '粘贴的表格：这三列对吗？' })).toBeFocused();
  await expect(orders.getByLabel('金额')).toHaveValue('2');
  await tabTo(page, orders.getByRole('button', { name: '读这份文件' }));
  await page.keyboard.press('Enter');
  await expect(orders.getByRole('status')).toHaveText('粘贴的表格读好了：1,624行订单，300位客户。');
  await expect.poll(() => scored(page)).toBeGreaterThan(250);

  const before = await heat(page);
  await tabTo(page, preset(page));
  await page.keyboard.press('End');
  await expect.poll(() => heat(page)).not.toEqual(before);

  const why = page.locator('#customers').locator('tbody').getByRole('button');
  await tabTo(
    page,
    page.getByRole('navigation', { name: '本页各部分' }).getByRole('link', { name: '一个一个看' }),
    400,
  );
  await page.keyboard.press('Enter');
  await expect(why.first()).toBeVisible();
  await tabTo(page, why);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /：为什么是\d-\d-\d？$/ })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: '收起' }));
  await page.keyboard.press('Enter');

  await tabTo(
    page,
    page.getByRole('navigation', { name: '本页各部分' }).getByRole('link', { name: '带走' }),
    400,
  );
  await page.keyboard.press('Enter');
  await expect(page.locator('#take').getByRole('button', { name: '存为CSV' })).toBeVisible();
  await tabTo(page, page.locator('#take').getByRole('button', { name: '存为CSV' }));
  const { bytes } = await saved(page, () => page.keyboard.press('Enter'));
  const printed = await commandLine(TEA_HOUSE_SAMPLE, '--preset', 'ntile');
  expect(bytes.toString()).toBe(printed.toString());
  await expectNoOverflow(page);
  expect(complaints).toEqual([]);
});
