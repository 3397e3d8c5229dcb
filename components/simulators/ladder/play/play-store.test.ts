import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { LadderAnswer } from '@/lib/scoring';
import { replyTo } from './answers';
import { linkHash } from './carry/run-link';
import { runText } from './carry/run-text';
import { deviceWith } from '@/components/ui/kept-runs/fixtures';
import { SMALL, someAssignment, someRun, someSaved } from './fixtures';
import type { LadderCase } from './play-state';
import { createPlay } from './play-store';
import { createRunKeeper } from './run-keeper';

// The model answers on the spot instead of in a worker.
vi.mock('./client', async () => {
  const { AskRefused } = await import('@/components/ui/asking');
  const { replyTo: reply } = await import('./answers');
  return {
    ladderClient: () => ({
      ask: async (call: 'view', ask: never) => {
        const given = reply({ number: 1, call, ask }, () => undefined);
        if ('answer' in given) return given.answer;
        throw 'error' in given ? new AskRefused(given.error, given.code, given.at) : new Error();
      },
      retry: () => undefined,
      end: () => undefined,
    }),
  };
});

const teaHouse: LadderCase = {
  id: 'tea-house',
  model: SMALL,
  title: '雾坪茶舍',
  firm: '',
  story: '',
  customers: '客人',
};
const handedIn = {
  at: '2026-12-01T10:20:00.000Z',
  receipt: 'K7Q2-M9AB',
  reportHash: '3f'.repeat(32),
  decided: 4,
  name: '林一',
};
const answers = someRun().decisions as unknown as readonly LadderAnswer[];

let device = deviceWith();
let address: { pathname: string; search: string; hash: string };
let listeners: Map<string, (event: unknown) => void>;

beforeEach(() => {
  device = deviceWith();
  address = { pathname: '/zh/simulators/ladder', search: '', hash: '' };
  listeners = new Map();
  const go = (_: unknown, __: string, to: string) => {
    const url = new URL(to, `http://page${address.pathname}${address.search}`);
    address.pathname = url.pathname;
    address.search = url.search;
    address.hash = url.hash;
  };
  vi.stubGlobal('window', {
    localStorage: device,
    location: address,
    history: { pushState: go, replaceState: go },
    addEventListener: (kind: string, hear: (event: unknown) => void) => listeners.set(kind, hear),
    removeEventListener: (kind: string) => listeners.delete(kind),
  });
});
afterEach(() => vi.unstubAllGlobals());

const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

async function opened() {
  const play = createPlay('zh');
  play.actions.start();
  await settled();
  const get = () => play.store.getState();
  const decideTo = async (count: number) => {
    for (let at = get().open?.saved.run.decisions.length ?? 0; at < count; at++) {
      play.actions.decide(answers[at]!);
      await settled();
    }
  };
  return { ...play, get, decideTo };
}

it('keeps a free run from its first moment, on a luck that no pool has, and finds it after a reload at every step', async () => {
  const first = await opened();
  first.actions.practise(teaHouse);
  await settled();
  expect(first.get().open?.saved.run.seed).toMatch(/^practice [0-9A-Z]{6}$/);
  for (let count = 0; count <= answers.length; count++) {
    await first.decideTo(count);
    const again = await opened();
    expect(again.get().open?.saved.run.decisions).toHaveLength(count);
    expect(again.get().open?.view.step).toEqual(first.get().open?.view.step);
  }
  expect(first.get().open?.view.step).toBeUndefined();
});

it('keeps what was filled in, and gives a decision back till the prediction is made', async () => {
  const { actions, get, decideTo } = await opened();
  actions.practise(teaHouse);
  await settled();
  await decideTo(3);
  actions.keepDraft({ step: 'predict', quarter: 1, low: '9' });
  actions.undo();
  await settled();
  expect(get().open?.view.step).toEqual({ kind: 'decide', quarter: 1 });
  expect(get().open?.saved.drafts).toEqual({
    'decide 1': answers[2],
    'predict 1': { step: 'predict', quarter: 1, low: '9' },
  });
  await decideTo(3);
  expect(get().open?.saved.drafts['predict 1']).toBeDefined();
  await decideTo(4);
  expect([get().open?.saved.drafts, get().staged]).toEqual([{}, true]);
  // What has run is not taken back.
  actions.undo();
  await settled();
  expect(get().open?.saved.run.decisions).toHaveLength(4);
});

it('decides nothing that the model refuses', async () => {
  const { actions, get } = await opened();
  actions.practise(teaHouse);
  await settled();
  actions.decide(answers[3]!);
  await settled();
  expect(get().notice).toEqual({ kind: 'refused', code: 'not-this-step', at: 'decisions[0].step' });
  expect(get().open?.saved.run.decisions).toEqual([]);
});

