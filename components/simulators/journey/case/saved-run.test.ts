import { expect, it } from 'vitest';
import { journeyRules } from '@/lib/scoring';
import { deviceWith } from '@/components/ui/kept-runs/fixtures';
import { someAssignment, someRun, someSaved } from './fixtures';
import { MOST_RUNS } from '@/components/ui/kept-runs/run-keeper';
import { createRunKeeper } from './run-keeper';
import { parseSaved, RULES, savedText, type SavedRun } from './saved-run';

it('keeps under the rules of the model that replays it', () => {
  expect(RULES).toBe(journeyRules.rulesVersion);
});

it('gives back what it was given: half-filled steps and assignment too', () => {
  const keeper = createRunKeeper(deviceWith());
  const assignment = someAssignment();
  const saved: SavedRun = {
    ...someSaved('A1'),
    name: '我的第一份',
    kind: 'counted',
    run: someRun(3, assignment.seed),
    drafts: { feel: { step: 'feel', feelings: {} } },
    assignment,
  };
  expect(keeper.works()).toBe(true);
  expect(keeper.save(saved)).toBe('device');
  expect(keeper.load('A1')).toEqual(saved);
});

it('takes twenty and lets nobody’s work go for another', () => {
  const keeper = createRunKeeper(deviceWith());
  for (let i = 1; i <= MOST_RUNS; i++) keeper.save(someSaved(`R${i}`, i));
  expect(keeper.makeRoom(undefined)).toBe(false);
  keeper.save(someSaved('R3', 3, 0));
  expect(keeper.makeRoom('R3')).toBe(false);
  expect(keeper.makeRoom(undefined)).toBe(true);
  expect(keeper.load('R3')).toBeUndefined();
});

it('goes on in memory where the device takes nothing, and says so', () => {
  for (const storage of [undefined, deviceWith(0)]) {
    const keeper = createRunKeeper(storage);
    expect(keeper.save(someSaved('A1'))).toBe('memory');
    expect(keeper.load('A1')?.id).toBe('A1');
  }
});

it('reads nothing that is not a run under these rules', () => {
  const good = JSON.parse(savedText(someSaved('A1'))) as Record<string, unknown>;
  expect(parseSaved(JSON.stringify(good))?.id).toBe('A1');
  const run = someRun(2);
  for (const change of [
    { rules: '0' },
    { id: '../x' },
    { kind: 'cheat' },
    { run: { ...run, scenario: {} } },
    { run: { ...run, seed: 7 } },
    { run: { ...run, decisions: Array.from({ length: 10 }, () => null) } },
    { assignment: someAssignment() },
  ])
    expect([change, parseSaved(JSON.stringify({ ...good, ...change }))]).toEqual([change, undefined]);
  for (const text of [undefined, '', '{', '[]', 'null']) expect(parseSaved(text)).toBeUndefined();
});
