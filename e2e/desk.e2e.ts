import { expect, type Page } from '@playwright/test';
import { deskMessages } from '@/components/teach/check/desk-messages';
import { flagWords } from '@/components/teach/check/flag-words';
import { readingWords } from '@/components/teach/check/problem-words';
import { assignmentQuery, handInFile, textForm, type Flag, type HandIn } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import { ASSIGNMENT, classOf, damagedSources, goodHandIn, LINK, zipOf, type Damaged } from './desk-damage';
import { saved, tabTo } from './lab-support';
import { complaintsOf, expectNoAxeViolations, expectNoOverflow, locales, themes, faultsIn } from './support';
import {
  addFiles,
  cellsOf,
  CHECK,
  lineOf,
  markInNode,
  openDesk,
  paste,
  readClass,
  readLink,
  scoreWords,
  untilChecked,
} from './teach-support';
import { test as base } from './test';

const STUDENTS = 500;
const words = deskMessages.zh;

const test = base.extend<{ complaints: string[] }>({
  /** What the browser complains of; nothing may, whatever is put on the desk. */
  complaints: [
    async ({ page }, use) => {
      const complaints = complaintsOf(page);
      await use(complaints);
      expect(faultsIn(complaints)).toEqual([]);
    },
    { auto: true },
  ],
});

