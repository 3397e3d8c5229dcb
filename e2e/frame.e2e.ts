import { expect } from '@playwright/test';
import { chapters, simulators } from '@/content/course';
import { complaintsOf, expectNoAxeViolations, expectNoOverflow, locales, themes, widths } from './support';
import { test } from './test';

const words = {
  zh: { home: '关系营销实验课', missing: '没有这一页', glossary: '术语表', lang: 'zh-CN' },
  en: { home: 'Guanxi Lab', missing: 'There is no such page', glossary: 'Glossary', lang: 'en' },
};

test.describe('which language', () => {
  for (const [header, expected] of [
    ['zh-CN,zh;q=0.9', '/zh'],
    ['en-GB,en;q=0.9', '/en'],
    ['fr;q=0.9, en;q=0.2, zh;q=0.4', '/zh'],
    ['fr', '/zh'],
  ] as const) {
    test(`a browser that asks for "${header}" gets ${expected}`, async ({ request }) => {
      const response = await request.get('/', { headers: { 'accept-language': header }, maxRedirects: 0 });
      expect(response.status()).toBe(307);
      expect(new URL(response.headers()['location'] ?? '', 'http://here').pathname).toBe(expected);
    });
  }

  test('a chosen language beats the browser, on any address without one', async ({ request }) => {
    const headers = { 'accept-language': 'zh-CN', cookie: 'locale=en' };
    const response = await request.get('/glossary?from=mail', { headers, maxRedirects: 0 });
    expect(response.status()).toBe(307);
    expect(response.headers()['location']).toMatch(/\/en\/glossary\?from=mail$/);
  });

  test('files are no pages', async ({ request }) => {
    expect((await request.get('/icon.svg', { maxRedirects: 0 })).status()).toBe(200);
    expect((await request.get('/nothing.png', { maxRedirects: 0 })).status()).toBe(404);
  });

  test('the switch keeps page, query and place, and is remembered', async ({ page }) => {
    await page.goto('/zh/glossary?from=mail#rfm');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/glossary\?from=mail#rfm$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('#rfm')).toBeInViewport();
    await page.goto('/');
    await expect(page).toHaveURL(/\/en$/);
  });

  test('the switch finds the place of a reader who has scrolled', async ({ page }) => {
    await page.goto('/zh/glossary');
    await page.locator('#chapter-9').evaluate((heading) => heading.scrollIntoView());
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/glossary#chapter-9$/);
  });
});

test.describe('addresses that lead nowhere', () => {
  for (const locale of locales) {
    for (const path of ['nowhere', 'lessons/evaluation/nope', 'a/b/c.html']) {
      test(`/${locale}/${path} says so in its language, with status 404`, async ({ browser }) => {
        const context = await browser.newContext({ javaScriptEnabled: false });
        const page = await context.newPage();
        const response = await page.goto(`/${locale}/${path}`);
        expect(response?.status()).toBe(404);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[locale].missing);
        await expect(page).toHaveTitle(new RegExp(words[locale].missing));
        await expect(page.locator('html')).toHaveAttribute('lang', words[locale].lang);
        await context.close();
      });
    }
  }

  test('the specimen sheet is not published', async ({ request }) => {
    expect((await request.get('/zh/gallery')).status()).toBe(404);
  });
});

test.describe('what machines read', () => {
  test('each page names its languages, itself and its picture', async ({ page, request }) => {
    await page.goto('/en/glossary');
    const link = (language: string) => page.locator(`link[rel="alternate"][hreflang="${language}"]`);
    await expect(link('zh-CN')).toHaveAttribute('href', /\/zh\/glossary$/);
    await expect(link('en')).toHaveAttribute('href', /\/en\/glossary$/);
    await expect(link('x-default')).toHaveAttribute('href', /[^/]\/glossary$/);
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/en\/glossary$/);
    await expect(page).toHaveTitle('Glossary · Guanxi Lab');
    const picture = await page.locator('meta[property="og:image"]').first().getAttribute('content');
    const answer = await request.get(new URL(picture ?? '').pathname);
    expect(answer.headers()['content-type']).toBe('image/png');
  });

  test('the sitemap lists only pages that answer', async ({ request }) => {
    const xml = await (await request.get('/sitemap.xml')).text();
    const paths = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
    expect(paths).toContain('/zh/lessons/evaluation/rfm');
    for (const path of paths) expect([path, (await request.get(path)).status()]).toEqual([path, 200]);
    expect(await (await request.get('/robots.txt')).text()).toContain('/sitemap.xml');
  });

  test('every answer carries the security headers', async ({ request }) => {
    for (const path of ['/zh', '/en/nowhere', '/icon.svg']) {
      const headers = (await request.get(path)).headers();
      expect(headers['content-security-policy']).toContain("default-src 'self'");
      expect(headers['content-security-policy']).not.toContain('unsafe-eval');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-powered-by']).toBeUndefined();
    }
  });
});

