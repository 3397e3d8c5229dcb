import { isRecord, parseAttempt, type Attempt, type Json } from '@/lib/scoring';
import { tidyName, type RunKind, type RunOf } from './saved-run';

/** A run as it travels: one attempt with its name. */
export interface CarriedRun<Scenario> {
  readonly name: string;
  readonly kind: RunKind;
  readonly run: RunOf<Scenario>;
}

/** What is wrong with a text, and where; `limit` where a limit was passed. */
export interface CarryProblem {
  readonly code: string;
  readonly at: string;
  readonly limit?: number;
}
export type ReadRun<Scenario> =
  | { readonly ok: true; readonly carried: CarriedRun<Scenario> }
  | { readonly ok: false; readonly problem: CarryProblem };

type ReadScenario<Scenario> =
  { readonly ok: true; readonly scenario: Scenario } | { readonly ok: false; readonly problem: CarryProblem };

/** How the runs of one exercise travel. */
export interface CarryForm<Scenario> {
  readonly format: string;
  readonly exercise: string;
  readonly rules: string;
  readonly attemptOf: (run: RunOf<Scenario>) => Attempt;
  readonly readScenario: (value: Json) => ReadScenario<Scenario>;
  /** The most decisions that a run of it can have. */
  readonly lengthOf: (scenario: Scenario) => number;
}

/** Writes and reads the runs of one exercise. */
export interface Carrying<Scenario> {
  readonly runObject: (carried: CarriedRun<Scenario>) => object & { readonly attempt: Attempt };
  /** The text of a file. */
  readonly runText: (carried: CarriedRun<Scenario>) => string;
  /** Reads a run from untrusted text: envelope, attempt, scenario. Whether the decisions are allowed only replay can say. */
  readonly readRunText: (text: string) => ReadRun<Scenario>;
}

const VERSION = 1;
/** The longest run with the longest texts stays below this. */
export const MAX_RUN_TEXT = 200_000;

export const refuse = (code: string, at = '', limit?: number) =>
  ({ ok: false, problem: limit === undefined ? { code, at } : { code, at, limit } }) as const;

export function carryingOf<Scenario>(form: CarryForm<Scenario>): Carrying<Scenario> {
  const runObject = ({ name, kind, run }: CarriedRun<Scenario>) => ({
    format: form.format,
    version: VERSION,
    name,
    kind,
    attempt: form.attemptOf(run),
  });

  /** What JSON was read into. A bare attempt is welcome too. */
  function readRunValue(value: unknown): ReadRun<Scenario> {
    if (!isRecord(value)) return refuse('not-an-object');
    if (!('format' in value) && 'exercise' in value) return readAttempt(value, '', 'practice', '');
    const known = ['format', 'version', 'name', 'kind', 'attempt'];
    const { format, version, name, kind, attempt } = value;
    if (format !== form.format) return refuse('other-format', 'format');
    if (version !== VERSION)
      return refuse(
        typeof version === 'number' && version > VERSION ? 'newer-version' : 'no-such-version',
        'version',
      );
    const strange = Object.keys(value).find((key) => !known.includes(key));
    if (strange !== undefined) return refuse('unknown-field', tidyName(strange));
    if (typeof name !== 'string') return refuse('not-a-name', 'name');
    if (kind !== 'practice' && kind !== 'counted') return refuse('no-such-kind', 'kind');
    return readAttempt(attempt, tidyName(name), kind, 'attempt');
  }

  function readAttempt(value: unknown, name: string, kind: RunKind, within: string): ReadRun<Scenario> {
    const place = (at: string) => [within, at].filter(Boolean).join('.');
    const parsed = parseAttempt(value);
    if (!parsed.ok) return refuse(parsed.problem.code, place(parsed.problem.at));
    const { exercise, rulesVersion, seed, decisions } = parsed.value;
    if (exercise !== form.exercise) return refuse('unknown-exercise', place('exercise'));
    if (rulesVersion !== form.rules) return refuse('unknown-rules-version', place('rulesVersion'));
    const read = form.readScenario(parsed.value.scenario);
    if (!read.ok) {
      const { code, at, limit } = read.problem;
      return refuse(code, place(['scenario', at].filter(Boolean).join('.')), limit);
    }
    const { scenario } = read;
    const most = form.lengthOf(scenario);
    if (decisions.length > most) return refuse('too-many-decisions', place(`decisions[${most}]`), most);
    return { ok: true, carried: { name, kind, run: { scenario, seed, decisions } } };
  }

  return {
    runObject,
    runText: (carried) => `${JSON.stringify(runObject(carried), null, 1)}\n`,
    readRunText(text) {
      const read = readJson(text);
      return read.ok ? readRunValue(read.value) : read;
    },
  };
}

function readJson(text: string) {
  if (text.length > MAX_RUN_TEXT) return refuse('too-large', '', MAX_RUN_TEXT);
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return refuse('empty');
  if (/[\u0000\uFFFD]/.test(trimmed)) return refuse('not-text');
  try {
    const value: unknown = JSON.parse(trimmed);
    return { ok: true, value } as const;
  } catch (error) {
    if (!trimmed.startsWith('{')) return refuse('not-json');
    return trimmed.endsWith('}') ? refuse('broken-json', placeIn(trimmed, error)) : refuse('cut-short');
  }
}

/** Engines tell the place in different words, or not at all. */
function placeIn(text: string, error: unknown): string {
  const said = error instanceof Error ? error.message : '';
  const lines = /line (\d+) column (\d+)/.exec(said);
  if (lines) return `${lines[1]}:${lines[2]}`;
  const position = /position (\d+)/.exec(said);
  if (!position) return '';
  const before = text.slice(0, Number(position[1])).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