/** Drops one file on the page, as from another window. */
async function drop(page: Page, name: string, bytes: Uint8Array) {
  const transfer = await page.evaluateHandle(
    ([fileName, base64]) => {
      const content = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const given = new DataTransfer();
      given.items.add(new File([content], fileName, { type: 'application/zip' }));
      return given;
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  );
  const place = page.getByText(words.add.drop, { exact: true });
  for (const type of ['dragenter', 'dragover', 'drop'])
    await place.dispatchEvent(type, { dataTransfer: transfer });
}

/** Counts frames, answered clicks and steps of progress for as long as a progress bar stands on the page. */
const watchProgress = (page: Page) =>
  page.evaluate((summary) => {
    const seen = { frames: 0, longest: 0, clicks: 0, steps: 0 };
    Object.assign(window, { seen });
    const bar = () => document.querySelector('main progress');
    let [last, value] = [performance.now(), ''];
    const frame = (now: number) => {
      if (bar()) {
        seen.frames += 1;
        seen.longest = Math.max(seen.longest, now - last);
        const text = bar()?.getAttribute('aria-label') ?? '';
        if (text !== value) seen.steps += 1;
        value = text;
      }
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    // Somebody opens and closes the field for texts all the while.
    const field = [...document.querySelectorAll<HTMLElement>('main summary')].find(
      ({ textContent }) => textContent === summary,
    );
    field?.parentElement?.addEventListener('toggle', () => bar() && (seen.clicks += 1));
    setInterval(() => bar() && field?.click(), 100);
  }, words.add.paste);

const seenIn = (page: Page) =>
  page.evaluate(
    () => (window as unknown as { seen: Record<'frames' | 'longest' | 'clicks' | 'steps', number> }).seen,
  );

async function gradesOf(page: Page): Promise<string[][]> {
  const file = await saved(page, () => page.getByRole('button', { name: words.save.csv }).click());
  return cellsOf(file.bytes.toString());
}

const FLAGS: Readonly<Record<Flag['code'], Flag>> = {
  impossible: { code: 'impossible', problem: { code: '', at: '' } },
  'other-exercise': { code: 'other-exercise' },
  'other-rules-version': { code: 'other-rules-version' },
  'other-case': { code: 'other-case' },
  'other-seed': { code: 'other-seed' },
  'other-assignment': { code: 'other-assignment', fields: [] },
  'claim-differs': { code: 'claim-differs' },
  'claims-late': { code: 'claims-late' },
  unfinished: { code: 'unfinished', decided: 0 },
  'not-on-list': { code: 'not-on-list' },
  repeated: { code: 'repeated' },
  replaced: { code: 'replaced', by: '' },
  'same-decisions': { code: 'same-decisions', as: [] },
  'same-texts': { code: 'same-texts', as: [] },
};
const flagNames = (codes: readonly Flag['code'][]) => codes.map((code) => flagWords('zh', FLAGS[code]).name);

test(`${STUDENTS} hand-ins on as many seeds dropped at once; damaged ones among them; scored anew, and back`, async ({
  page,
}) => {
  test.setTimeout(420_000);
  const handIns = classOf(STUDENTS);
  expect(new Set(handIns.map(({ attempt }) => attempt.seed)).size).toBe(STUDENTS);
  await openDesk(page);
  await readLink(page, LINK);
  await watchProgress(page);
  await drop(page, '全班.zip', zipOf(handIns));
  await expect(page.getByRole('progressbar')).toBeVisible();
  await untilChecked(page, STUDENTS, 0);
  const took = await page
    .getByText(/^上一批|上一批\d+份/)
    .first()
    .innerText();
  const seen = await seenIn(page);
  console.log(
    `${/用了[\d.]+秒/.exec(took)?.[0]} (${STUDENTS} hand-ins); while they were checked: ${JSON.stringify(seen)}`,
  );
  expect(seen.frames, 'the page goes on being drawn').toBeGreaterThan(20);
  expect(seen.clicks, 'and answers').toBeGreaterThan(3);
  expect(seen.steps, 'progress moves').toBeGreaterThan(3);

  const before = await gradesOf(page);
  const [head = []] = before;
  const { columns } = words.sheet;
  const at = (row: readonly string[] | undefined, name: string) => row?.[head.indexOf(name)];
  await test.step('each with the score of Node, none flagged', () => {
    expect(before).toHaveLength(1 + STUDENTS);
    for (const [i, handIn] of handIns.entries()) {
      const row = before[i + 1];
      expect(at(row, columns.number)).toBe(handIn.student.number);
      expect(at(row, columns.claim)).toBe(words.table.agrees);
      expect(at(row, columns.flags)).toBe('');
      // Every tenth: Node takes as long for a replay as the browser.
      if (i % 10 > 0) continue;
      expect(Number(at(row, columns.total))).toBeCloseTo(markInNode(handIn, ASSIGNMENT.weights).total, 2);
    }
  });

  const damaged = damagedSources();
  await test.step(`${damaged.length} damaged or forged sources: each told for what it is`, async () => {
    expect(damaged.length).toBeGreaterThanOrEqual(60);
    const refused = damaged.filter((one) => one.refused !== undefined);
    await addFiles(
      page,
      damaged.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })),
    );
    await expect(page.getByText(new RegExp(`另有${refused.length}个读不了`))).toBeVisible({
      timeout: 60_000,
    });
    await expectTold(page, damaged);
  });

  await test.step('the other rows are intact', async () => {
    const after = await gradesOf(page);
    expect(after.slice(0, 1 + STUDENTS)).toEqual(before);
    expect(after.length).toBeGreaterThan(1 + STUDENTS);
  });

  await test.step('scored anew and back', async () => {
    await page.getByText(words.rescore.open, { exact: true }).click();
    const part = page.getByRole('region', { name: words.rescore.heading });
    const other = { ...ASSIGNMENT.weights, process: 30, prediction: 30 };
    await part.getByLabel(words.parts.process, { exact: true }).fill('30');
    await part.getByLabel(words.parts.prediction, { exact: true }).fill('30');
    await expect(part.getByRole('row').filter({ hasText: words.rescore.mean })).toBeVisible();
    const ms = await page.evaluate(
      (name) =>
        new Promise<number>((resolve) => {
          const button = [...document.querySelectorAll('button')].find(
            ({ textContent }) => textContent === name,
          );
          const begun = performance.now();
          button?.click();
          // After the next frame the new figures are on the screen.
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
        }),
      words.rescore.apply,
    );
    console.log(`${STUDENTS} and more scored anew, drawn after ${ms.toFixed(0)} ms`);
    await expect(part.getByText(words.rescore.applied)).toBeVisible();
    const anew = await gradesOf(page);
    for (const i of [0, 1, 250, 499])
      expect(Number(at(anew[i + 1], columns.total))).toBeCloseTo(markInNode(handIns[i]!, other).total, 2);
    expect(
      anew.slice(1).filter((row, i) => at(row, columns.total) !== at(before[i + 1], columns.total)).length,
    ).toBeGreaterThan(300);
    await page.getByRole('button', { name: words.undo.undo('score') }).click();
    expect((await gradesOf(page)).slice(0, 1 + STUDENTS)).toEqual(before);
  });
});

