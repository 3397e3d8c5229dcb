import { expect, type Page } from '@playwright/test';
import { linkHash } from '@/components/simulators/ladder/play/carry/run-link';
import { problemText } from '@/components/simulators/ladder/play/carry/problem-words';
import { MAX_RUN_TEXT, runText } from '@/components/simulators/ladder/play/carry/run-text';
import { ladderNames } from '@/components/simulators/ladder/play/names';
import { playMessages } from '@/components/simulators/ladder/play/play-messages';
import { predictMessages } from '@/components/simulators/ladder/play/decide/predict-messages';
import { roomMessages } from '@/components/simulators/ladder/play/room-messages';
import { PREFIX, type SavedRun } from '@/components/simulators/ladder/play/saved-run';
import { byMouse } from './guided-support';
import { saved as savedFile } from './lab-support';
import {
  beatOn,
  caseOf,
  decidedBefore,
  decideStep,
  keep,
  keptRun,
  keptRuns,
  LADDER,
  openId,
  openRun,
  someRun,
  untilBeat,
  wholeRun,
  type Walk,
} from './ladder-support';
import { complaintsOf, untilInteractive } from './support';
import { test, withScripts } from './test';

const words = playMessages.zh;
const room = roomMessages.zh;
const all = wholeRun('tea-house', 'e2e');
/** In the middle of the third quarter. */
const third = decidedBefore(all, 'decide', 3);
const open = { kind: 'decide', quarter: 3 } as const;
const mine = someRun(third, { name: '先服务，再拉新', seen: 2 });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const alert = (page: Page) => page.getByRole('main').getByRole('alert').filter({ hasText: /./ });

const walkOf = (page: Page): Walk => ({
  page,
  hand: byMouse,
  locale: 'zh',
  customers: caseOf('tea-house').zh.customers,
});

async function toStart(page: Page) {
  await page.goto(`/zh${LADDER}`);
  await untilInteractive(page, 'main button');
}

async function takeAlong(page: Page) {
  await page.getByText(room.carry, { exact: true }).click();
}

async function bring(page: Page) {
  await page.getByText(words.bring, { exact: true }).click();
}

const giveFile = (page: Page, text: string | Buffer) =>
  page.getByLabel(words.bringFile, { exact: true }).setInputFiles({
    name: 'run.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text as string),
  });

/** What makes a run, without what a device adds to it. */
const carried = ({ kind, name, run }: SavedRun) => ({ kind, name, run });

test('a file and a link carry a run to another device, where it goes on', async ({ page, browser }) => {
  const complaints = complaintsOf(page);
  await keep(page, mine);
  await openRun(page, 'zh', open);
  await takeAlong(page);
  const file = await savedFile(page, () => press(page, room.saveFile));
  expect(file.bytes.toString()).toBe(runText(carried(mine)));
  expect(file.name).toMatch(/^guanxi-lab-ladder-tea-house-\w+\.json$/);
  await press(page, room.makeLink);
  const link = await page.getByLabel(room.link, { exact: true }).inputValue();
  expect(link).toBe(`${new URL(page.url()).origin}/zh${LADDER}${linkHash(carried(mine))}`);

  // Brought back where it is kept already, it is the same run and not a second one.
  await toStart(page);
  await bring(page);
  await giveFile(page, file.bytes);
  await untilBeat(page, 'zh', open);
  await expect(alert(page)).toContainText(words.keptAlready);
  expect(openId(page)).toBe('RUN');
  expect((await keptRuns(page)).map(carried)).toEqual([carried(mine)]);

  // On a device that has never seen it: by file, and by address alone.
  for (const by of ['file', 'link'] as const)
    await test.step(by, async () => {
      const context = await browser.newContext({ acceptDownloads: false });
      const other = withScripts(await context.newPage());
      if (by === 'link') await other.goto(link);
      else {
        await toStart(other);
        await bring(other);
        await giveFile(other, file.bytes);
      }
      await untilBeat(other, 'zh', open);
      await expect(other.getByRole('main')).toContainText(mine.name);
      expect((await keptRuns(other)).map(carried)).toEqual([carried(mine)]);
      // The address is the run's own now, and a reload finds it.
      await expect(other).toHaveURL(/\?run=\w{8}$/);
      const id = openId(other);
      await other.reload();
      await untilBeat(other, 'zh', open);
      await decideStep(walkOf(other), all[third.length]!, 3);
      await untilBeat(other, 'zh', { kind: 'predict', quarter: 3 });
      expect((await keptRun(other, id)).run.decisions).toEqual(all.slice(0, third.length + 1));
      await context.close();
    });
  expect(complaints).toEqual([]);
});

