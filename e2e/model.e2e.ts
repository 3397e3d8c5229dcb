import { expect, type Page } from '@playwright/test';
import {
  expectNoAxeViolations,
  expectNoOverflow,
  locales,
  themes,
  untilInteractive,
  widths,
} from './support';
import { test } from './test';

const LESSON = '/lessons/evaluation/rfm';

async function instrument(page: Page, locale: string) {
  await page.goto(`/${locale}${LESSON}`);
  await untilInteractive(page, 'article a[href^="#live-"]');
  const live = page.locator('#live-one-more-order');
  await live.scrollIntoViewIfNeeded();
  await expect(live.getByRole('combobox')).toBeVisible();
  return live;
}

test.describe('one more order', () => {
  test('an order today lifts R from 3 to 5 and leaves F and M', async ({ page }) => {
    const live = await instrument(page, 'zh');
    await expect(live.getByRole('row', { name: /^R/ })).toContainText('269天');
    await live.getByRole('button', { name: '加上这一单' }).click();
    await expect(live.getByRole('status')).toHaveText(
      '加上这一单：R从3分到5分；从“重要保持”到了“重要价值”。',
    );
    await expect(live.getByRole('row', { name: /^F/ })).toContainText('29天 → 30天');
    await live.getByRole('button', { name: '拿掉这一单' }).click();
    await expect(live.getByRole('row', { name: /^R/ })).not.toContainText('→');
  });

  test('is worked by keyboard alone', async ({ page }) => {
    const live = await instrument(page, 'en');
    await live.getByRole('button', { name: 'Add this order' }).focus();
    await page.keyboard.press('Enter');
    await expect(live.getByRole('status')).toContainText('R goes from 3 to 5');
    await live.getByRole('slider').first().focus();
    // 300 days back lies before her last order: nothing moves.
    await page.keyboard.press('End');
    await expect(live.getByRole('status')).toContainText('no score moves');
    await live.getByRole('combobox').focus();
    await page.keyboard.press('ArrowDown');
    await expect(live.getByRole('row', { name: /^M,/ })).toContainText('¥425.7');
  });

  test('the words of the lesson put it into the state they speak of', async ({ page }) => {
    const live = await instrument(page, 'zh');
    await page.getByRole('link', { name: '一次花500元' }).click();
    await expect(live.getByRole('combobox')).toHaveValue('W000004');
    await expect(live.getByRole('row', { name: /^M/ })).toContainText('4分');
    await page.getByRole('link', { name: '花2000元' }).click();
    await expect(live.getByRole('row', { name: /^M/ })).toContainText('4分 → 5分');
  });
});

for (const locale of locales)
  for (const theme of themes)
    for (const width of widths)
      test(`in ${locale}, ${theme}, ${width} px: fits, and axe is clean`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme: theme });
        await page.goto(`/${locale}${LESSON}`);
        await page.locator('#live-one-more-order').scrollIntoViewIfNeeded();
        await expect(page.locator('#live-one-more-order').getByRole('combobox')).toBeVisible();
        await expectNoOverflow(page);
        await expectNoAxeViolations(page);
      });