test.describe('by keyboard and without scripts', () => {
  test('the first tab skips to the text', async ({ page }) => {
    await page.goto('/zh');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: '跳到正文' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
  });

  test('the chosen theme is kept and stands before the first paint', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/zh');
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await ground();
    await page.getByRole('button', { name: '换深色' }).click();
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.reload({ waitUntil: 'commit' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await ground()).toBe(dark);
    await page.getByRole('button', { name: '换浅色' }).click();
    expect(await ground()).toBe(light);
  });

  test('without JavaScript the text reads, and a line says what stays still', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/zh/glossary');
    await expect(page.locator('body > noscript p')).toBeVisible();
    await expect(page.locator('#rfm')).toContainText('RFM');
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/glossary$/);
    await context.close();
  });

  test('a browser below the floor is told why the models stay still', async ({ page }) => {
    const line = page.getByText('这个浏览器太旧');
    await page.goto('/zh');
    await expect(line).toBeHidden();
    await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'findLast'));
    await page.reload();
    await expect(line).toBeVisible();
  });
});

test('the glossary filter finds Chinese and English, anywhere in a term', async ({ page }) => {
  await page.goto('/zh/glossary');
  const box = page.getByRole('searchbox');
  const shown = page.locator('[data-entry]:visible');
  const all = await shown.count();
  expect(all).toBeGreaterThanOrEqual(302);
  await box.fill('终身');
  await expect(page.locator('#clv')).toBeVisible();
  await expect(page.locator('#rfm')).toBeHidden();
  await expect(page.getByRole('status')).toContainText(`${await shown.count()}`);
  await box.fill('Lifetime VALUE');
  await expect(page.locator('#clv')).toBeVisible();
  await box.fill('ＲＦＭ');
  await expect(page.locator('#rfm')).toBeVisible();
  await box.fill('没有的词');
  await expect(page.getByRole('status')).toContainText('没有这个词');
  await box.fill('');
  await expect(shown).toHaveCount(all);
});

test('the home page links only to what is open', async ({ page, request }) => {
  await page.goto('/zh');
  const links = await page
    .locator('a[href^="/"]')
    .evaluateAll((found) => found.map((a) => a.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(5);
  for (const href of new Set(links)) expect([href, (await request.get(href)).status()]).toEqual([href, 200]);
  for (const { id } of simulators) expect(links).toContain(`/zh/simulators/${id}`);
  // A chapter that has no lesson yet says so, and the words at the top speak of those that have.
  const open = chapters.filter(({ lessons }) => lessons.length > 0);
  await expect(page.getByText('未开放', { exact: true })).toHaveCount(chapters.length - open.length);
  const numbers = open.map(({ number }) => number).join('、');
  const lessons = links.filter((href) => href.startsWith('/zh/lessons/'));
  await expect(page.getByText(`第${numbers}章开了，共${new Set(lessons).size}课`)).toBeVisible();
});

for (const locale of locales) {
  for (const width of widths) {
    for (const theme of themes) {
      for (const path of ['', '/glossary', '/progress', '/nowhere']) {
        test(`/${locale}${path} at ${width} px, ${theme}: accessible, fitting, quiet`, async ({ page }) => {
          const complaints = complaintsOf(page);
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
          await page.goto(`/${locale}${path}`, { waitUntil: 'networkidle' });
          await expectNoOverflow(page);
          await expectNoAxeViolations(page);
          // The browser itself notes the status of a page that is not there.
          expect(
            complaints.filter((text) => !(path === '/nowhere' && text.includes('status of 404'))),
          ).toEqual([]);
        });
      }
    }
  }
}
