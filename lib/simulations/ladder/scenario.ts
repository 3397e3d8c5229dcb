import {
  COEFFICIENT_NAMES,
  COEFFICIENTS,
  standardCoefficients,
  type CoefficientName,
  type Coefficients,
} from './coefficients';

/**
 * What happens to everybody, whatever is decided.
 * `trust-shock`: a scandal takes this share of all trust, and frightens that share of prospects off, wearing away quarter by quarter.
 * `rival-offer`: the rival's financial bond jumps to this level. `demand`: the category's demand is multiplied by this from then on.
 */
export interface LadderEvent {
  /** From 1. */
  readonly quarter: number;
  readonly kind: 'trust-shock' | 'rival-offer' | 'demand';
  readonly size: number;
}

/** A market and a firm in it: plain data, so that it travels in an attempt. */
export interface LadderScenario {
  readonly id: string;
  /** People in the market, customers or not: 40 to 100 000. */
  readonly people: number;
  readonly quarters: number;
  /** Most that can be spent a quarter, whole yuan. */
  readonly purse: number;
  /** Only what differs from the standard. */
  readonly changes: Readonly<Partial<Record<CoefficientName, number>>>;
  readonly events: readonly LadderEvent[];
}

/** What is wrong in a scenario, and where: `changes.margin`, `events[1].quarter`. */
export interface ScenarioProblem {
  readonly at: string;
  readonly code:
    | 'not-an-object'
    | 'unknown-field'
    | 'not-an-id'
    | 'not-a-number'
    | 'not-whole'
    | 'too-low'
    | 'too-high'
    | 'unknown-coefficient'
    | 'not-a-list'
    | 'too-many'
    | 'unknown-event'
    | 'after-the-end'
    | 'shares-over-1';
  /** The limit that was passed. */
  readonly limit?: number;
}

export type ReadScenario =
  | { readonly ok: true; readonly scenario: LadderScenario }
  | { readonly ok: false; readonly problem: ScenarioProblem };

export const SCENARIO_LIMITS = {
  people: { low: 40, high: 100_000 },
  quarters: { low: 2, high: 40 },
  purse: { low: 100, high: 1_000_000_000 },
  events: 20,
} as const;

const EVENT_SIZES = {
  'trust-shock': { low: 0, high: 1 },
  'rival-offer': { low: 0, high: 1 },
  demand: { low: 0.1, high: 5 },
} as const;

const START_SHARES = [
  'startPurchaser',
  'startClient',
  'startSupporter',
  'startAdvocate',
  'startDormant',
] as const satisfies readonly CoefficientName[];

/** Reads a scenario from untrusted data. The first thing wrong is told by its place; nothing is mended in silence. */
export function readScenario(value: unknown): ReadScenario {
  try {
    return { ok: true, scenario: scenarioOf(value) };
  } catch (error) {
    if (error instanceof Wrong) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** All coefficients of a scenario: the standard ones with its changes. */
export const coefficientsOf = ({ changes }: LadderScenario): Coefficients => ({
  ...standardCoefficients(),
  ...changes,
});

class Wrong extends Error {
  constructor(readonly problem: ScenarioProblem) {
    super(problem.code);
  }
}

function scenarioOf(value: unknown): LadderScenario {
  const raw = object(value, '', ['id', 'people', 'quarters', 'purse', 'changes', 'events']);
  if (typeof raw.id !== 'string' || !/^[a-z][a-z0-9-]{0,39}$/.test(raw.id)) fail('id', 'not-an-id');
  const whole = (name: 'people' | 'quarters' | 'purse') => {
    const given = number(raw[name], name, SCENARIO_LIMITS[name]);
    return Number.isInteger(given) ? given : fail(name, 'not-whole');
  };
  const scenario = {
    id: raw.id,
    people: whole('people'),
    quarters: whole('quarters'),
    purse: whole('purse'),
    changes: changesOf(raw.changes),
  };
  const events = eventsOf(raw.events, scenario.quarters);
  const all = { ...scenario, events };
  const coefficients = coefficientsOf(all);
  if (START_SHARES.reduce((sum, name) => sum + coefficients[name], 0) > 1)
    fail('changes.startPurchaser', 'shares-over-1');
  return all;
}

function changesOf(value: unknown): LadderScenario['changes'] {
  const raw = object(value, 'changes');
  const known = new Set<string>(COEFFICIENT_NAMES);
  const strange = Object.keys(raw).find((name) => !known.has(name));
  if (strange !== undefined) fail(`changes.${strange}`, 'unknown-coefficient');
  // In the order of the register: one scenario has one text, and one hash.
  return Object.fromEntries(
    COEFFICIENT_NAMES.filter((name) => Object.hasOwn(raw, name)).map((name) => [
      name,
      number(raw[name], `changes.${name}`, COEFFICIENTS[name]),
    ]),
  );
}

function eventsOf(value: unknown, quarters: number): LadderEvent[] {
  if (!Array.isArray(value)) return fail('events', 'not-a-list');
  if (value.length > SCENARIO_LIMITS.events) fail('events', 'too-many', SCENARIO_LIMITS.events);
  return value.map((entry: unknown, i) => {
    const at = `events[${i}]`;
    const raw = object(entry, at, ['quarter', 'kind', 'size']);
    const { kind } = raw;
    if (kind !== 'trust-shock' && kind !== 'rival-offer' && kind !== 'demand')
      return fail(`${at}.kind`, 'unknown-event');
    const quarter = number(raw.quarter, `${at}.quarter`, { low: 1, high: SCENARIO_LIMITS.quarters.high });
    if (!Number.isInteger(quarter)) fail(`${at}.quarter`, 'not-whole');
    if (quarter > quarters) fail(`${at}.quarter`, 'after-the-end', quarters);
    return { quarter, kind, size: number(raw.size, `${at}.size`, EVENT_SIZES[kind]) };
  });
}

function object(value: unknown, at: string, names?: readonly string[]): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(at, 'not-an-object');
  const strange = names && Object.keys(value).find((name) => !names.includes(name));
  if (strange !== undefined) fail(at === '' ? strange : `${at}.${strange}`, 'unknown-field');
  return value as Record<string, unknown>;
}

function number(value: unknown, at: string, { low, high }: { readonly low: number; readonly high: number }) {
  if (typeof value !== 'number' || !Number.isFinite(value)) return fail(at, 'not-a-number');
  if (value < low) fail(at, 'too-low', low);
  if (value > high) fail(at, 'too-high', high);
  return value;
}

function fail(at: string, code: ScenarioProblem['code'], limit?: number): never {
  throw new Wrong(limit === undefined ? { at, code } : { at, code, limit });
}
