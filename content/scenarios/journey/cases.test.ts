import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { chineseProblems } from '@/lib/content/checks/chinese';
import { journeyKind, type JourneyCaseWords } from '@/lib/content/journey-cases';
import { readScenarioFile, readScenarioFiles } from '@/lib/content/scenarios';
import { claimFacts } from '@/lib/scoring/journey';
import {
  changed,
  changesOf,
  madeForCase,
  meanOf,
  outcomeOf,
  panelSeed,
  readJourneyCase,
  walkJourney,
  type Change,
  type JourneyCase,
  type JourneyOutcome,
} from '@/lib/simulations/journey';
import { WALKED_CASES } from '@/lib/simulations/journey/walked-data';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { scenarios, problems } = readScenarioFiles(root, journeyKind(readJourneyCase));
const cases = scenarios.map(({ model, zh, en }) => {
  const read = readJourneyCase(model);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return { case_: read.case, zh, en };
});
const named = cases.map((one) => [one.case_.id, one] as const);

const idsOf = ({ model }: JourneyCase) => model.touchpoints.map(({ id }) => id);

/** What the committed walks say; a case whose facts are missing or stale fails its own test below. */
function factsOf(case_: JourneyCase) {
  const walked = WALKED_CASES[case_.id];
  if (!walked || walked.made !== madeForCase(case_)) throw new Error(`npm run journey:walk -- ${case_.id}`);
  return walked.facts;
}

function walkOf(case_: JourneyCase, changes: readonly Change[]): JourneyOutcome {
  return outcomeOf(walkJourney(changed(case_.model, changes), panelSeed(case_, 0), case_.customers));
}

/** The largest figure is larger than every other by this factor. */
function standsOut(figures: readonly number[], factor: number): boolean {
  const [first, second] = [...figures].sort((a, b) => b - a);
  return first! > factor * second!;
}

test('there are at least five cases, and nothing is wrong in them', () => {
  expect(problems).toEqual([]);
  expect(scenarios.length).toBeGreaterThanOrEqual(5);
  expect(scenarios.slice(0, 3).map(({ id }) => id)).toEqual(['homestay', 'spare-parts', 'service-hall']);
});

