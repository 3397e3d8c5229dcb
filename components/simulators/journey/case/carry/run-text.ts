import { isRecord, parseAttempt } from '@/lib/scoring';
import { readJourneyCase, type JourneyCase } from '@/lib/simulations/journey';
import { attemptOf, EXERCISE } from '../attempt-of';
import type { JourneyRun } from '../protocol';
import { STEPS } from '../rhythm';
import { tidyName, type RunKind } from '@/components/ui/kept-runs/saved-run';
import { RULES } from '../saved-run';

/** A run as it travels: one attempt with its name. */
export interface CarriedRun {
  readonly name: string;
  readonly kind: RunKind;
  readonly run: JourneyRun;
}

/** What is wrong with a text, and where; `limit` where a limit was passed. */
export interface CarryProblem {
  readonly code: string;
  readonly at: string;
  readonly limit?: number;
}
export type ReadRun =
  | { readonly ok: true; readonly carried: CarriedRun }
  | { readonly ok: false; readonly problem: CarryProblem };

export const FORMAT = 'guanxi-lab/journey-run';
export const VERSION = 1;
/** The largest case with the longest texts stays below this. */
export const MAX_RUN_TEXT = 200_000;

export const runObject = ({ name, kind, run }: CarriedRun) => ({
  format: FORMAT,
  version: VERSION,
  name,
  kind,
  attempt: attemptOf(run),
});

/** The text of a file. */
export const runText = (carried: CarriedRun): string => `${JSON.stringify(runObject(carried), null, 1)}\n`;

const fail = (code: string, at = '', limit?: number): ReadRun => ({
  ok: false,
  problem: limit === undefined ? { code, at } : { code, at, limit },
});

/** Reads a run from untrusted text: envelope, attempt, scenario. Whether the decisions are allowed only replay can say. */
export function readRunText(text: string): ReadRun {
  if (text.length > MAX_RUN_TEXT) return fail('too-large', '', MAX_RUN_TEXT);
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return fail('empty');
  if (/[\u0000\uFFFD]/.test(trimmed)) return fail('not-text');
  let value: unknown;
  try {
    value = JSON.parse(trimmed);
  } catch (error) {
    if (!trimmed.startsWith('{')) return fail('not-json');
    return trimmed.endsWith('}') ? fail('broken-json', placeIn(trimmed, error)) : fail('cut-short');
  }
  return readRunValue(value);
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

/** The same from what JSON was read into. A bare attempt is welcome too. */
export function readRunValue(value: unknown): ReadRun {
  if (!isRecord(value)) return fail('not-an-object');
  if (!('format' in value) && 'exercise' in value) return readAttempt(value, '', 'practice', '');
  const known = ['format', 'version', 'name', 'kind', 'attempt'];
  const { format, version, name, kind, attempt } = value;
  if (format !== FORMAT) return fail('other-format', 'format');
  if (version !== VERSION)
    return fail(
      typeof version === 'number' && version > VERSION ? 'newer-version' : 'no-such-version',
      'version',
    );
  const strange = Object.keys(value).find((key) => !known.includes(key));
  if (strange !== undefined) return fail('unknown-field', tidyName(strange));
  if (typeof name !== 'string') return fail('not-a-name', 'name');
  if (kind !== 'practice' && kind !== 'counted') return fail('no-such-kind', 'kind');
  return readAttempt(attempt, tidyName(name), kind, 'attempt');
}

function problemIn(scenario: unknown) {
  const read = readJourneyCase(scenario);
  return read.ok ? undefined : read.problem;
}

const isCase = (scenario: unknown): scenario is JourneyCase => problemIn(scenario) === undefined;

function readAttempt(value: unknown, name: string, kind: RunKind, within: string): ReadRun {
  const place = (at: string) => [within, at].filter(Boolean).join('.');
  const parsed = parseAttempt(value);
  if (!parsed.ok) return fail(parsed.problem.code, place(parsed.problem.at));
  const { exercise, rulesVersion, seed, decisions } = parsed.value;
  if (exercise !== EXERCISE) return fail('unknown-exercise', place('exercise'));
  if (rulesVersion !== RULES) return fail('unknown-rules-version', place('rulesVersion'));
  const { scenario } = parsed.value;
  const problem = problemIn(scenario);
  if (problem)
    return fail(problem.code, place(['scenario', problem.at].filter(Boolean).join('.')), problem.limit);
  // As it was taken along, not as it would be written today: one and the same run is known again.
  if (!isCase(scenario)) return fail('not-an-object', place('scenario'));
  const most = STEPS.length;
  if (decisions.length > most) return fail('too-many-decisions', place(`decisions[${most}]`), most);
  return { ok: true, carried: { name, kind, run: { scenario, seed, decisions } } };
}
