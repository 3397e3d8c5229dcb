import { expect, type Locator, type Page } from '@playwright/test';
import { debriefMessages } from '@/components/simulators/ladder/play/debrief/debrief-messages';
import { decideMessages } from '@/components/simulators/ladder/play/decide/decide-messages';
import { answers } from '@/components/simulators/ladder/play/engine';
import { ladderNames, rungName } from '@/components/simulators/ladder/play/names';
import { playMessages } from '@/components/simulators/ladder/play/play-messages';
import { predictMessages } from '@/components/simulators/ladder/play/decide/predict-messages';
import { lookBackMessages } from '@/components/ui/look-back/look-back-messages';
import type { Beat } from '@/components/simulators/ladder/play/rhythm';
import { roomMessages } from '@/components/simulators/ladder/play/room-messages';
import { fenInColumn, numberText } from '@/components/simulators/ladder/play/see/format';
import { peopleMessages } from '@/components/simulators/ladder/play/see/people/people-messages';
import { seeMessages } from '@/components/simulators/ladder/play/see/see-messages';
import { RUNGS_DOWN, trafficOf } from '@/components/simulators/ladder/play/see/take-aways';
import { peopleStoryMessages } from '@/components/simulators/ladder/play/story/people-messages';
import { isCustomer } from '@/lib/simulations/ladder';
import type { Locale } from '@/lib/content/locale';
import type { LadderAnswer } from '@/lib/scoring';
import {
  caseOf,
  decidedBefore,
  keep,
  keptRun,
  LADDER,
  leverField,
  openRun,
  someRun,
  untilBeat,
  wholeRun,
} from './ladder-support';
import { complaintsOf, expectNoAxeViolations, expectNoOverflow, untilInteractive } from './support';
import { test } from './test';

const all = wholeRun('tea-house', 'e2e');
const until = (step: LadderAnswer['step'], quarter = 1) => decidedBefore(all, step, quarter);
/** The second quarter has only now run. */
const twoOver = until('prepare', 3);

/** Rows of a table as text, by the first cell of each. */
async function rowsOf(table: Locator): Promise<Record<string, string[]>> {
  const rows = await table
    .locator('tbody tr')
    .evaluateAll((found) =>
      found.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim())),
    );
  return Object.fromEntries(rows.map(([first = '', ...rest]) => [first, rest]));
}

const unfold = async (within: Locator, summary: string) =>
  within.locator('summary').filter({ hasText: summary }).first().click();

