import { expect, type Locator, type Page } from '@playwright/test';
import { handMessages } from '@/components/simulators/rfm/guided/by-hand/hand-messages';
import { campaignMessages } from '@/components/simulators/rfm/guided/campaign/campaign-messages';
import { debriefMessages } from '@/components/simulators/rfm/guided/debrief/debrief-messages';
import { luckOf, scoreOf, viewOf, whatIfOf } from '@/components/simulators/rfm/guided/engine';
import { guidedMessages } from '@/components/simulators/rfm/guided/guided-messages';
import { guidedNames } from '@/components/simulators/rfm/guided/report/guided-names';
import { pointsText, yuanText } from '@/components/simulators/rfm/guided/report/report-format';
import { reportMessages } from '@/components/simulators/rfm/guided/report/report-messages';
import { lookBackMessages } from '@/components/ui/look-back/look-back-messages';
import { SECTIONS, sectionOf, type SectionId } from '@/components/simulators/rfm/guided/sections';
import { exerciseTexts } from '@/content/simulators';
import type { Locale } from '@/lib/content/locale';
import type { GuidedDecision, GuidedStep, Json } from '@/lib/scoring';
import { withAnswer } from '@/lib/scoring/rfm-guided/fixtures/runs';
import { HOUSE_COUNTING, HOUSE_SCORING } from '@/lib/simulations/rfm-campaign';
import {
  before,
  byKeyboard,
  byMouse,
  byTouch,
  decideName,
  decideStep,
  goOn,
  GUIDED,
  keep,
  keptRun,
  openRun,
  part,
  partIsThere,
  playAll,
  runName,
  wholeRun,
  type Hand,
  type Kept,
} from './guided-support';
import { saved } from './lab-support';
import {
  complaintsOf,
  expectNoAxeViolations,
  expectNoOverflow,
  locales,
  themes,
  untilInteractive,
} from './support';
import { test, withScripts } from './test';

