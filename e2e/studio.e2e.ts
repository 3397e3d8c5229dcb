import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { studioMessages } from '@/components/simulators/journey/studio/studio-messages';
import { editorWords } from '@/components/simulators/journey/studio/editor/words';
import { mapMessages } from '@/components/simulators/journey/walk/map-messages';
import type { Locale } from '@/lib/content/locale';
import { isWalkable, mapFile, parseMap, templateMap, type JourneyMap } from '@/lib/journey-map';
import { tabTo } from './lab-support';
import { complaintsOf, expectNoAxeViolations, expectNoOverflow, locales, themes, widths } from './support';
import { test } from './test';

const FREE = '/simulators/journey/free';
const MAPS = 'guanxi-lab/journey/1/map/';

interface Point {
  readonly x: number;
  readonly y: number;
}

const button = (within: Page | Locator, name: string) => within.getByRole('button', { name, exact: true });
const cell = (page: Page, stage: number, lane: number) =>
  page.locator(`[data-cell][data-stage="s${stage}"][data-lane="l${lane}"]`);

async function openStart(page: Page, locale: Locale) {
  await page.goto(`/${locale}${FREE}`);
  // The device has been looked at: the page has taken over.
  await expect(page.getByText(studioMessages[locale].none)).toBeVisible({ timeout: 30_000 });
}

async function openNew(
  page: Page,
  locale: Locale,
  kind: keyof (typeof studioMessages)['zh']['kinds'] = 'blank',
) {
  await openStart(page, locale);
  await page.getByRole('button', { name: studioMessages[locale].kinds[kind].name }).click();
  await untilOpen(page, locale);
}

const untilOpen = (page: Page, locale: Locale) =>
  expect(page.getByLabel(editorWords[locale].title, { exact: true })).toBeVisible({ timeout: 30_000 });

/** The map as the device keeps it, once everything is saved. */
async function keptMap(page: Page, locale: Locale): Promise<JourneyMap> {
  await expect(page.getByText(editorWords[locale].saved, { exact: true })).toBeVisible();
  const id = new URL(page.url()).searchParams.get('map') ?? '';
  const text = await page.evaluate((name) => localStorage.getItem(name), MAPS + id);
  const read = parseMap(text ?? '');
  if (!read.ok) throw new Error(`${read.problem.code} at ${read.problem.at}`);
  return read.map;
}

test('a map is made with keys alone', async ({ page }) => {
  const locale: Locale = 'zh';
  const words = editorWords[locale];
  const complaints = complaintsOf(page);
  await openStart(page, locale);
  const { keyboard } = page;
  await tabTo(page, page.getByRole('button', { name: studioMessages[locale].kinds.blank.name }), 60);
  await keyboard.press('Enter');
  await untilOpen(page, locale);
  await tabTo(page, page.getByLabel(words.title, { exact: true }), 60);
  await keyboard.type('换一只茶壶');
  // A stage gets its name.
  await tabTo(page, page.locator('#item-asIs-s1'), 60);
  await keyboard.press('Enter');
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('想买');
  await keyboard.press('Enter');
  await expect(page.locator('#item-asIs-s1')).toBeFocused();
  // Two cards in one cell, and the second goes one up, then one stage on.
  for (const text of ['问同事', '看测评']) {
    await tabTo(page, page.locator('#add-asIs-s1-l1'), 60);
    await keyboard.press('Enter');
    await keyboard.type(text);
    await keyboard.press('Enter');
  }
  await expect(cell(page, 1, 1).getByRole('listitem')).toHaveText(['问同事', '看测评']);
  await expect(page.getByRole('button', { name: words.editCard('看测评') })).toBeFocused();
  await keyboard.press('Alt+ArrowUp');
  await expect(cell(page, 1, 1).getByRole('listitem')).toHaveText(['看测评', '问同事']);
  await keyboard.press('Alt+ArrowRight');
  await expect(cell(page, 2, 1).getByRole('listitem')).toHaveText(['看测评']);
  await expect(page.getByRole('button', { name: words.editCard('看测评') })).toBeFocused();
  // Picked up by its grip, one row down, and put down.
  await keyboard.press('Shift+Tab');
  await keyboard.press('Space');
  await expect(page.getByText(words.picked('看测评'))).toBeVisible();
  await keyboard.press('ArrowDown');
  await keyboard.press('Space');
  await expect(cell(page, 2, 3).getByRole('listitem')).toHaveText(['看测评']);
  // A touchpoint with its numbers.
  await page.locator('#add-asIs-s2-l2').focus();
  await keyboard.press('Enter');
  await keyboard.type('问客服');
  for (const value of ['微信', '12', '5', '60']) {
    await keyboard.press('Tab');
    await keyboard.type(value);
  }
  await keyboard.press('Enter');
  // Its feeling, by half steps.
  const point = page.getByRole('slider', { name: /问客服/ });
  await tabTo(page, point, 90);
  for (let i = 0; i < 3; i++) await keyboard.press('ArrowDown');
  await expect(point).toHaveAttribute('aria-valuenow', '-1.5');
  // The last step taken back and done again.
  await keyboard.press('ControlOrMeta+z');
  await expect(point).toHaveAttribute('aria-valuetext', words.feeling.none);
  await keyboard.press('ControlOrMeta+Shift+z');
  await expect(point).toHaveAttribute('aria-valuenow', '-1.5');
  const map = await keptMap(page, locale);
  expect(map.title).toBe('换一只茶壶');
  expect(map.stages[0]?.name).toBe('想买');
  expect(map.asIs.cards.map(({ text, stage, lane }) => [text, stage, lane])).toEqual(
    expect.arrayContaining([
      ['问同事', 's1', 'l1'],
      ['看测评', 's2', 'l3'],
    ]),
  );
  expect(map.asIs.touchpoints[0]).toMatchObject({
    name: '问客服',
    channel: '微信',
    wait: 12,
    failure: 0.05,
    importance: 0.6,
    feelings: { p1: -1.5 },
  });
  expect(isWalkable(map.asIs)).toBe(true);
  await expect(button(page, mapMessages[locale].start)).toBeVisible();
  expect(complaints).toEqual([]);
});

