import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { JourneyAnswer } from '@/lib/scoring';
import { runText } from './carry/run-text';
import { deviceWith } from '@/components/ui/kept-runs/fixtures';
import { SMALL, someAssignment, someRun, someSaved } from './fixtures';
import type { PlayCase } from './play-state';
import { createPlay } from './play-store';
import { createRunKeeper } from './run-keeper';

// The model answers on the spot instead of in a worker.
vi.mock('./client', async () => {
  const { AskRefused } = await import('@/components/ui/asking');
  const { replyTo: reply } = await import('./answers');
  return {
    journeyClient: () => ({
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

const some: PlayCase = {
  id: SMALL.id,
  model: SMALL,
  words: {
    title: '一个案子',
    company: '',
    story: '',
    persona: { name: '', about: '' },
    stages: {},
    touchpoints: {},
    strangers: {},
    evidence: {},
    backstage: {},
    improvements: {},
  },
};
const answers = someRun().decisions as unknown as readonly JourneyAnswer[];

let device = deviceWith();
let address: { pathname: string; search: string; hash: string };

beforeEach(() => {
  device = deviceWith();
  address = { pathname: '/zh/simulators/journey', search: '', hash: '' };
  const go = (_: unknown, __: string, to: string) => {
    const url = new URL(to, `http://page${address.pathname}${address.search}`);
    address.pathname = url.pathname;
    address.search = url.search;
  };
  vi.stubGlobal('window', {
    localStorage: device,
    location: address,
    history: { pushState: go, replaceState: go },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
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
      await vi.waitFor(() => expect(get().open?.saved.run.decisions).toHaveLength(at + 1));
    }
  };
  return { ...play, get, decideTo };
}

it('keeps a practice run from its first moment, on a luck that no pool has, and finds it after a reload at every step', async () => {
  const first = await opened();
  first.actions.practise(some);
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

it('goes back step by step till the walks are shown, and brings back what was filled in', async () => {
  const { actions, get, decideTo } = await opened();
  actions.practise(some);
  await settled();
  actions.keepDraft({ step: 'frame', goal: '半句' });
  await decideTo(2);
  actions.keepDraft({ step: 'place', evidence: {} });
  actions.undo();
  await settled();
  expect(get().open?.view.step).toBe('map');
  // No draft of `map` was kept: the decision itself comes back.
  expect(get().open?.saved.drafts.map).toEqual(answers[1]);
  expect(get().open?.saved.drafts.place).toEqual({ step: 'place', evidence: {} });
  actions.undo();
  await settled();
  expect(get().open?.saved.drafts.frame).toEqual({ step: 'frame', goal: '半句' });
  actions.undo();
  await settled();
  expect(get().open?.saved.run.decisions).toHaveLength(0);
  await decideTo(6);
  expect(get().open?.saved.drafts).toEqual({});
  actions.undo();
  await settled();
  expect(get().open?.saved.run.decisions).toHaveLength(6);
});

it('decides nothing that the model refuses', async () => {
  const { actions, get } = await opened();
  actions.practise(some);
  await settled();
  actions.decide(answers[3]!);
  await settled();
  expect(get().notice).toEqual({ kind: 'refused', code: 'not-this-step', at: 'decisions[0].step' });
  expect(get().open?.saved.run.decisions).toEqual([]);
});

it('counts one run of a case, on a seed of its pool, and leaves its list as it was sorted', async () => {
  const { actions, get, decideTo } = await opened();
  actions.playForScore(some);
  await vi.waitFor(() => expect(get().open).toBeDefined());
  const { id, run } = get().open!.saved;
  expect(run.seed).toMatch(new RegExp(`^${SMALL.id} \\d+$`));
  await decideTo(2);
  actions.undo();
  await settled();
  expect(get().open?.saved.run.decisions).toHaveLength(2);
  await decideTo(3);
  actions.undo();
  await settled();
  expect(get().open?.view.step).toBe('place');
  await decideTo(9);
  actions.toStart();
  actions.playForScore(some);
  await settled();
  expect([get().open?.saved.id, get().kept.length]).toEqual([id, 1]);
});

it('opens what comes by file as a run of its own, the same one once, and a second counted one as practice', async () => {
  const { actions, get } = await opened();
  const counted = (decisions: number, seed: string) =>
    runText({ name: '别人的', kind: 'counted', run: someRun(decisions, seed) });
  actions.importText(counted(4, `${SMALL.id} 3`));
  await vi.waitFor(() => expect(get().open?.saved.kind).toBe('counted'));
  const { id } = get().open!.saved;
  actions.importText(counted(4, `${SMALL.id} 3`));
  await vi.waitFor(() => expect(get().notice).toEqual({ kind: 'kept-already' }));
  // Done further elsewhere: goes on from here.
  actions.importText(counted(6, `${SMALL.id} 3`));
  await vi.waitFor(() => expect(get().open?.saved.run.decisions).toHaveLength(6));
  expect([get().open?.saved.id, get().kept.length]).toEqual([id, 1]);
  actions.importText(counted(6, `${SMALL.id} 4`));
  await vi.waitFor(() => expect(get().kept).toHaveLength(2));
  expect(get().open?.saved.kind).toBe('practice');
});

it('refuses a bad file with the open run untouched', async () => {
  const { actions, get } = await opened();
  actions.practise(some);
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

it('waits at an assignment link for its student, takes her luck, and finds the run again', async () => {
  const assignment = someAssignment();
  address.search = assignment.search;
  const { actions, get, decideTo } = await opened();
  expect(get().phase).toBe('assigned');
  actions.openAssigned(assignment, some);
  await settled();
  const { id, kind, run } = get().open!.saved;
  expect([kind, run.seed, address.search]).toEqual(['counted', `${SMALL.id} 7`, `?run=${id}`]);
  await decideTo(4);
  actions.leaveAssigned();
  expect([get().phase, address.search]).toEqual(['assigned', assignment.search]);
  actions.openAssigned(someAssignment('2'), some);
  await settled();
  expect(get().open?.saved.run.decisions).toHaveLength(0);
  // The case need not be there any more to go on.
  actions.openAssigned(assignment, undefined);
  await settled();
  expect([get().open?.saved.id, get().open?.saved.run.decisions.length]).toEqual([id, 4]);
  // A run for a score of one's own is another one.
  actions.playForScore(some);
  await vi.waitFor(() => expect(get().open?.saved.assignment).toBeUndefined());
  expect(get().open?.saved.kind).toBe('counted');
});

it('stops where another tab has decided, and takes that over', async () => {
  const { actions, get, decideTo } = await opened();
  actions.practise(some);
  await settled();
  await decideTo(1);
  const other = await opened();
  await other.decideTo(3);
  actions.decide(answers[1]!);
  await settled();
  expect(get().elsewhere).toBe('changed');
  actions.takeOver();
  await settled();
  expect([get().elsewhere, get().open?.saved.run.decisions.length]).toEqual(['no', 3]);
});

it('sets aside a kept run that does not replay, names an address that leads to none, and reads a wanted case', async () => {
  const keeper = createRunKeeper(device);
  const saved = someSaved('BAD', 1, 4);
  keeper.save({ ...saved, run: { ...saved.run, decisions: saved.run.decisions.slice(1) } });
  address.search = '?run=BAD';
  const bad = await opened();
  expect([bad.get().phase, bad.get().notice, bad.get().aside.length]).toEqual([
    'start',
    { kind: 'set-aside' },
    1,
  ]);
  address.search = '?run=NONE';
  expect((await opened()).get().notice).toEqual({ kind: 'gone' });
  address.search = '?case=homestay';
  expect((await opened()).get().wanted).toBe('homestay');
});

it('goes on in memory where nothing can be kept', async () => {
  vi.stubGlobal('window', { ...window, localStorage: undefined });
  const { actions, get, decideTo } = await opened();
  actions.practise(some);
  await settled();
  await decideTo(2);
  expect([get().storage, get().open?.saved.run.decisions.length]).toEqual(['memory', 2]);
});
