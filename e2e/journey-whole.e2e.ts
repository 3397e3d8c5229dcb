import { expect, type Locator, type Page } from '@playwright/test';
import { claimAnswers } from '@/components/simulators/journey/case/debrief/claim-answers';
import { debriefMessages } from '@/components/simulators/journey/case/debrief/debrief-messages';
import { playMessages } from '@/components/simulators/journey/case/play-messages';
import { pointsText } from '@/components/simulators/journey/case/report/format';
import { journeyQuestions } from '@/components/simulators/journey/case/report/questions';
import { reportMessages } from '@/components/simulators/journey/case/report/report-messages';
import { beatOf } from '@/components/simulators/journey/case/rhythm';
import { judgeMessages } from '@/components/simulators/journey/case/steps-judge/judge-messages';
import { mapMessages } from '@/components/simulators/journey/case/steps-map/messages';
import { mixed } from '@/components/simulators/journey/case/steps-map/order';
import { lookBackMessages } from '@/components/ui/look-back/look-back-messages';
import type { Locale } from '@/lib/content/locale';
import {
  contentHash,
  JOURNEY_CLAIM_IDS,
  JOURNEY_CONCEPT_IDS,
  JOURNEY_STEPS,
  journeyCase,
  type JourneyAnswers,
  type JourneyStep,
} from '@/lib/scoring';
import { journeyAttempt } from '@/lib/scoring/journey/fixtures/runs';
import { byKeyboard, byTouch, type Hand } from './guided-support';
import { caseOf, JOURNEY, keptRun, keyDecisions, untilBeat } from './journey-support';
import { complaintsOf, expectNoAxeViolations, expectNoOverflow, untilInteractive } from './support';
import { test } from './test';

interface Walk {
  readonly page: Page;
  readonly hand: Hand;
  readonly locale: Locale;
  readonly id: string;
}

const button = (within: Page | Locator, name: string) => within.getByRole('button', { name, exact: true });

/** What the key decides, in that step. */
const keyOf = <Step extends JourneyStep>(id: string, step: Step) =>
  keyDecisions(id)[JOURNEY_STEPS.indexOf(step)] as unknown as JourneyAnswers[Step];

/** How each step is filled in and committed, field by field in the order of the page. */
const steps: Readonly<Record<JourneyStep, (walk: Walk, here: Locator) => Promise<void>>> = {
  async frame({ hand, locale, id }, here) {
    const say = mapMessages[locale].frame;
    await hand.write(here.getByLabel(say.goal), keyOf(id, 'frame').goal);
    await hand.press(button(here, say.take));
  },
  async map({ page, hand, locale, id }, here) {
    const say = mapMessages[locale].map;
    const { touchpoints, strangers, stages } = caseOf(id)[locale];
    const key = keyOf(id, 'map');
    const { seed } = (await keptRun(page)).run;
    for (const one of mixed(Object.keys(key.stages), seed)) {
      const group = here.getByRole('group', { name: touchpoints[one]?.name ?? strangers[one]!, exact: true });
      const stage = key.stages[one]!;
      const name = stage === 'none' ? say.none : stages[stage]!;
      await hand.choose(group.getByRole('radio', { name, exact: true }), group);
    }
    await hand.press(button(here, say.take));
  },
  async place({ page, hand, locale, id }, here) {
    const { place: say, kinds } = mapMessages[locale];
    const { evidence } = keyOf(id, 'place');
    const { seed } = (await keptRun(page)).run;
    for (const one of mixed(Object.keys(evidence), seed)) {
      const { kind, from, text } = caseOf(id)[locale].evidence[one]!;
      const piece = here.getByRole('listitem').filter({ hasText: text });
      await hand.pick(piece.getByLabel(say.where(kinds[kind], from), { exact: true }), evidence[one]!);
    }
    await hand.press(button(here, say.take));
  },
  async feel({ hand, locale, id }, here) {
    const say = judgeMessages[locale].feel;
    const { model, [locale]: words } = caseOf(id);
    const key = keyOf(id, 'feel');
    for (const [i, { id: one }] of model.model.touchpoints.entries()) {
      const card = here.getByRole('group', { name: `${i + 1} ${words.touchpoints[one]!.name}` });
      await hand.pick(card.getByLabel(say.feeling, { exact: true }), String(key.feelings[one]));
      if (key.pains.includes(one)) await hand.tick(card.getByLabel(say.pain, { exact: true }));
      if (key.momentsOfTruth.includes(one)) await hand.tick(card.getByLabel(say.truth, { exact: true }));
      await hand.pick(card.getByLabel(say.backstage, { exact: true }), key.backstage[one]!);
    }
    await hand.press(button(here, say.decide));
  },
  async predict({ hand, locale, id }, here) {
    const say = judgeMessages[locale].predict;
    const { model, [locale]: words } = caseOf(id);
    const { dropOut } = keyOf(id, 'predict');
    for (const [i, { id: one }] of model.model.touchpoints.entries())
      await hand.write(
        here.getByLabel(`${i + 1} ${words.touchpoints[one]!.name}${say.leave}`, { exact: true }),
        String(dropOut[one]),
      );
    await hand.press(button(here, say.decide));
  },
  async choose({ hand, locale, id }, here) {
    const say = judgeMessages[locale].choose;
    const { improvements, reason } = keyOf(id, 'choose');
    const { model, [locale]: words } = caseOf(id);
    for (const { id: one } of model.improvements)
      if (improvements.includes(one))
        await hand.tick(here.getByRole('checkbox', { name: words.improvements[one]!.name }));
    await hand.write(here.getByLabel(say.reason), reason);
    await hand.press(button(here, say.decide));
  },
  async claims(walk, here) {
    const { locale, hand, id } = walk;
    const { model, [locale]: words } = caseOf(id);
    const { claims } = keyOf(id, 'claims');
    for (const one of JOURNEY_CLAIM_IDS) {
      const answers = claimAnswers(locale, one, model, words);
      await answer(walk, here, journeyQuestions[locale].claims[one].question, answers, claims[one]!);
    }
    await hand.press(button(here, debriefMessages[locale].claims.decide));
  },
  async rule({ hand, locale, id }, here) {
    const say = debriefMessages[locale].rule;
    await hand.write(here.getByLabel(say.label, { exact: true }), keyOf(id, 'rule').rule);
    await hand.press(button(here, say.decide));
  },
  async concepts(walk, here) {
    const { locale, hand, id } = walk;
    const { concepts } = keyOf(id, 'concepts');
    for (const one of JOURNEY_CONCEPT_IDS) {
      const { question, options } = journeyQuestions[locale].concepts[one];
      await answer(walk, here, question, options, concepts[one]!);
    }
    await hand.press(button(here, debriefMessages[locale].concepts.decide));
  },
};