/** Draws the same luck each time, so that a failing run can be played again. */
const sameLuck = (page: Page) =>
  page.addInitScript(() => {
    crypto.getRandomValues = <T extends ArrayBufferView | null>(array: T): T => {
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
  await hand.press(report.getByRole('button', { name: lookBackMessages[locale].whole, exact: true }));
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
      const hand = byTouch;
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

test.describe('kept on the device', () => {
  test('a page loaded anew in the middle of a step has the draft and all that was decided', async ({
    page,
  }) => {
    const seed = 'kept';
    const decisions = before(seed, 'hand-5');
    await keep(page, seed, decisions);
    await openRun(page, 'zh', seed);
    const score = (measure: 'r' | 'm') =>
      part(page).getByRole('group', { name: handMessages.zh.measures[measure] }).getByRole('radio');
    await byMouse.choose(score('r').nth(2), part(page));
    await byMouse.choose(score('m').nth(4), part(page));
    const verdict = await page.locator('#feedback-hand-4').innerText();
    await page.reload();
    await partIsThere(page, 'zh');
    await expect(score('r').nth(2)).toBeChecked();
    await expect(score('m').nth(4)).toBeChecked();
    await expect(page.locator('#feedback-hand-4')).toHaveText(verdict);
    expect((await keptRun(page, seed)).decisions).toEqual(decisions);

    // A text goes by letters: what was typed last is there too.
    await keep(page, seed, before(seed, 'goal'));
    await openRun(page, 'zh', seed, 'debrief');
    const goal = part(page).getByLabel(debriefMessages.zh.goal.goal, { exact: true });
    await goal.fill('请还在、');
    await goal.pressSequentially('没打算来的');
    await page.reload();
    await partIsThere(page, 'zh');
    await expect(goal).toHaveValue('请还在、没打算来的');
  });

  test('from the start page one goes on with the run, and one can delete it', async ({ page }) => {
    await keep(page, 'later', before('later', 'file'));
    await page.goto(`/en${GUIDED}`);
    await page.getByRole('button', { name: 'Go on: practice “later”' }).click();
    await partIsThere(page, 'en');
    await expect(page.locator('#guided-section')).toContainText('File');
    await page.goto(`/en${GUIDED}`);
    await page.getByRole('button', { name: 'Delete: practice “later”' }).click();
    expect(await keptRun(page, 'later')).not.toBeNull();
    await page.getByRole('button', { name: 'Yes, delete it' }).click();
    await expect(page.getByRole('button', { name: 'Start practising' })).toBeVisible();
    expect(await keptRun(page, 'later')).toBeNull();
  });

  test('what is decided has no control left, in any part', async ({ page }) => {
    const seed = 'closed';
    const decisions = wholeRun(seed);
    await keep(page, seed, decisions);
    for (const section of SECTIONS.slice(0, -1)) {
      await openRun(page, 'zh', seed, section);
      await expect(page.locator('#guided-section')).toContainText(guidedMessages.zh.section[section]);
      if (section !== 'reveal') await expect(part(page)).toContainText('这一步已经定了，只能看，不能改。');
      await expect(part(page).locator('input:enabled, select:enabled, textarea:enabled')).toHaveCount(0);
      const names = decisions
        .filter(({ step }) => sectionOf(step) === section)
        .map((decision) => decideName('zh', decision));
      expect(await part(page).getByRole('button').allInnerTexts()).not.toEqual(
        expect.arrayContaining([expect.stringMatching(new RegExp(names.join('|') || '定下'))]),
      );
    }
    expect((await keptRun(page, seed)).decisions).toEqual(decisions);
  });

  const tampered: readonly [string, (decisions: readonly GuidedDecision[]) => readonly Json[]][] = [
    ['a step skipped', ([first, , third]) => [first, third] as unknown as Json[]],
    ['a step twice', ([first]) => [first, first] as unknown as Json[]],
    ['a score that is none', ([first]) => [first, { step: 'hand-2', scores: { m: 9 } }] as unknown as Json[]],
    ['more than all steps', (all) => [...all, all[0]] as unknown as Json[]],
  ];
  for (const [what, change] of tampered)
    test(`a record with ${what} is set aside whole, and said so`, async ({ page }) => {
      const complaints = complaintsOf(page);
      const seed = 'forged';
      await keep(page, seed, change(wholeRun(seed)));
      const text = await page.evaluate((name) => localStorage.getItem(name), runName(seed));
      await page.goto(`/zh${GUIDED}?seed=${seed}`);
      await expect(page.getByRole('heading', { name: '打不开的记录' })).toBeVisible();
      const copy = page.getByRole('textbox', { name: /原样文字$/ });
      await expect(copy).toHaveValue(text!);
      const file = await saved(page, () => page.getByRole('button', { name: '存成文件' }).click());
      expect(file.bytes.toString()).toBe(text);
      await page.goto(`/zh${GUIDED}`);
      await expect(copy).toHaveValue(text!);
      await page.getByRole('button', { name: '不要了，删掉' }).click();
      await expect(copy).toHaveCount(0);
      await byMouse.press(page.getByRole('button', { name: '开始练习' }));
      await partIsThere(page, 'zh');
      expect(complaints).toEqual([]);
    });

  test('a draft that somebody spoilt is not filled in', async ({ page }) => {
    const seed = 'spoilt';
    const drafts: readonly [GuidedStep, Json][] = [
      ['definitions', { asOf: 7, recency: ['since-last'], refunds: '<b>' }],
      ['hand-3', { f: 'five', m: 99 }],
      ['names', { step: 'names', names: { length: 6 } }],
      ['forecast', { response: 'wide', profit: { low: {}, high: [] }, pays: 1e9 }],
      ['claims', { step: 'claims', stage: 'everywhere', claims: 5 }],
    ];
    const complaints = complaintsOf(page);
    for (const [step, value] of drafts) {
      await keep(page, seed, before(seed, step), { step, value });
      await openRun(page, 'zh', seed, sectionOf(step));
      await expect(part(page).getByRole('alert').filter({ hasText: /./ })).toHaveCount(0);
      // “Left empty” is what a score without an answer says.
      for (const radio of await part(page).getByRole('radio', { checked: true }).all())
        await expect(radio.locator('xpath=ancestor::label')).toHaveText('空着');
      await expect(part(page).locator('[aria-invalid]')).toHaveCount(0);
      expect((await keptRun(page, seed)).decisions).toEqual(before(seed, step));
    }
    expect(complaints).toEqual([]);
  });

  test('two tabs on one run: the second is told, and the one behind cannot decide', async ({
    page,
    context,
  }) => {
    const seed = 'twice';
    await keep(page, seed, before(seed, 'hand-5'));
    await openRun(page, 'zh', seed);
    const other = withScripts(await context.newPage());
    await openRun(other, 'zh', seed);
    const told = '这份练习在另一个标签页里也开着';
    await expect(other.getByText(told)).toBeVisible();

    const [, , , , next] = wholeRun(seed);
    await decideStep(other, byMouse, 'zh', next!);
    await expect(other.locator('#feedback-hand-5')).toBeFocused();
    const behind = page.getByRole('alert').filter({ hasText: '另一个标签页里已经往下做了' });
    await expect(behind).toBeVisible();
    // An empty answer here must not take the place of what was decided there.
    await part(page)
      .getByRole('button', { name: /^定下这位的分/ })
      .click();
    await expect(page.locator('#feedback-hand-5')).toHaveCount(0);
    expect((await keptRun(page, seed)).decisions).toEqual(before(seed, 'hand-6'));
    await behind.getByRole('button', { name: '接上那边做的' }).click();
    await expect(page.locator('#feedback-hand-5')).toHaveText(
      await other.locator('#feedback-hand-5').innerText(),
    );
    await expect(behind).toHaveCount(0);
  });

  const memoryOnly = '这个浏览器不让存东西，或者存满了';
  test('no room left: one goes on, it is said, and once there is room all is kept', async ({ page }) => {
    const seed = 'full';
    await keep(page, seed, before(seed, 'hand-5'));
    await openRun(page, 'zh', seed);
    await page.evaluate(() => {
      for (let size = 1 << 20, part = 0; size > 0; part++)
        try {
          localStorage.setItem(`filler ${part}`, 'x'.repeat(size));
        } catch {
          size >>= 1;
        }
    });
    const [, , , , fifth, sixth] = wholeRun(seed);
    await decideStep(page, byMouse, 'zh', fifth!);
    await expect(page.locator('#feedback-hand-5')).toBeFocused();
    await expect(page.getByText(memoryOnly)).toBeVisible();
    expect((await keptRun(page, seed)).decisions).toHaveLength(4);
    await page.evaluate(() => {
      for (const name of Object.keys(localStorage))
        if (name.startsWith('filler')) localStorage.removeItem(name);
    });
    await decideStep(page, byMouse, 'zh', sixth!);
    await expect(page.locator('#feedback-hand-6')).toBeFocused();
    await expect(page.getByText(memoryOnly)).toHaveCount(0);
    expect((await keptRun(page, seed)).decisions).toEqual(before(seed, 'file'));
  });

  test('storage forbidden: one goes on, and it is said', async ({ page }) => {
    const complaints = complaintsOf(page);
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      }),
    );
    await openRun(page, 'zh', 'forbidden');
    const [first, second] = wholeRun('forbidden');
    await decideStep(page, byMouse, 'zh', first!);
    await expect(page.locator('#feedback-definitions')).toBeFocused();
    await expect(page.getByText(memoryOnly)).toBeVisible();
    await goOn(page, byMouse, 'zh', 'by-hand');
    await decideStep(page, byMouse, 'zh', second!);
    await expect(page.locator('#feedback-hand-2')).toBeFocused();
    expect(complaints).toEqual([]);
  });

  test('cut off from the network: this part and the next go on; a part that does not come is fetched again', async ({
    page,
    context,
  }) => {
    const seed = 'offline';
    await keep(page, seed, before(seed, 'actions'));
    await openRun(page, 'zh', seed);
    // The next part is fetched while nothing else is to do.
    const fetched = () => page.evaluate(() => performance.getEntriesByType('resource').length);
    await expect(async () => {
      const before = await fetched();
      await page.waitForTimeout(1500);
      expect(await fetched()).toBe(before);
    }).toPass();
    await context.setOffline(true);
    for (const decision of wholeRun(seed).slice(8, 11)) {
      if (decision.step === 'share') await goOn(page, byMouse, 'zh', 'concentration');
      await decideStep(page, byMouse, 'zh', decision);
      await expect(page.locator(`#feedback-${decision.step}`)).toBeFocused();
    }
    expect((await keptRun(page, seed)).decisions).toEqual(before(seed, 'break-even'));
    const words = guidedMessages.zh;
    await part(page)
      .getByRole('button', { name: words.next(5, words.section.campaign) })
      .click();
    const failed = part(page).getByRole('alert').filter({ hasText: words.failed });
    await expect(failed).toBeVisible();
    await context.setOffline(false);
    await failed.getByRole('button', { name: words.tryAgain }).click();
    await expect(part(page).getByLabel(campaignMessages.zh.breakEven.label)).toBeVisible();
    expect((await keptRun(page, seed)).decisions).toEqual(before(seed, 'break-even'));
  });
});

