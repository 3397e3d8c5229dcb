import { expect, type Locator, type Page } from '@playwright/test';
import { handMessages } from '@/components/simulators/rfm/guided/by-hand/hand-messages';
import { campaignMessages } from '@/components/simulators/rfm/guided/campaign/campaign-messages';
import { caseMessages } from '@/components/simulators/rfm/guided/case/case-messages';
import { concentrationMessages } from '@/components/simulators/rfm/guided/concentration/concentration-messages';
import { debriefMessages } from '@/components/simulators/rfm/guided/debrief/debrief-messages';
import { fileMessages } from '@/components/simulators/rfm/guided/file/file-messages';
import { guidedMessages } from '@/components/simulators/rfm/guided/guided-messages';
import { intervalMessages } from '@/components/simulators/rfm/guided/interval-messages';
import { guidedNames } from '@/components/simulators/rfm/guided/report/guided-names';
import { SECTIONS, sectionOf, type SectionId } from '@/components/simulators/rfm/guided/sections';
import { groupNames } from '@/components/simulators/rfm/group-names';
import type { Locale } from '@/lib/content/locale';
import { GUIDED_STEPS, type GuidedDecision, type GuidedStep, type Json } from '@/lib/scoring';
import { expertDecisions, upTo, withAnswer } from '@/lib/scoring/rfm-guided/fixtures/runs';
import { CLAIM_IDS, CLAIMS } from '@/lib/simulations/rfm-campaign';
import { tabTo } from './lab-support';

export const GUIDED = '/simulators/rfm/guided';
const RUNS = 'guanxi-lab/rfm-guided/1/run/';
export const ASIDE = 'guanxi-lab/rfm-guided/1/aside/';
export const runName = (seed: string) => `${RUNS}practice:${seed}`;

/** Every step answered, the claims too: whether they hold is not what these tests are about. */
export const wholeRun = (seed: string): GuidedDecision[] =>
  withAnswer(expertDecisions(seed), {
    step: 'claims',
    claims: Object.fromEntries(CLAIM_IDS.map((id) => [id, CLAIMS[id][0]])) as Extract<
      GuidedDecision,
      { step: 'claims' }
    >['claims'],
  });

/** What stands decided when that step is the next. */
export const before = (seed: string, step: GuidedStep): GuidedDecision[] => {
  const place = GUIDED_STEPS.indexOf(step);
  return place === 0 ? [] : upTo(wholeRun(seed), GUIDED_STEPS[place - 1]!);
};

export interface Kept {
  readonly seed: string;
  readonly decisions: readonly Json[];
  readonly draft?: { readonly step: string; readonly value: Json };
}

/** Puts a run on the device as the page keeps it, from an empty page of the same site. */
export async function keep(
  page: Page,
  seed: string,
  decisions: readonly (GuidedDecision | Json)[],
  draft?: Kept['draft'],
) {
  await page.route('**/empty-page', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }),
  );
  await page.goto('/empty-page');
  await page.evaluate(([name, text]) => localStorage.setItem(name, text), [
    runName(seed),
    JSON.stringify({ seed, decisions, changed: 1, ...(draft && { draft }) }),
  ] as const);
}

export async function keptRun(page: Page, seed: string): Promise<Kept> {
  const text = await page.evaluate((name) => localStorage.getItem(name), runName(seed));
  return JSON.parse(text ?? 'null') as Kept;
}

export const part = (page: Page) => page.locator('section[aria-labelledby="guided-section"]');