test.describe('at 360 px, by taps', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test('a map is made without dragging', async ({ page }) => {
    const locale: Locale = 'en';
    const words = editorWords[locale];
    await openStart(page, locale);
    await page.getByRole('button', { name: studioMessages[locale].kinds.blank.name }).tap();
    await untilOpen(page, locale);
    await cell(page, 1, 1).getByRole('button', { name: words.addCard }).tap();
    await page.getByLabel(words.cardText, { exact: true }).fill('Looks at three shops');
    await button(page, words.done).tap();
    await page.locator('#add-asIs-s1-l1').tap();
    await page.getByLabel(words.cardText, { exact: true }).fill('Asks a friend');
    await page.getByText(words.moveTo, { exact: true }).tap();
    await page.getByLabel(words.moveToStage, { exact: true }).selectOption('s3');
    await page.getByLabel(words.moveToLane, { exact: true }).selectOption('l5');
    await button(page, words.move).tap();
    await button(page, words.done).tap();
    await expect(cell(page, 3, 5).getByRole('listitem')).toHaveText(['Asks a friend']);
    await page.locator('#add-asIs-s2-l2').tap();
    await page.getByLabel(words.touchpoint.name, { exact: true }).fill('Pays');
    await page.getByLabel(words.touchpoint.wait).fill('3');
    await page.getByLabel(words.touchpoint.failure).fill('2');
    await page.getByLabel(words.touchpoint.importance).fill('80');
    await button(page, words.done).tap();
    for (let i = 0; i < 2; i++) await button(page, `${words.feeling.better}: Pays`).tap();
    await expectNoOverflow(page);
    // Undone and done again by buttons.
    await button(page, words.undo).tap();
    await button(page, words.redo).tap();
    const map = await keptMap(page, locale);
    expect(map.asIs.touchpoints[0]?.feelings).toEqual({ p1: 1 });
    expect(map.asIs.cards.map(({ text, stage, lane }) => [text, stage, lane])).toEqual([
      ['Looks at three shops', 's1', 'l1'],
      ['Asks a friend', 's3', 'l5'],
    ]);
    expect(isWalkable(map.asIs)).toBe(true);
  });
});