test.describe('numbers typed by hand', () => {
  test('a bad one is told beside its field and stays; full-width digits are digits', async ({ page }) => {
    const seed = 'numbers';
    await keep(page, seed, before(seed, 'share'));
    await openRun(page, 'zh', seed);
    const low = part(page).getByRole('textbox', { name: '最低' });
    const high = part(page).getByRole('textbox', { name: '最高' });
    const decide = part(page).getByRole('button', { name: '报出区间，看真值' });
    const undecided = async () =>
      expect((await keptRun(page, seed)).decisions).toEqual(before(seed, 'share'));
    for (const [from, to, bad, said] of [
      ['六成', '70', low, /读不出数来。写一个20%到100%之间的数/],
      ['60', '1e2', high, /读不出数来/],
      ['5', '70', low, /这里最低填20%/],
      ['60', '200', high, /这里最高填100%/],
      ['70', '60', high, /最高要大于或等于最低/],
      ['60', '', high, /这一头还空着。两头都填，或者都空着/],
    ] as const) {
      await low.fill(from);
      await high.fill(to);
      await decide.click();
      await expect(bad).toBeFocused();
      await expect(bad).toHaveAttribute('aria-invalid', 'true');
      await expect(bad).toHaveAccessibleDescription(said);
      await expect(low).toHaveValue(from);
      await expect(high).toHaveValue(to);
      await undecided();
    }
    await page.reload();
    await partIsThere(page, 'zh');
    await expect(low).toHaveValue('60');
    await expect(high).toHaveValue('');
    await low.fill('５７');
    await high.fill('６８．５％');
    await expect(part(page).locator('[aria-invalid]')).toHaveCount(0);
    await expect(part(page)).toContainText('区间宽11.5个百分点');
    await decide.click();
    await expect(page.locator('#feedback-share')).toBeFocused();
    expect((await keptRun(page, seed)).decisions.at(-1)).toEqual({
      step: 'share',
      interval: { low: 0.57, high: 0.685 },
    });
  });

  test('break-even', async ({ page }) => {
    const seed = 'numbers';
    await keep(page, seed, before(seed, 'break-even'));
    await openRun(page, 'en', seed);
    const field = part(page).getByRole('textbox', { name: 'Break-even response' });
    const decide = part(page).getByRole('button', { name: 'Keep this figure' });
    for (const text of ['one in eight', '6/48', '-3', '1,2,3']) {
      await field.fill(text);
      await decide.click();
      await expect(field).toHaveAccessibleDescription(/Not readable as a number/);
      await expect(field).toHaveValue(text);
      expect((await keptRun(page, seed)).decisions).toHaveLength(11);
    }
    await page.reload();
    await partIsThere(page, 'en');
    await expect(field).toHaveValue('1,2,3');
    await field.fill(' １２，５ ％');
    await expect(field).not.toHaveAccessibleDescription(/Not readable/);
    await decide.click();
    await expect(page.locator('#feedback-break-even')).toBeFocused();
    expect((await keptRun(page, seed)).decisions.at(-1)).toEqual({ step: 'break-even', percent: 12.5 });
  });

  test('forecast: nothing is sent while a number cannot be read, and “not yet” loses nothing', async ({
    page,
  }) => {
    const seed = 'numbers';
    await keep(page, seed, before(seed, 'forecast'));
    await openRun(page, 'zh', seed);
    const words = campaignMessages.zh.forecast;
    const of = (name: string) => part(page).getByRole('group', { name, exact: true });
    const send = part(page).getByRole('button', { name: '寄出100张请柬', exact: true });
    const [low, high] = [words.labels.profit, words.labels.profit].map((label, i) =>
      of(label).getByRole('textbox').nth(i),
    ) as [Locator, Locator];
    await low.fill('亏一点');
    await high.fill('４３０元');
    await send.click();
    await expect(low).toHaveAccessibleDescription(/读不出数来/);
    await expect(send).toHaveAccessibleDescription(new RegExp(words.mend));
    await expect(part(page).getByRole('button', { name: '现在就寄' })).toHaveCount(0);
    await low.fill('－７０');
    await send.click();
    const question = part(page).getByRole('heading', { name: '寄出这100张请柬？' });
    await expect(question).toBeFocused();
    // What is left empty is named before it is too late.
    await expect(part(page)).toContainText('还空着2项');
    await part(page).getByRole('button', { name: '先不寄，回去改' }).click();
    await expect(send).toBeFocused();
    await expect(low).toHaveValue('－７０');
    expect((await keptRun(page, seed)).decisions).toEqual(before(seed, 'forecast'));
    await send.click();
    await part(page).getByRole('button', { name: '现在就寄' }).click();
    await expect(page.locator('#guided-section')).toContainText('揭晓');
    expect((await keptRun(page, seed)).decisions.at(-1)).toEqual({
      step: 'forecast',
      response: null,
      profit: { low: -70, high: 430 },
      pays: null,
    });
  });
});

