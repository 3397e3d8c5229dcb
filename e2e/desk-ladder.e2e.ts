import { expect, type Page } from '@playwright/test';
import { assignMessages } from '@/components/teach/assign/assign-messages';
import { deskMessages } from '@/components/teach/check/desk-messages';
import { flagWords } from '@/components/teach/check/flag-words';
import { TEACH_FACTS } from '@/components/teach/exercises/facts';
import { ladderSlipName, ladderSlips } from '@/components/teach/exercises/ladder-slips';
import { exerciseNames } from '@/components/teach/exercises/names';
import { setWords } from '@/components/teach/exercises/set-words';
import { ladderScenarios } from '@/content/scenarios/ladder';
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
import { contentHash, ladderLength, ladderRun } from '@/lib/scoring';
import { playAs, randomly, thoughtful, type Player } from '@/lib/scoring/ladder/fixtures/players';
import type { LadderScenario } from '@/lib/simulations/ladder';
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
/** The smallest market of the six: quickly played, and quickly replayed. */
const { zh: caseWords, model: scenario } = ladderScenarios.find(({ id }) => id === 'parts-maker')!;
const REASON = '客户就四十来家，丢一家都疼，先把人留住。';
const RULE = '先看服务做得到几分，再定承诺。';

/** Chooses exercise and case, and copies the link from the page. */
async function assign(page: Page): Promise<string> {
  const { form, result, student } = assignMessages.zh;
  const { sheet } = setWords.zh['ladder/run'];
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/zh${ASSIGN}`);
  await untilInteractive(page, 'main input');
  const message = page.getByRole('textbox', { name: result.message });
  await expect(message).toHaveValue(new RegExp(exerciseNames.zh['rfm/guided']));
  await choose(page.getByRole('radio', { name: exerciseNames.zh['ladder/run'] }));
  await choose(page.getByRole('radio', { name: caseWords.title }));
  await expect(message).toHaveValue(new RegExp(`经营“${caseWords.title}”`));
  await page.getByLabel(form.title, { exact: true }).fill('第六周阶梯');
  // The sheet has the case's own note, and no student's page does.
  await page.getByLabel(student.number, { exact: true }).fill('20230101');
  await page.getByRole('button', { name: sheet.open, exact: true }).click();
  await expect(page.getByText(caseWords.note, { exact: true })).toBeVisible();
  await expect(page.getByRole('table').filter({ hasText: '关系规则' }).getByRole('row')).toHaveCount(7);
  await page.getByRole('button', { name: result.copy, exact: true }).click();
  await expect(page.getByText(result.copied, { exact: true })).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

const inOwnWords =
  (player: Player): Player =>
  (step, state) => {
    const answer = player(step, state);
    if (answer.step === 'goal') return { ...answer, reason: REASON };
    return answer.step === 'rule' ? { ...answer, rule: RULE } : answer;
  };

function handInOf(
  assignment: Assignment,
  number: string,
  name: string,
  player: Player,
  played: LadderScenario = scenario,
): HandIn {
  const { attempt } = playAs(player, played, studentSeed(assignment, number));
  return {
    form: 1,
    assignment: assignmentQuery(assignment),
    student: { name, number },
    attempt,
    claimed: {
      reportHash: contentHash(ladderRun.score(attempt)),
      begun: '2026-12-01T10:00:00Z',
      handedIn: '2026-12-01T10:45:00Z',
    },
  };
}

test('a case of the ladder: assigned, three runs checked, one of them on a case written over, texts marked, the class told', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const complaints = complaintsOf(page);
  const link = await assign(page);
  const read = parseAssignment(link);
  if (!read.ok) throw new Error(read.problem.code);
  const assignment = read.value;
  expect(assignment.exercise).toBe('ladder/run');
  expect(caseName(assignment)).toBe(scenario.id);
  expect(link).toContain('/zh/simulators/ladder?');

  const good = handInOf(assignment, '20230101', '林一', inOwnWords(thoughtful));
  const blind = handInOf(assignment, '20230102', '欧阳小美', randomly('e2e'));
  const rich = { ...scenario, purse: 9 * scenario.purse };
  const other = handInOf(assignment, '20230103', '钱三', thoughtful, rich);
  await openDesk(page);
  await readLink(page, link);
  await expect(page.getByText(exerciseNames.zh['ladder/run'], { exact: true })).toBeVisible();
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

  await test.step('quarter by quarter in words', async () => {
    await page.getByRole('link', { name: words.table.open(good.student.name), exact: true }).click();
    const steps = page.getByRole('region', { name: words.detail.stepsHeading });
    const of = ladderLength(scenario);
    await expect(steps).toContainText(words.detail.stepOf(1, of, '目标和理由'));
    await expect(steps).toContainText('留住老客');
    const next = steps.getByRole('button', { name: words.detail.nextStep, exact: true });
    await next.click();
    await expect(steps).toContainText(words.detail.stepOf(2, of, '第1季，买报告'));
    await expect(steps).toContainText('第1季换了打法，先买了报告');
    await next.click();
    await expect(steps).toContainText('承诺50分');
    await next.click();
    await expect(steps).toContainText(/买家（80%区间）\s*[\d.]+到[\d.]+人/);
  });

  await test.step('reason and rule marked, the goal shown beside them', async () => {
    const rubric = TEACH_FACTS['ladder/run'].personRubric;
    for (const [part, points] of [
      ['reason', '4'],
      ['rule', '3.5'],
    ] as const) {
      const radios = page.getByRole('radiogroup', {
        name: words.marking.points(words.marking.texts[part], String(rubric[part])),
      });
      await choose(radios.getByRole('radio', { name: points, exact: true }));
    }
    await expect(page.getByText(words.marking.asContext, { exact: true })).toBeVisible();
    const marks: PersonMarks = { texts: { goal: 0, reason: 4, rule: 3.5 }, overrides: {}, note: '' };
    const marked = markInNode(good, assignment.weights, marks, rubric);
    expect(marked.toBeMarked).toBe(0);
    await expect(page.getByRole('heading', { level: 3, name: /^林一：/ })).toContainText(
      scoreWords('zh', marked),
    );
    await page.getByRole('button', { name: words.detail.back, exact: true }).click();
  });

  await test.step('the class report counts both and names the slips', async () => {
    await page.getByText(words.report.open, { exact: true }).click();
    const report = page.getByRole('region', { name: words.report.heading, exact: true });
    await expect(report).toContainText(words.report.counts(2, 0, 0));
    const outcome = ladderRun.score(blind.attempt);
    const slips = outcome.status === 'scored' ? ladderSlips(outcome) : [];
    expect(slips.length).toBeGreaterThan(2);
    for (const slip of slips) await expect(report).toContainText(ladderSlipName('zh', slip));
  });

  await test.step('kept on the device, with the marks', async () => {
    await page.reload();
    await untilChecked(page, 3, 0);
    await expect(lineOf(page, good.student.number)).not.toContainText('等人评');
  });
  expect(faultsIn(complaints)).toEqual([]);
});
