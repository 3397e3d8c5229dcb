import { expect, type Page } from '@playwright/test';
import { decideMessages } from '@/components/simulators/ladder/play/decide/decide-messages';
import { predictMessages } from '@/components/simulators/ladder/play/decide/predict-messages';
import { playMessages } from '@/components/simulators/ladder/play/play-messages';
import { pointsText } from '@/components/simulators/ladder/play/report/format';
import { reportMessages } from '@/components/simulators/ladder/play/report/report-messages';
import { lookBackMessages } from '@/components/ui/look-back/look-back-messages';
import { roomMessages } from '@/components/simulators/ladder/play/room-messages';
import type { Locale } from '@/lib/content/locale';
import { contentHash, ladderRules, ladderRun, type LadderAnswer } from '@/lib/scoring';
import { byTouch, type Hand } from './guided-support';
import {
  beatOn,
  byKeyboard,
  caseOf,
  decideStep,
  decidedBefore,
  fillDecision,
  keptRun,
  keptRuns,
  LADDER,
  leverField,
  openId,
  playOn,
  untilBeat,
  wholeRun,
  type Walk,
} from './ladder-support';
import { complaintsOf, expectNoOverflow, untilInteractive } from './support';
import { test } from './test';

/** Other luck at each draw, and the same draws in each test, so that a failing run can be played again. */
const sameLuck = (page: Page) =>
  page.addInitScript(() => {
    crypto.getRandomValues = <T extends ArrayBufferView | null>(array: T): T => {
      const drawn = Number(localStorage.getItem('drawn') ?? '0');
      localStorage.setItem('drawn', String(drawn + 1));
      const bytes = new Uint8Array(array!.buffer);
      bytes.forEach((_, place) => (bytes[place] = (31 * drawn + 7 * place + 5) % 251));
      return array;
    };
  });

/** What the page asks for over the network. */
function requestsOf(page: Page) {
  const requests: { readonly method: string; readonly url: URL; readonly body: string | null }[] = [];
  page.on('request', (request) =>
    requests.push({
      method: request.method(),
      url: new URL(request.url()),
      body: request.postData(),
    }),
  );
  return requests;
}

/** Total and hash on the page are what the scoring module makes of the decisions that the device keeps. */
async function expectReplayed({ page, hand, locale }: Walk, id: string) {
  const words = reportMessages[locale];
  const { run } = await keptRun(page, id);
  const outcome = ladderRun.score({
    exercise: ladderRules.exercise,
    rulesVersion: ladderRules.rulesVersion,
    scenario: JSON.parse(JSON.stringify(run.scenario)),
    seed: run.seed,
    decisions: run.decisions,
  });
  if (outcome.status !== 'scored') throw new Error(outcome.status);
  const report = page.getByRole('region', { name: words.heading });
  await expect(
    report.getByText(words.total(pointsText(outcome.total), pointsText(outcome.outOf)), { exact: true }),
  ).toBeVisible({ timeout: 30_000 });
  await hand.press(report.getByRole('button', { name: lookBackMessages[locale].whole, exact: true }));
  await expect(report.getByText(contentHash(outcome), { exact: true }).first()).toBeVisible();
}

const walkOf = (page: Page, hand: Hand, locale: Locale, id: string): Walk => ({
  page,
  hand,
  locale,
  customers: caseOf(id)[locale].customers,
});

/** What the learner decided, as it is kept. */
const decisionsOf = async (page: Page, id: string) =>
  (await keptRun(page, id)).run.decisions as unknown as readonly LadderAnswer[];

