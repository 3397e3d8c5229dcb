import { expect, it } from 'vitest';
import { ladderRules } from '@/lib/scoring';
import { deviceWith } from '@/components/ui/kept-runs/fixtures';
import { someAssignment, someRun, someSaved } from './fixtures';
import { MOST_RUNS } from '@/components/ui/kept-runs/run-keeper';
import { createRunKeeper } from './run-keeper';
import { parseSaved, RULES, savedText, type SavedRun } from './saved-run';

it('keeps under the rules of the model that replays it', () => {
  expect(RULES).toBe(ladderRules.rulesVersion);
});

it('gives back what it was given, half-filled steps and origin too', () => {
  const keeper = createRunKeeper(deviceWith());
  const saved: SavedRun = {
    ...someSaved('A1'),
    name: '我的第一局',
    kind: 'counted',
    origin: { name: '练习1', quarter: 2 },
    drafts: { 'decide 1': { promise: 0.5 } },
    seen: 1,
  };
  expect(keeper.works()).toBe(true);
  expect(keeper.save(saved)).toBe('device');
  expect(keeper.load('A1')).toEqual(saved);
  expect(keeper.list()).toEqual([saved]);
});

it('takes twenty and lets nobody’s work go for another', () => {
  const keeper = createRunKeeper(deviceWith());
  for (let i = 1; i <= MOST_RUNS; i++) keeper.save(someSaved(`R${i}`, i));
  expect(keeper.makeRoom(undefined)).toBe(false);
  expect(keeper.list()).toHaveLength(MOST_RUNS);
  // One in which nothing was decided gives way, unless it is open.
  keeper.save(someSaved('R3', 3, 0));
  expect(keeper.makeRoom('R3')).toBe(false);
  expect(keeper.makeRoom(undefined)).toBe(true);
  expect(keeper.load('R3')).toBeUndefined();
  expect(keeper.list()[0]?.id).toBe(`R${MOST_RUNS}`);
});

it('goes on in memory where the device takes nothing, and says so', () => {
  const forbidden = new Proxy(deviceWith(), {
    get() {
      throw new DOMException('no', 'SecurityError');
    },
  });
  for (const storage of [undefined, deviceWith(0), forbidden]) {
    const keeper = createRunKeeper(storage);
    expect(keeper.works()).toBe(false);
    expect(keeper.save(someSaved('A1'))).toBe('memory');
    expect(keeper.load('A1')?.id).toBe('A1');
    expect(keeper.list()).toHaveLength(1);
    keeper.forget('A1');
    expect(keeper.list()).toEqual([]);
  }
});

it('goes back to the device once there is room again', () => {
  const device = deviceWith(1);
  const keeper = createRunKeeper(device);
  expect(keeper.save(someSaved('A1'))).toBe('device');
  expect(keeper.save(someSaved('B2', 2))).toBe('memory');
  keeper.forget('A1');
  expect(keeper.save(someSaved('B2', 3))).toBe('device');
  expect(keeper.list().map(({ id, changed }) => [id, changed])).toEqual([['B2', 3]]);
});

it('sets aside whole what it cannot read, and nothing where there is no room for it', () => {
  const device = deviceWith();
  const keeper = createRunKeeper(device);
  keeper.save(someSaved('A1'));
  const [name = ''] = device.all.keys();
  const older = (device.all.get(name) ?? '').replace('"rules":"1"', '"rules":"0"').replaceAll('A1', 'B2');
  device.all.set(name.replace('A1', 'B2'), older);
  device.all.set(name.replace('A1', 'C3'), '{');
  // A run under another's name is not taken for it.
  device.all.set(name.replace('A1', 'D4'), device.all.get(name) ?? '');
  keeper.setAside();
  expect(keeper.list().map(({ id }) => id)).toEqual(['A1']);
  expect(
    keeper
      .aside()
      .map(({ key }) => key)
      .sort(),
  ).toEqual(['B2', 'C3', 'D4']);
  expect(keeper.aside().find(({ key }) => key === 'B2')?.text).toBe(older);
  for (const { key } of keeper.aside()) keeper.forgetAside(key);
  expect(device.all.size).toBe(1);

  const tight = deviceWith(1);
  tight.all.set(name, '{');
  const careful = createRunKeeper(tight);
  careful.setAside();
  expect([...tight.all.values()]).toEqual(['{']);
});

