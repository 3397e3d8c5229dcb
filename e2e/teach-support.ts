import { expect, type Locator, type Page } from '@playwright/test';
import { deskMessages } from '@/components/teach/check/desk-messages';
import { assignedMessages } from '@/components/hand-in/assigned-messages';
import { debriefMessages } from '@/components/simulators/rfm/guided/debrief/debrief-messages';
import { handInMessages } from '@/components/hand-in/hand-in-messages';
import { guidedNames } from '@/components/simulators/rfm/guided/report/guided-names';
import { pointsText } from '@/components/simulators/rfm/guided/report/report-format';
import {
  EXERCISE_NAMES,
  finalMark,
  rubricOf,
  NO_MARKS,
  type FinalMark,
  type HandIn,
  type PartWeights,
  type PersonMarks,
  type PersonRubric,
} from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import { journeyCase, ladderRun, rfmGuided, score, type GuidedDecision } from '@/lib/scoring';
import type { Driven } from '../scripts/other-browsers/driven';
import type { Hand } from './guided-support';
import { untilInteractive } from './support';

export const ASSIGN = '/teach/assign';
export const CHECK = '/teach/check';

/** Whoever is at the page with a mouse and a keyboard. */
export const byMouse = (): Hand => ({
  press: (button) => button.click(),
  choose: (radio) => choose(radio),
  tick: (box) => choose(box),
  pick: async (select, value) => {
    await select.selectOption(value);
  },
  write: (field, text) => field.fill(text),
});

/** By its label, as one does: the button itself may lie under what is drawn for it. */
export async function choose(radio: Locator) {
  await radio.locator('xpath=ancestor::label').click();
  await expect(radio).toBeChecked();
}

/** The mark that the scoring module gives in Node. */
export function markInNode(
  handIn: HandIn,
  weights: PartWeights,
  marks: PersonMarks = NO_MARKS,
  rubric?: PersonRubric,
): FinalMark {
  const outcome = score(handIn.attempt, [rfmGuided, ladderRun, journeyCase]);
  if (outcome.status !== 'scored') throw new Error(outcome.status);
  const exercise = EXERCISE_NAMES.find((name) => name === outcome.exercise);
  if (!exercise) throw new Error(outcome.exercise);
  return finalMark(outcome, rubricOf(exercise), weights, marks, rubric);
}

/** The score as the desk writes it. */
export const scoreWords = (locale: Locale, { total, outOf, toBeMarked }: FinalMark) =>
  deskMessages[locale].table.score(
    pointsText(total),
    pointsText(outOf),
    toBeMarked > 0 ? pointsText(toBeMarked) : undefined,
  );

/** A student at work in a browser that Playwright does not drive. */
export interface Student {
  readonly name: string;
  readonly number: string;
}

/**
 * Opens the assigned link, types name and number, and begins. The run is then taken up as it is kept on the device by somebody
 * who has done all but the last step; the last step and the hand-in are done on the page. Answers the text to be pasted.
 */