test.describe('a card is dragged to another cell and to a place in it', () => {
  const locale: Locale = 'zh';

  async function expectDragged(page: Page, drag: (from: Point, to: Point) => Promise<void>) {
    await openNew(page, locale, 'homestay-stay');
    const before = templateMap('homestay-stay', locale);
    const card = before.asIs.cards.find(({ stage, lane }) => stage === 's1' && lane === 'l1')!;
    const there = before.asIs.cards.filter(({ stage, lane }) => stage === 's2' && lane === 'l1');
    const from = await page.locator(`[data-item="${card.id}"] [data-grip]`).boundingBox();
    const to = await page.locator(`[data-item="${there[0]!.id}"]`).boundingBox();
    await drag({ x: from!.x + 8, y: from!.y + 8 }, { x: to!.x + 40, y: to!.y + 4 });
    await expect(cell(page, 2, 1).locator('[data-item]').first()).toHaveAttribute('data-item', card.id);
    const map = await keptMap(page, locale);
    const row = map.asIs.cards.filter(({ stage, lane }) => stage === 's2' && lane === 'l1');
    expect(row.map(({ id }) => id)).toEqual([card.id, ...there.map(({ id }) => id)]);
    // Nothing was opened by letting go.
    await expect(page.getByLabel(editorWords[locale].cardText, { exact: true })).toHaveCount(0);
  }

  test('by mouse', async ({ page }) => {
    await expectDragged(page, async (from, to) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + 22, from.y + 12, { steps: 4 });
      await page.mouse.move(to.x, to.y, { steps: 8 });
      await expect(cell(page, 2, 1)).toHaveAttribute('data-over', '');
      await page.mouse.up();
    });
  });

  test.describe('on a tablet', () => {
    test.use({ hasTouch: true, viewport: { width: 1280, height: 800 } });
    test('by finger', async ({ page }) => {
      const browser = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
        browser.send('Input.dispatchTouchEvent', { type, touchPoints });
      await expectDragged(page, async (from, to) => {
        await touch('touchStart', from);
        // A finger that rests picks up; one that moves at once scrolls.
        await expect(page.locator('[data-dragged]')).toHaveCount(1);
        for (let i = 1; i <= 8; i++)
          await touch('touchMove', {
            x: from.x + ((to.x - from.x) * i) / 8,
            y: from.y + ((to.y - from.y) * i) / 8,
          });
        await expect(cell(page, 2, 1)).toHaveAttribute('data-over', '');
        await touch('touchEnd');
      });
    });
  });
});

test('what is saved as a file opens as the same map, and saves as the same file', async ({ page }) => {
  const locale: Locale = 'zh';
  const words = editorWords[locale];
  await openNew(page, locale, 'service-visit');
  await page.locator('#add-asIs-s1-l1').click();
  const text = '“引号”、<b>标签</b>、😀👩‍🍳，一行\n又一行';
  await page.getByLabel(words.cardText, { exact: true }).fill(text);
  await button(page, words.done).click();
  const save = async () => {
    const summary = page.locator('summary').filter({ hasText: words.bringOut });
    if (!(await button(page, words.out.json).isVisible())) await summary.click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, words.out.json).click(),
    ]);
    return readFile(await download.path(), 'utf8');
  };
  const first = await save();
  await button(page, words.back).click();
  const start = studioMessages[locale];
  await page.locator('summary').filter({ hasText: start.bring }).click();
  await page.getByLabel(start.file, { exact: true }).setInputFiles({
    name: 'map.json',
    mimeType: 'application/json',
    buffer: Buffer.from(first),
  });
  await untilOpen(page, locale);
  expect(await save()).toBe(first);
  const map = await keptMap(page, locale);
  expect(map.asIs.cards.some((one) => one.text === text)).toBe(true);
});

