import { JOURNEY_COEFFICIENT_NAMES, JOURNEY_COEFFICIENTS } from './coefficients';
import { OFF_MAP, portfolios, type Evidence, type Improvement, type JourneyCase } from './case';
import {
  TOUCHPOINT_FIELDS,
  TOUCHPOINT_LIMITS,
  type Change,
  type JourneyModel,
  type TouchpointModel,
} from './model';

/** What is wrong in a case, and where: `model.touchpoints[2].failure`. */
export interface CaseProblem {
  readonly at: string;
  readonly code:
    | 'not-an-object'
    | 'unknown-field'
    | 'not-an-id'
    | 'taken'
    | 'not-a-number'
    | 'not-whole'
    | 'too-low'
    | 'too-high'
    | 'not-a-list'
    | 'too-few'
    | 'too-many'
    | 'unknown-name'
    | 'not-ahead'
    | 'not-1'
    | 'over-budget';
  readonly limit?: number;
}

export type ReadCase =
  { readonly ok: true; readonly case: JourneyCase } | { readonly ok: false; readonly problem: CaseProblem };

export const CASE_LIMITS = {
  customers: { low: 50, high: 5000 },
  touchpoints: { low: 3, high: 14 },
  stages: { low: 2, high: 8 },
  strangers: { low: 0, high: 6 },
  evidence: { low: 1, high: 40 },
  backstage: { low: 1, high: 12 },
  improvements: { low: 2, high: 12 },
  money: { low: 0, high: 1_000_000 },
  /** Choices that the budget allows: each is walked to find the best. */
  choices: 600,
} as const;

/** Reads a case from untrusted data. The first thing wrong is told by its place; nothing is mended in silence. */
export function readJourneyCase(value: unknown): ReadCase {
  try {
    return { ok: true, case: caseOf(value) };
  } catch (error) {
    if (error instanceof Wrong) return { ok: false, problem: error.problem };
    throw error;
  }
}

class Wrong extends Error {
  constructor(readonly problem: CaseProblem) {
    super(problem.code);
  }
}

interface Limits {
  readonly low: number;
  readonly high: number;
}

function caseOf(value: unknown): JourneyCase {
  const raw = object(value, '', [
    'id',
    'customers',
    'model',
    'stages',
    'stageOf',
    'strangers',
    'evidence',
    'backstage',
    'backstageOf',
    'momentsOfTruth',
    'pains',
    'improvements',
    'budget',
    'naive',
  ]);
  const model = modelOf(raw.model);
  const ids = model.touchpoints.map(({ id }) => id);
  const stages = names(raw.stages, 'stages', CASE_LIMITS.stages);
  const strangers = names(raw.strangers, 'strangers', CASE_LIMITS.strangers, ids);
  const backstage = names(raw.backstage, 'backstage', CASE_LIMITS.backstage);
  const improvements = improvementsOf(raw.improvements, ids);
  const some = (name: 'momentsOfTruth' | 'pains') =>
    among(raw[name], name, ids, { low: 1, high: ids.length - 1 });
  const read: JourneyCase = {
    id: name(raw.id, 'id'),
    customers: whole(raw.customers, 'customers', CASE_LIMITS.customers),
    model,
    stages,
    stageOf: byTouchpoint(raw.stageOf, 'stageOf', ids, (stage, at) => one(stage, at, stages)),
    strangers,
    evidence: evidenceOf(raw.evidence, ids),
    backstage,
    backstageOf: byTouchpoint(raw.backstageOf, 'backstageOf', ids, (jobs, at) =>
      among(jobs, at, backstage, { low: 1, high: backstage.length }),
    ),
    momentsOfTruth: some('momentsOfTruth'),
    pains: some('pains'),
    improvements,
    budget: number(raw.budget, 'budget', CASE_LIMITS.money),
    naive: among(
      raw.naive,
      'naive',
      improvements.map(({ id }) => id),
      { low: 1, high: improvements.length },
    ),
  };
  const naiveCost = improvements.reduce(
    (sum, { id, cost }) => (read.naive.includes(id) ? sum + cost : sum),
    0,
  );
  if (naiveCost > read.budget) fail('naive', 'over-budget', read.budget);
  if (portfolios(read).length > CASE_LIMITS.choices) fail('budget', 'too-high', CASE_LIMITS.choices);
  return read;
}

