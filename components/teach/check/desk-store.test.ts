import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  assignmentQuery,
  DEFAULT_WEIGHTS,
  handInFile,
  PERSON_RUBRIC,
  rubricOf,
  type HandIn,
} from '@/lib/assignments';
import { replyTo } from './answers';
import { createDesk } from './desk-store';
import { countingEntries, crossed, entriesOf, missingOf } from './entries';
import { ASSIGNMENT, handIn } from './fixtures';
import { gradeRows, gradesCsv } from './grades';
import { linesOf } from './listing';
import type { Checker, Question } from './protocol';
import { compareWork, reweighted } from './rescore';

const LINK = `https://example.edu.cn/zh/x?${assignmentQuery(ASSIGNMENT)}`;

/** Answers at once, as a worker would. */
function checker(): Checker {
  const ask = (question: Question) => {
    const reply = replyTo(question);
    return 'answer' in reply
      ? Promise.resolve(reply.answer as never)
      : Promise.reject(new Error('error' in reply ? reply.error : ''));
  };
  return {
    read: (sources) => ask({ number: 1, call: 'read', ask: sources }),
    check: (handIns, assignment) => ask({ number: 2, call: 'check', ask: { handIns, assignment } }),
    stop: () => {},
  };
}

function keeper() {
  const kept: { text?: string } = {};
  return {
    kept,
    load: () => Promise.resolve(kept.text),
    save: (text: string) => {
      kept.text = text;
      return Promise.resolve(true);
    },
    clear: () => {
      delete kept.text;
      return Promise.resolve();
    },
  };
}

const source = (one: HandIn, name = `${one.student.number}.json`) => ({
  name,
  bytes: strToU8(handInFile(one)),
});

async function deskWith(...handIns: readonly HandIn[]) {
  const desk = createDesk(checker(), keeper());
  desk.actions.readLink(LINK);
  await desk.actions.add(handIns.map((one) => source(one)));
  return desk;
}

describe('the desk', () => {
  test('refuses a link and keeps what it had', () => {
    const { store, actions } = createDesk(checker(), keeper());
    actions.readLink('hello');
    expect(store.getState().linkProblem?.code).toBe('not-a-link');
    actions.readLink(LINK);
    actions.readLink(LINK.replace('40.20', '41.19'));
    expect(store.getState()).toMatchObject({ assignment: ASSIGNMENT, linkProblem: { code: 'damaged' } });
  });

  test('puts every source on the table or in a line of its own', async () => {
    const { store, actions } = await deskWith(handIn('1'), handIn('2'));
    await actions.add(
      [{ name: 'bad.json', bytes: strToU8('{') }, source(handIn('1'), 'again.json')],
      ['gone'],
    );
    const { rows, unread, waiting, progress } = store.getState();
    expect(rows.map(({ id }) => id.replace(/.*(?=~)/, ''))).toEqual([rows[0]!.id, rows[1]!.id, '~2']);
    expect(unread.map(({ source: name, problem }) => [name, problem.code])).toEqual([
      ['gone', 'unreadable'],
      ['bad.json', 'not-json'],
    ]);
    expect([waiting, progress]).toEqual([[], undefined]);
    const entries = entriesOf(
      crossed(rows, [], ASSIGNMENT, undefined),
      store.getState().work,
      undefined,
      rubricOf(ASSIGNMENT.exercise),
    );
    expect(entries.map(({ counts }) => counts)).toEqual([true, true, false]);
    expect(countingEntries(entries)).toHaveLength(2);
  });

  test('a batch whose replay breaks becomes lines, and the rest goes on', async () => {
    let calls = 0;
    const own = checker();
    const desk = createDesk(
      {
        ...own,
        check: (handIns, assignment) =>
          (calls += 1) === 1 ? Promise.reject(new Error('broke')) : own.check(handIns, assignment),
      },
      keeper(),
    );
    desk.actions.readLink(LINK);
    await desk.actions.add(['1', '2', '3', '4', '5'].map((number) => source(handIn(number))));
    const { rows, unread } = desk.store.getState();
    expect(rows.map(({ checked }) => checked.handIn.student.number)).toEqual(['5']);
    expect(unread.map(({ problem }) => problem.code)).toEqual(Array(4).fill('not-checked'));
  });

  test('undoes and redoes several steps, a note in one', async () => {
    const { store, actions } = await deskWith(handIn('1'), handIn('2'));
    const [first] = store.getState().rows;
    const receipt = first!.checked.receipt;
    const start = store.getState().work;
    actions.mark(receipt, { texts: { goal: 2 } }, 'texts');
    actions.mark(receipt, { note: '看' }, 'note');
    actions.mark(receipt, { note: '看第三课' }, 'note');
    actions.rescore({ ...DEFAULT_WEIGHTS, process: 30, outcome: 20 }, PERSON_RUBRIC);
    actions.remove([first!.id]);
    const end = store.getState().work;
    const changes = store.getState().past.map(({ change }) => change);
    expect(changes).toEqual(['texts', 'note', 'score', 'remove']);
    actions.undo();
    expect(store.getState().work.removed).toEqual([]);
    actions.undo();
    expect(store.getState().work.weights).toEqual(DEFAULT_WEIGHTS);
    actions.undo();
    expect(store.getState().work.marks[receipt]).toMatchObject({ texts: { goal: 2 }, note: '' });
    actions.undo();
    actions.undo();
    expect(store.getState().work).toEqual(start);
    for (let i = 0; i < 5; i++) actions.redo();
    expect(store.getState().work).toEqual(end);
    actions.undo();
    actions.mark(receipt, { note: '另' }, 'note');
    expect(store.getState().future).toEqual([]);
  });

  test('comes back from its file with marks, replayed again', async () => {
    const { store, actions } = await deskWith(handIn('1'), handIn('2'));
    actions.readClass('1 林一\n3 王二');
    const receipt = store.getState().rows[0]!.checked.receipt;
    actions.mark(receipt, { note: '好' }, 'note');
    actions.remove([store.getState().rows[1]!.id]);
    const text = actions.file()!;
    const other = createDesk(checker(), keeper());
    other.actions.open(text);
    await expect.poll(() => other.store.getState().rows.length).toBe(1);
    const { work, classList, rows } = other.store.getState();
    expect(work.marks[receipt]?.note).toBe('好');
    expect(
      missingOf(classList, entriesOf(rows, work, classList, rubricOf(ASSIGNMENT.exercise)), []).map(
        ({ number }) => number,
      ),
    ).toEqual(['3']);
    other.actions.open('{');
    expect(other.store.getState()).toMatchObject({
      deskProblem: { code: 'not-json' },
      rows: [{ id: receipt }],
    });
    other.actions.clear();
    expect(other.store.getState()).toMatchObject({ assignment: undefined, rows: [] });
  });

  test('under another link everything is replayed', async () => {
    const { store, actions } = await deskWith(handIn('1'));
    const query = assignmentQuery({ ...ASSIGNMENT, seedRule: { kind: 'each', salt: 'AAAAAA' } });
    actions.readLink(`https://example.edu.cn/?${query}`);
    await expect.poll(() => store.getState().rows.length).toBe(1);
    const codes = store.getState().rows[0]!.checked.flags.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['other-assignment', 'other-seed']));
  });
});

