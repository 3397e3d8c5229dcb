import { expect, test, type Page } from '@playwright/test';
import { scoreOf } from '@/components/simulators/rfm/guided/engine';
import { pointsText } from '@/components/simulators/rfm/guided/report/report-format';
import { reportMessages } from '@/components/simulators/rfm/guided/report/report-messages';
import type { Locale } from '@/lib/content/locale';
import { withAnswer } from '@/lib/scoring/rfm-guided/fixtures/runs';
import {
  byKeyboard,
  byTouch,
  GUIDED,
  keptRun,
  part,
  partIsThere,
  playAll,
  wholeRun,
  type Hand,
} from './guided-support';
import { complaintsOf, expectNoOverflow, untilInteractive } from './support';

/** Draws the same luck each time, so that a failing run can be played again. */
const sameLuck = (page: Page) =>
  page.addInitScript(() => {
    crypto.getRandomValues = (array) => {
      new Uint8Array(array!.buffer).fill(7);
      return array;
    };
  });

const seedOf = (page: Page) => new URL(page.url()).searchParams.get('seed') ?? '';

/** The score on the page is what the scoring module makes of the decisions that the device keeps. */
async function expectReplayed(page: Page, hand: Hand, locale: Locale, seed: string) {
  const words = reportMessages[locale];
  const { decisions } = await keptRun(page, seed);
  const { outcome, reportHash } = scoreOf({ seed, decisions });
  if (outcome.status !== 'scored') throw new Error(outcome.status);
  expect(outcome.outOf).toBe(90);
  const report = page.getByRole('region', { name: words.heading, exact: true });
  const total = report.getByText(words.total(pointsText(outcome.total), pointsText(outcome.outOf)), {
    exact: true,
  });
  await expect(total).toBeVisible({ timeout: 30_000 });
  await hand.press(report.getByRole('button', { name: words.whole, exact: true }));
  await expect(report.getByText(reportHash, { exact: true }).first()).toBeVisible();
}

test.describe('a whole run', () => {
  test('by keyboard alone at 1280 px, from the start to the score', async ({ page }) => {
    test.slow();
    const complaints = complaintsOf(page);
    await sameLuck(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`/zh${GUIDED}`);
    const start = page.getByRole('button', { name: '开始练习' });
    await untilInteractive(page, 'main button');
    const hand = byKeyboard(page);
    await hand.press(start);
    await expect(page).toHaveURL(/\?seed=[2-9A-Z]{5}/);
    await partIsThere(page, 'zh');
    await expect(page.locator('#guided-section')).toBeFocused();
    const seed = seedOf(page);
    const decisions = wholeRun(seed);
    await playAll(page, hand, 'zh', decisions);
    expect((await keptRun(page, seed)).decisions).toEqual(decisions);
    await expectReplayed(page, hand, 'zh', seed);
    expect(complaints).toEqual([]);
  });

  test.describe('on a telephone', () => {
    test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });
    test('in English by taps, nothing dragged, nothing wider than the screen', async ({ page }) => {
      test.slow();
      const complaints = complaintsOf(page);
      await sameLuck(page);
      await page.goto(`/en${GUIDED}`);
      await untilInteractive(page, 'main button');
      const hand = byTouch();
      await hand.press(page.getByRole('button', { name: 'Start practising' }));
      await partIsThere(page, 'en');
      const seed = seedOf(page);
      const decisions = withAnswer(wholeRun(seed), {
        step: 'goal',
        goal: 'Invite those who are still with us and have no visit planned.',
        reason: 'Who comes anyway needs no invitation.',
      });
      await playAll(page, hand, 'en', decisions, async () => {
        await expectNoOverflow(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      });
      expect((await keptRun(page, seed)).decisions).toEqual(decisions);
      await expectReplayed(page, hand, 'en', seed);
      await expectNoOverflow(page);
      await expect(part(page)).toBeVisible();
      expect(complaints).toEqual([]);
    });
  });
});
