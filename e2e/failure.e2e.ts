import { expect, test, type Page } from '@playwright/test';
import { expectNoAxeViolations, expectNoOverflow, locales, themes, widths } from './support';

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

test('after a script that did not come, trying again brings the lesson', async ({ page }) => {
  // The script of a kind of question is asked for by its part of the page, not by the document.
  const late = /\/_next\/static\/chunks\/[^/]+\.js$/;
  const html = await (await page.request.get(lesson('zh'))).text();
  let lost = true;
  await page.route(late, (route) =>
    lost && !html.includes(`src="${new URL(route.request().url()).pathname}"`)
      ? route.abort()
      : route.continue(),
  );
  await page.goto(lesson('zh'));
  await expect(heading(page, words.zh.title)).toBeVisible();
  lost = false;
  await page.getByRole('button', { name: words.zh.retry }).click();
  await expect(heading(page, words.zh.lesson)).toBeVisible();
  await expect(page.locator('#check-direction').getByRole('radio').first()).toBeEnabled();
});
