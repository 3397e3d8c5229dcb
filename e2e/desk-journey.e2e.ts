import { expect, type Page } from '@playwright/test';
import { assignMessages } from '@/components/teach/assign/assign-messages';
import { deskMessages } from '@/components/teach/check/desk-messages';
import { flagWords } from '@/components/teach/check/flag-words';
import { TEACH_FACTS } from '@/components/teach/exercises/facts';
import { journeySlipName, journeySlips } from '@/components/teach/exercises/journey-slips';
import { exerciseNames } from '@/components/teach/exercises/names';
import { setWords } from '@/components/teach/exercises/set-words';
import { journeyCases } from '@/content/scenarios/journey';
import {
  assignmentQuery,
  caseName,
  handInFile,
  parseAssignment,
  studentSeed,
  type Assignment,
  type HandIn,
  type PersonMarks,
} from '@/lib/assignments';
import { contentHash, JOURNEY_STEPS, journeyCase } from '@/lib/scoring';
import {
  decisionsOf,
  everythingPlayer,
  journeyAttempt,
  keyPlayer,
} from '@/lib/scoring/journey/fixtures/runs';
import type { JourneyCase } from '@/lib/simulations/journey';
import { complaintsOf, untilInteractive, faultsIn } from './support';
import {
  addFiles,
  ASSIGN,
  choose,
  lineOf,
  markInNode,
  openDesk,
  readLink,
  scoreWords,
  untilChecked,
} from './teach-support';
import { test } from './test';

const words = deskMessages.zh;
const { zh: caseWords, model: scenario } = journeyCases.find(({ id }) => id === 'homestay')!;

