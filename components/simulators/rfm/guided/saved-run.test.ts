import { expect, it } from 'vitest';
import { deviceWith } from '@/components/ui/kept-runs/fixtures';
import type { RunStorage } from '@/components/ui/kept-runs/run-keeper';
import { createRunKeeper, MOST_RUNS, parseRun, runKey, type SavedRun } from './saved-run';

const practice = (seed: string, changed: number): SavedRun => ({
  seed,
  decisions: [{ step: 'definitions' }],
  changed,
});
const assigned = (id: string, seed: string, changed: number): SavedRun => ({
  ...practice(seed, changed),
  assignment: {
    id,
    seed,
    title: id,
    search: `?a=${id}`,
    student: { name: '林小雨', number: seed },
    weights: { process: 40, prediction: 20, debrief: 20, concepts: 10, outcome: 10 },
    begun: '2026-03-01T08:00:00.000Z',
    handedIn: [],
  },
});

it('gives back what it was given, the half-filled step too', () => {
  const keeper = createRunKeeper(deviceWith());
  const run: SavedRun = { ...assigned('tea', 's 1', 5), draft: { step: 'hand-2', value: { m: 3 } } };
  expect(keeper.works()).toBe(true);
  expect(keeper.save(run)).toBe(true);
  expect(keeper.load(runKey(run))).toEqual(run);
});

it('keeps two students of one assignment apart', () => {
  const keeper = createRunKeeper(deviceWith());
  keeper.save(assigned('tea', 's 1', 1));
  keeper.save(assigned('tea', 's 2', 2));
  expect(keeper.list().map(({ run }) => run.seed)).toEqual(['s 2', 's 1']);
});

it('lets the oldest practice go first, and assigned runs only when there is no practice left', () => {
  const keeper = createRunKeeper(deviceWith());
  keeper.save(assigned('old', 's', 0));
  for (let i = 1; i <= MOST_RUNS + 1; i++) keeper.save(practice(`p${i}`, i));
  const kept = keeper.list();
  expect(kept).toHaveLength(MOST_RUNS);
  expect(kept.map(({ key }) => key)).toContain('assigned:old:s');
  expect(kept.map(({ run }) => run.seed)).not.toContain('p1');
  expect(kept.map(({ run }) => run.seed)).not.toContain('p2');
  expect(kept[0]?.run.seed).toBe(`p${MOST_RUNS + 1}`);
  // A run that is kept already makes nobody go.
  keeper.save({ ...practice('p5', 99) });
  expect(keeper.list()).toHaveLength(MOST_RUNS);
});

it('says when it cannot keep, and goes on', () => {
  const full = createRunKeeper(deviceWith(0));
  expect(full.works()).toBe(false);
  expect(full.save(practice('x', 1))).toBe(false);
  expect(full.list()).toEqual([]);
  const none = createRunKeeper(undefined);
  expect(none.save(practice('x', 1))).toBe(false);
  expect(none.load('practice:x')).toBeUndefined();
  const forbidden = new Proxy({} as RunStorage, {
    get() {
      throw new DOMException('no', 'SecurityError');
    },
  });
  expect(createRunKeeper(forbidden).save(practice('x', 1))).toBe(false);
  expect(createRunKeeper(forbidden).aside()).toEqual([]);
});

it('sets a run aside whole, and not at all where there is no room for it', () => {
  const storage = deviceWith();
  const keeper = createRunKeeper(storage);
  keeper.save(practice('x', 1));
  const text = [...storage.all.values()][0]!;
  keeper.setAside('practice:x');
  expect(keeper.list()).toEqual([]);
  expect(keeper.aside()).toEqual([{ key: 'practice:x', text }]);
  keeper.forgetAside('practice:x');
  expect(storage.all.size).toBe(0);

  const tight = deviceWith(1);
  const careful = createRunKeeper(tight);
  careful.save(practice('x', 1));
  careful.setAside('practice:x');
  expect(careful.list()).toHaveLength(1);
});

it.each([
  undefined,
  '',
  '{',
  'null',
  '[]',
  '{"seed":"","decisions":[]}',
  '{"seed":7,"decisions":[]}',
  '{"seed":"x","decisions":{}}',
  JSON.stringify({ seed: 'x', decisions: Array.from({ length: 51 }, () => 1) }),
  JSON.stringify({ seed: 'x'.repeat(201), decisions: [] }),
  JSON.stringify({ seed: 'x', decisions: [], assignment: { id: 'a' } }),
  JSON.stringify({
    seed: 'x',
    decisions: [],
    assignment: { ...assigned('a', 'x', 0).assignment, search: 'javascript:alert(1)' },
  }),
])('refuses to read %s', (text) => {
  expect(parseRun(text)).toBeUndefined();
});

it('reads a run whose small parts are broken without them', () => {
  expect(
    parseRun(JSON.stringify({ seed: 'x', decisions: [1], changed: 'soon', draft: 'd', more: 1 })),
  ).toEqual({ seed: 'x', decisions: [1], changed: 0 });
});
