import { expect, type Locator, type Page } from '@playwright/test';
import { assignedMessages } from '@/components/hand-in/assigned-messages';
import { handInMessages } from '@/components/hand-in/hand-in-messages';
import { caseJson } from '@/components/simulators/journey/case/attempt-of';
import { problemText } from '@/components/simulators/journey/case/carry/problem-words';
import { runText } from '@/components/simulators/journey/case/carry/run-text';
import { playMessages } from '@/components/simulators/journey/case/play-messages';
import { roomMessages } from '@/components/simulators/journey/case/room-messages';
import { saveWords } from '@/components/ui/save-words';
import { mapMessages } from '@/components/simulators/journey/case/steps-map/messages';
import { assignmentQuery, caseOf as codedCase, studentSeed, type Assignment } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import type { JourneyAnswers } from '@/lib/scoring';
import {
  caseOf,
  JOURNEY,
  keep,
  keptRun,
  keyDecisions,
  openId,
  openRun,
  someRun,
  untilBeat,
} from './journey-support';
import { saved as savedFile, tabTo } from './lab-support';
import {
  complaintsOf,
  expectNoAxeViolations,
  expectNoOverflow,
  locales,
  themes,
  untilInteractive,
  widths,
  faultsIn,
} from './support';
import { test } from './test';

const words = playMessages.zh;
const room = roomMessages.zh;
const steps = mapMessages.zh;
const homestay = caseOf('homestay');
const button = (within: Page | Locator, name: string) => within.getByRole('button', { name, exact: true });
const keyMap = () => keyDecisions('homestay')[1] as unknown as JourneyAnswers['map'];
const keyPlace = () => keyDecisions('homestay')[2] as unknown as JourneyAnswers['place'];

async function openStart(page: Page, query = '') {
  await page.goto(`/zh${JOURNEY}${query}`);
  await untilInteractive(page, 'main li button');
}

/** What a stage, or no stage, is called on the list. */
const stageLabel = (stage: string | null) =>
  stage === null ? steps.map.open : stage === 'none' ? steps.map.none : homestay.zh.stages[stage]!;

const names: Readonly<Record<string, string>> = {
  ...homestay.zh.strangers,
  ...Object.fromEntries(Object.entries(homestay.zh.touchpoints).map(([id, { name }]) => [id, name])),
};

test('the first three steps are done with keys alone, and a reload finds what was half filled in', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const complaints = complaintsOf(page);
  const { keyboard } = page;
  await openStart(page);
  await tabTo(page, button(page, words.practiseNamed(homestay.zh.title)), 60);
  await keyboard.press('Enter');
  const frame = await untilBeat(page, 'zh', 'frame');
  await tabTo(page, frame.getByLabel(steps.frame.goal), 60);
  await keyboard.type('进门那一刻，房间和照片上一样。');
  await page.reload();
  await untilBeat(page, 'zh', 'frame');
  await expect(page.getByLabel(steps.frame.goal)).toHaveValue('进门那一刻，房间和照片上一样。');
  await tabTo(page, button(page, steps.frame.take), 60);
  await keyboard.press('Enter');

  const map = await untilBeat(page, 'zh', 'map');
  for (const [id, stage] of Object.entries(keyMap().stages)) {
    const group = map.getByRole('group', { name: names[id]!, exact: true });
    const wanted = group.getByRole('radio', { name: stageLabel(stage), exact: true });
    // A group of radios is one stop, at “leave open”, the last; arrows go round from there.
    await group.getByRole('radio', { name: steps.map.open, exact: true }).focus();
    for (let presses = 0; presses < 6 && !(await wanted.isChecked()); presses++)
      await keyboard.press('ArrowDown');
    await expect(wanted).toBeChecked();
  }
  await tabTo(page, button(page, steps.map.take), 60);
  await keyboard.press('Enter');

  const place = await untilBeat(page, 'zh', 'place');
  const all = Object.entries(keyPlace().evidence);
  for (const [id, where] of all.slice(1)) {
    const { kind, from, text } = homestay.zh.evidence[id]!;
    const piece = place.getByRole('listitem').filter({ hasText: text });
    await piece.getByLabel(steps.place.where(steps.kinds[kind], from), { exact: true }).selectOption(where);
  }
  await tabTo(page, button(page, steps.place.take), 120);
  await keyboard.press('Enter');
  // One is not placed: that is said before it is taken.
  await expect(place.getByText(steps.place.gaps(1))).toBeVisible();
  expect((await keptRun(page)).run.decisions).toHaveLength(2);
  await keyboard.press('Enter');
  await untilBeat(page, 'zh', 'feel');
  const { decisions } = (await keptRun(page)).run;
  expect(decisions.slice(1)).toEqual([
    keyDecisions('homestay')[1],
    { step: 'place', evidence: { ...keyPlace().evidence, [all[0]![0]]: null } },
  ]);
  expect(faultsIn(complaints)).toEqual([]);
});