/** Chooses exercise and case, looks at the answers, and copies the link from the page. */
async function assign(page: Page): Promise<string> {
  const { form, result, student } = assignMessages.zh;
  const { sheet } = setWords.zh['journey/case'];
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/zh${ASSIGN}`);
  await untilInteractive(page, 'main input');
  const message = page.getByRole('textbox', { name: result.message });
  await choose(page.getByRole('radio', { name: exerciseNames.zh['journey/case'] }));
  await choose(page.getByRole('radio', { name: caseWords.title }));
  await expect(message).toHaveValue(new RegExp(`案子“${caseWords.title}”`));
  await page.getByLabel(form.title, { exact: true }).fill('第八周旅程图');
  await page.getByLabel(student.number, { exact: true }).fill('20230101');
  await page.getByRole('button', { name: sheet.open, exact: true }).click();
  // The answers have the case's own note, every touchpoint, and every piece of evidence.
  await expect(page.getByText(caseWords.note, { exact: true })).toBeVisible();
  const rows = (of: string) => page.getByRole('table').filter({ hasText: of }).getByRole('row');
  await expect(rows('说中一样就对')).toHaveCount(1 + scenario.model.touchpoints.length);
  await expect(rows('得几份')).toHaveCount(1 + scenario.evidence.length);
  await page.getByRole('button', { name: result.copy, exact: true }).click();
  await expect(page.getByText(result.copied, { exact: true })).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

function handInOf(
  assignment: Assignment,
  number: string,
  name: string,
  player: typeof keyPlayer | typeof everythingPlayer,
  played: JourneyCase = scenario,
): HandIn {
  // What a case written over is worth is worked out by nobody here: that takes minutes.
  const attempt = journeyAttempt(played, decisionsOf(player(scenario)), studentSeed(assignment, number));
  const reportHash = played === scenario ? contentHash(journeyCase.score(attempt)) : '0'.repeat(64);
  return {
    form: 1,
    assignment: assignmentQuery(assignment),
    student: { name, number },
    attempt,
    claimed: {
      reportHash,
      begun: '2026-12-01T10:00:00Z',
      handedIn: '2026-12-01T10:35:00Z',
    },
  };
}

test('a journey case: assigned, three runs checked, one of them on a case written over, texts marked, the class told', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const complaints = complaintsOf(page);
  const link = await assign(page);
  const read = parseAssignment(link);
  if (!read.ok) throw new Error(read.problem.code);
  const assignment = read.value;
  expect(assignment.exercise).toBe('journey/case');
  expect(caseName(assignment)).toBe(scenario.id);
  expect(link).toContain('/zh/simulators/journey?');

  const good = handInOf(assignment, '20230101', '林一', keyPlayer);
  const blind = handInOf(assignment, '20230102', '欧阳小美', everythingPlayer);
  const other = handInOf(assignment, '20230103', '钱三', keyPlayer, { ...scenario, budget: 200 });
  await openDesk(page);
  await readLink(page, link);
  await expect(page.getByText(exerciseNames.zh['journey/case'], { exact: true })).toBeVisible();
  await expect(page.getByText(caseWords.title, { exact: true })).toBeVisible();
  await addFiles(
    page,
    [good, blind, other].map((handIn) => ({
      name: `${handIn.student.number}.json`,
      mimeType: '',
      buffer: Buffer.from(handInFile(handIn)),
    })),
  );
  await untilChecked(page, 3, 0);

  await test.step('each with the score of Node; the case written over has none', async () => {
    for (const handIn of [good, blind]) {
      const line = lineOf(page, handIn.student.number);
      await expect(line).toContainText(scoreWords('zh', markInNode(handIn, assignment.weights)));
      await expect(line).toContainText(words.table.agrees);
    }
    const line = lineOf(page, other.student.number);
    await expect(line).toContainText(words.table.noScore);
    await expect(line).toContainText(flagWords('zh', { code: 'other-case' }).name);
  });

  await test.step('step by step, in the words of the case', async () => {
    await page.getByRole('link', { name: words.table.open(blind.student.name), exact: true }).click();
    const steps = page.getByRole('region', { name: words.detail.stepsHeading });
    const next = steps.getByRole('button', { name: words.detail.nextStep, exact: true });
    await expect(steps).toContainText(words.detail.stepOf(1, JOURNEY_STEPS.length, '定人'));
    await next.click();
    await expect(steps).toContainText(caseWords.touchpoints.room!.name);
    await expect(steps).toContainText(`${caseWords.strangers.payroll}：你放在“${caseWords.stages.before}”`);
    await next.click();
    await expect(steps).toContainText(caseWords.evidence.photos!.from);
    await page.getByRole('button', { name: words.detail.back, exact: true }).click();
  });

  await test.step('goal, reason and rule marked: 3, 3 and 4', async () => {
    await page.getByRole('link', { name: words.table.open(good.student.name), exact: true }).click();
    const rubric = TEACH_FACTS['journey/case'].personRubric;
    for (const [part, points] of [
      ['goal', '2'],
      ['reason', '3'],
      ['rule', '3.5'],
    ] as const) {
      const radios = page.getByRole('radiogroup', {
        name: words.marking.points(words.marking.texts[part], String(rubric[part])),
      });
      await choose(radios.getByRole('radio', { name: points, exact: true }));
    }
    const marks: PersonMarks = { texts: { goal: 2, reason: 3, rule: 3.5 }, overrides: {}, note: '' };
    const marked = markInNode(good, assignment.weights, marks, rubric);
    expect(marked.toBeMarked).toBe(0);
    await expect(page.getByRole('heading', { level: 3, name: /^林一：/ })).toContainText(
      scoreWords('zh', marked),
    );
    await page.getByRole('button', { name: words.detail.back, exact: true }).click();
  });

  await test.step('the class report names the slips', async () => {
    await page.getByText(words.report.open, { exact: true }).click();
    const report = page.getByRole('region', { name: words.report.heading, exact: true });
    await expect(report).toContainText(words.report.counts(2, 0, 0));
    const outcome = journeyCase.score(blind.attempt);
    const slips = outcome.status === 'scored' ? journeySlips(outcome) : [];
    expect(slips.length).toBeGreaterThan(3);
    for (const slip of slips) await expect(report).toContainText(journeySlipName('zh', slip));
  });
  expect(faultsIn(complaints)).toEqual([]);
});