test.describe('otherwise, with the same luck', () => {
  const seed = 'again';
  const run = { seed, decisions: before(seed, 'claims') as unknown as Json[] };
  const words = debriefMessages.zh;

  /** Milliseconds from the press until that is on the page, by the page's own clock. */
  async function timed(page: Page, button: Locator, selector: string, count: number) {
    await page.evaluate(
      ([wanted, many]) => {
        addEventListener(
          'click',
          () => {
            const begun = performance.now();
            new MutationObserver((_, observer) => {
              if (document.querySelectorAll(wanted).length < many) return;
              observer.disconnect();
              document.documentElement.dataset.took = String(performance.now() - begun);
            }).observe(document, { subtree: true, childList: true });
          },
          { capture: true, once: true },
        );
      },
      [selector, count] as const,
    );
    await button.click();
    await expect(page.locator(selector)).toHaveCount(count, { timeout: 30_000 });
    return Number(await page.evaluate(() => document.documentElement.dataset.took));
  }

  test('one definition changed: who moved and what it earns are what the model says', async ({ page }) => {
    const complaints = complaintsOf(page);
    await keep(page, seed, before(seed, 'claims'));
    await openRun(page, 'zh', seed, 'debrief');
    await part(page).getByRole('button', { name: words.path.next }).click();
    const whatIf = page.getByRole('region', { name: words.whatIf.heading });
    const { label } = guidedNames.zh.counting.frequency;
    await whatIf.getByLabel(label, { exact: true }).selectOption('repeat-periods');
    const took = await timed(
      page,
      whatIf.getByRole('button', { name: words.whatIf.play }),
      'section[aria-labelledby="debrief-what-if"] figure',
      1,
    );
    const rule = wholeRun(seed).find(({ step }) => step === 'choice') as Extract<
      GuidedDecision,
      { step: 'choice' }
    >;
    const view = whatIfOf(run, {
      counting: { ...HOUSE_COUNTING, frequency: 'repeat-periods' },
      scoring: HOUSE_SCORING,
      choice: rule.choice,
    });
    const own = viewOf(run).reveal!.happened;
    expect(view.moved).toBeGreaterThan(0);
    expect(view.result!.profit).not.toBe(own.profit);
    const figure = whatIf.getByRole('figure');
    await expect(figure).toContainText(`利润${yuanText('zh', view.result!.profit)}`);
    await expect(figure).toContainText(`${view.moved}位客户换了群。`);
    await expect(figure).toContainText(`名单上添了${view.added}位，去了${view.dropped}位。`);
    await figure.getByText(words.whatIf.flows).first().click();
    const flows = figure.getByRole('table', { name: words.whatIf.flows }).locator('tbody tr');
    await expect(flows).toHaveCount(view.flows.length);
    const moved = (await flows.locator('td:last-child').allInnerTexts()).map(Number);
    expect(moved.reduce((sum, one) => sum + one, 0)).toBe(view.moved);
    // The learner's own run is as it was.
    expect((await keptRun(page, seed)).decisions).toEqual(before(seed, 'claims'));

    await whatIf.getByRole('button', { name: words.whatIf.reset }).click();
    await whatIf.getByRole('button', { name: words.whatIf.play }).click();
    await expect(whatIf.getByRole('status').filter({ hasText: words.whatIf.same })).toBeVisible();

    const luckTook = await timed(
      page,
      part(page).getByRole('button', { name: words.whatIf.next }),
      'section[aria-labelledby="debrief-luck"] figure',
      1,
    );
    const { mine, happened } = luckOf(run);
    expect(mine).toHaveLength(200);
    expect(happened).toBe(own.profit);
    const losses = mine.filter((profit) => profit < 0).length;
    await expect(page.getByRole('region', { name: words.luck.heading }).getByRole('figure')).toContainText(
      words.luck.title(losses, 200),
    );
    console.log(`another definition ${took.toFixed(0)} ms, 200 lucks ${luckTook.toFixed(0)} ms`);
    expect(complaints).toEqual([]);
  });

  test('a machine that takes its time says that it is counting', async ({ page }) => {
    await page.addInitScript(() => {
      const send = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (this: Worker, question: { call?: string }) {
        const late = question.call === 'whatIf' || question.call === 'luck' ? 2000 : 0;
        setTimeout(() => send.call(this, question), late);
      } as typeof send;
    });
    await keep(page, seed, before(seed, 'claims'));
    await openRun(page, 'zh', seed, 'debrief');
    await part(page).getByRole('button', { name: words.path.next }).click();
    const whatIf = page.getByRole('region', { name: words.whatIf.heading });
    await whatIf.getByRole('button', { name: words.whatIf.play }).click();
    const status = (text: string) => page.getByRole('status').filter({ hasText: text });
    await expect(status(words.whatIf.playing)).toBeVisible();
    await expect(status(words.whatIf.same)).toBeVisible();
    await expect(status(words.whatIf.playing)).toHaveCount(0);
    await part(page).getByRole('button', { name: words.whatIf.next }).click();
    await expect(status(words.luck.drawing)).toBeVisible();
    await expect(page.getByRole('region', { name: words.luck.heading }).getByRole('figure')).toBeVisible();
    await expect(status(words.luck.drawing)).toHaveCount(0);
  });
});

