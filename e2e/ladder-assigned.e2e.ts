import { expect, type Page } from '@playwright/test';
import { assignedMessages } from '@/components/hand-in/assigned-messages';
import { exerciseWords } from '@/components/hand-in/exercise-words';
import { handInMessages } from '@/components/hand-in/hand-in-messages';
import { linkProblemText } from '@/components/hand-in/link-problems';
import { pointsText } from '@/components/hand-in/points-text';
import { scenarioJson } from '@/components/simulators/ladder/play/attempt-of';
import { playMessages } from '@/components/simulators/ladder/play/play-messages';
import { predictMessages } from '@/components/simulators/ladder/play/decide/predict-messages';
import { reportMessages } from '@/components/simulators/ladder/play/report/report-messages';
import { roomMessages } from '@/components/simulators/ladder/play/room-messages';
import { PREFIX } from '@/components/simulators/ladder/play/saved-run';
import {
  assignmentId,
  assignmentQuery,
  caseOf as codedCase,
  checkHandIn,
  finalMark,
  findTextForms,
  NO_MARKS,
  parseHandInFile,
  receiptOf,
  rubricOf,
  studentSeed,
  type Assignment,
} from '@/lib/assignments';
import type { LadderAnswer } from '@/lib/scoring';
import { byMouse } from './guided-support';
import { saved } from './lab-support';
import {
  caseOf,
  decideStep,
  keptRun,
  keptRuns,
  LADDER,
  openId,
  playOn,
  untilBeat,
  wholeRun,
  type Walk,
} from './ladder-support';
import { complaintsOf, expectNoAxeViolations, expectNoOverflow, untilInteractive, faultsIn } from './support';
import { test } from './test';

const words = assignedMessages.zh;
const handIn = handInMessages.zh;
const STUDENT = { name: '林一', number: '20230155' };
const ASSIGNMENT: Assignment = {
  exercise: 'ladder/run',
  rulesVersion: '1',
  case: codedCase('ladder/run', 'tea-house', scenarioJson(caseOf('tea-house').model)),
  seedRule: { kind: 'each', salt: 'K7Q2M9' },
  // Not the usual ones: what the page counts must follow them.
  weights: { process: 30, prediction: 30, debrief: 25, concepts: 5, outcome: 10 },
  opens: '',
  due: '',
  resubmit: true,
  title: '第四章 忠诚阶梯',
};
const linkOf = (assignment: Assignment) => `/zh${LADDER}?${assignmentQuery(assignment)}`;
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** As if the student had gone on to there in many sittings. */
async function putDecisions(page: Page, id: string, decisions: readonly LadderAnswer[], seen: number) {
  await page.evaluate(
    ([name, text]) => {
      const kept: object = JSON.parse(localStorage.getItem(name!)!) as object;
      localStorage.setItem(name!, JSON.stringify({ ...kept, ...(JSON.parse(text!) as object) }));
    },
    [
      `${PREFIX}run/${id}`,
      JSON.stringify({ run: { ...(await keptRun(page, id)).run, decisions }, seen, drafts: {} }),
    ],
  );
}

test('a student opens the link on a phone, plays her luck, and hands in what the desk finds nothing odd about', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const complaints = complaintsOf(page);
  await page.setViewportSize({ width: 360, height: 740 });
  // As WeChat passes it on.
  await page.goto(`${linkOf(ASSIGNMENT)}&from=singlemessage&isappinstalled=0`);
  await untilInteractive(page, 'main form input');
  await expect(page.getByRole('heading', { name: ASSIGNMENT.title })).toBeVisible();
  await expect(page.getByText(caseOf('tea-house').zh.firm, { exact: true })).toBeVisible();
  await expectNoOverflow(page);
  await expectNoAxeViolations(page);
  await page.getByLabel(words.name, { exact: true }).fill(STUDENT.name);
  // As a phone's keyboard writes it.
  await page.getByLabel(words.number, { exact: true }).fill('２０２３-０１５５');
  await expect(page.getByText(words.recorded(STUDENT.name, STUDENT.number))).toBeVisible();
  await press(page, words.begin);
  await untilBeat(page, 'zh', { kind: 'goal' });
  const id = openId(page);
  const seed = studentSeed(ASSIGNMENT, STUDENT.number);
  expect((await keptRun(page, id)).run.seed).toBe(seed);
  // Neither place nor name of the luck stands on the page.
  await expect(page.locator('main')).not.toContainText(seed);

  const all = wholeRun('tea-house', seed);
  const walk: Walk = { page, hand: byMouse, locale: 'zh', customers: caseOf('tea-house').zh.customers };
  // Till she predicts, she can take the decision back.
  await playOn(walk, all, 0, 3);
  await press(page, predictMessages.zh.back);
  await untilBeat(page, 'zh', { kind: 'decide', quarter: 1 });
  expect((await keptRun(page, id)).run.decisions).toEqual(all.slice(0, 2));
  // She could hand in what there is, and is told what that means.
  await page.getByText(handIn.early, { exact: true }).click();
  await expect(page.getByText(handIn.missing(all.length - 2))).toBeVisible();
  await expectNoOverflow(page);
  await expectNoAxeViolations(page);
  // The run is not carried elsewhere by file or link.
  await page.getByText(roomMessages.zh.carry, { exact: true }).click();
  await expect(page.getByText(roomMessages.zh.sealed)).toBeVisible();
  await expect(page.getByRole('button', { name: roomMessages.zh.saveFile })).toHaveCount(0);

  await putDecisions(page, id, all.slice(0, -1), 8);
  await page.goto(linkOf(ASSIGNMENT));
  await press(page, words.goOnAs(STUDENT.name, STUDENT.number));
  await untilBeat(page, 'zh', { kind: 'debrief' });
  expect(openId(page)).toBe(id);
  await decideStep(walk, all.at(-1)!, 8);
  await expect(page.locator('#feedback-concepts')).toBeFocused({ timeout: 30_000 });
  expect(await keptRuns(page)).toHaveLength(1);

  await press(page, handIn.handIn);
  await expect(page.locator('#hand-in-receipt')).toBeFocused({ timeout: 30_000 });
  const file = await saved(page, () => press(page, handIn.ways.save));
  const read = parseHandInFile(file.bytes.toString());
  if (!read.ok) throw new Error(read.problem.code);
  expect(read.value.student).toEqual(STUDENT);
  expect(file.name).toBe(`${STUDENT.number}-${receiptOf(read.value)}.json`);
  await expect(page.locator('#hand-in-receipt')).toContainText(receiptOf(read.value));
  const text = await page.getByRole('textbox', { name: handIn.ways.textLabel }).inputValue();
  expect(text).toContain(exerciseWords['ladder/run'].zh.course);
  expect(findTextForms(text)).toEqual([{ receipt: receiptOf(read.value), ok: true, value: read.value }]);
  await press(page, handIn.ways.draw);
  await expect(page.getByRole('img', { name: handIn.ways.alt(receiptOf(read.value)) })).toBeVisible();
  await expectNoOverflow(page);

  const { outcome, flags } = checkHandIn(read.value, ASSIGNMENT);
  expect(flags).toEqual([]);
  if (outcome.status !== 'scored') throw new Error(outcome.status);
  const { total, outOf, toBeMarked } = finalMark(
    outcome,
    rubricOf('ladder/run'),
    ASSIGNMENT.weights,
    NO_MARKS,
  );
  const [earned, of, waiting] = [total, outOf, toBeMarked].map(pointsText);
  await expect(page.getByText(reportMessages.zh.total(earned!, of!), { exact: true })).toBeVisible();
  await expect(page.getByText(reportMessages.zh.waiting(waiting!), { exact: true })).toBeVisible();
  await expect(
    page.getByText(handIn.score(earned!, of!) + handIn.scoreWaiting(waiting!)).first(),
  ).toBeVisible();

  // On the start she finds the run under her name.
  await page.goto(`/zh${LADDER}`);
  await expect(page.getByText(`${STUDENT.name} ${STUDENT.number}`)).toBeVisible();
  expect(faultsIn(complaints)).toEqual([]);
});

