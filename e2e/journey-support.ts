import { expect, type Locator, type Page } from '@playwright/test';
import { playMessages } from '@/components/simulators/journey/case/play-messages';
import { regionName } from '@/components/simulators/journey/case/room-messages';
import type { Beat } from '@/components/simulators/journey/case/rhythm';
import { PREFIX, savedText, type SavedRun } from '@/components/simulators/journey/case/saved-run';
import { journeyCases } from '@/content/scenarios/journey';
import type { Locale } from '@/lib/content/locale';
import type { Json } from '@/lib/scoring';
import { decisionsOf, keyPlayer } from '@/lib/scoring/journey/fixtures/runs';

export const JOURNEY = '/simulators/journey';
export const RUNS = `${PREFIX}run/`;

export const caseOf = (id: string) => {
  const found = journeyCases.find((one) => one.id === id);
  if (!found) throw new Error(`No case ${id}`);
  return found;
};

const known = new Map<string, readonly Json[]>();

/** The decisions of somebody who knows the key, from the goal to the concepts. */
export function keyDecisions(id: string): readonly Json[] {
  const made = known.get(id) ?? decisionsOf(keyPlayer(caseOf(id).model));
  known.set(id, made);
  return made;
}

/** A practice run of the homestay as the page keeps it, with so many steps decided. */
export const someRun = (decided: number, change: Partial<SavedRun> = {}): SavedRun => ({
  id: 'RUN',
  kind: 'practice',
  name: '',
  number: 1,
  run: {
    scenario: caseOf('homestay').model,
    seed: 'practice E2E',
    decisions: keyDecisions('homestay').slice(0, decided),
  },
  drafts: {},
  changed: 1,
  ...change,
});

/** Puts runs on the device as the page keeps them, from an empty page of the same site. */
export async function keep(page: Page, ...runs: readonly SavedRun[]) {
  await page.route('**/empty-page', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }),
  );
  await page.goto('/empty-page');
  await page.evaluate(
    (all) => all.forEach(([name, text]) => localStorage.setItem(name!, text!)),
    runs.map((saved) => [RUNS + saved.id, savedText(saved)]),
  );
}

export const openId = (page: Page) => new URL(page.url()).searchParams.get('run') ?? '';

export async function keptRun(page: Page, id = openId(page)): Promise<SavedRun> {
  const text = await page.evaluate((name) => localStorage.getItem(name), RUNS + id);
  return JSON.parse(text ?? 'null') as SavedRun;
}

/** Waits until that step is on and all its parts have come. */
export async function untilBeat(page: Page, locale: Locale, beat: Beat): Promise<Locator> {
  const here = page.getByRole('region', { name: regionName(locale, beat), exact: true });
  await expect(here).toBeVisible({ timeout: 30_000 });
  await expect(here.getByText(playMessages[locale].loading)).toHaveCount(0);
  return here;
}

export async function openRun(page: Page, locale: Locale, beat: Beat, id = 'RUN') {
  await page.goto(`/${locale}${JOURNEY}?run=${id}`);
  return untilBeat(page, locale, beat);
}
