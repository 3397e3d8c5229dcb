import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export const locales = ['zh', 'en'] as const;
export const widths = [360, 1280] as const;
export const themes = ['light', 'dark'] as const;

/** WCAG 2.2 A and AA plus best practice. The message names rule, place and axe's own words. */
export async function expectNoAxeViolations(page: Page) {
  const { violations, passes } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary}`),
  );
  expect(found).toEqual([]);
  expect(passes.length, 'axe looked at the page').toBeGreaterThan(10);
}

/** Nothing may push the page wider than its window: on a phone that means reading through a keyhole. */
export async function expectNoOverflow(page: Page) {
  const tooWide = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 0.5)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
  });
  expect(tooWide).toEqual([]);
}

/** Gathers what the browser complains of: script errors, failed loads, breaches of the content security policy. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => {
    // A page left before its last request ended is no fault.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()}`);
  });
  return complaints;
}

/** Advice on the speed of loading, which a browser gives when a page stands for long, is no fault. */
export const faultsIn = (complaints: readonly string[]): string[] =>
  complaints.filter((text) => !/was preloaded using link preload but not used/.test(text));

/** Waits until React has taken over what matches: before that a link is only a link, and a choice may go unheard. */
export async function untilInteractive(page: Page, selector: string) {
  await page.waitForFunction((wanted) => {
    const element = document.querySelector(wanted);
    return element !== null && Object.keys(element).some((key) => key.startsWith('__reactProps'));
  }, selector);
}
