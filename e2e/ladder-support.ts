import { expect, type Locator, type Page } from '@playwright/test';
import { debriefMessages } from '@/components/simulators/ladder/play/debrief/debrief-messages';
import { decideMessages } from '@/components/simulators/ladder/play/decide/decide-messages';
import { goalMessages } from '@/components/simulators/ladder/play/decide/goal-messages';
import { LEVER_GROUPS } from '@/components/simulators/ladder/play/decide/lever-groups';
import { predictMessages } from '@/components/simulators/ladder/play/decide/predict-messages';
import { prepareMessages } from '@/components/simulators/ladder/play/decide/prepare-messages';
import { ladderNames } from '@/components/simulators/ladder/play/names';
import { playMessages } from '@/components/simulators/ladder/play/play-messages';
import { ladderQuestions } from '@/components/simulators/ladder/play/report/questions';
import type { Beat } from '@/components/simulators/ladder/play/rhythm';
import { roomMessages } from '@/components/simulators/ladder/play/room-messages';
import { PREFIX, savedText, type SavedRun } from '@/components/simulators/ladder/play/saved-run';
import { ladderScenarios } from '@/content/scenarios/ladder';
import type { Locale } from '@/lib/content/locale';
import {
  LADDER_CLAIM_IDS,
  LADDER_CLAIMS,
  LADDER_CONCEPT_IDS,
  LADDER_CONCEPT_ITEMS,
  type LadderAnswer,
} from '@/lib/scoring';
import { playAs, thoughtful, type Player } from '@/lib/scoring/ladder/fixtures/players';
import { AIMS } from '@/lib/simulations/ladder';
import { byKeyboard as withKeys, type Hand } from './guided-support';

export const LADDER = '/simulators/ladder';
const RUNS = `${PREFIX}run/`;

export const caseOf = (id: string) => {
  const found = ladderScenarios.find((one) => one.id === id);
  if (!found) throw new Error(`No case ${id}`);
  return found;
};

/** Thoughtful, in numbers that can be typed, and with every question answered that is asked. */
const typist: Player = (step, state) => {
  const answer = thoughtful(step, state);
  switch (answer.step) {
    case 'goal':
      return { ...answer, reason: '老客来得勤，留住他们便宜。' };
    case 'predict': {
      const { buyers, profitUp } = answer;
      if (!buyers || profitUp === null) throw new Error('Nothing was predicted.');
      const percent = Math.round(100 * profitUp);
      return {
        step: 'predict',
        buyers: { low: Math.floor(buyers.low), high: Math.ceil(buyers.high) },
        // Fifty is what the field shows before anything is said.
        profitUp: (percent === 50 ? 51 : percent) / 100,
      };
    }
    case 'claims': {
      const paid = state.quarters.some(({ decision }) => (decision?.spend.financial ?? 0) > 0);
      const { bonds, acquisition, promise, rival, luck } = LADDER_CLAIMS;
      return {
        step: 'claims',
        claims: {
          bonds: bonds[0],
          acquisition: acquisition[0],
          promise: promise[0],
          rival: paid ? rival[0] : null,
          luck: luck[0],
        },
      };
    }
    case 'rule':
      return { step: 'rule', rule: '先做到，再答应。' };
    case 'concepts':
      return {
        step: 'concepts',
        concepts: {
          attitude: LADDER_CONCEPT_ITEMS.attitude.answer,
          copied: LADDER_CONCEPT_ITEMS.copied.answer,
          promise: LADDER_CONCEPT_ITEMS.promise.answer,
          advocate: LADDER_CONCEPT_ITEMS.advocate.answer,
          level: LADDER_CONCEPT_ITEMS.level.options[0] ?? null,
        },
      };
    default:
      return answer;
  }
};

const played = new Map<string, readonly LadderAnswer[]>();

/** What the typist decides in that case under that luck, from the goal to the last question. */
export function wholeRun(scenario: string, seed: string): readonly LadderAnswer[] {
  const key = `${scenario} ${seed}`;
  const known = played.get(key);
  if (known) return known;
  const all = playAs(typist, caseOf(scenario).model, seed).attempt
    .decisions as unknown as readonly LadderAnswer[];
  played.set(key, all);
  return all;
}

/** What stands decided when that step is the next; `quarter` counts from 1. */
export function decidedBefore(
  all: readonly LadderAnswer[],
  step: LadderAnswer['step'],
  quarter = 1,
): readonly LadderAnswer[] {
  const places = all.flatMap((answer, place) => (answer.step === step ? [place] : []));
  const place = places[quarter - 1];
  if (place === undefined) throw new Error(`No ${step} ${quarter}`);
  return all.slice(0, place);
}