it('plays for a score on a seed of the pool, once at a time, and forks it only when it is played', async () => {
  const { actions, get, decideTo } = await opened();
  actions.playForScore(teaHouse);
  await vi.waitFor(() => expect(get().open).toBeDefined());
  const id = get().open?.saved.id;
  expect(get().open?.saved.run.seed).toMatch(/^tea-house \d+$/);
  await decideTo(8);
  actions.fork(1);
  expect([get().notice, get().kept.length]).toEqual([{ kind: 'no-fork' }, 1]);
  actions.toStart();
  actions.playForScore(teaHouse);
  await settled();
  expect(get().open?.saved.id).toBe(id);
  await decideTo(10);
  actions.fork(2);
  await settled();
  const { saved } = get().open!;
  expect([saved.kind, saved.origin, saved.run.decisions.length, saved.seen]).toEqual([
    'practice',
    { name: '计分1', quarter: 2 },
    4,
    1,
  ]);
  expect(get().open?.view.step).toEqual({ kind: 'prepare', quarter: 2 });
  expect(get().kept).toHaveLength(2);
});

it('opens what comes by file and link as a run of its own, and the same one only once', async () => {
  const { actions, get } = await opened();
  actions.practise(teaHouse);
  await settled();
  const carried = { name: '别人的', kind: 'practice' as const, run: someRun(7) };
  actions.importText(runText(carried));
  await vi.waitFor(() => expect(get().open?.saved.name).toBe('别人的'));
  expect([get().open?.saved.seen, get().kept.length]).toEqual([2, 2]);
  actions.importLink(linkHash(carried));
  await vi.waitFor(() => expect(get().notice).toEqual({ kind: 'kept-already' }));
  expect(get().kept).toHaveLength(2);
});

it('opens a link in the address, and leaves no link there', async () => {
  address.hash = linkHash({ name: '', kind: 'practice', run: someRun(4) });
  const { get } = await opened();
  await vi.waitFor(() => expect(get().phase).toBe('run'));
  expect([address.hash, address.search]).toEqual(['', `?run=${get().open?.saved.id}`]);
});

it('goes on with a counted run that was played further elsewhere, and takes one that parted as practice', async () => {
  const { actions, get } = await opened();
  const counted = (decisions: number) => ({
    name: '',
    kind: 'counted' as const,
    run: someRun(decisions, 'tea-house 3'),
  });
  actions.importText(runText(counted(4)));
  await vi.waitFor(() => expect(get().open).toBeDefined());
  actions.importText(runText(counted(7)));
  await vi.waitFor(() => expect(get().open?.saved.run.decisions).toHaveLength(7));
  expect(get().kept.map(({ kind }) => kind)).toEqual(['counted']);
  const run = someRun(2, 'tea-house 3');
  actions.importText(
    runText({
      ...counted(2),
      run: { ...run, decisions: [run.decisions[0]!, { step: 'prepare', reports: ['survey'] }] },
    }),
  );
  await vi.waitFor(() => expect(get().kept).toHaveLength(2));
  expect(get().open?.saved.kind).toBe('practice');
});

it('waits at an assignment link for its student, plays her luck, and finds the run again', async () => {
  const assignment = someAssignment();
  address.search = assignment.search;
  const { actions, get, decideTo } = await opened();
  expect(get().phase).toBe('assigned');
  actions.openAssigned(assignment, teaHouse);
  await settled();
  const id = get().open!.saved.id;
  expect([get().open?.saved.kind, get().open?.saved.run.seed, address.search]).toEqual([
    'counted',
    'tea-house 7',
    `?run=${id}`,
  ]);
  // Till the prediction is given the decision can be taken back, as in any run.
  await decideTo(3);
  actions.undo();
  await settled();
  expect(get().open?.saved.run.decisions).toHaveLength(2);
  await decideTo(4);
  actions.keepAssignment({ ...assignment, handedIn: [handedIn] });
  actions.leaveAssigned();
  expect([get().phase, address.search]).toEqual(['assigned', assignment.search]);
  // Another student of the same device has a run of her own.
  actions.openAssigned(someAssignment('2'), teaHouse);
  await settled();
  expect(get().open?.saved.run.decisions).toHaveLength(0);
  const kept = get().kept.find((one) => one.id === id)!.assignment!;
  expect(kept.handedIn).toEqual([handedIn]);
  // The name may be mended; the case need not be there any more.
  actions.openAssigned({ ...kept, student: { ...kept.student, name: '林一一' } }, undefined);
  await settled();
  expect([get().open?.saved.id, get().open?.saved.run.decisions.length]).toEqual([id, 4]);
  const again = await opened();
  expect(again.get().open?.saved.assignment).toEqual({
    ...kept,
    student: { name: '林一一', number: '20230155' },
  });
});