test.describe('without a picture', () => {
  test('what a quarter brought can be read: people by rung, flows, money and forecast', async ({ page }) => {
    const locale: Locale = 'zh';
    const saved = someRun(twoOver, { seen: 1 });
    const view = answers.view({ run: saved.run }, () => undefined);
    const [, now] = view.quarters;
    await keep(page, saved);
    const here = await openRun(page, locale, { kind: 'see', quarter: 2 });
    const number = (value: number) => numberText(locale, value);
    const people = peopleMessages[locale];
    const see = seeMessages[locale];

    // The picture has its words: every rung with its people.
    const summary = people.summary(
      RUNGS_DOWN.map((rung) => [rungName(locale, rung), number(now!.counts[rung]!)]),
    );
    await expect(here.getByRole('img', { name: summary, exact: true })).toBeVisible();
    await unfold(here, people.tableSummary);
    expect(await rowsOf(here.getByRole('table', { name: people.table(2), exact: true }))).toEqual(
      Object.fromEntries(
        RUNGS_DOWN.map((rung) => {
          const { came, went } = trafficOf(now!.flows, rung);
          return [rungName(locale, rung), [number(now!.counts[rung]!), number(came), number(went)]];
        }),
      ),
    );

    // Flows: each move from rung to rung, none lost and none made up.
    await unfold(here, see.kinds.flows);
    const flows = here.locator('details[open]').filter({ hasText: see.flows.note }).last();
    await unfold(flows, see.table);
    const moves = await here
      .getByRole('table', { name: see.flows.caption, exact: true })
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
    const moved = now!.flows.flatMap((count, cell) => {
      const [from, to] = [Math.floor(cell / 8), cell % 8];
      return from === to || count === 0
        ? []
        : [[rungName(locale, from), rungName(locale, to), number(count)]];
    });
    expect([...moves].sort()).toEqual([...moved].sort());

    // Money to the fen.
    await unfold(here, see.kinds.money);
    const [first] = view.quarters;
    const toTheFen = (of: (money: typeof first & object) => number) => [
      fenInColumn(of(now!)),
      fenInColumn(of(first!) + of(now!)),
    ];
    const sales = await rowsOf(here.getByRole('table', { name: see.money.caption, exact: true }));
    expect(sales[see.money.revenue]).toEqual(toTheFen(({ money }) => money.revenue));
    const expenses = await rowsOf(here.getByRole('table', { name: see.money.expenses, exact: true }));
    expect(expenses[see.money.profit]).toEqual(toTheFen(({ money }) => money.profit));
    expect(expenses[`− ${ladderNames[locale].levers.service}`]).toEqual(
      toTheFen(({ decision }) => 100 * decision.spend.service),
    );

    // The forecast beside what came.
    const { buyers } = now!.prediction;
    const forecast = here.getByRole('region', { name: see.heads.forecast, exact: true });
    await unfold(forecast, see.table);
    expect((await rowsOf(forecast.getByRole('table')))[see.forecast.buyers]).toEqual([
      see.forecast.range(number(buyers!.low), number(buyers!.high)),
      number(now!.happened.buyers),
    ]);
    // What it comes to also stands in sentences, before any table is opened.
    const snapshot = await here.ariaSnapshot();
    const customers = now!.counts.reduce((sum, count, rung) => (isCustomer(rung) ? sum + count : sum), 0);
    expect(snapshot).toContain(number(customers));
    expect(snapshot).toContain(number(now!.happened.buyers));
  });

  test('a decision by labels and roles alone, with no style at all', async ({ page }) => {
    const locale: Locale = 'en';
    // Emptied, not refused: a part whose style does not come is not shown at all.
    await page.route(/\.css(\?|$)/, (route) => route.fulfill({ contentType: 'text/css', body: '' }));
    await keep(page, someRun(until('prepare')));
    const prepare = await openRun(page, locale, { kind: 'prepare', quarter: 1 });
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('8px');
    await prepare.getByRole('checkbox', { name: new RegExp(ladderNames.en.reports.survey, 'i') }).check();
    await prepare.getByRole('button', { name: /survey/i }).press('Enter');
    const here = await untilBeat(page, locale, { kind: 'decide', quarter: 1 });
    const words = decideMessages[locale];
    await leverField(here, locale, 'service').fill('6000');
    await leverField(here, locale, 'social').fill('4000');
    await here
      .getByRole('button', { name: words.money.more(ladderNames.en.levers.recovery, '¥200') })
      .press('Enter');
    await here
      .getByRole('group', { name: words.aim.legend })
      .getByRole('checkbox', { name: new RegExp(`^${ladderNames.en.rungs.client}`) })
      .check();
    await here.getByRole('slider', { name: words.promise.label }).press('Home');
    for (let points = 0; points < 3; points++)
      await here.getByRole('slider', { name: words.promise.label }).press('PageUp');
    await here.getByRole('textbox', { name: words.contacts.label }).fill('２');
    await here
      .getByRole('group', { name: words.answer.legend })
      .getByRole('radio', { name: new RegExp(ladderNames.en.answers['make-good'], 'i') })
      .check();
    await here.getByRole('button', { name: words.take }).press('Enter');
    await untilBeat(page, locale, { kind: 'predict', quarter: 1 });
    const { decisions } = (await keptRun(page, 'RUN')).run;
    expect(decisions.slice(1)).toEqual([
      { step: 'prepare', reports: ['survey'] },
      {
        step: 'decide',
        spend: {
          acquisition: 0,
          service: 6000,
          financial: 0,
          social: 4000,
          structural: 0,
          recovery: 200,
          data: 0,
        },
        aim: ['client'],
        promise: 0.3,
        contacts: 2,
        answer: 'make-good',
      },
    ]);
  });
});

/** Pictures of the people that are unlike one another, from the prediction until nothing changes any more. */
async function picturesOfTheRun(page: Page): Promise<number> {
  const before = until('predict', 2);
  const quarter = { kind: 'predict', quarter: 2 } as const;
  await keep(page, someRun(before, { seen: 1, drafts: {} }));
  await page.addInitScript(() => {
    const seen = new Set<string>();
    let last = 0;
    Object.assign(window, { moves: () => ({ seen: seen.size, still: performance.now() - last }) });
    const look = () => {
      const layers = [...document.querySelectorAll('canvas')].filter(({ width }) => width > 100);
      const pictures = layers.map((one) => one.toDataURL());
      // A layer that nothing is drawn on yet is no picture of people.
      const isDrawn = layers.every(({ width, height }, place) => {
        const empty = Object.assign(document.createElement('canvas'), { width, height });
        return pictures[place] !== empty.toDataURL();
      });
      const picture = pictures.join();
      if (layers.length > 0 && isDrawn && !seen.has(picture)) {
        seen.add(picture);
        last = performance.now();
      }
      requestAnimationFrame(look);
    };
    look();
  });
  const here = await openRun(page, 'zh', quarter);
  const words = predictMessages.zh;
  await here.getByRole('button', { name: words.run(2), exact: true }).click();
  await here.getByRole('button', { name: words.runAnyway(2), exact: true }).click();
  await untilBeat(page, 'zh', { kind: 'see', quarter: 2 });
  const moves = () =>
    page.evaluate(() => (Reflect.get(window, 'moves') as () => { seen: number; still: number })());
  // The move takes about a second: two without any change are its end.
  await expect
    .poll(async () => {
      const { seen, still } = await moves();
      return seen > 0 && still > 2000;
    })
    .toBe(true);
  return (await moves()).seen;
}