test.describe('languages, paper, no scripts', () => {
  for (const locale of locales)
    test(`without JavaScript the page says what it needs, ${locale}`, async ({ browser }) => {
      const page = await browser.newPage({ javaScriptEnabled: false });
      await page.goto(`/${locale}${GUIDED}`);
      const { title, noScript } = exerciseTexts.rfm[locale];
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page.locator('main noscript p')).toHaveText(noScript);
      await expect(page.locator('main noscript p')).toBeVisible();
      expect(noScript).toContain('JavaScript');
      // Nothing to press that would do nothing.
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
      await page.close();
    });

  test('the switch of language keeps run, part and draft', async ({ page }) => {
    const seed = 'both';
    await keep(page, seed, before(seed, 'break-even'));
    await openRun(page, 'zh', seed);
    await part(page).getByLabel('盈亏平衡响应率').fill('12.5');
    await page.getByRole('link', { name: 'English' }).click();
    await partIsThere(page, 'en');
    await expect(page.locator('#guided-section')).toContainText('Campaign');
    await expect(part(page).getByLabel('Break-even response')).toHaveValue('12.5');
    await expect(page).toHaveURL(new RegExp(`/en${GUIDED}\\?seed=${seed}#campaign$`));
    await decideStep(page, byMouse, 'en', wholeRun(seed)[11]!);
    await page.getByRole('link', { name: '中文' }).click();
    await partIsThere(page, 'zh');
    await expect(page.locator('#feedback-break-even')).toContainText('正好够本');
    expect((await keptRun(page, seed)).decisions).toEqual(before(seed, 'choice'));
  });

  test('on paper: the report with all its lines open, the whole hash, no buttons', async ({ page }) => {
    const seed = 'paper';
    const decisions = wholeRun(seed);
    await keep(page, seed, decisions);
    await openRun(page, 'zh', seed, 'debrief');
    const { outcome, reportHash } = scoreOf({ seed, decisions: decisions as unknown as Json[] });
    if (outcome.status !== 'scored') throw new Error(outcome.status);
    const report = page.getByRole('region', { name: reportMessages.zh.heading, exact: true });
    await expect(report.getByText(/分里得/)).toBeVisible({ timeout: 30_000 });
    const formula = report.getByText(/^怎么算的：/);
    await expect(formula).toHaveCount(outcome.criteria.length);
    await expect(formula.first()).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(report.getByText(/分里得/)).toBeVisible();
    for (const line of await formula.all()) await expect(line).toBeVisible();
    await expect(report.getByText(reportHash, { exact: true })).toBeVisible();
    await expect(report.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('navigation')).toHaveCount(0);
  });
});