test('one goes back till the improvements are chosen; a list that counts stays once the evidence has told', async ({
  page,
}) => {
  await keep(page, someRun(5), someRun(2, { id: 'COUNTED', kind: 'counted' }));
  await openRun(page, 'zh', 'choose');
  await button(page, room.back(room.step.predict)).click();
  await untilBeat(page, 'zh', 'predict');
  expect((await keptRun(page)).run.decisions).toHaveLength(4);
  await button(page, room.back(room.step.feel)).click();
  await button(page, room.back(room.step.place)).click();
  const place = await untilBeat(page, 'zh', 'place');
  await expect(place.getByText(steps.place.count(19, 19))).toBeVisible();
  await openRun(page, 'zh', 'place', 'COUNTED');
  await expect(page.getByText(room.listStays)).toBeVisible();
  await expect(page.getByRole('button', { name: room.back(room.step.map) })).toHaveCount(0);
  await keep(page, someRun(6));
  await openRun(page, 'zh', 'after');
  await expect(page.getByText(room.revealedNote)).toBeVisible();
  await expect(page.getByRole('button', { name: room.back(room.step.choose) })).toHaveCount(0);
});

test('a file carries a run to another device; a damaged one changes nothing', async ({ page }) => {
  await keep(page, someRun(3, { name: '我的图' }));
  await openRun(page, 'zh', 'feel');
  await page.getByText(room.carry, { exact: true }).click();
  const file = await savedFile(page, () => button(page, room.saveFile).click());
  const { kind, run } = someRun(3);
  expect(file.bytes.toString()).toBe(runText({ name: '我的图', kind, run }));
  await openStart(page);
  await button(page, words.forgetNamed(`${homestay.zh.title} · 我的图`)).click();
  await button(page, words.forgetSure).click();
  await page.getByText(words.bring, { exact: true }).click();
  const give = (text: string) =>
    page.getByLabel(words.bringFile, { exact: true }).setInputFiles({
      name: 'run.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  await give(file.bytes.toString().slice(0, 900));
  await expect(page.getByText(problemText('zh', { code: 'cut-short', at: '' }))).toBeVisible();
  await give(file.bytes.toString());
  await untilBeat(page, 'zh', 'feel');
  expect((await keptRun(page)).run).toEqual(run);
});

test.describe('in WeChat, which saves no files', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (Linux; Android 12) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/111.0 Mobile Safari/537.36 MicroMessenger/8.0.40',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  test('what would be the file is copied', async ({ page }) => {
    await keep(page, someRun(3, { name: '我的图' }));
    await openRun(page, 'zh', 'feel');
    await page.getByText(room.carry, { exact: true }).click();
    await button(page, room.saveFile).click();
    await expect(page.getByText(saveWords.zh.copied('guanxi-lab-journey-homestay-RUN.json'))).toBeVisible();
    const { kind, run } = someRun(3);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      runText({ name: '我的图', kind, run }),
    );
  });
});

test('a link leads to its case, one run of a case counts, and who has seen the answer is told so', async ({
  page,
}) => {
  await keep(page, someRun(6));
  await openStart(page, '?case=homestay');
  const card = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: homestay.zh.title }) });
  await expect(card).toBeFocused();
  await button(card, words.scoreNamed(homestay.zh.title)).click();
  await expect(card.getByText(words.seen)).toBeVisible();
  await button(card, words.seenGoOn).click();
  await untilBeat(page, 'zh', 'frame');
  const id = openId(page);
  expect((await keptRun(page)).run.seed).toMatch(/^homestay \d+$/);
  await button(page, room.otherRuns).click();
  await button(card, words.goOnScore).click();
  await untilBeat(page, 'zh', 'frame');
  expect(openId(page)).toBe(id);
});

test('an assignment is begun by name and number, on the student’s own luck, and can be handed in early', async ({
  page,
}) => {
  const assignment: Assignment = {
    exercise: 'journey/case',
    rulesVersion: '1',
    case: codedCase('journey/case', 'homestay', caseJson(homestay.model)),
    seedRule: { kind: 'each', salt: 'K7Q2M9' },
    weights: { process: 30, prediction: 30, debrief: 25, concepts: 5, outcome: 10 },
    opens: '',
    due: '',
    resubmit: true,
    title: '第五章 旅程图',
  };
  const say = assignedMessages.zh;
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/zh${JOURNEY}?${assignmentQuery(assignment)}`);
  await untilInteractive(page, 'main form input');
  await expect(page.getByText(homestay.zh.company, { exact: true })).toBeVisible();
  await expectNoOverflow(page);
  await expectNoAxeViolations(page);
  await page.getByLabel(say.name, { exact: true }).fill('林一');
  await page.getByLabel(say.number, { exact: true }).fill('20230155');
  await button(page, say.begin).click();
  await untilBeat(page, 'zh', 'frame');
  expect((await keptRun(page)).run.seed).toBe(studentSeed(assignment, '20230155'));
  await page.getByLabel(steps.frame.goal).fill('进门不落空。');
  await button(page, steps.frame.take).click();
  await untilBeat(page, 'zh', 'map');
  await page.getByText(handInMessages.zh.early, { exact: true }).click();
  await expect(page.getByText(handInMessages.zh.missing(8))).toBeVisible();
  await page.getByText(room.carry, { exact: true }).click();
  await expect(page.getByText(room.sealed)).toBeVisible();
});

for (const locale of locales)
  for (const theme of themes)
    test(`the start and the first steps are clean at every width: ${locale}, ${theme}`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await keep(page, ...([0, 1, 2] as const).map((decided) => someRun(decided, { id: `R${decided}` })));
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`/${locale}${JOURNEY}`);
        await untilInteractive(page, 'main li button');
        await expectNoOverflow(page);
        await expectNoAxeViolations(page);
        for (const [decided, beat] of (['frame', 'map', 'place'] as const).entries()) {
          await openRun(page, locale satisfies Locale, beat, `R${decided}`);
          await expectNoOverflow(page);
          await expectNoAxeViolations(page);
        }
      }
    });