test.describe('people on the move', () => {
  test('they travel to their new rungs', async ({ page }) => {
    expect(await picturesOfTheRun(page)).toBeGreaterThan(3);
  });

  test('with reduced motion they stand where they came to', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await picturesOfTheRun(page)).toBe(1);
  });
});

interface Screen {
  readonly name: string;
  readonly beat: Beat;
  readonly decided: readonly LadderAnswer[];
  readonly seen?: number;
  /** What is opened before one looks. */
  readonly open?: (page: Page, here: Locator, locale: Locale) => Promise<void>;
}

const screens: readonly Screen[] = [
  { name: 'goal', beat: { kind: 'goal' }, decided: [] },
  { name: 'prepare', beat: { kind: 'prepare', quarter: 2 }, decided: until('prepare', 2), seen: 1 },
  // With a survey bought, and last quarter's plan beside each field.
  { name: 'decide', beat: { kind: 'decide', quarter: 5 }, decided: until('decide', 5), seen: 4 },
  { name: 'predict', beat: { kind: 'predict', quarter: 5 }, decided: until('predict', 5), seen: 4 },
  {
    name: 'see',
    beat: { kind: 'see', quarter: 2 },
    decided: twoOver,
    seen: 1,
    async open(_, here, locale) {
      const { kinds } = seeMessages[locale];
      for (const kind of Object.values(kinds)) await unfold(here, kind);
    },
  },
  {
    name: 'a life',
    beat: { kind: 'see', quarter: 2 },
    decided: twoOver,
    seen: 1,
    async open(page, here, locale) {
      await unfold(here, roomMessages[locale].lives);
      const lives = here.getByRole('region', {
        name: peopleStoryMessages[locale].heading(caseOf('tea-house')[locale].customers),
        exact: true,
      });
      await lives.getByRole('listitem').getByRole('button').first().click();
      await expect(lives.getByRole('figure').first()).toBeVisible();
    },
  },
  {
    name: 'beside another run',
    beat: { kind: 'see', quarter: 2 },
    decided: twoOver,
    seen: 1,
    async open(_, here, locale) {
      const words = roomMessages[locale];
      await unfold(here, words.compare);
      await here.getByLabel(words.compareWith, { exact: true }).selectOption('OTHER');
      await expect(here.getByRole('table').last()).toBeAttached();
    },
  },
  {
    name: 'debrief',
    beat: { kind: 'debrief' },
    decided: until('claims'),
    seen: 8,
    async open(page, here, locale) {
      const { luck, calibration, felt } = debriefMessages[locale];
      for (const { heading } of [luck, calibration, felt])
        await expect(
          here.getByRole('region', { name: heading, exact: true }).getByRole('figure').first(),
        ).toBeVisible({ timeout: 30_000 });
    },
  },
  {
    name: 'report',
    beat: { kind: 'debrief' },
    decided: all,
    seen: 8,
    async open(page, _, locale) {
      await expect(page.getByText(lookBackMessages[locale].hash, { exact: true })).toBeVisible({
        timeout: 30_000,
      });
    },
  },
];

// Each language, width and theme with each other once.
for (const [locale, width, theme] of [
  ['zh', 1280, 'light'],
  ['zh', 360, 'dark'],
  ['en', 1280, 'dark'],
  ['en', 360, 'light'],
] as const)
  test(`every screen, ${locale} at ${width} px, ${theme}: accessible, fitting, quiet`, async ({ page }) => {
    test.setTimeout(240_000);
    const complaints = complaintsOf(page);
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const other = someRun(until('prepare', 4), { id: 'OTHER', name: 'B', number: 2, seen: 3 });
    for (const { name, beat, decided, seen = 0, open } of screens)
      await test.step(name, async () => {
        const drafts = name === 'debrief' ? { claims: { step: 'claims', stage: 'claims', claims: {} } } : {};
        await keep(page, someRun(decided, { seen, drafts }), other);
        const here = await openRun(page, locale, beat);
        await open?.(page, here, locale);
        await expect(here.getByText(playMessages[locale].loading)).toHaveCount(0);
        await expectNoOverflow(page);
        await expectNoAxeViolations(page);
      });
    await test.step('start', async () => {
      await page.goto(`/${locale}${LADDER}`);
      await untilInteractive(page, 'main button');
      await expect(page.getByRole('heading', { name: playMessages[locale].kept, exact: true })).toBeVisible();
      await expectNoOverflow(page);
      await expectNoAxeViolations(page);
    });
    expect(complaints).toEqual([]);
  });