describe.each(named)('%s', (_, { case_, zh, en }) => {
  test('has walked as it stands now', () => {
    const { worth, best } = factsOf(case_);
    expect(walkOf(case_, []).worth).toBe(worth.nothing[0]);
    expect(walkOf(case_, changesOf(case_, case_.naive)).worth).toBe(worth.naive[0]);
    expect(walkOf(case_, changesOf(case_, best)).worth).toBe(worth.best[0]);
  });

  test('calls a pain what is felt as one', () => {
    const { feelings } = factsOf(case_);
    expect(case_.pains).toEqual(idsOf(case_).filter((_id, j) => feelings[j]! < 0));
  });

  test('calls the most important touchpoints moments of truth', () => {
    const { touchpoints } = case_.model;
    const weights = (isTruth: boolean) =>
      touchpoints
        .filter(({ id }) => case_.momentsOfTruth.includes(id) === isTruth)
        .map(({ importance }) => importance);
    expect(Math.min(...weights(true))).toBeGreaterThan(Math.max(...weights(false)));
  });

  test('has evidence of every touchpoint, some to be looked into and some beside the point', () => {
    expect(case_.evidence.length).toBeGreaterThanOrEqual(15);
    expect(case_.evidence.length).toBeLessThanOrEqual(22);
    const right = (place: string) => case_.evidence.filter(({ accept }) => accept[place] === 1).length;
    expect(idsOf(case_).filter((id) => right(id) === 0)).toEqual([]);
    expect(right('check')).toBeGreaterThanOrEqual(2);
    expect(right('aside')).toBeGreaterThanOrEqual(2);
    // Each piece has a best place, and what contradicts others may be read in another way too.
    for (const { accept } of case_.evidence) expect(Math.max(...Object.values(accept))).toBe(1);
    const contradicting = case_.evidence.filter(({ accept }) => accept.check === 1);
    expect(contradicting.filter(({ accept }) => Object.keys(accept).length > 1)).not.toEqual([]);
  });

  test('loses the most at one touchpoint, and one is the loudest', () => {
    const { valueLost, complaints } = factsOf(case_);
    expect(standsOut(valueLost, 1.5)).toBe(true);
    expect(standsOut(complaints, 1.2)).toBe(true);
    // Where the most is lost, people feel bad; and what is bought naively goes by the noise.
    const { costliest, loudest } = claimFacts(case_);
    expect(case_.pains).toContain(costliest.right);
    expect(changesOf(case_, case_.naive).map(({ touchpoint }) => touchpoint)).toContain(loudest.right);
  });

  test('has a best choice that clearly beats the naive one, on every luck', () => {
    const { best, worth } = factsOf(case_);
    const [nothing, naive, top] = [worth.nothing, worth.naive, worth.best].map(meanOf) as [
      number,
      number,
      number,
    ];
    expect(naive).toBeGreaterThan(nothing);
    expect(top - nothing).toBeGreaterThan(2 * (naive - nothing));
    worth.best.forEach((one, luck) => expect(one).toBeGreaterThan(worth.naive[luck]!));
    // It mends the costliest touchpoint, and the budget allows it.
    expect(changesOf(case_, best).map(({ touchpoint }) => touchpoint)).toContain(
      claimFacts(case_).costliest.right,
    );
    expect(best.length).toBeGreaterThanOrEqual(2);
    expect(best.length).toBeLessThanOrEqual(4);
  });

  test('says the same in both languages', () => {
    expect(zh.company).toContain('虚构');
    expect(en.company).toContain('fictional');
    expect(kinds(zh)).toEqual(kinds(en));
    for (const id of Object.keys(zh.evidence)) {
      const [said, told] = [zh.evidence[id]!, en.evidence[id]!].map(({ from, text }) => `${from} ${text}`);
      const missing = figuresIn(said!).filter((figure) => !figuresIn(told!).includes(figure));
      expect([id, missing]).toEqual([id, []]);
    }
    const chinese = textsIn(zh);
    expect(chinese.length).toBeGreaterThan(40);
    expect(chinese.flatMap((text) => chineseProblems(text))).toEqual([]);
    expect(textsIn(en).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });
});

describe('taken together', () => {
  test('each case has another cause at its costliest touchpoint', () => {
    const causes = cases.map(({ case_ }) => causeOf(case_));
    expect(new Set(causes).size).toBe(cases.length);
    expect(causes.slice(0, 3)).toEqual([
      'expectation, disappointed, on the way',
      'wait, waited, on the way',
      'failure, failed, on the way',
    ]);
  });

  test('noise points to the costliest place in some and elsewhere in others', () => {
    const misleading = cases.filter(({ case_ }) => {
      const { costliest, loudest } = claimFacts(case_);
      return costliest.right !== loudest.right;
    });
    expect(misleading.length).toBeGreaterThan(0);
    expect(misleading.length).toBeLessThan(cases.length);
  });

  test('incomplete papers come back into the queue: mending them shortens it without a counter more', () => {
    const hall = cases.find(({ case_ }) => case_.id === 'service-hall')!.case_;
    const atWindow = (chosen: readonly string[]) =>
      walkOf(hall, changesOf(hall, chosen)).touchpoints.find(({ id }) => id === 'window')!;
    const [now, mended] = [atWindow([]), atWindow(['clear-list', 'photo-check'])];
    expect(mended.meanWait).toBeLessThan(now.meanWait / 3);
    const counters = atWindow(['more-counters']);
    expect(counters.meanWait).toBeLessThan(now.meanWait / 3);
    expect(counters.left.failed).toBeGreaterThanOrEqual(now.left.failed);
    expect(mended.left.failed).toBeLessThan(now.left.failed / 3);
  });

  test('a wait of the same length is borne better once somebody has said how long', () => {
    const parts = cases.find(({ case_ }) => case_.id === 'spare-parts')!.case_;
    const atDelivery = (chosen: readonly string[]) => {
      const { left, reached, meanFeeling } = walkOf(parts, changesOf(parts, chosen)).touchpoints.find(
        ({ id }) => id === 'deliver',
      )!;
      return { gone: left.waited / reached, meanFeeling };
    };
    const told = changesOf(parts, ['late-notice']);
    expect(told.map(({ field }) => field)).not.toContain('wait');
    expect(atDelivery(['late-notice']).gone).toBeLessThan(atDelivery([]).gone);
    expect(atDelivery(['late-notice']).meanFeeling).toBeGreaterThan(0);
    expect(atDelivery([]).meanFeeling).toBeLessThan(0);
  });
});

/**
 * What is at the root where the most is lost: which of its numbers, once mended, brings the most; why people leave there; and whether it
 * is the end, which weighs more in memory.
 */
function causeOf(case_: JourneyCase): string {
  const id = claimFacts(case_).costliest.right;
  const { touchpoints } = case_.model;
  const touchpoint = touchpoints.find((one) => one.id === id)!;
  const mended: Change[] = [
    { touchpoint: id, field: 'wait', to: 0 },
    { touchpoint: id, field: 'failure', to: 0 },
    { touchpoint: id, field: 'expectation', to: Math.min(touchpoint.quality, touchpoint.expectation) },
    { touchpoint: id, field: 'servers', to: 3 * touchpoint.servers },
    { touchpoint: id, field: 'leave', to: 0 },
  ];
  const largest = <Entry>(list: readonly Entry[], of: (entry: Entry) => number) =>
    list.reduce((most, one) => (of(one) > of(most) ? one : most));
  const { field } = largest(mended, (change) => walkOf(case_, [change]).worth);
  const { left } = walkOf(case_, []).touchpoints.find((one) => one.id === id)!;
  const [why] = largest(Object.entries(left), ([, many]) => many);
  return `${field}, ${why}, ${touchpoints.at(-1)!.id === id ? 'at the end' : 'on the way'}`;
}

const kinds = ({ evidence }: JourneyCaseWords) =>
  Object.fromEntries(Object.entries(evidence).map(([id, { kind }]) => [id, kind]));

/** Numbers above twelve, and decimals: smaller ones may be words in one language. */
const figuresIn = (text: string): string[] =>
  (text.replace(/(\d),(?=\d{3})/g, '$1').match(/\d+(\.\d+)?/g) ?? []).filter(
    (figure) => Number(figure) > 12 || figure.includes('.'),
  );

const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsIn);