describe('what the desk counts', () => {
  test('other weights change marks by what they say, and points given keep their share', async () => {
    const { store } = await deskWith(handIn('1'), handIn('2'));
    const { rows, work } = store.getState();
    const given = { ...work, marks: { A: { texts: { goal: 2 }, overrides: {}, note: '' } } };
    // Only definitions were decided, and rightly: 8 of the 40 points of the process.
    const next = reweighted(
      given,
      { ...DEFAULT_WEIGHTS, process: 20, outcome: 30 },
      { goal: 6, reason: 3, rule: 1 },
    );
    expect(next.marks.A?.texts).toEqual({ goal: 4 });
    const compared = compareWork(rows, undefined, work, next, rubricOf(ASSIGNMENT.exercise));
    expect(compared.before.mean).toBeCloseTo(8, 9);
    expect(compared.after.mean).toBeCloseTo(4, 9);
    expect([compared.up, compared.down]).toEqual([0, 2]);
  });

  test('the table is searched, filtered and sorted', async () => {
    const { store } = await deskWith(handIn('20', '王二'), handIn('3', '林一'));
    const { rows, work } = store.getState();
    const entries = entriesOf(
      crossed(rows, [], ASSIGNMENT, undefined),
      work,
      undefined,
      rubricOf(ASSIGNMENT.exercise),
    );
    const missing = [{ number: '7', name: '没来' }];
    const numbers = (listing: Parameters<typeof linesOf>[3]) =>
      linesOf(entries, [], missing, listing).map((line) =>
        line.kind === 'entry'
          ? line.entry.student.number
          : line.kind === 'missing'
            ? line.student.number
            : line.id,
      );
    expect(numbers({ filter: 'all', sort: 'number', search: '' })).toEqual(['3', '7', '20']);
    expect(numbers({ filter: 'missing', sort: 'arrival', search: '' })).toEqual(['7']);
    expect(numbers({ filter: 'all', sort: 'arrival', search: '林' })).toEqual(['3']);
    const code = entries[0]!.checked.receipt.toLowerCase().replace('-', '');
    expect(numbers({ filter: 'all', sort: 'arrival', search: code })).toEqual(['20']);
  });

  test('nothing in the CSV runs', async () => {
    const { store, actions } = await deskWith(handIn('1', '=HYPERLINK("x")'));
    actions.mark(store.getState().rows[0]!.checked.receipt, { note: '@SUM(A1)\n"好"' }, 'note');
    const { rows, work } = store.getState();
    const csv = gradesCsv(
      gradeRows(
        'zh',
        entriesOf(rows, work, undefined, rubricOf(ASSIGNMENT.exercise)),
        [{ number: '2', name: '-1' }],
        rubricOf(ASSIGNMENT.exercise),
        { criterion: (_, id) => id },
      ),
    );
    expect(csv.startsWith('\uFEFF学号,')).toBe(true);
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv).toContain(`"'@SUM(A1)\n""好"""`);
    expect(csv).toContain(`\r\n2,'-1,,没有交,`);
  });
});
