import { expect, type Page } from '@playwright/test';
import { expectNoAxeViolations, expectNoOverflow, locales, themes, widths } from './support';
import { test } from './test';

const words = {
  zh: { title: '这一页出错了', retry: '再试一次', home: '回目录', lesson: 'RFM：客户身上的三个数' },
  en: {
    title: 'This page failed',
    retry: 'Try again',
    home: 'Back to the contents',
    lesson: 'RFM: three numbers about a customer',
  },
};
const lesson = (locale: string) => `/${locale}/lessons/evaluation/rfm`;

/** A part of the page throws once it stands there. */
const breakPage = () => {
  const observe = IntersectionObserver.prototype.observe;
  IntersectionObserver.prototype.observe = function (element) {
    if (element.matches('article h2')) throw new Error('broken on purpose');
    observe.call(this, element);
  };
};

/** The frame of every page throws while it is drawn: its navigation asks whether the address lies below the lessons. */
const breakLayout = () => {
  const { startsWith } = String.prototype;
  String.prototype.startsWith = function (text, from) {
    if (/^\/(zh|en)\/lessons\/$/.test(text)) throw new Error('broken on purpose');
    return startsWith.call(this, text, from);
  };
};

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });

for (const [what, breakIt, frames] of [
  ['a page', breakPage, 1],
  ['the layout', breakLayout, 0],
] as const)
  for (const locale of locales)
    for (const width of widths)
      test(`${what} that fails says so: ${locale}, ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.addInitScript(breakIt);
        for (const theme of themes) {
          await page.emulateMedia({ colorScheme: theme });
          await page.goto(lesson(locale));
          await expect(heading(page, words[locale].title)).toBeVisible();
          await expect(page.getByRole('banner')).toHaveCount(frames);
          await expect(page.locator('html')).toHaveAttribute('lang', locale === 'zh' ? 'zh-CN' : 'en');
          await expectNoOverflow(page);
          await expectNoAxeViolations(page);
        }
        await page.getByRole('link', { name: words[locale].home }).click();
        await expect(page).toHaveURL(new RegExp(`/${locale}$`));
      });

test('the stand-in for the whole document keeps the chosen theme and fits a phone', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
  await page.addInitScript(breakLayout);
  await page.goto(lesson('en'));
  await expect(heading(page, words.en.title)).toBeVisible();
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await expect(page.locator('meta[name=viewport]')).toHaveAttribute('content', /width=device-width/);
});

const part = {
  zh: { failed: '这一部分没有取到，别的照常能用。', retry: words.zh.retry },
  en: { failed: 'This part could not be loaded; the rest works as before.', retry: words.en.retry },
};

/** No script comes that the document itself does not ask for: those of the kinds of question and of the live model. */
async function withoutLateScripts(page: Page, address: string) {
  const late = /\/_next\/static\/chunks\/[^/]+\.js$/;
  const html = await (await page.request.get(address)).text();
  // The document names those that it starts with, then those of parts, which it only has fetched ahead.
  const [, starts = ''] = /\}\)\((\[[^\]]+\]),\[[^\]]+\]\)<\/script>/.exec(html) ?? [];
  expect(starts).not.toBe('');
  const isStart = (path: string) => starts.includes(`"${path}"`);
  const net = { lost: true, stopped: 0 };
  await page.route(late, (route) => {
    if (!net.lost || isStart(new URL(route.request().url()).pathname)) return route.continue();
    net.stopped++;
    return route.abort();
  });
  return net;
}

for (const locale of locales)
  test(`a part whose script does not come leaves the lesson, and comes when asked again: ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    const net = await withoutLateScripts(page, lesson(locale));
    await page.goto(lesson(locale));
    await page.locator('[id^=live-]').first().scrollIntoViewIfNeeded();
    const check = page.locator('#check-direction');
    const model = page.locator('[id^=live-]').first();
    for (const place of [check, model]) await expect(place.getByText(part[locale].failed)).toBeVisible();
    // The words of the lesson stand, the guess can be made, and the model's first state is still drawn.
    await expect(heading(page, words[locale].lesson)).toBeVisible();
    await expect(page.locator('[id^=dilemma-] input').first()).toBeEnabled();
    await expect(model.locator('svg').first()).toBeVisible();
    await expectNoOverflow(page);
    await expectNoAxeViolations(page);

    // While the line is still down, asking again really asks, and says again that nothing came.
    const before = net.stopped;
    await check.getByRole('button', { name: part[locale].retry }).click();
    await expect.poll(() => net.stopped).toBeGreaterThan(before);
    await expect(check.getByText(part[locale].failed)).toBeVisible();

    net.lost = false;
    await check.getByRole('button', { name: part[locale].retry }).click();
    await expect(check.getByRole('radio').first()).toBeEnabled();
    await model.getByRole('button', { name: part[locale].retry }).click();
    await expect(model.getByText(part[locale].failed)).toHaveCount(0);
    await expect(model.locator('input, button').first()).toBeEnabled();
  });

const noPaintIsTold = () => {
  PerformanceObserver.prototype.observe = () => {};
};
/** Takes away the two seconds after which a page starts in any case. */
const noLastResort = () => {
  const { setTimeout } = window;
  const but2000 = (run: () => void, ms?: number) => (ms === 2000 ? 0 : setTimeout(run, ms));
  window.setTimeout = but2000 as typeof setTimeout;
};

/** Each page is left the one way of starting that it needs. */
for (const [what, pretend] of [
  [
    'opened in the background',
    [noPaintIsTold, noLastResort, () => Object.defineProperty(document, 'hidden', { get: () => true })],
  ],
  [
    'in a browser that does not report paints',
    [
      noPaintIsTold,
      noLastResort,
      () => Object.defineProperty(PerformanceObserver, 'supportedEntryTypes', { get: () => [] }),
    ],
  ],
  ['whose paint is never reported', [noPaintIsTold]],
] as const)
  test(`a page ${what} answers all the same`, async ({ page }) => {
    for (const one of pretend) await page.addInitScript(one);
    await page.goto(lesson('zh'));
    await expect(page.locator('#check-direction').getByRole('radio').first()).toBeEnabled();
  });

test('without any of these ways a page would not start', async ({ page }) => {
  for (const one of [noPaintIsTold, noLastResort]) await page.addInitScript(one);
  await page.goto(lesson('zh'), { waitUntil: 'load' });
  await page.waitForTimeout(3000);
  await expect(page.locator('script[src^="/_next/"]:not([nomodule])')).toHaveCount(0);
});