/** Looks each source up by its name or its student's number. */
async function expectTold(page: Page, damaged: readonly Damaged[]) {
  const search = page.getByLabel(words.table.search, { exact: true });
  await page.getByLabel(words.table.filter, { exact: true }).selectOption('unread');
  for (const { name, refused } of damaged) {
    if (refused === undefined) continue;
    await search.fill(name);
    const line = page.getByRole('row').filter({ has: page.getByRole('rowheader') });
    await expect(line, name).toHaveCount(1);
    await expect(line, name).toContainText(readingWords('zh', { code: refused, at: '' }).name);
  }
  await page.getByLabel(words.table.filter, { exact: true }).selectOption('all');
  for (const { name, flagged } of damaged)
    for (const [number, codes] of Object.entries(flagged ?? {})) {
      await search.fill(number);
      const lines = page.getByRole('row').filter({ has: page.getByText(number, { exact: true }) });
      await expect(lines.first(), name).toBeVisible();
      const told = await lines
        .locator(`td[data-label="${words.table.columns.flags}"]`)
        .evaluateAll((cells) =>
          cells.map((cell) =>
            [...cell.querySelectorAll('span > span')].map(({ textContent }) => textContent),
          ),
        );
      expect(told, `${name}: ${number}`).toContainEqual(flagNames(codes));
    }
  await search.fill('');
}

const [FIRST, SECOND] = [goodHandIn('20230201', '林一'), goodHandIn('20230202', '赵二')];
const THIRD: HandIn = {
  ...goodHandIn('20230203', '钱三'),
  claimed: { reportHash: '', begun: '', handedIn: '' },
};
const SMALL = [FIRST, SECOND, THIRD];
const damagedText = () => textForm(goodHandIn('20230204')).slice(0, -200);

async function smallClass(page: Page, locale: Locale) {
  await openDesk(page, locale);
  await readLink(page, LINK, locale);
  await readClass(
    page,
    SMALL.map(({ student: { number, name } }) => `${number}\t${name}`).join('\n') + '\n20230209\t孙九',
    locale,
  );
  await paste(page, [...SMALL.map(textForm), damagedText()].join('\n'), locale);
  await untilChecked(page, SMALL.length, 1, locale);
}

