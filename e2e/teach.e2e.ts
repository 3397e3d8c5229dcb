import { expect, type Browser, type Page } from '@playwright/test';
import { assignedMessages } from '@/components/hand-in/assigned-messages';
import { handInMessages } from '@/components/hand-in/hand-in-messages';
import { pointsText } from '@/components/simulators/rfm/guided/report/report-format';
import { assignMessages } from '@/components/teach/assign/assign-messages';
import { deskMessages } from '@/components/teach/check/desk-messages';
import { flagWords } from '@/components/teach/check/flag-words';
import { readingWords } from '@/components/teach/check/problem-words';
import {
  findTextForms,
  NO_MARKS,
  parseAssignment,
  parseHandInFile,
  receiptOf,
  studentSeed,
  type Assignment,
  type HandIn,
  type PersonMarks,
} from '@/lib/assignments';
import type { GuidedDecision } from '@/lib/scoring';
import { expertDecisions, withAnswer } from '@/lib/scoring/rfm-guided/fixtures/runs';
import { openOther, type OtherBrowser } from '../scripts/other-browsers/open';
import { partIsThere, playAll, wholeRun } from './guided-support';
import { saved } from './lab-support';
import { complaintsOf, untilInteractive, faultsIn } from './support';
import {
  addFiles,
  ASSIGN,
  byMouse,
  cellsOf,
  choose,
  handInByText,
  lineOf,
  markInNode,
  openDesk,
  paste,
  readClass,
  readLink,
  scoreWords,
  untilChecked,
  type Student,
} from './teach-support';
import { test, withScripts } from './test';

const words = deskMessages.zh;
const FIRST: Student = { name: '林一', number: '20230101' };
const SECOND: Student = { name: '欧阳小美', number: '20230102' };
/** A name that a spreadsheet would run. */
const THIRD: Student = { name: '=cmd()', number: '20230103' };
const ABSENT: readonly Student[] = [
  { name: '赵六', number: '20230104' },
  { name: '钱七', number: '20230105' },
];
const CLASS_LIST = [
  '学号\t姓名\t班级',
  // On the list she goes by another name than the one that she typed.
  `${FIRST.number}\t林毅\t营销一班`,
  `${SECOND.number}\t${SECOND.name}\t营销一班`,
  `${THIRD.number}\t孙五\t营销一班`,
  ...ABSENT.map(({ name, number }) => `${number}\t${name}\t营销二班`),
].join('\n');