test('a link that is damaged, or whose case is not here as it was, says so; what was begun goes on', async ({
  page,
}) => {
  const alert = page.locator('main section').getByRole('alert');
  const changed: Assignment = { ...ASSIGNMENT, case: 'tea-house.00000000' };
  for (const [link, said] of [
    [linkOf(ASSIGNMENT).replace('w=30', 'w=31'), linkProblemText('zh', { code: 'damaged', at: 'k' })],
    [linkOf(ASSIGNMENT).replace('&r=y', ''), linkProblemText('zh', { code: 'missing', at: 'r' })],
    [linkOf({ ...ASSIGNMENT, case: 'coffee.00000000' }), words.caseMissing('coffee')],
    [linkOf(changed), words.caseChanged(caseOf('tea-house').zh.title)],
    [
      linkOf({ ...ASSIGNMENT, exercise: 'rfm/guided', case: 'spring-tea' }),
      words.otherExercise(exerciseWords['rfm/guided'].zh.name),
    ],
  ] as const) {
    await page.goto(link);
    await expect(alert).toContainText(said);
  }
  // The link of the other exercise leads to its page.
  await page.getByRole('link', { name: words.openThere }).click();
  await expect(page).toHaveURL(/\/zh\/simulators\/rfm\/guided\?a=1&x=rfm-guided\.1/);
  await expect(page.getByRole('heading', { name: words.whoAreYou })).toBeVisible();

  // Begun before the case was changed.
  await page.goto(linkOf(ASSIGNMENT));
  await untilInteractive(page, 'main form input');
  await page.getByLabel(words.name, { exact: true }).fill(STUDENT.name);
  await page.getByLabel(words.number, { exact: true }).fill(STUDENT.number);
  await press(page, words.begin);
  await untilBeat(page, 'zh', { kind: 'goal' });
  const { assignment } = await keptRun(page, openId(page));
  await page.evaluate(
    ([name, change]) => {
      const kept = JSON.parse(localStorage.getItem(name!)!) as object;
      localStorage.setItem(name!, JSON.stringify({ ...kept, assignment: JSON.parse(change!) as object }));
    },
    [
      `${PREFIX}run/${openId(page)}`,
      JSON.stringify({ ...assignment, id: assignmentId(changed), search: `?${assignmentQuery(changed)}` }),
    ],
  );
  await page.goto(linkOf(changed));
  await expect(alert).toContainText(words.caseKept);
  await press(page, words.goOnAs(STUDENT.name, STUDENT.number));
  await untilBeat(page, 'zh', { kind: 'goal' });

  // Practice is on another luck, and counts for nothing.
  await page.goto(linkOf(ASSIGNMENT));
  await press(page, exerciseWords['ladder/run'].zh.practiseFirst);
  await untilBeat(page, 'zh', { kind: 'goal' });
  const practice = await keptRun(page, openId(page));
  expect([practice.kind, practice.assignment]).toEqual(['practice', undefined]);
  expect(practice.run.seed).toMatch(/^practice /);
  await expect(page.locator('main')).toContainText(playMessages.zh.practiceKind);
});