test('by keyboard alone: link, texts, table, one hand-in, its marks, the next, and back', async ({
  page,
}) => {
  await openDesk(page);
  const type = async (label: string, text: string) => {
    await tabTo(page, page.getByLabel(label, { exact: true }));
    await page.keyboard.insertText(text);
  };
  await type(words.link.label, LINK);
  await tabTo(page, page.getByRole('button', { name: words.link.read, exact: true }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.locator('summary', { hasText: words.add.paste }));
  await page.keyboard.press('Enter');
  await type(words.add.pasteLabel, SMALL.map(textForm).join('\n'));
  await tabTo(page, page.getByRole('button', { name: words.add.pasteRead, exact: true }));
  await page.keyboard.press('Enter');
  await untilChecked(page, SMALL.length, 0);

  const link = ({ student }: HandIn) =>
    page.getByRole('link', { name: words.table.open(student.name), exact: true });
  const heading = ({ student }: HandIn) =>
    page.getByRole('heading', { level: 3, name: new RegExp(`^${student.name}：`) });
  await tabTo(page, link(FIRST));
  await page.keyboard.press('Enter');
  await expect(heading(FIRST)).toBeFocused();
  for (const [part, most, steps] of [
    ['goal', 3, 5],
    ['reason', 3, 4],
    ['rule', 4, 8],
  ] as const) {
    const radios = page
      .getByRole('radiogroup', { name: words.marking.points(words.marking.texts[part], String(most)) })
      .getByRole('radio');
    await tabTo(page, radios, 60);
    await page.keyboard.press('Space');
    for (let i = 0; i < steps; i++) await page.keyboard.press('ArrowRight');
    await expect(radios.nth(steps)).toBeChecked();
  }
  const marks = { texts: { goal: 2.5, reason: 2, rule: 4 }, overrides: {}, note: '' };
  await expect(heading(FIRST)).toContainText(scoreWords('zh', markInNode(FIRST, ASSIGNMENT.weights, marks)));
  await page.keyboard.press('Control+Enter');
  await expect(heading(SECOND)).toBeFocused();
  // Step by step through what was decided.
  await tabTo(page, page.getByRole('button', { name: words.detail.nextStep, exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^第2步，共18步/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await page.goBack();
  await expect(heading(FIRST)).toBeVisible();
  await page.goBack();
  await expect(link(FIRST)).toBeVisible();
  // One step back takes back the last of the three points: the text waits again.
  await expect(lineOf(page, FIRST.student.number)).toContainText(
    scoreWords('zh', markInNode(FIRST, ASSIGNMENT.weights)),
  );
});

for (const locale of locales)
  for (const theme of themes)
    test(`at 360 px, ${locale}, ${theme}: table, one hand-in, other weights, report; nothing wider, axe clean`, async ({
      page,
    }) => {
      test.setTimeout(180_000);
      const own = deskMessages[locale];
      await page.setViewportSize({ width: 360, height: 780 });
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      const look = async () => {
        await expectNoOverflow(page);
        await expectNoAxeViolations(page);
      };
      await openDesk(page, locale);
      await look();
      await smallClass(page, locale);
      await page.getByText(own.rescore.open, { exact: true }).click();
      await page
        .getByRole('region', { name: own.rescore.heading })
        .getByLabel(own.parts.process, { exact: true })
        .fill('30');
      await page.getByText(own.report.open, { exact: true }).click();
      await look();
      await page.getByRole('link', { name: own.table.open(SECOND.student.name), exact: true }).click();
      await expect(page.getByRole('heading', { name: own.marking.heading })).toBeVisible();
      await look();
      await page.setViewportSize({ width: 1280, height: 900 });
      await expectNoOverflow(page);
      await page.getByRole('button', { name: own.detail.back }).click();
      await look();
    });

const withField = (name: string) =>
  JSON.stringify({ ...(JSON.parse(handInFile(FIRST)) as object), [name]: 1 });

test('names, numbers, files and titles that are markup or turn text round are shown as text', async ({
  page,
}) => {
  const hostile = ['<img src=x onerror="window.hit=1">', '"><script>window.hit=1</script>', '{{7*7}}${7*7}'];
  const assignment = { ...ASSIGNMENT, title: '<b onclick=hit()>x</b>' };
  await openDesk(page);
  await readLink(page, `https://example.edu.cn/?${assignmentQuery(assignment)}`);
  await expect(page.getByText(assignment.title, { exact: true })).toBeVisible();
  await readClass(
    page,
    `20230301\t<svg onload=window.hit=1>\n20230309\ta\u202eb<img src=x onerror=window.hit=1>`,
  );
  await addFiles(page, [
    ...hostile.map((name, i) => ({
      name: `${i}.json`,
      mimeType: '',
      buffer: Buffer.from(handInFile(goodHandIn(`2023030${i + 1}`, name))),
    })),
    { name: '<img src=x onerror=window.hit=1>.json', mimeType: '', buffer: Buffer.from('{') },
    {
      name: 'a\u202enosj.exe.json',
      mimeType: '',
      buffer: Buffer.from(withField('<i\u202emg>')),
    },
  ]);
  await untilChecked(page, hostile.length, 2);
  for (const name of hostile)
    await expect(page.getByRole('link', { name: words.table.open(name), exact: true })).toHaveText(name);
  await expect(page.getByRole('rowheader', { name: '<img src=x onerror=window.hit=1>.json' })).toBeVisible();
  await expect(lineOf(page, '20230301')).toContainText(words.table.listed('<svg onload=window.hit=1>'));
  // A character that turns the text round has no power over the words beside it.
  await expect(lineOf(page, '20230309')).toContainText(words.table.missing);
  const turned = page.getByRole('rowheader').filter({ hasText: 'nosj.exe' }).locator('bdi');
  expect(await turned.evaluate((element) => getComputedStyle(element).unicodeBidi)).toBe('isolate');
  await expect(lineOf(page, 'nosj.exe')).toContainText(/“<i\uFFFDmg>”/);
  await page.getByRole('link', { name: words.table.open(hostile[0]!), exact: true }).click();
  await expect(page.getByRole('heading', { level: 3 }).filter({ hasText: hostile[0]! })).toBeFocused();
  await expect(page.locator('main :is(img, script, svg[onload], b[onclick])')).toHaveCount(0);
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
});

test('nothing of the class leaves the browser', async ({ page, context }) => {
  await openDesk(page);
  const requests: { method: string; url: string; body: string | null }[] = [];
  context.on('request', (request) =>
    requests.push({ method: request.method(), url: request.url(), body: request.postData() }),
  );
  await smallClass(page, 'zh');
  await page.getByRole('link', { name: words.table.open(FIRST.student.name), exact: true }).click();
  await page.getByRole('button', { name: words.detail.back }).click();
  await gradesOf(page);
  await saved(page, () => page.getByRole('button', { name: words.save.xlsx }).click());
  await page.reload();
  await untilChecked(page, SMALL.length, 0);
  expect(requests.length, 'parts were fetched').toBeGreaterThan(3);
  const { origin } = new URL(page.url());
  const strange = requests.filter(
    ({ method, url, body }) =>
      !url.startsWith('blob:') &&
      (method !== 'GET' ||
        body !== null ||
        !url.startsWith(origin) ||
        /202302|K7Q2M9|林一/.test(decodeURIComponent(url))),
  );
  expect(strange).toEqual([]);
  expect(page.url()).toBe(`${origin}/zh${CHECK}`);
});
