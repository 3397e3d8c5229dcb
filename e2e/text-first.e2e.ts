import { expect, type Page } from '@playwright/test';
import { themes, untilInteractive, widths } from './support';
import { test } from './test';

const lesson = '/zh/lessons/evaluation/rfm';

/** A page's style sheets, by the names under which it fetches them ahead. */
const sheetsOf = (page: Page) =>
  page
    .locator('link[rel="preload"][as="style"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

/** How each element is drawn, its own before and after included: a line for each, of all its properties. */
const looksOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body, body *')].map((element) =>
      [null, '::before', '::after']
        .map((part) => {
          const style = getComputedStyle(element, part);
          // What is not drawn at all has no looks.
          if (part && style.content === 'none') return '';
          return [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`).join('\n');
        })
        .reduce((all, looks) => `${all}\n${looks}`, `${element.tagName}.${element.getAttribute('class')}`),
    ),
  );

const settings = [
  ...widths.flatMap((width) =>
    themes.map((colorScheme) => ({ width, colorScheme, media: 'screen', reducedMotion: 'reduce' }) as const),
  ),
  { width: 700, colorScheme: 'light', media: 'print', reducedMotion: 'reduce' } as const,
];

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of [
    '/zh',
    '/en/lessons/evaluation/rfm',
    '/zh/lessons/loyalty/ladder',
    '/zh/glossary',
    '/zh/simulators/rfm',
    '/zh/simulators/rfm/guided',
    '/en/simulators/ladder',
    '/zh/simulators/journey',
    '/zh/simulators/journey/free',
    '/zh/teach/assign',
  ])
    test(`${address} looks as it does by its whole style sheets`, async ({ page }) => {
      for (const { width, ...media } of settings) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia(media);
        await page.goto(address);
        const byItself = await looksOf(page);
        expect(byItself.length).toBeGreaterThan(50);
        const sheets = await sheetsOf(page);
        expect(sheets.length).toBeGreaterThan(0);
        const rules = await Promise.all(sheets.map(async (sheet) => (await page.request.get(sheet)).text()));
        await page.evaluate((text) => {
          document.head.appendChild(document.createElement('style')).textContent = text;
        }, rules.join(''));
        const whole = await looksOf(page);
        // One element's difference is enough to read.
        const other = byItself.findIndex((looks, n) => looks !== whole[n]);
        expect(byItself[other], JSON.stringify({ width, ...media })).toBe(whole[other]);
      }
    });
});

test('the text stands while the style sheets are on their way, and scripts wait for them', async ({
  page,
}) => {
  let letThrough = () => {};
  const arrival = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(/\.css$/, async (route) => {
    await arrival;
    await route.continue();
  });
  await page.goto(lesson, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const [sheet] = await sheetsOf(page);
  await expect(page.locator(`link[rel="stylesheet"][href="${sheet}"]`)).toHaveCount(1);
  await expect(page.locator('body')).toHaveCSS('display', 'flex');
  await expect(page.locator('script[src^="/_next/"]:not([nomodule])')).toHaveCount(0);
  letThrough();
  await untilInteractive(page, 'body');
});

test('a style sheet that does not come keeps nobody waiting', async ({ page }) => {
  await page.route(/\.css$/, (route) => route.abort());
  await page.goto(lesson);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[id^=dilemma-] input').first()).toBeEnabled();
});

test('each sheet is asked for once, and known again on the next page', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'stylesheet') asked.push(new URL(request.url()).pathname);
  });
  await page.goto('/zh');
  const sheets = await sheetsOf(page);
  await page.locator(`a[href="${lesson}"]`).first().click();
  await expect(page).toHaveURL(lesson);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(asked).toEqual([...new Set(asked)]);
  expect(asked).toEqual(expect.arrayContaining(sheets));
  const links = await page
    .locator('link[rel="stylesheet"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links).toEqual([...new Set(links)]);
});
