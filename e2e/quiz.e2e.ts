import { expect } from '@playwright/test';
import { complaintsOf, expectNoAxeViolations, themes } from './support';
import { test } from './test';

const lesson = (locale: string) => `/${locale}/lessons/evaluation/rfm`;

for (const colorScheme of themes)
  test(`single choice by keyboard, ${colorScheme}: own answer first, why and why not, then again`, async ({
    page,
  }) => {
    const complaints = complaintsOf(page);
    await page.emulateMedia({ colorScheme });
    await page.goto(lesson('zh'));
    const check = page.locator('#check-direction');
    const wait = check.getByRole('button', { name: '先选一项' });
    await expect(wait).toHaveAttribute('aria-disabled', 'true');
    await wait.focus();
    await page.keyboard.press('Enter');
    await expect(check.getByRole('status')).toBeEmpty();

    const first = check.getByRole('radio').first();
    await expect(first).toBeEnabled();
    await first.focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await expect(check.getByRole('button', { name: '对答案' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(check.getByRole('status')).toHaveText(/^你选了A：.+答案是B：.+为什么.+为什么不是A/);
    await expect(check.getByRole('button', { name: '再试一次' })).toBeFocused();
    await expectNoAxeViolations(page);

    await page.keyboard.press('Enter');
    await expect(first).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await check.getByRole('button', { name: '对答案' }).click();
    await expect(check.getByRole('status')).toHaveText(/^你选了B：.+答案正是这样。/);
    expect(complaints).toEqual([]);
  });

test('a number takes full-width digits, names a slip, and is not wrong while it is no number', async ({
  page,
}) => {
  await page.goto(lesson('en'));
  const check = page.locator('#check-compute-r');
  const field = check.getByRole('textbox');
  await field.fill('about sixty');
  await expect(check.getByRole('button')).toHaveText('“about sixty” is not a number');
  await field.fill('６２');
  await field.press('Enter');
  await expect(check.getByRole('status')).toHaveText(/^You entered 62.+The answer is 61.+Why not 62/);
  await check.getByRole('button', { name: 'Try again' }).click();
  await expect(field).toBeFocused();
  await field.fill('61');
  await field.press('Enter');
  await expect(check.getByRole('status')).toHaveText(/That is the answer\./);
});

test('the field for a correction comes with "false"', async ({ page }) => {
  await page.goto(lesson('zh'));
  const check = page.locator('#check-m-is-profit');
  await check.getByRole('radio', { name: '对', exact: true }).check();
  await expect(check.getByRole('textbox')).toHaveCount(0);
  await check.getByRole('radio', { name: '错' }).check();
  await expect(check.getByRole('button')).toHaveText('先写下改法');
  await check.getByRole('textbox').fill('随便');
  await check.getByRole('button', { name: '对答案' }).click();
  await expect(check.getByRole('status')).toHaveText(/^你判的是“错”，改成“随便”。/);
});

test('what was answered stands there again after a reload, until it is tried again', async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.goto(lesson('zh'));
  const choice = page.locator('#check-direction');
  const number = page.locator('#check-compute-r');
  const judged = page.locator('#check-m-is-profit');
  await choice.getByRole('radio').first().check();
  await choice.getByRole('button', { name: '对答案' }).click();
  await number.getByRole('textbox').fill('６２');
  await number.getByRole('textbox').press('Enter');
  await judged.getByRole('radio', { name: '错' }).check();
  await judged.getByRole('textbox').fill('随便');
  await judged.getByRole('button', { name: '对答案' }).click();
  await expect(judged.getByRole('status')).toContainText('你判的是“错”');
  await page.reload();

  await expect(choice.getByRole('radio').first()).toBeChecked();
  await expect(choice.getByRole('radio').first()).toBeDisabled();
  await expect(choice.getByText(/^你选了A：/)).toBeVisible();
  await expect(choice.getByText('为什么不是A')).toBeVisible();
  await expect(number.getByRole('textbox')).toHaveValue('62');
  await expect(number.getByText(/^你填了62/)).toBeVisible();
  await expect(judged.getByRole('textbox')).toHaveValue('随便');
  // It is no news: nothing of it is read out by itself.
  await expect(choice.getByRole('status')).toHaveCount(0);
  await expectNoAxeViolations(page);

  await choice.getByRole('button', { name: '再试一次' }).click();
  await expect(choice.getByRole('radio').first()).toBeFocused();
  await expect(choice.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(choice.getByText(/^你选了A：/)).toHaveCount(0);
  await choice.getByRole('radio').nth(1).check();
  await choice.getByRole('button', { name: '对答案' }).click();
  await expect(choice.getByRole('status')).toContainText('你选了B');
  await number.getByRole('button', { name: '再试一次' }).click();
  await expect(number.getByRole('textbox')).toHaveValue('');
  await page.reload();
  await expect(choice.getByRole('radio').nth(1)).toBeChecked();
  // The other language shows the same answer in its own words.
  await page.goto(lesson('en'));
  await expect(choice.getByText(/^You chose B: /)).toBeVisible();
  expect(complaints).toEqual([]);
});

test('every target is 44 px high', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(lesson('zh'));
  const heights = await page
    .locator('[id^=check-] :is(label:has(input), button, input[type=text])')
    .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(8);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

test('without scripts a question reads, and its answer unfolds', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(lesson('zh'));
  const check = page.locator('#check-direction');
  await expect(check.getByRole('radio')).toHaveCount(4);
  await expect(check.getByRole('button')).toHaveCount(0);
  await check.getByText('答案与解析').click();
  await expect(check.getByText('答案是B：')).toBeVisible();
  await context.close();
});
