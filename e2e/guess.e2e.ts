import { expect, type Page } from '@playwright/test';
import { complaintsOf, expectNoAxeViolations } from './support';
import { test } from './test';

const lesson = (locale: string) => `/${locale}/lessons/evaluation/rfm`;
const KEY = 'guanxi-lab/progress/1';

const dilemma = (page: Page) => page.locator('#dilemma-which-score');
const radio = (page: Page, index: number) => dilemma(page).getByRole('radio').nth(index);
const words = async (page: Page, index: number) =>
  (await dilemma(page).locator('label').nth(index).innerText()).trim();
const repeated = (page: Page) => page.locator('[id^=live-], [class*=withInstrument]').getByRole('strong');

test('a guess waits until it can be heard', async ({ page }) => {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  await page.route('**/_next/static/**/*.js*', async (route) => {
    await opened;
    await route.continue();
  });
  await page.goto(lesson('zh'), { waitUntil: 'commit' });
  await expect(dilemma(page).getByRole('radio')).toHaveCount(4);
  await expect(radio(page, 0)).toBeDisabled();
  expect(await dilemma(page).locator('label').first().evaluate(isInk)).toBe(true);
  open();
  await expect(radio(page, 0)).toBeEnabled();
});

test('a guess is there again after a reload, in the other language too, and can be changed', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await page.goto(lesson('zh'));
  await radio(page, 2).check();
  await page.reload();
  await expect(radio(page, 2)).toBeChecked();
  const guess = await words(page, 2);
  await expect(dilemma(page).getByRole('status')).toContainText(guess);
  await expect(repeated(page).filter({ hasText: guess })).toBeVisible();
  await expectNoAxeViolations(page);

  await page.goto(lesson('en'));
  await expect(radio(page, 2)).toBeChecked();
  await radio(page, 0).check();
  await expect(repeated(page).filter({ hasText: await words(page, 0) })).toBeVisible();
  await page.reload();
  await expect(radio(page, 0)).toBeChecked();
  await expect(radio(page, 2)).not.toBeChecked();
  expect(complaints).toEqual([]);
});

for (const [name, prediction] of [
  ['of a choice that is gone', 'gone'],
  ['that would be markup', '<img src=x onerror=alert(1)>'],
  ['named like what every object has', 'constructor'],
] as const)
  test(`a kept guess ${name} is no guess`, async ({ page }) => {
    const complaints = complaintsOf(page);
    await page.addInitScript(
      ([key, guess]) => {
        const predictions = {
          'evaluation/rfm/which-score': { at: '2026-03-01T08:00:00.000Z', prediction: guess },
        };
        localStorage.setItem(key, JSON.stringify({ version: 1, lessons: {}, checks: {}, predictions }));
      },
      [KEY, prediction] as const,
    );
    await page.goto(lesson('zh'));
    await expect(radio(page, 0)).toBeEnabled();
    await expect(dilemma(page).getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(dilemma(page).getByRole('status')).toBeEmpty();
    await expect(page.getByText('你还没有猜')).toBeVisible();
    expect(complaints).toEqual([]);
  });

test('where storage is blocked a guess lasts as long as the page', async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(lesson('zh'));
  await radio(page, 1).check();
  await expect(repeated(page).filter({ hasText: await words(page, 1) })).toBeVisible();
  await page.reload();
  await expect(radio(page, 1)).toBeEnabled();
  await expect(dilemma(page).getByRole('radio', { checked: true })).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('without scripts the choices are a list to think about, with nothing dead in it', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(lesson('zh'));
  await expect(dilemma(page).locator('label')).toHaveCount(4);
  await expect(dilemma(page).locator('label').first()).toBeVisible();
  await expect(dilemma(page).locator('input:visible')).toHaveCount(0);
  await expect(page.getByText('你还没有猜')).toBeHidden();
  await context.close();
});

/** Whether the text has the colour of the page's text: nothing is greyed out. */
function isInk(element: Element): boolean {
  return getComputedStyle(element).color === getComputedStyle(document.body).color;
}
