import { test as base, type Page } from '@playwright/test';
import { untilInteractive } from './support';

/**
 * Pages show their text first and start their scripts after the first paint, which may be after the load event: `goto` and
 * `reload` wait until React has taken over, as a person waits who looks before she clicks.
 */
export const test = base.extend({
  page: async ({ page, javaScriptEnabled }, run) => {
    await run(javaScriptEnabled === false ? page : withScripts(page));
  },
});

/** For pages that a test makes by itself. */
export function withScripts(page: Page): Page {
  const taken = async <Answer>(arrived: Promise<Answer>): Promise<Answer> => {
    const answer = await arrived;
    const isOurs = (await page.locator('link[href^="/_next/"]').count()) > 0;
    if (isOurs) await untilInteractive(page, 'body');
    return answer;
  };
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
  // A test that waits for less than the load event wants to see the page before.
  page.goto = (url, options) => (options?.waitUntil ? goto(url, options) : taken(goto(url, options)));
  page.reload = (...from) => taken(reload(...from));
  return page;
}