it('neither goes on with an assigned run by a file, nor forks it before it is played, nor counts a fork', async () => {
  const assignment = someAssignment();
  const { actions, get, decideTo } = await opened();
  actions.openAssigned(assignment, teaHouse);
  await settled();
  await decideTo(4);
  actions.fork(1);
  expect(get().notice).toEqual({ kind: 'no-fork' });
  actions.importText(runText({ name: '', kind: 'counted', run: someRun(7, assignment.seed) }));
  await vi.waitFor(() => expect(get().kept).toHaveLength(2));
  expect([get().open?.saved.kind, get().open?.saved.assignment]).toEqual(['practice', undefined]);
  actions.openAssigned(assignment, teaHouse);
  await settled();
  expect(get().open?.saved.run.decisions).toHaveLength(4);
  await decideTo(10);
  actions.fork(2);
  await settled();
  expect([get().open?.saved.kind, get().open?.saved.assignment]).toEqual(['practice', undefined]);
  // A run for a score of one's own is another one, on another luck.
  actions.playForScore(teaHouse);
  await vi.waitFor(() => expect(get().open?.saved.kind).toBe('counted'));
  expect(get().open?.saved.assignment).toBeUndefined();
  expect(get().open?.saved.number).toBe(1);
});

it('refuses a bad file with the open run untouched', async () => {
  const { actions, get } = await opened();
  actions.practise(teaHouse);
  await settled();
  const before = get().open;
  for (const text of [
    '{',
    runText({ name: '', kind: 'practice', run: { ...someRun(), decisions: [null] } }),
  ]) {
    actions.dismiss();
    actions.importText(text);
    await vi.waitFor(() => expect(get().notice?.kind).toBe('import'));
    expect([get().open, get().phase, get().kept.length]).toEqual([before, 'run', 1]);
  }
});

it('refuses a twenty-first run and loses none', async () => {
  const keeper = createRunKeeper(device);
  for (let i = 1; i <= 20; i++) keeper.save(someSaved(`R${i}`, i));
  const { actions, get } = await opened();
  actions.practise(teaHouse);
  await settled();
  expect([get().notice, get().phase, get().kept.length]).toEqual([{ kind: 'no-room' }, 'start', 20]);
  actions.forget('R5');
  actions.practise(teaHouse);
  await settled();
  expect([get().notice, get().phase]).toEqual([undefined, 'run']);
});

it('stops where another tab has decided, and takes that over', async () => {
  const { actions, get, decideTo } = await opened();
  actions.practise(teaHouse);
  await settled();
  await decideTo(2);
  const other = await opened();
  await other.decideTo(4);
  actions.decide(answers[2]!);
  await settled();
  expect(get().elsewhere).toBe('changed');
  expect(createRunKeeper(device).load(get().open!.saved.id)?.run.decisions).toHaveLength(4);
  actions.takeOver();
  await settled();
  expect([get().elsewhere, get().open?.saved.run.decisions.length]).toEqual(['no', 4]);
});

it('goes on in memory where nothing can be kept', async () => {
  vi.stubGlobal('window', { ...window, localStorage: undefined });
  const { actions, get, decideTo } = await opened();
  actions.practise(teaHouse);
  await settled();
  await decideTo(5);
  expect([get().storage, get().open?.saved.run.decisions.length, get().kept.length]).toEqual([
    'memory',
    5,
    1,
  ]);
  actions.fork(1);
  await settled();
  expect(get().kept).toHaveLength(2);
});

it('sets aside a kept run that does not replay, and says so', async () => {
  const keeper = createRunKeeper(device);
  const saved = someSaved('BAD', 1, 4);
  keeper.save({ ...saved, run: { ...saved.run, decisions: saved.run.decisions.slice(1) } });
  address.search = '?run=BAD';
  const { get } = await opened();
  expect([get().phase, get().notice, get().kept.length, get().aside.length]).toEqual([
    'start',
    { kind: 'set-aside' },
    0,
    1,
  ]);
});

it('names an address that leads to no run, and looks at earlier quarters by it', async () => {
  address.search = '?run=NONE';
  const nowhere = await opened();
  expect(nowhere.get().notice).toEqual({ kind: 'gone' });
  createRunKeeper(device).save(someSaved('R1', 1, 8));
  address.search = '?run=R1';
  address.hash = '#q2';
  const { get, actions } = await opened();
  expect(get().place).toBe(2);
  actions.goTo(1);
  expect([get().place, address.hash]).toEqual([1, '#q1']);
  actions.goTo('now');
  expect(get().place).toBe('now');
});

it('answers on the page as in the worker', () => {
  const reply = replyTo({ number: 7, call: 'view', ask: { run: someRun(1) } }, () => undefined);
  expect(reply).toMatchObject({ number: 7, answer: { step: { kind: 'prepare', quarter: 1 } } });
});
