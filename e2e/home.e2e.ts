import { expect, test } from '@playwright/test';

test('the root sends a Chinese reader to the Chinese home page', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/zh$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