test.describe('a whole run', () => {
  test('for a score, by keyboard alone at 1280 px, and nothing is sent', async ({ page }) => {
    test.setTimeout(240_000);
    const complaints = complaintsOf(page);
    await sameLuck(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`/zh${LADDER}`);
    await untilInteractive(page, 'main button');
    const requests = requestsOf(page);
    const walk = walkOf(page, byKeyboard(page), 'zh', 'tea-house');
    const words = playMessages.zh;
    const { title } = caseOf('tea-house').zh;
    await walk.hand.press(page.getByRole('button', { name: words.scoreNamed(title), exact: true }));
    // Who has tried nothing is advised to, once.
    const advice = page.getByRole('group', { name: words.adviceTitle, exact: true });
    await walk.hand.press(advice.getByRole('button', { name: words.adviceGoOn, exact: true }));
    await expect(page).toHaveURL(/\?run=\w{8}$/);
    await expect(await untilBeat(page, 'zh', { kind: 'goal' })).toBeFocused();
    const id = openId(page);
    const { kind, run } = await keptRun(page, id);
    expect(kind).toBe('counted');
    const all = wholeRun('tea-house', run.seed);
    await playOn(walk, all);
    expect(await decisionsOf(page, id)).toEqual(all);
    await expectReplayed(walk, id);
    // All that crosses the network are files of the site; what is decided stays here.
    expect(requests.length).toBeGreaterThan(3);
    const origin = new URL(page.url()).origin;
    for (const { method, url, body } of requests) {
      expect([method, url.origin, body]).toEqual(['GET', origin, null]);
      expect([...url.searchParams.keys()].filter((name) => name !== '_rsc' && name !== 'dpl')).toEqual([]);
    }
    expect(complaints).toEqual([]);
  });

  test.describe('on a telephone', () => {
    test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });
    test('freely, in English by taps: back from a prediction, a reload, a name, a fork', async ({ page }) => {
      test.setTimeout(300_000);
      const complaints = complaintsOf(page);
      await sameLuck(page);
      await page.goto(`/en${LADDER}`);
      await untilInteractive(page, 'main button');
      const walk = walkOf(page, byTouch, 'en', 'parts-maker');
      const { title, customers } = caseOf('parts-maker').en;
      const [words, room] = [playMessages.en, roomMessages.en];
      const press = (name: string) => byTouch.press(page.getByRole('button', { name, exact: true }));
      await press(words.practiseNamed(title));
      await untilBeat(page, 'en', { kind: 'goal' });
      const id = openId(page);
      const { seed } = (await keptRun(page, id)).run;
      const all = wholeRun('parts-maker', seed);
      const look = () => expectNoOverflow(page);

      // To the prediction, and back: what was decided stands in the fields, and can be changed.
      const beforePredict = decidedBefore(all, 'predict');
      const plan = beforePredict.at(-1);
      if (plan?.step !== 'decide') throw new Error('No decision before the prediction.');
      // The plan spends the whole purse: what one lever gets another gives.
      const { acquisition, data } = plan.spend;
      const bolder = {
        ...plan,
        spend: { ...plan.spend, acquisition: acquisition - 1000, data: data + 1000 },
      };
      await playOn(walk, all, 0, beforePredict.length - 1, look);
      await decideStep(walk, bolder, 1);
      await untilBeat(page, 'en', { kind: 'predict', quarter: 1 });
      expect(await decisionsOf(page, id)).toEqual([...beforePredict.slice(0, -1), bolder]);
      await press(predictMessages.en.back);
      const again = await untilBeat(page, 'en', { kind: 'decide', quarter: 1 });
      await expect(leverField(again, 'en', 'data')).toHaveValue(String(bolder.spend.data));
      await expect(leverField(again, 'en', 'service')).toHaveValue(String(plan.spend.service));
      expect(await decisionsOf(page, id)).toEqual(beforePredict.slice(0, -1));
      await playOn(walk, all, beforePredict.length - 1, beforePredict.length + 2, look);

      // The page loaded anew in the middle of a decision.
      const second = decidedBefore(all, 'decide', 2);
      expect(await decisionsOf(page, id)).toEqual(second);
      await fillDecision(walk, { ...plan, promise: 0.61, contacts: 5 }, 2);
      await leverField(beatOn(page, 'en', { kind: 'decide', quarter: 2 }), 'en', 'social').fill('12345');
      await page.reload();
      const anew = await untilBeat(page, 'en', { kind: 'decide', quarter: 2 });
      await expect(leverField(anew, 'en', 'social')).toHaveValue('12345');
      await expect(anew.getByRole('spinbutton', { name: decideMessages.en.promise.label })).toHaveValue('61');
      await expect(anew.getByRole('textbox', { name: decideMessages.en.contacts.label })).toHaveValue('5');
      expect(await decisionsOf(page, id)).toEqual(second);

      // A name, which stays when the run is opened again.
      await page.getByRole('button', { name: words.renameNamed('Practice 1'), exact: true }).tap();
      await page.getByLabel(words.newName, { exact: true }).fill('Service first');
      await press(words.useName);
      await expect(page.getByRole('button', { name: words.renameNamed('Service first') })).toBeVisible();
      expect((await keptRun(page, id)).name).toBe('Service first');

      // A fork at the first quarter keeps the goal and nothing of the quarter; the first run stays as it was.
      await press(room.quarterLink(1));
      await untilBeat(page, 'en', { kind: 'see', quarter: 1 });
      await look();
      await press(room.fork(1));
      await untilBeat(page, 'en', { kind: 'prepare', quarter: 1 });
      await expect(page.getByText(words.forkOf('Service first', 1))).toBeVisible();
      const fork = openId(page);
      expect(fork).not.toBe(id);
      expect(await decisionsOf(page, fork)).toEqual(all.slice(0, 1));
      expect((await keptRun(page, fork)).run.seed).toBe(seed);
      expect(await keptRuns(page)).toHaveLength(2);
      await press(room.otherRuns);
      await press(words.goOnWith(`${title} · Service first`));
      const back = await untilBeat(page, 'en', { kind: 'decide', quarter: 2 });
      await expect(leverField(back, 'en', 'social')).toHaveValue('12345');

      await playOn(walk, all, second.length, all.length, look);
      expect(await decisionsOf(page, id)).toEqual(all);
      expect(await decisionsOf(page, fork)).toEqual(all.slice(0, 1));
      await expect(page.getByRole('main')).toContainText(customers);
      await expectReplayed(walk, id);
      await look();
      expect(complaints).toEqual([]);
    });
  });
});