/** Screens of which each shows what was decided beside what is open, with the draft that opens them. */
const screens: readonly (readonly [SectionId, GuidedStep | undefined, Kept['draft']?])[] = [
  ['case', 'definitions'],
  ['case', 'hand-2'],
  ['by-hand', 'hand-4'],
  ['file', 'file'],
  ['file', 'actions'],
  ['concentration', 'share', { step: 'share', value: { step: 'share', low: '六成', high: '70' } }],
  ['concentration', 'eighty-twenty'],
  ['campaign', 'choice'],
  ['campaign', 'forecast'],
  ['reveal', 'goal'],
  ['debrief', 'claims', { step: 'claims', value: { step: 'claims', stage: 'claims', claims: {} } }],
  ['debrief', undefined],
];

for (const theme of themes)
  for (const [locale, width] of [
    ['zh', 1280],
    ['en', 360],
  ] as const)
    test(`each part and the score, ${locale} at ${width} px, ${theme}: accessible, fitting, quiet`, async ({
      page,
    }) => {
      test.slow();
      const complaints = complaintsOf(page);
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      const seed = 'seen';
      for (const [section, step, draft] of screens)
        await test.step(`${section}, ${step ?? 'score'}`, async () => {
          await keep(page, seed, step ? before(seed, step) : wholeRun(seed), draft);
          await openRun(page, locale, seed, section);
          await expect(page.locator('#guided-section')).toContainText(
            guidedMessages[locale].section[section],
          );
          const { luck } = debriefMessages[locale];
          if (section === 'debrief')
            await expect(page.getByRole('region', { name: luck.heading }).getByRole('figure')).toBeVisible({
              timeout: 30_000,
            });
          if (step === undefined)
            await expect(page.getByText(lookBackMessages[locale].hash)).toBeVisible({ timeout: 30_000 });
          await expectNoOverflow(page);
          await expectNoAxeViolations(page);
        });
      expect(complaints).toEqual([]);
    });