export async function handInByText(
  browser: Driven,
  link: string,
  student: Student,
  decisions: readonly GuidedDecision[],
): Promise<string> {
  const [assigned, debrief, handIn] = [assignedMessages.zh, debriefMessages.zh, handInMessages.zh];
  const field = (label: string) => `//input[@id=//label[normalize-space()="${label}"]/@for]`;
  const button = (name: string) => `//button[normalize-space()="${name}"]`;
  await browser.open(link);
  await browser.type(field(assigned.name), student.name);
  await browser.type(field(assigned.number), student.number);
  await browser.click(button(assigned.begin));
  await browser.textOf('//*[@id="guided-section"]');
  const kept = await browser.run(PUT_DECISIONS, decisions.slice(0, -1));
  expect(kept, 'one run is kept on the device').toBe(1);
  await browser.open(link);
  await browser.click(button(assigned.goOn));
  const last = decisions.at(-1);
  if (last?.step !== 'concepts') throw new Error('These tests stop before the last step.');
  for (const [id, answer] of Object.entries(last.concepts)) {
    const { question } = guidedNames.zh.concepts[id as keyof typeof last.concepts];
    await browser.tick(`//fieldset[legend[contains(., "${question}")]]//input[@value="${answer}"]`);
  }
  await browser.click(button(debrief.concepts.decide));
  await browser.textOf('//*[@id="feedback-concepts"]');
  await browser.click(button(handIn.handIn));
  // A click that comes while the page moves may be lost on it: a student would press once more.
  for (let waited = 0; waited < 20 && !(await browser.run(IS_THERE, '#hand-in-receipt')); waited++)
    await new Promise((resolve) => setTimeout(resolve, 500));
  if (!(await browser.run(IS_THERE, '#hand-in-receipt'))) {
    console.log('The hand-in button was pressed a second time.');
    // If it is still there: the receipt takes its place, and may come at this very moment.
    await browser.run(PRESS, button(handIn.handIn));
  }
  return browser.textOf(`//textarea[@aria-label="${handIn.ways.textLabel}"]`);
}

const IS_THERE = 'return document.querySelector(arguments[0]) !== null';

const PRESS = `
  document.evaluate(arguments[0], document, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue?.click();
`;

const PUT_DECISIONS = `
  const names = Object.keys(localStorage).filter((name) => name.startsWith('guanxi-lab/rfm-guided/1/run/assigned:'));
  for (const name of names) {
    const run = JSON.parse(localStorage.getItem(name));
    localStorage.setItem(name, JSON.stringify({ ...run, decisions: arguments[0], draft: undefined }));
  }
  return names.length;
`;

export async function openDesk(page: Page, locale: Locale = 'zh') {
  await page.goto(`/${locale}${CHECK}`);
  await expect(page.getByRole('heading', { name: deskMessages[locale].link.heading })).toBeVisible();
  await untilInteractive(page, 'main form button');
}

export async function readLink(page: Page, link: string, locale: Locale = 'zh') {
  const words = deskMessages[locale].link;
  await page.getByLabel(words.label, { exact: true }).fill(link);
  await page.getByRole('button', { name: words.read, exact: true }).click();
}

export async function readClass(page: Page, text: string, locale: Locale = 'zh') {
  const words = deskMessages[locale].list;
  await page.getByLabel(words.label, { exact: true }).fill(text);
  await page.getByRole('button', { name: words.read, exact: true }).click();
}

type Files = Parameters<Locator['setInputFiles']>[0];

/** Chooses files as a teacher does: by the button, and then in the browser's own window. */
export async function addFiles(page: Page, files: Files, locale: Locale = 'zh') {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: deskMessages[locale].add.pick, exact: true }).click(),
  ]);
  await chooser.setFiles(files);
}

export async function paste(page: Page, text: string, locale: Locale = 'zh') {
  const words = deskMessages[locale].add;
  const field = page.getByLabel(words.pasteLabel, { exact: true });
  if (!(await field.isVisible())) await page.getByText(words.paste, { exact: true }).click();
  await field.fill(text);
  await page.getByRole('button', { name: words.pasteRead, exact: true }).click();
}

/** Until nothing is being read or replayed and so many hand-ins lie on the desk, with so many sources that could not be read. */
export async function untilChecked(page: Page, rows: number, unread: number, locale: Locale = 'zh') {
  await expect(page.getByText(deskMessages[locale].add.done(rows, unread))).toBeVisible({ timeout: 180_000 });
}

/** The line of the table with that in it: a student number, a receipt, a file name. */
export const lineOf = (page: Page, text: string) =>
  page
    .getByRole('region')
    .filter({ has: page.locator('table') })
    .getByRole('row')
    .filter({ hasText: text });

/** A spreadsheet text taken apart: quoted cells may hold commas and line ends. */
export function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
    else if (end === '') break;
  }
  return rows.filter((row) => row.length > 1);
}