/** Few answers are radio buttons, many a list that opens. */
async function answer(
  { hand }: Walk,
  here: Locator,
  question: string,
  options: Readonly<Record<string, string>>,
  value: string,
) {
  const group = here.getByRole('group', { name: question, exact: true });
  if ((await group.count()) > 0)
    return hand.choose(group.getByRole('radio', { name: options[value]!, exact: true }), group);
  return hand.pick(here.getByLabel(question, { exact: true }), value);
}

/** From the first step to the last; `look` is called on every screen, once it has the focus. */
async function playAll(walk: Walk, look: () => Promise<void>) {
  const { page, locale, id } = walk;
  for (const [i, step] of JOURNEY_STEPS.entries()) {
    const here = await untilBeat(page, locale, beatOf(step));
    if (beatOf(step) !== 'after' || step === 'claims') {
      await expect(here).toBeFocused();
      await look();
    }
    await steps[step](walk, here);
    if (beatOf(step) === 'after') await expect(page.locator(`#feedback-${step}`)).toBeFocused();
    await expect
      .poll(async () => (await keptRun(page)).run.decisions)
      .toEqual(keyDecisions(id).slice(0, i + 1));
  }
}

/** Total and hash on the page are what the scoring module makes of the decisions that the device keeps. */
async function expectReplayed({ page, hand, locale, id }: Walk) {
  const say = reportMessages[locale];
  const { run } = await keptRun(page);
  const outcome = journeyCase.score(journeyAttempt(caseOf(id).model, run.decisions, run.seed));
  if (outcome.status !== 'scored') throw new Error(outcome.status);
  const report = page.getByRole('region', { name: say.heading });
  await expect(
    report.getByText(say.total(pointsText(outcome.total), pointsText(outcome.outOf)), { exact: true }),
  ).toBeVisible({ timeout: 60_000 });
  await hand.press(button(report, lookBackMessages[locale].whole));
  await expect(report.getByText(contentHash(outcome), { exact: true }).first()).toBeVisible();
}

/** A case for practice, from the start page to the report; every screen is held to axe and to the width of the window. */
async function playForPractice(walk: Walk) {
  const { page, hand, locale, id } = walk;
  const complaints = complaintsOf(page);
  const look = async () => {
    await expectNoOverflow(page);
    await expectNoAxeViolations(page);
  };
  await page.goto(`/${locale}${JOURNEY}`);
  await untilInteractive(page, 'main li button');
  await hand.press(button(page, playMessages[locale].practiseNamed(caseOf(id)[locale].title)));
  await expect(page).toHaveURL(/\?run=\w{8}$/);
  await playAll(walk, look);
  await expectReplayed(walk);
  await look();
  expect(complaints).toEqual([]);
}

test('a whole case by keys alone at 1280 px, and nothing is sent', async ({ page }) => {
  test.setTimeout(400_000);
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData()) sent.push(request.url());
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await playForPractice({ page, hand: byKeyboard(page, 250), locale: 'zh', id: 'homestay' });
  expect(sent).toEqual([]);
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });
  test('a whole case in English by taps, without dragging', async ({ page }) => {
    test.setTimeout(400_000);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await playForPractice({ page, hand: byTouch, locale: 'en', id: 'spare-parts' });
  });
});