function modelOf(value: unknown): JourneyModel {
  const raw = object(value, 'model', [
    'arrivals',
    'margin',
    'repeatMargin',
    'repeatAtNought',
    'changes',
    'touchpoints',
  ]);
  const changes = object(raw.changes, 'model.changes', JOURNEY_COEFFICIENT_NAMES);
  const touchpoints = list(raw.touchpoints, 'model.touchpoints', CASE_LIMITS.touchpoints).map((entry, i) =>
    touchpointOf(entry, `model.touchpoints[${i}]`),
  );
  distinct(
    touchpoints.map(({ id }) => id),
    (i) => `model.touchpoints[${i}].id`,
    ['end', ...OFF_MAP],
  );
  touchpoints.forEach(({ next }, i) =>
    next?.forEach(({ to }, n) => {
      const place = touchpoints.findIndex(({ id }) => id === to);
      if (to !== 'end' && place <= i) fail(`model.touchpoints[${i}].next[${n}].to`, 'not-ahead');
    }),
  );
  return {
    arrivals: number(raw.arrivals, 'model.arrivals', { low: 0.01, high: 10_000 }),
    margin: number(raw.margin, 'model.margin', CASE_LIMITS.money),
    repeatMargin: number(raw.repeatMargin, 'model.repeatMargin', CASE_LIMITS.money),
    repeatAtNought: number(raw.repeatAtNought, 'model.repeatAtNought', { low: 0, high: 1 }),
    changes: Object.fromEntries(
      JOURNEY_COEFFICIENT_NAMES.filter((one_) => Object.hasOwn(changes, one_)).map((one_) => [
        one_,
        number(changes[one_], `model.changes.${one_}`, JOURNEY_COEFFICIENTS[one_]),
      ]),
    ),
    touchpoints,
  };
}

function touchpointOf(value: unknown, at: string): TouchpointModel {
  const raw = object(value, at, ['id', 'next', ...TOUCHPOINT_FIELDS]);
  const field = (one_: (typeof TOUCHPOINT_FIELDS)[number]) =>
    number(raw[one_], `${at}.${one_}`, TOUCHPOINT_LIMITS[one_]);
  const read = {
    id: name(raw.id, `${at}.id`),
    servers: whole(raw.servers, `${at}.servers`, TOUCHPOINT_LIMITS.servers),
    service: field('service'),
    wait: field('wait'),
    patience: field('patience'),
    failure: field('failure'),
    retry: field('retry'),
    quality: field('quality'),
    expectation: field('expectation'),
    importance: field('importance'),
    voice: field('voice'),
    leave: field('leave'),
  };
  if (raw.next === undefined) return read;
  const next = list(raw.next, `${at}.next`, { low: 1, high: 5 }).map((entry, i) => {
    const way = object(entry, `${at}.next[${i}]`, ['to', 'share']);
    return {
      to: name(way.to, `${at}.next[${i}].to`),
      share: number(way.share, `${at}.next[${i}].share`, { low: 0, high: 1 }),
    };
  });
  if (Math.abs(next.reduce((sum, { share }) => sum + share, 0) - 1) > 1e-9) fail(`${at}.next`, 'not-1');
  return { ...read, next };
}

function evidenceOf(value: unknown, touchpoints: readonly string[]): Evidence[] {
  const evidence = list(value, 'evidence', CASE_LIMITS.evidence).map((entry, i) => {
    const at = `evidence[${i}]`;
    const raw = object(entry, at, ['id', 'accept']);
    const places = [...touchpoints, ...OFF_MAP];
    const accept = object(raw.accept, `${at}.accept`);
    const given = Object.keys(accept);
    const strange = given.find((place) => !places.includes(place));
    if (strange !== undefined) fail(`${at}.accept.${strange}`, 'unknown-name');
    if (given.length === 0) fail(`${at}.accept`, 'too-few', 1);
    return {
      id: name(raw.id, `${at}.id`),
      accept: Object.fromEntries(
        places
          .filter((place) => Object.hasOwn(accept, place))
          .map((place) => [place, number(accept[place], `${at}.accept.${place}`, { low: 0, high: 1 })]),
      ),
    };
  });
  distinct(
    evidence.map(({ id }) => id),
    (i) => `evidence[${i}].id`,
  );
  return evidence;
}