/** A practice run of the tea house as the page keeps it. */
export const someRun = (decisions: readonly LadderAnswer[], change: Partial<SavedRun> = {}): SavedRun => ({
  id: 'RUN',
  kind: 'practice',
  name: '',
  number: 1,
  run: { scenario: caseOf('tea-house').model, seed: 'e2e', decisions: JSON.parse(JSON.stringify(decisions)) },
  drafts: {},
  seen: 0,
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

/** Every run that the device keeps, newest first. */
export async function keptRuns(page: Page): Promise<SavedRun[]> {
  const texts = await page.evaluate(
    (prefix) =>
      Object.keys(localStorage)
        .filter((name) => name.startsWith(prefix))
        .map((name) => localStorage.getItem(name) ?? ''),
    RUNS,
  );
  return texts.map((text): SavedRun => JSON.parse(text) as SavedRun).sort((a, b) => b.changed - a.changed);
}

export async function keptRun(page: Page, id: string): Promise<SavedRun> {
  const found = (await keptRuns(page)).find((saved) => saved.id === id);
  if (!found) throw new Error(`No run ${id}`);
  return found;
}

export const openId = (page: Page) => new URL(page.url()).searchParams.get('run') ?? '';

/** The part of the page in which that beat stands. */
export const beatOn = (page: Page, locale: Locale, beat: Beat) =>
  page.getByRole('region', { name: roomMessages[locale].heading(beat), exact: true });

/** Waits until that beat is on and all its parts have come. */
export async function untilBeat(page: Page, locale: Locale, beat: Beat): Promise<Locator> {
  const here = beatOn(page, locale, beat);
  await expect(here).toBeVisible({ timeout: 30_000 });
  await expect(here.getByText(playMessages[locale].loading)).toHaveCount(0);
  return here;
}

export async function openRun(page: Page, locale: Locale, beat: Beat, id = 'RUN', hash = '') {
  await page.goto(`/${locale}${LADDER}?run=${id}${hash}`);
  return untilBeat(page, locale, beat);
}

/** As in the guided exercise; what comes after a quarter's pictures lies further than sixty stops away. */
export const byKeyboard = (page: Page): Hand => withKeys(page, 200);

export interface Walk {
  readonly page: Page;
  readonly hand: Hand;
  readonly locale: Locale;
  /** What the people are called in the case. */
  readonly customers: string;
}

type Of<Step extends LadderAnswer['step']> = Extract<LadderAnswer, { step: Step }>;

/** Fills in the open step and commits it; `quarter` is the one that is on. */
export async function decideStep(walk: Walk, decision: LadderAnswer, quarter: number) {
  const { page, hand, locale } = walk;
  switch (decision.step) {
    case 'goal': {
      const words = goalMessages[locale];
      const here = await untilBeat(page, locale, { kind: 'goal' });
      const group = here.getByRole('group', { name: words.question, exact: true });
      await hand.choose(group.locator(`input[value="${decision.goal}"]`), group);
      await hand.write(here.getByLabel(words.reason, { exact: true }), decision.reason);
      return hand.press(button(here, words.take(ladderNames[locale].goals[decision.goal])));
    }
    case 'prepare': {
      const words = prepareMessages[locale];
      const here = await untilBeat(page, locale, { kind: 'prepare', quarter });
      for (const report of decision.reports)
        await hand.tick(here.locator(`input[type=checkbox][value="${report}"]`));
      const [one = 'none', two] = decision.reports;
      return hand.press(button(here, words.buy[two ? 'both' : one]));
    }
    case 'decide': {
      await fillDecision(walk, decision, quarter);
      const here = beatOn(page, locale, { kind: 'decide', quarter });
      return hand.press(button(here, decideMessages[locale].take));
    }
    case 'predict': {
      const here = await untilBeat(page, locale, { kind: 'predict', quarter });
      await fillPrediction(walk, decision, quarter);
      return hand.press(button(here, predictMessages[locale].run(quarter)));
    }
    default:
      return lookBackStep(walk, decision);
  }
}

const button = (within: Page | Locator, name: string) => within.getByRole('button', { name, exact: true });

/** Every field of the decide step that does not stand as wanted, in the order of the page. */
export async function fillDecision(
  { page, hand, locale }: Walk,
  { spend, aim, promise, contacts, answer }: Omit<Of<'decide'>, 'step'>,
  quarter: number,
) {
  const words = decideMessages[locale];
  const here = await untilBeat(page, locale, { kind: 'decide', quarter });
  const put = async (field: Locator, text: string) => {
    if ((await field.inputValue()) !== text) await hand.write(field, text);
  };
  for (const lever of LEVER_GROUPS.flatMap(([, levers]) => levers))
    await put(leverField(here, locale, lever), String(spend[lever]));
  for (const one of AIMS) {
    const box = here.locator(`input[type=checkbox][value="${one}"]`);
    if ((await box.isChecked()) === aim.includes(one)) continue;
    if (!aim.includes(one)) throw new Error('These tests take no tick away.');
    await hand.tick(box);
  }
  await put(here.getByRole('spinbutton', { name: words.promise.label }), String(Math.round(100 * promise)));
  await put(here.getByRole('textbox', { name: words.contacts.label, exact: true }), String(contacts));
  const group = here.getByRole('group', { name: words.answer.legend, exact: true });
  const radio = group.locator(`input[value="${answer}"]`);
  if (!(await radio.isChecked())) await hand.choose(radio, group);
}

export const leverField = (here: Locator, locale: Locale, lever: keyof Of<'decide'>['spend']) =>
  here.getByRole('textbox', { name: ladderNames[locale].levers[lever], exact: true });

export async function fillPrediction(
  { page, hand, locale }: Walk,
  { buyers, profitUp }: Omit<Of<'predict'>, 'step'>,
  quarter: number,
) {
  const words = predictMessages[locale];
  const here = beatOn(page, locale, { kind: 'predict', quarter });
  if (buyers)
    for (const end of ['low', 'high'] as const)
      await hand.write(
        here.getByRole('textbox', { name: words.ends[end], exact: true }),
        String(buyers[end]),
      );
  if (profitUp === null) return;
  const label = quarter === 1 ? words.up.labelFirst : words.up.label;
  await hand.write(here.getByRole('spinbutton', { name: label }), String(Math.round(100 * profitUp)));
}

async function lookBackStep(
  { page, hand, locale, customers }: Walk,
  decision: Of<'claims'> | Of<'rule'> | Of<'concepts'>,
) {
  const words = debriefMessages[locale];
  const here = await untilBeat(page, locale, { kind: 'debrief' });
  const questions = ladderQuestions[locale];
  const choose = async (question: string, value: string | null) => {
    if (value === null) return;
    const group = here.getByRole('group', { name: question, exact: true });
    await hand.choose(group.locator(`input[value="${value}"]`), group);
  };
  if (decision.step === 'claims') {
    for (const id of LADDER_CLAIM_IDS)
      await choose(questions.claims[id].question(customers), decision.claims[id]);
    return hand.press(button(here, words.claims.decide));
  }
  if (decision.step === 'rule') {
    await hand.write(here.getByLabel(words.rule.label, { exact: true }), decision.rule);
    return hand.press(button(here, words.rule.decide));
  }
  for (const id of LADDER_CONCEPT_IDS) await choose(questions.concepts[id].question, decision.concepts[id]);
  return hand.press(button(here, words.concepts.decide));
}

/** From the look at a quarter on to the next, or to the debrief. */
export async function goOn({ page, hand, locale }: Walk, quarter: number, of: number) {
  const words = roomMessages[locale];
  const here = await untilBeat(page, locale, { kind: 'see', quarter });
  await hand.press(button(here, quarter < of ? words.next(quarter + 1) : words.toDebrief));
}

/** Opens the parts of the debrief one after the other, to the claims; `look` sees each. */
export async function openDebrief({ page, hand, locale }: Walk, look: () => Promise<void> = nothing) {
  const words = debriefMessages[locale];
  const here = await untilBeat(page, locale, { kind: 'debrief' });
  for (const [stage, label] of [
    ['mattered', words.path.next],
    ['what-if', words.mattered.next],
    ['luck', words.whatIf.next],
    ['calibration', words.luck.next],
    ['felt', words.calibration.next],
    ['claims', words.felt.next],
  ] as const) {
    const next = button(here, label);
    await expect(next).toBeVisible({ timeout: 30_000 });
    await look();
    await hand.press(next);
    await expect(page.locator(`#debrief-${stage}`)).toBeFocused();
  }
}

const nothing = () => Promise.resolve();

/** Quarters that are over after so many decisions. */
const quartersOver = (decisions: readonly LadderAnswer[]) =>
  decisions.filter(({ step }) => step === 'predict').length;

/**
 * Works through a run from where it stands. After each step the new beat must have the focus; after each step of looking back, what
 * became of it. `look` is called on every screen.
 */
export async function playOn(
  walk: Walk,
  all: readonly LadderAnswer[],
  from = 0,
  until = all.length,
  look: () => Promise<void> = nothing,
) {
  const { page, locale } = walk;
  const quarters = quartersOver(all);
  for (let place = from; place < until; place++) {
    const decision = all[place]!;
    const over = quartersOver(all.slice(0, place));
    if (decision.step === 'claims') await openDebrief(walk, look);
    await look();
    await decideStep(walk, decision, decision.step === 'goal' ? 0 : over + 1);
    if (decision.step === 'claims' || decision.step === 'rule' || decision.step === 'concepts') {
      await expect(page.locator(`#feedback-${decision.step}`)).toBeFocused();
      continue;
    }
    const quarter = over + 1;
    const next: Beat =
      decision.step === 'goal'
        ? { kind: 'prepare', quarter: 1 }
        : decision.step === 'prepare'
          ? { kind: 'decide', quarter }
          : decision.step === 'decide'
            ? { kind: 'predict', quarter }
            : { kind: 'see', quarter };
    await expect(await untilBeat(page, locale, next)).toBeFocused();
    if (next.kind !== 'see') continue;
    await look();
    await goOn(walk, quarter, quarters);
  }
  await look();
}
