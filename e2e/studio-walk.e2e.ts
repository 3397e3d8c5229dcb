import { expect, type Locator, type Page } from '@playwright/test';
import { editorWords } from '@/components/simulators/journey/studio/editor/words';
import { studioMessages } from '@/components/simulators/journey/studio/studio-messages';
import { mapMessages } from '@/components/simulators/journey/walk/map-messages';
import { walkMessages } from '@/components/simulators/journey/walk/walk-messages';
import type { Locale } from '@/lib/content/locale';
import { MAP_WORDS } from '@/lib/journey-map';
import { tabTo } from './lab-support';
import { complaintsOf, expectNoAxeViolations, expectNoOverflow, locales } from './support';
import { test } from './test';

const button = (within: Page | Locator, name: string) => within.getByRole('button', { name, exact: true });

/** The homestay's map, and where it walks. */
async function openWalk(page: Page, locale: Locale): Promise<Locator> {
  await page.goto(`/${locale}/simulators/journey/free`);
  await expect(page.getByText(studioMessages[locale].none)).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: studioMessages[locale].kinds['homestay-stay'].name }).click();
  const panel = page.getByRole('region', { name: editorWords[locale].walk.title });
  await expect(button(panel, mapMessages[locale].start)).toBeVisible({ timeout: 30_000 });
  return panel;
}

/** What came of the walk, in one line. */
const finding = (panel: Locator) => panel.getByRole('figure').first().locator('p').first();
const grow = (locale: Locale) => walkMessages[locale].grow(100_000);

for (const locale of locales) {
  test(`customers walk through a free map (${locale})`, async ({ page }) => {
    const words = walkMessages[locale];
    const complaints = complaintsOf(page);
    await page.setViewportSize({ width: locale === 'zh' ? 360 : 1280, height: 800 });
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const panel = await openWalk(page, locale);
    await expect(panel.getByText(mapMessages[locale].proves)).toBeVisible();
    await button(panel, mapMessages[locale].start).click();
    await expect(finding(panel)).toBeVisible({ timeout: 30_000 });
    // It moves, and stands still when told to.
    const place = panel.getByRole('slider');
    const last = await place.getAttribute('max');
    await expect(place).toHaveValue(last ?? '');
    await button(panel, words.moving.replay).click();
    await button(panel, words.moving.pause).click();
    const paused = await place.inputValue();
    expect(Number(paused)).toBeLessThan(Number(last));
    await button(panel, words.moving.step).click();
    await expect(place).toHaveValue(String(Number(paused) + 1));
    // Scrolled, the heads that stay in view lie over what is below them.
    await page.evaluate(() => window.scrollTo(0, 0));
    await expectNoAxeViolations(page);
    await expectNoOverflow(page);
    // As it is beside as it is to be, once there is one.
    await page
      .getByLabel(editorWords[locale].version, { exact: true })
      .selectOption({ label: MAP_WORDS[locale].versions.toBe });
    await button(page, editorWords[locale].beginToBe).click();
    const { asIs, toBe } = MAP_WORDS[locale].versions;
    await expect(panel.getByText(words.change.same([asIs, toBe]))).toBeVisible({ timeout: 30_000 });
    expect(complaints).toEqual([]);
  });
}

test('the walk by keys alone, without motion; a hundred thousand can be sent, and called back', async ({
  page,
}) => {
  const locale: Locale = 'zh';
  const words = walkMessages[locale];
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const panel = await openWalk(page, locale);
  const press = async (name: string) => {
    await tabTo(page, button(panel, name), 200);
    await page.keyboard.press('Enter');
  };
  await press(mapMessages[locale].start);
  await expect(finding(panel)).toContainText('2000位', { timeout: 30_000 });
  await expect(button(panel, words.moving.play)).toHaveCount(0);
  const before = await finding(panel).textContent();
  await press(grow(locale));
  await expect(panel.getByRole('progressbar')).toBeVisible();
  await expect(button(panel, words.cancel)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(finding(panel)).toHaveText(before ?? '');
  await expect(button(panel, grow(locale))).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(finding(panel)).toContainText('10万位', { timeout: 50_000 });
  await press(words.moving.replay);
  await expect(panel.getByText(words.moving.happened.none)).toBeVisible();
  await press(words.moving.step);
  await expect(panel.getByText(/^第1位到了/)).toBeVisible();
});