test('damaged, oversized and hostile files and links are refused, and nothing kept is touched', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await keep(page, mine);
  await toStart(page);
  await bring(page);
  const text = runText(carried(mine));
  const overspent = { ...mine.run, decisions: JSON.parse(JSON.stringify(all.slice(0, 3))) };
  overspent.decisions[2].spend.data = 1_000_000;
  const files: readonly [string | Buffer, string, string][] = [
    ['', 'empty', ''],
    [text.slice(0, 900), 'cut-short', ''],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe]), 'not-text', ''],
    [`${text}${' '.repeat(MAX_RUN_TEXT)}`, 'too-large', ''],
    ['x'.repeat(3_000_000), 'too-large', ''],
    [text.replace('{', '{"__proto__":{"polluted":1},'), 'unknown-field', '__proto__'],
    [
      runText({ ...carried(mine), run: { ...mine.run, decisions: [mine.run.decisions[1]!] } }),
      'not-this-step',
      'decisions[0].step',
    ],
    [runText({ ...carried(mine), run: overspent }), 'over-budget', 'decisions[2].spend'],
  ];
  for (const [content, code, at] of files) {
    await giveFile(page, content);
    // Where it is and what is wrong, in words; the limits are the unit tests'.
    const said = problemText('zh', 'file', { code, at });
    await expect(alert(page), code).toContainText(said.slice(0, said.indexOf('。')));
    await press(page, words.dismiss);
  }
  const link = linkHash(carried(mine));
  const links: readonly [string, string, string][] = [
    ['https://example.org/', 'no-link', ''],
    [link.slice(0, 400), 'cut-short', ''],
    [link.toLowerCase(), 'damaged-link', ''],
    [`#run=<img src=x onerror=alert(1)>`, 'damaged-link', ''],
    [`#run=1.${'A'.repeat(70_000)}`, 'too-large', ''],
  ];
  for (const [content, code] of links) {
    await page.getByLabel(words.bringLink, { exact: true }).fill(content);
    await press(page, words.openLink);
    await expect(alert(page), code).toContainText(
      code === 'cut-short' ? '后面缺了一截' : problemText('zh', 'link', { code, at: '' }).split('。')[0]!,
    );
    await press(page, words.dismiss);
  }
  expect((await keptRuns(page)).map(carried)).toEqual([carried(mine)]);

  // A bad link in the address while a run is open: that run stays where it is, with what is half filled in.
  const here = await openRun(page, 'zh', open);
  const social = here.getByRole('textbox', { name: ladderNames.zh.levers.social, exact: true });
  await social.fill('777');
  for (const bad of [link.slice(0, 300), '#run=%00', link.toLowerCase()]) {
    await page.evaluate((hash) => (location.hash = hash), bad);
    await expect(alert(page)).toContainText('这个链接打不开');
    await expect(page).toHaveURL(/\?run=RUN$/);
    await expect(social).toHaveValue('777');
    await press(page, words.dismiss);
  }
  expect((await keptRuns(page)).map(carried)).toEqual([carried(mine)]);
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  expect(complaints).toEqual([]);
});

test('kept records that were tampered with are set aside whole, and said so', async ({ page }) => {
  const complaints = complaintsOf(page);
  const skipped = someRun(third.filter((_, place) => place !== 2));
  await keep(page, skipped);
  await page.goto(`/zh${LADDER}?run=RUN`);
  await expect(alert(page)).toContainText(words.setAside);
  const kept = await page.evaluate((name) => localStorage.getItem(name), `${PREFIX}aside/RUN`);
  expect(JSON.parse(kept!)).toMatchObject({ ...skipped });
  await expect(page.getByRole('textbox', { name: words.asideText, exact: true })).toHaveValue(kept!);
  const file = await savedFile(page, () => press(page, words.save));
  expect(file.bytes.toString()).toBe(kept);
  await press(page, words.letGo);
  await expect(page.getByRole('heading', { name: words.aside, exact: true })).toHaveCount(0);
  // An address of a run that is not here is said, and the cases are there.
  await page.goto(`/zh${LADDER}?run=NOWHERE`);
  await expect(alert(page)).toContainText(words.gone);
  await expect(
    page.getByRole('button', { name: words.practiseNamed(caseOf('tea-house').zh.title) }),
  ).toBeVisible();
  expect(complaints).toEqual([]);
});