const whole = { rules: RULES, ...someSaved('A1') };
it.each([
  ['nothing', undefined],
  ['no JSON', '{'],
  ['null', 'null'],
  ['a list', '[]'],
  ['other rules', JSON.stringify({ ...whole, rules: '0' })],
  ['no rules', JSON.stringify({ ...whole, rules: undefined })],
  ['a path for an id', JSON.stringify({ ...whole, id: '../x' })],
  ['no kind', JSON.stringify({ ...whole, kind: 'cheat' })],
  ['no run', JSON.stringify({ ...whole, run: null })],
  ['a number for a seed', JSON.stringify({ ...whole, run: { ...whole.run, seed: 7 } })],
  ['an endless seed', JSON.stringify({ ...whole, run: { ...whole.run, seed: 'x'.repeat(201) } })],
  ['no list of decisions', JSON.stringify({ ...whole, run: { ...whole.run, decisions: {} } })],
  [
    'too many decisions',
    JSON.stringify({ ...whole, run: { ...whole.run, decisions: Array.from({ length: 125 }, () => 1) } }),
  ],
  ['no scenario', JSON.stringify({ ...whole, run: { ...whole.run, scenario: 'tea-house' } })],
  [
    'half a person',
    JSON.stringify({ ...whole, run: { ...whole.run, scenario: { ...whole.run.scenario, people: 60.5 } } }),
  ],
  [
    'endless quarters',
    JSON.stringify({ ...whole, run: { ...whole.run, scenario: { ...whole.run.scenario, quarters: 41 } } }),
  ],
  [
    'no events',
    JSON.stringify({ ...whole, run: { ...whole.run, scenario: { ...whole.run.scenario, events: 0 } } }),
  ],
])('refuses to read %s', (_, text) => {
  expect(parseSaved(text)).toBeUndefined();
});

it('reads a run whose small parts are broken without them', () => {
  const text = JSON.stringify({
    ...whole,
    name: 7,
    number: -1,
    origin: {},
    drafts: [],
    seen: 'all',
    changed: 'now',
  });
  expect(parseSaved(text)).toEqual({ ...someSaved('A1', 0), name: '', number: 1 });
  expect(parseSaved(savedText(someSaved('A1')))).toEqual(someSaved('A1'));
});

it('keeps what a teacher set with the run, and refuses it damaged', () => {
  const assignment = someAssignment();
  const saved: SavedRun = {
    ...someSaved('A1'),
    kind: 'counted',
    run: someRun(3, assignment.seed),
    assignment,
  };
  expect(parseSaved(savedText(saved))).toEqual(saved);
  const other = { ...saved, assignment: { ...assignment, seed: 'tea-house 8' } };
  expect(parseSaved(JSON.stringify({ rules: RULES, ...other }))).toEqual(saved);
  for (const broken of [
    { ...saved, assignment: null },
    { ...saved, assignment: { ...assignment, weights: { process: 'all' } } },
    { ...saved, assignment: { ...assignment, search: 'javascript:' } },
    { ...saved, kind: 'practice' },
  ])
    expect(parseSaved(JSON.stringify({ rules: RULES, ...broken }))).toBeUndefined();
});

it('gives no assigned run up for another, not even an empty one', () => {
  const keeper = createRunKeeper(deviceWith());
  for (let i = 1; i <= MOST_RUNS; i++)
    keeper.save({ ...someSaved(`R${i}`, i, 0), kind: 'counted', assignment: someAssignment(`${i}`) });
  expect(keeper.makeRoom(undefined)).toBe(false);
});
