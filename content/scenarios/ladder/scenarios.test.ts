import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ladderKind, readScenarioFile, readScenarioFiles } from '@/lib/content/scenarios';
import {
  COEFFICIENTS,
  openMarket,
  playPolicy,
  POLICIES,
  readScenario,
  SCRIPTED,
  valueCreated,
  type CoefficientName,
  type LadderScenario,
} from '@/lib/simulations/ladder';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { scenarios, problems } = readScenarioFiles(root, ladderKind(readScenario));
const models = scenarios.map(({ model }) => {
  const read = readScenario(model);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.scenario;
});
/** The rules of a scenario from best to worst, by mean value on a few seeds. */
const rankings = new Map(models.map((model) => [model.id, ranking(model)]));

function ranking(scenario: LadderScenario): string[] {
  const markets = Array.from({ length: 6 }, (_, i) => openMarket(scenario, `ranking ${i}`));
  const value = new Map(
    SCRIPTED.map((name) => [
      name,
      markets.reduce((sum, market) => sum + valueCreated(playPolicy(market, POLICIES[name])), 0),
    ]),
  );
  return [...SCRIPTED].sort((a, b) => value.get(b)! - value.get(a)!);
}

describe('the scenarios', () => {
  test('are at least six, and nothing is wrong in them', () => {
    expect(problems).toEqual([]);
    expect(scenarios.map(({ id }) => id)).toEqual([
      'tea-house',
      'restaurants',
      'online-shop',
      'parts-maker',
      'commodity',
      'food-scare',
    ]);
    expect(models[0]!.changes).toEqual({});
  });

  test.each(models.slice(1).map((model) => [model.id, model] as const))(
    '%s changes at least three mechanisms of the first, and ranks the ready-made rules differently',
    (id, model) => {
      const mechanisms = new Set(
        (Object.keys(model.changes) as CoefficientName[]).map((name) => COEFFICIENTS[name].mechanism),
      );
      expect(mechanisms.size).toBeGreaterThanOrEqual(3);
      expect(rankings.get(id)).not.toEqual(rankings.get('tea-house'));
    },
  );

  test('have no rule that wins everywhere, and one in which relationship marketing does not pay', () => {
    const winners = [...rankings.values()].map(([first]) => first);
    expect(new Set(winners).size).toBeGreaterThan(1);
    expect(rankings.get('tea-house')![0]).toBe('relationship');
    expect(rankings.get('commodity')![0]).toBe('nothing');
  });

  test('tell both languages what to decide, and say that they are made up', () => {
    for (const { zh, en } of scenarios) {
      expect(zh.firm).toContain('虚构');
      expect(en.firm).toContain('fictional');
      expect(zh.story).toMatch(/？$/);
      expect(en.story).toMatch(/\?$/);
    }
  });
});

describe('a bad scenario file is refused with file, line, place and reason', () => {
  const FILE = 'content/scenarios/ladder/tea-house.yaml';
  const good = readFileSync(`${root}${FILE}`, 'utf8');
  const damaged = (from: string | RegExp, to: string) => {
    const bad = good.replace(from, to);
    expect(bad).not.toBe(good);
    return readScenarioFile(FILE, bad, ladderKind(readScenario)).problems;
  };
  const lineOf = (text: string) => good.split('\n').findIndex((line) => line.includes(text)) + 1;

  test.each<[string, string | RegExp, string, string]>([
    [
      'an unknown coefficient',
      'changes: {}',
      'changes: { kindness: 1 }',
      '"model.changes.kindness": is no coefficient',
    ],
    [
      'a value above its limit',
      'changes: {}',
      'changes: { margin: 1.2 }',
      '"model.changes.margin": is too high (limit 0.95)',
    ],
    [
      'text for a number',
      'changes: {}',
      'changes: { margin: much }',
      '"model.changes.margin": is not a number',
    ],
    ['too few people', 'people: 2000', 'people: 12', '"model.people": is too low (limit 40)'],
    ['half a quarter', 'quarters: 8', 'quarters: 8.5', '"model.quarters": is not a whole number'],
    [
      'an unknown event',
      'events: []',
      'events: [{ quarter: 2, kind: flood, size: 1 }]',
      '"model.events[0].kind": is no kind of event',
    ],
    [
      'an event after the end',
      'events: []',
      'events: [{ quarter: 9, kind: demand, size: 1 }]',
      'lies after the last quarter (limit 8)',
    ],
    [
      'a field of its own',
      'events: []',
      'events: []\n  weather: good',
      '"model.weather": is no field of a scenario',
    ],
    [
      'shares above 1',
      'changes: {}',
      'changes: { startClient: 0.6, startPurchaser: 0.6 }',
      'add up to more than 1',
    ],
  ])('%s', (_, from, to, what) => {
    const [problem, ...more] = damaged(from, to);
    expect(more).toEqual([]);
    expect(problem!.file).toBe(FILE);
    expect(problem!.what).toContain(what);
    const key = to.trim().split('\n').at(-1)!.split(':')[0]!.trim();
    const at = key === 'weather' ? lineOf('events: []') + 1 : lineOf(`${key}:`);
    expect(problem!.line).toBe(at);
  });

  test('a language left out, a wrong name, no YAML', () => {
    expect(damaged(/^en:\n(?: {2}.*\n)+/m, '')[0]!.what).toContain('"en" is missing');
    expect(damaged('id: tea-house', 'id: coffee-house')[0]!.todo).toContain('coffee-house.yaml');
    expect(damaged('model:', 'model: [')[0]!.what).toContain('not YAML');
  });
});