test('storage forbidden: it is said, and the run can be played', async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    }),
  );
  await toStart(page);
  await expect(page.getByText(words.memoryOnly)).toBeVisible();
  await press(page, words.practiseNamed(caseOf('tea-house').zh.title));
  await untilBeat(page, 'zh', { kind: 'goal' });
  // The plan is not of this run’s luck; nothing in it depends on that.
  for (const decision of all.slice(0, 4)) await decideStep(walkOf(page), decision, 1);
  await untilBeat(page, 'zh', { kind: 'see', quarter: 1 });
  await expect(page.getByText(words.memoryOnly)).toBeVisible();
  await takeAlong(page);
  const file = await savedFile(page, () => press(page, room.saveFile));
  expect(JSON.parse(file.bytes.toString()).attempt.decisions).toEqual(all.slice(0, 4));
  expect(complaints).toEqual([]);
});

test('two tabs on one run: the one behind cannot decide, and can take over', async ({ page, context }) => {
  await keep(page, mine);
  await openRun(page, 'zh', open);
  const other = withScripts(await context.newPage());
  await openRun(other, 'zh', open);
  await expect(other.getByText(words.alsoOpen)).toBeVisible();
  await decideStep(walkOf(other), all[third.length]!, 3);
  await untilBeat(other, 'zh', { kind: 'predict', quarter: 3 });
  await expect(alert(page)).toContainText(words.changedElsewhere);
  await press(page, words.takeOver);
  await untilBeat(page, 'zh', { kind: 'predict', quarter: 3 });
  expect((await keptRun(page, 'RUN')).run.decisions).toEqual(all.slice(0, third.length + 1));
});

test('a worker that takes its time, and one that is lost: said, nothing lost, asked again', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await page.addInitScript(() => {
    const Native = Worker;
    const held: { worker: Worker; send: () => void }[] = [];
    const hand = { isHolding: false, held };
    Object.assign(window, { hand });
    window.Worker = class extends Native {
      override postMessage(question: unknown) {
        const send = () => super.postMessage(question);
        if (hand.isHolding) held.push({ worker: this, send });
        else send();
      }
    };
  });
  const hold = (is: boolean) =>
    page.evaluate((isHolding) => {
      Object.assign(Reflect.get(window, 'hand') as object, { isHolding });
    }, is);
  const held = () => page.evaluate(() => (Reflect.get(window, 'hand') as { held: unknown[] }).held.length);
  const before = decidedBefore(all, 'predict');
  await keep(page, someRun(before));
  const here = await openRun(page, 'zh', { kind: 'predict', quarter: 1 });
  const prediction = all[before.length]!;
  if (prediction.step !== 'predict') throw new Error('No prediction.');
  await hold(true);
  await decideStep(walkOf(page), prediction, 1);
  await expect(page.getByRole('status').filter({ hasText: words.slow })).toBeVisible();
  // The open step stays on screen with what was filled in.
  await expect(here.getByRole('textbox', { name: predictMessages.zh.ends.low, exact: true })).toHaveValue(
    String(prediction.buyers!.low),
  );
  await expect.poll(held).toBeGreaterThan(0);
  await page.evaluate(() => {
    const { held } = Reflect.get(window, 'hand') as { held: { worker: Worker }[] };
    held
      .at(-1)!
      .worker.dispatchEvent(new ErrorEvent('error', { message: 'out of memory', cancelable: true }));
  });
  await expect(alert(page)).toContainText(words.lost('out of memory'));
  expect((await keptRun(page, 'RUN')).run.decisions).toEqual(before);
  await hold(false);
  await press(page, words.askAgain);
  await untilBeat(page, 'zh', { kind: 'see', quarter: 1 });
  await expect(alert(page)).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: words.slow })).toHaveCount(0);
  expect((await keptRun(page, 'RUN')).run.decisions).toEqual([...before, prediction]);
  await expect(beatOn(page, 'zh', { kind: 'predict', quarter: 1 })).toHaveCount(0);
  expect(complaints).toEqual([]);
});
