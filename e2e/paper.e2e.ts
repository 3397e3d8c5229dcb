import { expect } from '@playwright/test';
import { expectNoAxeViolations } from './support';
import { test } from './test';

const LESSON = '/zh/lessons/evaluation/rfm';

test('a printed lesson opens what is folded, leaves navigation out, and answers each question once', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(LESSON);
  const [answered, open] = [page.locator('#check-direction'), page.locator('#check-compute-r')];
  await answered.getByRole('radio').first().check();
  await answered.getByRole('button', { name: '对答案' }).click();
  const steps = page.locator('article ol details');
  const folded = await steps.count();
  expect(folded).toBeGreaterThan(1);
  await expect(page.locator('article ol details[open]')).toHaveCount(0);
  await steps.first().locator('summary').click();

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('article ol details[open]')).toHaveCount(folded);
  await expect(open.getByText('答案是61天')).toBeVisible();
  await expect(answered.getByText(/答案是B/).locator('visible=true')).toHaveCount(1);
  for (const role of ['navigation', 'button'] as const)
    await expect(page.getByRole(role).locator('visible=true')).toHaveCount(0);
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  const split = page.locator('section[aria-label="带走这一页"], section[aria-label^="例题"], article li');
  for (const rule of await split.evaluateAll((parts) =>
    parts.map((part) => getComputedStyle(part).breakInside),
  ))
    expect(rule).toBe('avoid');

  // What the reader had opened stays open.
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('article ol details[open]')).toHaveCount(1);
});

test('where the system picks the colours, focus and choices still show', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(LESSON);
  const choice = page.locator('#dilemma-which-score').getByRole('radio').first();
  await choice.check();
  await choice.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(choice).toBeFocused();
  expect(await choice.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe('none');
  await expectNoAxeViolations(page);
  // Only the open page's link is underlined, and a drawing does not keep the ink of a theme that was chosen.
  const underlines = await page
    .getByRole('navigation')
    .first()
    .locator('a')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link).borderBottomColor));
  expect(new Set(underlines).size).toBe(2);
  const ink = await page.evaluate(() => {
    document.documentElement.setAttribute('data-theme', 'light');
    const probe = document.body.appendChild(document.createElement('i'));
    const seen = ['var(--ink-soft)', 'CanvasText'].map((colour) => {
      probe.style.fill = colour;
      return getComputedStyle(probe).fill;
    });
    probe.remove();
    return seen;
  });
  expect(ink[0]).toBe(ink[1]);
});
