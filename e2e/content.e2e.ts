import { expect, type Page } from '@playwright/test';
import { untilInteractive } from './support';
import { test } from './test';

const LESSON = '/lessons/evaluation/rfm';

/** Everything that the page asks for, from now on. */
function requestsOf(page: Page): string[] {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  return urls;
}

for (const locale of ['zh', 'en'] as const) {
  test.describe(`a lesson in ${locale}`, () => {
    test('has a title, a way around, and leads to its other language', async ({ page }) => {
      await page.goto(`/${locale}${LESSON}`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('RFM');
      const contents = page.getByRole('main').getByRole('navigation').first().getByRole('link');
      for (const link of await contents.all()) {
        const place = (await link.getAttribute('href')) ?? '';
        await expect(page.locator(place)).toHaveCount(1);
      }
      const other = locale === 'zh' ? 'en' : 'zh-CN';
      await expect(page.locator(`link[rel="alternate"][hreflang="${other}"]`)).toHaveCount(1);
    });

    test('opens a term in place and closes it again', async ({ page }) => {
      await page.goto(`/${locale}${LESSON}`);
      await untilInteractive(page, 'article a[aria-expanded]');
      const term = page.locator('article a[aria-expanded]').first();
      await term.click();
      await expect(term).toHaveAttribute('aria-expanded', 'true');
      await expect(page).toHaveURL(new RegExp(`${LESSON}$`));
      await expect(
        page.locator('article').getByRole('note').locator('a[href*="/glossary#"]').first(),
      ).toBeVisible();
      await term.press('Enter');
      await expect(term).toHaveAttribute('aria-expanded', 'false');
    });

    test('cites works that stand in its list', async ({ page }) => {
      await page.goto(`/${locale}${LESSON}`);
      const places = await page
        .locator('article a[href^="#ref-"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(places.length).toBeGreaterThan(0);
      for (const place of new Set(places)) await expect(page.locator(place)).toBeVisible();
      await expect(page.getByText(locale === 'zh' ? 'GB/T 7714—2015' : 'APA, 7th edition')).toBeVisible();
    });

    test('asks no other host for anything, fonts of formulas included', async ({ page, baseURL }) => {
      const urls = requestsOf(page);
      await page.goto(`/${locale}${LESSON}`, { waitUntil: 'networkidle' });
      const origin = new URL(baseURL ?? '').origin;
      expect(urls.length).toBeGreaterThan(1);
      expect(urls.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'))).toEqual([]);
    });

    test('keeps the guess and answers it, and moves the model when the text says so', async ({ page }) => {
      await page.goto(`/${locale}${LESSON}`);
      await untilInteractive(page, '[id^="dilemma-"] input');
      const choice = page.locator('[id^="dilemma-"] label').first();
      await choice.click();
      const words = (await choice.innerText()).trim();
      await expect(page.locator('[id^="dilemma-"]').getByRole('status')).toContainText(words);
      const live = page.locator('[id^="live-"]').first();
      await live.scrollIntoViewIfNeeded();
      await expect(live.getByRole('combobox')).toBeVisible();
      const before = await live.innerHTML();
      const states = page.locator('article a[href^="#live-"]');
      expect(await states.count()).toBeGreaterThan(0);
      await states.first().click();
      await expect.poll(() => live.innerHTML()).not.toBe(before);
      await expect(live).toBeInViewport();
    });
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of ['zh', 'en'] as const)
    test(`the lesson reads in ${locale}: text, formulas, definitions, questions, references`, async ({
      page,
    }) => {
      await page.goto(`/${locale}${LESSON}`);
      const article = page.locator('article');
      await expect(article.locator('h2').first()).toBeVisible();
      await expect(article.locator('[id^="definition-"]').first()).toBeVisible();
      await expect(article.locator('[id^="check-"]').first()).toBeVisible();
      await expect(article.locator('[id^="ref-"]').first()).toBeVisible();
      // The instrument's first state, drawn by the server: a picture and its numbers, no dead controls.
      await expect(article.locator('[id^="live-"] svg[role="img"]').first()).toBeVisible();
      await expect(article.locator('[id^="live-"] table').first()).toBeVisible();
      await expect(article.locator('[id^="live-"]').locator('button, input, select')).toHaveCount(0);
      await expect(article.locator('a[href*="/glossary#"]').first()).toBeVisible();
      expect((await article.innerText()).length).toBeGreaterThan(1000);
    });
});

test('a lesson that does not exist is told so in the language of its address', async ({ page }) => {
  const response = await page.goto('/en/lessons/evaluation/no-such-lesson');
  expect(response?.status()).toBe(404);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