test('hostile and damaged files are refused with cause and place, and the maps stay as they are', async ({
  page,
}) => {
  const locale: Locale = 'zh';
  const start = studioMessages[locale];
  await openNew(page, locale, 'product-sale');
  await keptMap(page, locale);
  await button(page, editorWords[locale].back).click();
  const kept = () => page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()));
  const before = await kept();
  await page.locator('summary').filter({ hasText: start.bring }).click();
  const good = mapFile(templateMap('product-sale', locale));
  const files: readonly (readonly [text: string, said: string])[] = [
    ['{"form":', '不是JSON'],
    [good.replace('"title":', '"__proto__":{"polluted":1},"title":'), '__proto__'],
    [good.replace(/"stage":"s1"/, '"stage":"s99"'), '第1个接触点'],
    [good.replace(/"text":"[^"]*"/, '"text":"\\u202eevil"'), '翻过来'],
    [JSON.stringify({ ...JSON.parse(good), script: '<script>alert(1)</script>' }), 'script'],
    [
      JSON.stringify({
        ...JSON.parse(good),
        stages: Array.from({ length: 10_000 }, (_, i) => ({ id: `s${i}`, name: 'x' })),
      }),
      '太多',
    ],
    [good + ' '.repeat(2_100_000), '2MB'],
  ];
  for (const [text, said] of files) {
    await page.getByLabel(start.file, { exact: true }).setInputFiles({
      name: 'map.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await expect(page.getByRole('alert').filter({ hasText: said })).toBeVisible();
    await page.getByRole('alert').getByRole('button', { name: start.close }).click();
  }
  expect(await kept()).toBe(before);
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
});

test('text from elsewhere becomes cards, and a selection travels by the clipboard', async ({
  page,
  context,
}) => {
  const locale: Locale = 'en';
  const words = editorWords[locale];
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openNew(page, locale);
  await button(page, words.select).click();
  await page.locator('#add-asIs-s2-l3').focus();
  await page.locator('summary').filter({ hasText: words.paste }).click();
  await page.getByLabel(words.pasteHere).fill('First line\nSecond line');
  await page
    .getByRole('button', { name: words.pasteInto(templateStage(locale, 1), words.lanes.thinking) })
    .click();
  await expect(cell(page, 2, 3).getByRole('listitem')).toHaveText(['First line', 'Second line']);
  for (const line of ['First line', 'Second line']) await page.getByLabel(words.selectOne(line)).check();
  await button(page, words.copy).click();
  await expect(page.getByText(words.copied(2))).toBeVisible();
  await page.locator('#add-asIs-s3-l5').focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(cell(page, 3, 5).getByRole('listitem')).toHaveText(['First line', 'Second line']);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(cell(page, 3, 5).getByRole('listitem')).toHaveCount(0);
});

const templateStage = (locale: Locale, index: number) => {
  const stages = { zh: ['找上门之前', '打交道', '之后'], en: ['Before', 'The dealing itself', 'Afterwards'] };
  return stages[locale][index] ?? '';
};

test('a list from a spreadsheet becomes a map', async ({ page }) => {
  const locale: Locale = 'zh';
  const start = studioMessages[locale];
  await openStart(page, locale);
  await page.locator('summary').filter({ hasText: start.table }).click();
  const field = page.getByRole('textbox', { name: start.table, exact: true });
  await field.fill('阶段\t接触点\t等待\n预订\t问房\t十二分');
  await button(page, start.readTable).click();
  await expect(page.getByText(/第2行.*十二分/)).toBeVisible();
  await field.fill('阶段\t接触点\t渠道\t等待\t出错\n预订\t问房\t微信\t12\t5%\n入住\t拿钥匙\t前台\t4\t');
  await button(page, start.readTable).click();
  await expect(page.getByText(start.tableRead(2, 2))).toBeVisible();
  await button(page, start.makeOfTable).click();
  await untilOpen(page, locale);
  await expect(page.getByRole('columnheader')).toHaveText([/./, /预订/, /入住/]);
  const words = editorWords[locale];
  await expect(page.getByText(words.walk.missing(2, 2))).toBeVisible();
});

test('a deleted map comes back, and several are kept', async ({ page }) => {
  const locale: Locale = 'en';
  const start = studioMessages[locale];
  await openNew(page, locale, 'service-visit');
  const title = (await keptMap(page, locale)).title;
  await button(page, editorWords[locale].back).click();
  await button(page, start.forgetNamed(title)).click();
  await expect(page.getByText(start.none)).toBeVisible();
  await button(page, start.restore).click();
  await button(page, start.openNamed(title)).click();
  await untilOpen(page, locale);
  expect((await keptMap(page, locale)).title).toBe(title);
});

test('the drawing stands alone, and the picture is one', async ({ page }) => {
  const locale: Locale = 'zh';
  const words = editorWords[locale];
  await openNew(page, locale, 'homestay-stay');
  await page.locator('summary').filter({ hasText: words.bringOut }).click();
  const save = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
    return readFile(await download.path());
  };
  const svg = (await save(words.out.svg)).toString();
  expect(svg).toMatch(/^<svg /);
  expect(svg).not.toMatch(/<script|href=|url\(|<foreignObject|<style/i);
  const png = await save(words.out.png);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
});

test('the map reads as a table', async ({ page }) => {
  await openNew(page, 'en', 'homestay-stay');
  const map = templateMap('homestay-stay', 'en');
  const table = page.getByRole('table', { name: new RegExp(map.title.slice(0, 10)) });
  await expect(table.getByRole('columnheader')).toHaveCount(map.stages.length + 1);
  await expect(table.getByRole('rowheader')).toHaveCount(
    map.lanes.filter(({ isHidden }) => !isHidden).length,
  );
});

for (const locale of locales)
  for (const width of widths)
    for (const theme of themes)
      test(`no fault that axe finds: ${locale}, ${width} px, ${theme}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme: theme });
        const complaints = complaintsOf(page);
        await openStart(page, locale);
        await expectNoAxeViolations(page);
        await page.getByRole('button', { name: studioMessages[locale].kinds['homestay-stay'].name }).click();
        await untilOpen(page, locale);
        await expectNoAxeViolations(page);
        const words = editorWords[locale];
        for (const summary of [words.setup, words.bringOut, words.help])
          await page.locator('summary').filter({ hasText: summary }).click();
        await page.locator('[data-kind="touchpoint"] button[id^=item]').first().click();
        await button(page, words.select).click();
        await page.locator('[data-kind="card"] button[id^=item]').first().click();
        await expectNoAxeViolations(page);
        await expectNoOverflow(page);
        expect(complaints).toEqual([]);
      });