describe('a bad case file is refused with file, line, place and reason', () => {
  const FILE = 'content/scenarios/journey/homestay.yaml';
  const good = readFileSync(`${root}${FILE}`, 'utf8');
  const damaged = (from: string | RegExp, to: string) => {
    const bad = good.replace(from, to);
    expect(bad).not.toBe(good);
    return { bad, problems: readScenarioFile(FILE, bad, journeyKind(readJourneyCase)).problems };
  };
  /** The line on which the first difference stands. */
  const changedLine = (bad: string) => {
    const before = good.split('\n');
    return bad.split('\n').findIndex((line, i) => line !== before[i]) + 1;
  };

  test.each<[string, string, string, string]>([
    [
      'an unknown coefficient',
      'changes: { slope: 0.35,',
      'changes: { kindness: 1,',
      '"model.model.changes.kindness": is no field of a scenario',
    ],
    [
      'a coefficient above its limit',
      'changes: { slope: 0.35,',
      'changes: { slope: 7,',
      '"model.model.changes.slope": is too high (limit 5)',
    ],
    ['text for a number', 'arrivals: 5', 'arrivals: many', '"model.model.arrivals": is not a number'],
    ['too few customers', 'customers: 2000', 'customers: 12', '"model.customers": is too low (limit 50)'],
    ['half a customer', 'customers: 2000', 'customers: 2000.5', '"model.customers": is not a whole number'],
    ['a share above 1', 'retry: 0.8,', 'retry: 1.8,', '.retry": is too high (limit 1)'],
    ['half a server', 'servers: 1,', 'servers: 1.5,', '.servers": is not a whole number'],
    [
      'a touchpoint of its own field',
      'quality: 0.78,',
      'quality: 0.78, mood: 1,',
      '.mood": is no field of a scenario',
    ],
    ['an id in capitals', 'id: browse,', 'id: Browse,', '.id": must be in kebab-case'],
    [
      'evidence for a place that is not there',
      'accept: { ask: 1 }',
      'accept: { garden: 1 }',
      '.accept.garden": is not a name that stands elsewhere',
    ],
    ['evidence with no place', 'accept: { ask: 1 }', 'accept: {}', '.accept": has too few entries (limit 1)'],
    ['credit above 1', 'accept: { ask: 1 }', 'accept: { ask: 2 }', '.accept.ask": is too high (limit 1)'],
    ['a piece of evidence twice', '{ id: want,', '{ id: photos,', '"model.evidence[1].id": is there already'],
    ['a stranger that is a touchpoint', 'strangers: [payroll,', 'strangers: [room,', 'is there already'],
    [
      'an improvement of nothing',
      'field: wait, to: 6',
      'field: luck, to: 6',
      '.field": is not a name that stands elsewhere',
    ],
    [
      'a naive choice above the budget',
      'naive: [',
      'naive: [room-view, ',
      'costs more than the budget (limit 60)',
    ],
    ['no moment of truth', 'momentsOfTruth: [room, tasting]', 'momentsOfTruth: []', 'has too few entries'],
    [
      'a job that nobody has',
      'browse: [photo-desk]',
      'browse: [weather]',
      'is not a name that stands elsewhere',
    ],
    [
      'a way back',
      'leave: 0,\n        }\n      - {\n          id: breakfast',
      'leave: 0,\n          next: [{ to: room, share: 1 }],\n        }\n      - {\n          id: breakfast',
      '.next[0].to": must be a touchpoint further on, or end',
    ],
    [
      'ways that do not add up',
      'leave: 0,\n        }\n      - {\n          id: breakfast',
      'leave: 0,\n          next: [{ to: checkout, share: 0.5 }],\n        }\n      - {\n          id: breakfast',
      '.next": the shares do not add up to 1',
    ],
    [
      'words for something that is not there',
      'payroll: 周五发工资',
      'holiday: 放假\n    payroll: 周五发工资',
      '"zh.strangers.holiday" is not in the model',
    ],
    ['a kind of evidence that there is not', 'kind: ticket', 'kind: rumour', 'zh.evidence.queue.kind'],
    [
      'a field of words that there is not',
      '  company: >-',
      '  mood: good\n  company: >-',
      'unknown field "mood"',
    ],
  ])('%s', (_, from, to, what) => {
    const { bad, problems: found } = damaged(from, to);
    expect(found.map((problem) => problem.what)).toEqual([expect.stringContaining(what)]);
    expect(found[0]!.file).toBe(FILE);
    expect(found[0]!.line).toBe(changedLine(bad));
    expect(found[0]!.todo).not.toBe('');
  });

  test('a language left out, words left out, a wrong name, no YAML', () => {
    expect(damaged(/^en:\n(?:(?: {2}.*)?\n)+/m, '').problems[0]!.what).toContain('"en" is missing');
    const [wordless] = damaged('    tea-exam: 员工茶艺考核\n', '').problems;
    expect(wordless!.what).toBe('"zh.strangers" has no words for "tea-exam"');
    expect(wordless!.line).toBe(good.split('\n').indexOf('  strangers:') + 2);
    expect(damaged('id: homestay', 'id: hotel').problems[0]!.todo).toContain('hotel.yaml');
    expect(damaged('model:', 'model: [').problems[0]!.what).toContain('not YAML');
  });
});