/** Fills the form for a class and copies the link from the page. */
async function assign(page: Page): Promise<string> {
  const { form, result } = assignMessages.zh;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  // The same salt each time, so that a failing walk can be walked again.
  await page.addInitScript(() => {
    crypto.getRandomValues = <T extends ArrayBufferView | null>(array: T): T => {
      new Uint8Array(array!.buffer).fill(7);
      return array;
    };
  });
  await page.goto(`/zh${ASSIGN}`);
  await untilInteractive(page, 'main input');
  await page.getByLabel(form.title, { exact: true }).fill('第五周RFM作业');
  await expect(page.getByRole('radio', { name: assignMessages.zh.seeds.each })).toBeChecked();
  await expect(page.getByRole('img', { name: /布置链接的二维码/ })).toBeVisible();
  await page.getByRole('button', { name: result.copy, exact: true }).click();
  await expect(page.getByText(result.copied, { exact: true })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThanOrEqual(400);
  // The text for the class group carries the same link.
  await expect(page.getByRole('textbox', { name: result.message })).toHaveValue(new RegExp(escaped(link)));
  return link;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The first student on a device of her own: every step on the page, and the hand-in as a file. */
async function handInByFile(browser: Browser, link: string, decisions: readonly GuidedDecision[]) {
  const context = await browser.newContext();
  const page = withScripts(await context.newPage());
  const complaints = complaintsOf(page);
  await page.goto(link);
  await untilInteractive(page, 'main form input');
  await page.getByLabel(assignedMessages.zh.name, { exact: true }).fill(FIRST.name);
  // As a phone's keyboard writes it.
  await page.getByLabel(assignedMessages.zh.number, { exact: true }).fill('２０２３-０１０１');
  await expect(page.getByText(assignedMessages.zh.recorded(FIRST.name, FIRST.number))).toBeVisible();
  await page.getByRole('button', { name: assignedMessages.zh.begin }).click();
  await partIsThere(page, 'zh');
  await playAll(page, byMouse(), 'zh', decisions);
  await page.getByRole('button', { name: handInMessages.zh.handIn, exact: true }).click();
  await expect(page.locator('#hand-in-receipt')).toBeFocused();
  const file = await saved(page, () =>
    page.getByRole('button', { name: handInMessages.zh.ways.save, exact: true }).click(),
  );
  const receipt = await page.locator('#hand-in-receipt').innerText();
  // What a long press would pass on, as a screen shows it.
  await page.getByRole('button', { name: handInMessages.zh.ways.draw, exact: true }).click();
  const picture = await page.getByRole('img', { name: /作业图片/ }).screenshot();
  expect(faultsIn(complaints)).toEqual([]);
  await context.close();
  const read = parseHandInFile(file.bytes.toString());
  if (!read.ok) throw new Error(read.problem.code);
  expect(receipt).toContain(receiptOf(read.value));
  expect(file.name).toBe(`${FIRST.number}-${receiptOf(read.value)}.json`);
  return { file, picture, handIn: read.value };
}

/** A hand-in made in that browser, as text; undefined where the machine has none. */
async function handInFrom(name: OtherBrowser, link: string, student: Student, assignment: Assignment) {
  const browser = await openOther(name);
  if (!browser) {
    if (process.env.CI_ENGINES === 'all')
      throw new Error(`CI_ENGINES=all, and there is no ${name} to drive.`);
    console.log(`No ${name} on this machine: the student who would have used it hands in nothing.`);
    return undefined;
  }
  try {
    const decisions = expertDecisions(studentSeed(assignment, student.number));
    const text = await handInByText(browser, link, student, decisions);
    const [found, ...more] = findTextForms(text);
    if (!found?.ok) throw new Error(`${name}: ${found?.problem.code ?? 'no hand-in in the text'}`);
    expect(more).toEqual([]);
    expect(found.value.student).toEqual(student);
    expect(found.value.attempt.decisions).toEqual(decisions);
    return { text, handIn: found.value, agent: String(await browser.run('return navigator.userAgent')) };
  } finally {
    await browser.quit();
  }
}

const nameOf = (handIn: HandIn) => words.table.open(handIn.student.name);

test('a new teacher: set it, send the link, three hand-ins from three browsers, the checked table', async ({
  page,
  browser,
}) => {
  test.setTimeout(420_000);
  const begun = Date.now();
  const complaints = complaintsOf(page);

  const link = await assign(page);
  const read = parseAssignment(link);
  if (!read.ok) throw new Error(read.problem.code);
  const assignment = read.value;
  const { weights } = assignment;
  expect(assignment.seedRule.kind).toBe('each');

  const seed = studentSeed(assignment, FIRST.number);
  const decisions = withAnswer(
    withAnswer(wholeRun(seed), { step: 'goal', goal: '请还会来、这阵子不来的。', reason: '常客不请也来。' }),
    { step: 'rule', rule: '名单先刨掉不请也会来的人。' },
  );
  const first = await handInByFile(browser, link, decisions);
  expect(first.handIn.attempt.decisions).toEqual(decisions);
  const second = await handInFrom('firefox', link, SECOND, assignment);
  const third = await handInFrom('webkit', link, THIRD, assignment);
  const texts = [second, third].filter((one) => one !== undefined);
  expect(new Set(texts.map(({ agent }) => agent)).size).toBe(texts.length);
  const handIns = [first.handIn, ...texts.map(({ handIn }) => handIn)];
  const handedIn = Date.now();

  await test.step('the desk: link, list, file, texts', async () => {
    await openDesk(page);
    await readLink(page, link);
    await expect(
      page.getByText(words.link.each((assignment.seedRule as { salt: string }).salt)),
    ).toBeVisible();
    await readClass(page, CLASS_LIST);
    await expect(page.getByText(words.list.students(5))).toBeVisible();
    await addFiles(page, { name: first.file.name, mimeType: 'application/json', buffer: first.file.bytes });
    await untilChecked(page, 1, 0);
    await paste(
      page,
      ['老师好，我的作业：', ...texts.map(({ text }) => text), '收到请回复，谢谢'].join('\n'),
    );
    await untilChecked(page, handIns.length, texts.length === 0 ? 1 : 0);
  });

  await test.step('one is pasted once more, with its tail lost on the way', async () => {
    const whole = texts[0]?.text;
    if (whole === undefined) return;
    await paste(page, whole.slice(0, Math.floor(whole.length * 0.6)));
    await untilChecked(page, handIns.length, 1);
    const line = lineOf(page, receiptOf(texts[0]!.handIn).slice(0, 4)).filter({ hasText: '…' });
    const { name, text } = readingWords('zh', { code: 'tail-lost', at: '' });
    await expect(line).toContainText(name);
    await expect(line).toContainText(text.slice(-12));
  });

  const table = async (marks: Readonly<Record<string, PersonMarks>>) => {
    for (const handIn of handIns) {
      const mark = markInNode(handIn, weights, marks[receiptOf(handIn)] ?? NO_MARKS);
      const line = lineOf(page, handIn.student.number).filter({ hasText: receiptOf(handIn) });
      await expect(line).toContainText(scoreWords('zh', mark));
      for (const [part, points] of Object.entries(mark.parts))
        await expect(
          line.locator(`td[data-label="${words.parts[part as keyof typeof mark.parts]}"]`),
        ).toHaveText(pointsText(points));
      await expect(line).toContainText(words.table.agrees);
    }
    for (const { number } of ABSENT) await expect(lineOf(page, number)).toContainText(words.table.missing);
  };

  await test.step('the table: scores as in Node, who is missing, flags', async () => {
    await table({});
    await expect(page.getByText(words.list.missing(5 - handIns.length))).toBeVisible();
    await expect(lineOf(page, FIRST.number)).toContainText(words.table.listed('林毅'));
    await expect(lineOf(page, FIRST.number)).toContainText(words.table.noFlags);
    // Both wrote the words of the same example.
    const same = flagWords('zh', { code: 'same-texts', as: [] }).name;
    if (texts.length === 2)
      for (const { handIn } of texts)
        await expect(lineOf(page, receiptOf(handIn)).filter({ hasText: same })).toHaveCount(1);
  });

  const marks: PersonMarks = { ...NO_MARKS, texts: { goal: 2.5, reason: 2, rule: 4 } };
  const marked = { [receiptOf(first.handIn)]: marks };
  await test.step('the texts of one are marked by the rubric', async () => {
    await page.getByRole('link', { name: nameOf(first.handIn), exact: true }).click();
    await expect(page.getByText('名单先刨掉不请也会来的人。').first()).toBeVisible();
    for (const [part, most, points] of [
      ['goal', 3, '2.5'],
      ['reason', 3, '2'],
      ['rule', 4, '4'],
    ] as const)
      await choose(
        page
          .getByRole('radiogroup', { name: words.marking.points(words.marking.texts[part], String(most)) })
          .getByRole('radio', { name: points, exact: true }),
      );
    await page.getByRole('button', { name: words.detail.back }).click();
    await table(marked);
  });

  await test.step('other weights: before and after side by side, the class scored anew, and back', async () => {
    const other = { ...weights, process: 30, prediction: 30 };
    await page.getByText(words.rescore.open, { exact: true }).click();
    const part = page.getByRole('region', { name: words.rescore.heading });
    await part.getByLabel(words.parts.process, { exact: true }).fill('30');
    await expect(part.getByText(words.rescore.sumWrong('90'))).toBeVisible();
    await part.getByLabel(words.parts.prediction, { exact: true }).fill('30');
    for (const handIn of handIns) {
      const own = marked[receiptOf(handIn)] ?? NO_MARKS;
      const [before, after] = [weights, other].map((one) => pointsText(markInNode(handIn, one, own).total));
      await expect(part.getByRole('row').filter({ hasText: handIn.student.number })).toContainText(
        new RegExp(`${before}\\s*${after}`),
      );
    }
    await part.getByRole('button', { name: words.rescore.apply }).click();
    const line = lineOf(page, receiptOf(first.handIn));
    await expect(line).toContainText(scoreWords('zh', markInNode(first.handIn, other, marks)));
    await page.getByRole('button', { name: words.undo.undo('score') }).click();
    await table(marked);
  });

  await test.step('saved, kept over a reload, cleared, and opened again from its file', async () => {
    const desk = await saved(page, () => page.getByRole('button', { name: words.save.desk }).click());
    // Written a moment after the last change, and when the page is left.
    await page.reload();
    await untilChecked(page, handIns.length, 0);
    await table(marked);
    await page.getByRole('button', { name: words.save.clear, exact: true }).click();
    await page.getByRole('button', { name: words.save.clearYes, exact: true }).click();
    await expect(page.getByText(words.table.empty)).toBeVisible();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: words.save.open }).click(),
    ]);
    await chooser.setFiles({ name: desk.name, mimeType: 'application/json', buffer: desk.bytes });
    await untilChecked(page, handIns.length, 0);
    await table(marked);
  });

  await test.step('the grades as CSV: figures of Node, and no cell that a spreadsheet would run', async () => {
    const file = await saved(page, () => page.getByRole('button', { name: words.save.csv }).click());
    const [head = [], ...rows] = cellsOf(file.bytes.toString());
    const { columns } = words.sheet;
    const cell = (row: readonly string[], name: string) => row[head.indexOf(name)];
    expect(rows).toHaveLength(5);
    for (const handIn of handIns) {
      const row = rows.find((one) => cell(one, columns.number) === handIn.student.number) ?? [];
      const mark = markInNode(handIn, weights, marked[receiptOf(handIn)] ?? NO_MARKS);
      expect(Number(cell(row, columns.total))).toBeCloseTo(mark.total, 2);
      expect(Number(cell(row, columns.outOf))).toBe(mark.outOf);
      expect(cell(row, columns.receipt)).toBe(receiptOf(handIn));
    }
    if (third)
      expect(
        cell(
          rows.find((row) => cell(row, columns.number) === THIRD.number)!,
          columns.name,
        ),
      ).toBe("'=cmd()");
    expect(rows.filter((row) => cell(row, columns.state) === words.sheet.missing)).toHaveLength(
      5 - handIns.length,
    );
    expect(rows.flat().filter((text) => /^[=+@]|^-(?!\d)/.test(text))).toEqual([]);
  });

  await test.step('the class report on paper', async () => {
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.getByRole('button', { name: words.report.print, exact: true }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(
      page.getByRole('heading', { name: words.report.title(assignment.title), exact: true }),
    ).toBeVisible();
    const total = handIns
      .map((handIn) => markInNode(handIn, weights, marked[receiptOf(handIn)] ?? NO_MARKS).total)
      .sort((a, b) => a - b);
    const mean = total.reduce((sum, one) => sum + one, 0) / total.length;
    const middle = (total.length - 1) / 2;
    const median = (total[Math.floor(middle)]! + total[Math.ceil(middle)]!) / 2;
    const sheet = page.locator('[data-sheet]');
    await expect(sheet).toContainText(words.report.finding(pointsText(mean), pointsText(median)));
    // Nothing else comes onto the paper.
    await expect(page.getByRole('heading', { name: words.link.heading })).toBeHidden();
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
  });

  await test.step('the same hand-in as a picture, at another desk', async () => {
    const context = await browser.newContext();
    const desk = withScripts(await context.newPage());
    await openDesk(desk);
    await readLink(desk, link);
    await addFiles(desk, { name: 'hand-in.png', mimeType: 'image/png', buffer: first.picture });
    await untilChecked(desk, 1, 0);
    await expect(lineOf(desk, receiptOf(first.handIn))).toContainText(
      scoreWords('zh', markInNode(first.handIn, weights, NO_MARKS)),
    );
    await addFiles(desk, { name: 'tea.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
    await untilChecked(desk, 1, 1);
    await context.close();
  });

  expect(faultsIn(complaints)).toEqual([]);
  const seconds = (ms: number) => `${(ms / 1000).toFixed(0)} s`;
  const walk = `Set, handed in ${handIns.length} times and checked in ${seconds(Date.now() - begun)}, of which the desk ${seconds(Date.now() - handedIn)}.`;
  test.info().annotations.push({ type: 'walk', description: walk });
  console.log(walk);
});

test('the link is refused with the reason, on the page of the student and at the desk', async ({ page }) => {
  const link = await assign(page);
  const other = link.replace(/w=40\./, 'w=90.');
  expect(other).not.toBe(link);
  await page.goto(other);
  await expect(page.getByRole('alert').filter({ hasText: /校验码/ })).toBeVisible();
  await openDesk(page);
  await readLink(page, other);
  await expect(page.getByText(words.link.refused)).toBeVisible();
  await expect(page.getByText(words.add.first)).toBeVisible();
});