/** The run of that seed, with one part of it on screen. */
export async function openRun(page: Page, locale: Locale, seed: string, section?: SectionId) {
  await page.goto(`/${locale}${GUIDED}?seed=${encodeURIComponent(seed)}${section ? `#${section}` : ''}`);
  await partIsThere(page, locale);
}

export async function partIsThere(page: Page, locale: Locale) {
  await expect(page.locator('#guided-section')).toBeVisible({ timeout: 30_000 });
  await expect(part(page).getByText(guidedMessages[locale].loading)).toHaveCount(0);
}

/** How somebody works: everything that the exercise asks for can be done by these five. */
export interface Hand {
  readonly press: (button: Locator) => Promise<void>;
  /** One of a group of radio buttons. */
  readonly choose: (radio: Locator, group: Locator) => Promise<void>;
  readonly tick: (box: Locator) => Promise<void>;
  readonly pick: (select: Locator, value: string) => Promise<void>;
  readonly write: (field: Locator, text: string) => Promise<void>;
}

const isFocused = (wanted: Locator) =>
  wanted.evaluateAll((found) => found.some((one) => one === document.activeElement));

/**
 * Tab, arrows, space, enter and letters; never backwards, so that the order of the page is tried too. From one thing to the next there
 * may be `most` stops.
 */
export function byKeyboard(page: Page, most = 60): Hand {
  const reach = async (wanted: Locator) => {
    if (!(await isFocused(wanted))) await tabTo(page, wanted, most);
  };
  return {
    async press(button) {
      await reach(button);
      await page.keyboard.press('Enter');
    },
    async choose(radio, group) {
      const radios = group.getByRole('radio');
      await reach(radios);
      if ((await group.getByRole('radio', { checked: true }).count()) === 0)
        await page.keyboard.press('Space');
      const options = await radios.count();
      for (let i = 0; i < options && !(await radio.isChecked()); i++) await page.keyboard.press('ArrowDown');
      await expect(radio).toBeChecked();
    },
    async tick(box) {
      await reach(box);
      await page.keyboard.press('Space');
      await expect(box).toBeChecked();
    },
    async pick(select, value) {
      await reach(select);
      const values = await select
        .getByRole('option')
        .evaluateAll((options) => options.map((one) => (one as HTMLOptionElement).value));
      await page.keyboard.press('Home');
      for (let i = values.indexOf(value); i > 0; i--) await page.keyboard.press('ArrowDown');
      await expect(select).toHaveValue(value);
    },
    async write(field, text) {
      await reach(field);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
      await expect(field).toHaveValue(text);
    },
  };
}

/** A pointer that only ever presses: no dragging, no hovering. */
const byPointer = (put: (wanted: Locator) => Promise<void>): Hand => ({
  press: put,
  async choose(radio) {
    await put(radio.locator('xpath=ancestor::label'));
    await expect(radio).toBeChecked();
  },
  async tick(box) {
    await put(box.locator('xpath=ancestor::label'));
    await expect(box).toBeChecked();
  },
  async pick(select, value) {
    // The list that opens is the device's own, outside the page.
    await select.selectOption(value);
  },
  async write(field, text) {
    await put(field);
    await field.fill(text);
  },
});
export const byTouch = byPointer((wanted) => wanted.tap());
export const byMouse = byPointer((wanted) => wanted.click());

type Of<Step extends GuidedStep> = Extract<GuidedDecision, { step: Step }>;

/** Fills the open step with that decision and commits it. */
export async function decideStep(page: Page, hand: Hand, locale: Locale, decision: GuidedDecision) {
  await fillStep(page, hand, locale, decision);
  if (decision.step === 'forecast') {
    const words = campaignMessages[locale].forecast;
    await hand.press(part(page).getByRole('button', { name: /^(寄出\d+张请柬|Send \d+ invitations)$/ }));
    // Asked once more, because this opens what was hidden; the question has the focus.
    const question = part(page).getByRole('heading', {
      name: /^(寄出这\d+张请柬？|Send these \d+ invitations\?)$/,
    });
    await expect(question).toBeFocused();
    await hand.press(part(page).getByRole('button', { name: words.sendNow, exact: true }));
  } else
    await hand.press(part(page).getByRole('button', { name: decideName(locale, decision), exact: true }));
}

/** What the main button of a step that is wholly filled says. */
export function decideName(locale: Locale, decision: GuidedDecision): string {
  const { scoring, names, actions } = fileMessages[locale];
  const { goal, claims, rule, concepts } = debriefMessages[locale];
  switch (decision.step) {
    case 'definitions':
      return caseMessages[locale].decide;
    case 'file':
      return scoring.decide(decision.scoring, decision.bins);
    case 'names':
      return names.decide(0);
    case 'actions':
      return actions.decide(0);
    case 'share':
      return concentrationMessages[locale].share.decide;
    case 'eighty-twenty':
      return concentrationMessages[locale].eightyTwenty.decide;
    case 'break-even':
      return campaignMessages[locale].breakEven.decide(false);
    case 'choice':
      return campaignMessages[locale].choice.decide(
        decision.choice.kind === 'rule' ? decision.choice.most : decision.choice.customers.length,
      );
    case 'forecast':
      return campaignMessages[locale].forecast.sendNow;
    case 'goal':
      return goal.decide;
    case 'claims':
      return claims.decide;
    case 'rule':
      return rule.decide;
    case 'concepts':
      return concepts.decide;
    default:
      return handMessages[locale].decide;
  }
}

async function fillStep(page: Page, hand: Hand, locale: Locale, decision: GuidedDecision) {
  const here = part(page);
  const group = (name: string) => here.getByRole('group', { name, exact: true });
  const chooseValue = (name: string, value: string) =>
    hand.choose(group(name).locator(`input[value="${value}"]`), group(name));
  const field = (name: string) => here.getByRole('textbox', { name, exact: true });
  switch (decision.step) {
    case 'definitions': {
      const { groups } = caseMessages[locale];
      for (const name of ['asOf', 'recency', 'frequency', 'monetary', 'refunds'] as const)
        await chooseValue(groups[name], decision[name]);
      return;
    }
    case 'file': {
      const words = fileMessages[locale].scoring;
      await chooseValue(words.rule, decision.scoring);
      await chooseValue(words.bins, String(decision.bins));
      return;
    }
    case 'names': {
      const selects = here
        .getByRole('region', { name: fileMessages[locale].names.heading })
        .getByRole('combobox');
      for (const [i, name] of decision.names.entries()) await hand.pick(selects.nth(i), name ?? '');
      return;
    }
    case 'actions': {
      const selects = here.getByRole('region', { name: fileMessages[locale].actions.heading });
      // In the order of the page, whatever the order of the decision's fields.
      for (const label of await selects.locator('label').allInnerTexts()) {
        const [id] = Object.entries(groupNames[locale]).find(([, name]) => name === label)!;
        const action = decision.actions[id as keyof Of<'actions'>['actions']];
        await hand.pick(selects.getByRole('combobox', { name: label, exact: true }), action ?? '');
      }
      return;
    }
    case 'share':
      return writeInterval(here, hand, locale, decision.interval, 100);
    case 'eighty-twenty':
      return hand.choose(
        here.locator(`input[value="${decision.holds === true ? 'yes' : 'no'}"]`),
        here.getByRole('group'),
      );
    case 'break-even':
      return hand.write(field(campaignMessages[locale].breakEven.label), String(decision.percent));
    case 'choice': {
      const words = campaignMessages[locale].choice;
      const { choice } = decision;
      if (choice.kind === 'list') throw new Error('These tests choose by a rule.');
      const boxes = here.getByRole('checkbox');
      for (const label of await here
        .locator('label', { has: page.locator('[type=checkbox]') })
        .allInnerTexts())
        if (choice.groups.some((id) => groupNames[locale][id] === label.trim()))
          await hand.tick(boxes.and(here.getByLabel(label.trim(), { exact: true })));
      await hand.pick(here.getByRole('combobox', { name: words.order, exact: true }), choice.order);
      await hand.write(field(words.most), String(choice.most));
      await expect(here.getByRole('button', { name: words.decide(choice.most), exact: true })).toBeVisible();
      return;
    }
    case 'forecast': {
      const words = campaignMessages[locale].forecast;
      await writeInterval(group(words.labels.response), hand, locale, decision.response, 100);
      await writeInterval(group(words.labels.profit), hand, locale, decision.profit, 1);
      await hand.write(here.getByRole('spinbutton'), String(100 * (decision.pays ?? 0.5)));
      return;
    }
    case 'goal': {
      const words = debriefMessages[locale].goal;
      await hand.write(field(words.goal), decision.goal);
      await hand.write(field(words.reason), decision.reason);
      return;
    }
    case 'claims':
      for (const id of CLAIM_IDS)
        await chooseValue(guidedNames[locale].claims[id].question, decision.claims[id] ?? '');
      return;
    case 'rule':
      return hand.write(field(debriefMessages[locale].rule.label), decision.rule);
    case 'concepts':
      for (const [id, answer] of Object.entries(decision.concepts))
        await chooseValue(
          guidedNames[locale].concepts[id as keyof Of<'concepts'>['concepts']].question,
          answer ?? '',
        );
      return;
    default: {
      const { measures } = handMessages[locale];
      for (const measure of ['r', 'f', 'm'] as const) {
        const score = decision.scores[measure];
        if (score === undefined) continue;
        const radios = group(measures[measure]);
        await hand.choose(radios.getByRole('radio').nth(score === null ? 5 : score - 1), radios);
      }
    }
  }
}

async function writeInterval(
  within: Locator,
  hand: Hand,
  locale: Locale,
  interval: { readonly low: number; readonly high: number } | null,
  times: number,
) {
  if (!interval) return;
  const { ends } = intervalMessages[locale];
  for (const end of ['low', 'high'] as const)
    await hand.write(
      within.getByRole('textbox', { name: ends[end], exact: true }),
      String(Math.round(times * interval[end])),
    );
}

/**
 * Works through the whole run from its first step. After each decision the focus must be where its feedback is; after each
 * new part at that part's heading. `look` is called at every screen: an open step, and a part just finished.
 */
export async function playAll(
  page: Page,
  hand: Hand,
  locale: Locale,
  decisions: readonly GuidedDecision[],
  look: () => Promise<void> = () => Promise.resolve(),
) {
  const words = debriefMessages[locale];
  let section: SectionId = 'case';
  for (const decision of decisions) {
    const wanted = sectionOf(decision.step);
    while (section !== wanted) {
      await look();
      section = SECTIONS[SECTIONS.indexOf(section) + 1]!;
      await goOn(page, hand, locale, section);
    }
    if (decision.step === 'claims')
      for (const [stage, label] of [
        ['what-if', words.path.next],
        ['luck', words.whatIf.next],
        ['claims', words.luck.next],
      ] as const) {
        const button = part(page).getByRole('button', { name: label, exact: true });
        await expect(button).toBeVisible({ timeout: 30_000 });
        await look();
        await hand.press(button);
        await expect(page.locator(`#debrief-${stage}`)).toBeFocused();
      }
    await look();
    await decideStep(page, hand, locale, decision);
    if (decision.step === 'forecast') {
      // What is sent is sent: the page turns to what came of it.
      section = 'reveal';
      await expectPart(page, locale, section);
      continue;
    }
    await expect(page.locator(`#feedback-${decision.step}`)).toBeFocused();
    await expect(page.locator(`#feedback-${decision.step}`)).not.toBeEmpty();
  }
  await look();
}

/** By the button at the foot of a part to the next. */
export async function goOn(page: Page, hand: Hand, locale: Locale, section: SectionId) {
  const words = guidedMessages[locale];
  await hand.press(
    part(page).getByRole('button', {
      name: words.next(SECTIONS.indexOf(section) + 1, words.section[section]),
      exact: true,
    }),
  );
  await expectPart(page, locale, section);
}

async function expectPart(page: Page, locale: Locale, section: SectionId) {
  await expect(page.locator('#guided-section')).toContainText(guidedMessages[locale].section[section]);
  await expect(page.locator('#guided-section')).toBeFocused();
  await partIsThere(page, locale);
}