function improvementsOf(value: unknown, touchpoints: readonly string[]): Improvement[] {
  const improvements = list(value, 'improvements', CASE_LIMITS.improvements).map((entry, i) => {
    const at = `improvements[${i}]`;
    const raw = object(entry, at, ['id', 'cost', 'changes']);
    return {
      id: name(raw.id, `${at}.id`),
      cost: number(raw.cost, `${at}.cost`, CASE_LIMITS.money),
      changes: list(raw.changes, `${at}.changes`, { low: 1, high: 20 }).map((change, n): Change => {
        const where = `${at}.changes[${n}]`;
        const given = object(change, where, ['touchpoint', 'field', 'to']);
        const field = one(given.field, `${where}.field`, TOUCHPOINT_FIELDS);
        return {
          touchpoint: one(given.touchpoint, `${where}.touchpoint`, touchpoints),
          field,
          to: (field === 'servers' ? whole : number)(given.to, `${where}.to`, TOUCHPOINT_LIMITS[field]),
        };
      }),
    };
  });
  distinct(
    improvements.map(({ id }) => id),
    (i) => `improvements[${i}].id`,
  );
  return improvements;
}

function byTouchpoint<Entry>(
  value: unknown,
  at: string,
  touchpoints: readonly string[],
  read: (entry: unknown, at: string) => Entry,
): Record<string, Entry> {
  const raw = object(value, at, touchpoints);
  return Object.fromEntries(touchpoints.map((id) => [id, read(raw[id], `${at}.${id}`)]));
}

function names(value: unknown, at: string, limits: Limits, taken: readonly string[] = []): string[] {
  const read = list(value, at, limits).map((entry, i) => name(entry, `${at}[${i}]`));
  distinct(read, (i) => `${at}[${i}]`, taken);
  return read;
}

/** Some of `allowed`, in their order there. */
function among(value: unknown, at: string, allowed: readonly string[], limits: Limits): string[] {
  const read = list(value, at, limits).map((entry, i) => one(entry, `${at}[${i}]`, allowed));
  distinct(read, (i) => `${at}[${i}]`);
  return allowed.filter((entry) => read.includes(entry));
}

function distinct(
  given: readonly string[],
  at: (place: number) => string,
  taken: readonly string[] = [],
): void {
  given.forEach((entry, i) => {
    if (given.indexOf(entry) < i || taken.includes(entry)) fail(at(i), 'taken');
  });
}

function one<Name extends string>(value: unknown, at: string, allowed: readonly Name[]): Name {
  return allowed.find((entry) => entry === value) ?? fail(at, 'unknown-name');
}

function name(value: unknown, at: string): string {
  return typeof value === 'string' && /^[a-z][a-z0-9-]{0,39}$/.test(value) ? value : fail(at, 'not-an-id');
}

function list(value: unknown, at: string, { low, high }: Limits): readonly unknown[] {
  if (!Array.isArray(value)) return fail(at, 'not-a-list');
  if (value.length < low) fail(at, 'too-few', low);
  if (value.length > high) fail(at, 'too-many', high);
  return value;
}

function object(value: unknown, at: string, allowed?: readonly string[]): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(at, 'not-an-object');
  const strange = allowed && Object.keys(value).find((entry) => !allowed.includes(entry));
  if (strange !== undefined) fail(at === '' ? strange : `${at}.${strange}`, 'unknown-field');
  return value as Record<string, unknown>;
}

function number(value: unknown, at: string, { low, high }: Limits): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return fail(at, 'not-a-number');
  if (value < low) fail(at, 'too-low', low);
  if (value > high) fail(at, 'too-high', high);
  return value;
}

function whole(value: unknown, at: string, limits: Limits): number {
  const given = number(value, at, limits);
  return Number.isInteger(given) ? given : fail(at, 'not-whole');
}

function fail(at: string, code: CaseProblem['code'], limit?: number): never {
  throw new Wrong(limit === undefined ? { at, code } : { at, code, limit });
}
