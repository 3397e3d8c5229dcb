import { parseKeptAssignment, type KeptAssignment } from '@/components/hand-in/kept-assignment';
import type { JourneyAnswer, Json } from '@/lib/scoring';
import type { JourneyRun } from './protocol';

/** The number is the version of the shape: an older page left open cannot overwrite what a newer one keeps. */
export const PREFIX = 'guanxi-lab/journey/1/';
/** The rules under which a kept run was played; a run of other rules is set aside, not replayed under these. */
export const RULES = '1';
export const MOST_NAME = 60;
const MOST_DECISIONS = 9;

/** A walk through a case on a luck of its own; or the one go that counts. */
export type RunKind = 'practice' | 'counted';

/** One run as it is kept on the device, under `PREFIX + 'run/' + id`. */
export interface SavedRun {
  readonly id: string;
  readonly kind: RunKind;
  /** As the reader named it; empty: it is called by its kind and number. */
  readonly name: string;
  /** Counts the runs of one kind and case. */
  readonly number: number;
  readonly run: JourneyRun;
  /** Half-filled steps by their name, as each step keeps them. */
  readonly drafts: Readonly<Record<string, Json>>;
  /** Milliseconds since 1970, by this device's clock. */
  readonly changed: number;
  /** A counted run that a teacher set. */
  readonly assignment?: KeptAssignment;
}

export const savedText = (saved: SavedRun): string => JSON.stringify({ rules: RULES, ...saved });

/** Reads a kept run from untrusted text. Whether its decisions are valid only replay can say. */
export function parseSaved(text: string | undefined): SavedRun | undefined {
  const value = jsonOf(text);
  if (!isRecord(value) || value.rules !== RULES) return undefined;
  const { id, kind, name, number, drafts, changed } = value;
  if (typeof id !== 'string' || !/^[0-9A-Za-z]{1,20}$/.test(id)) return undefined;
  if (kind !== 'practice' && kind !== 'counted') return undefined;
  const run = parseRun(value.run);
  if (!run) return undefined;
  const assigned = parseKeptAssignment(value.assignment, run.seed);
  if (value.assignment !== undefined && !(assigned && kind === 'counted')) return undefined;
  return {
    id,
    kind,
    name: typeof name === 'string' ? tidyName(name) : '',
    number: isCount(number) ? number : 1,
    run,
    drafts: isRecord(drafts)
      ? (Object.fromEntries(Object.entries(drafts).slice(0, MOST_DECISIONS)) as Record<string, Json>)
      : {},
    changed: typeof changed === 'number' && Number.isFinite(changed) ? changed : 0,
    ...(assigned && { assignment: assigned }),
  };
}

function parseRun(value: unknown): JourneyRun | undefined {
  if (!isRecord(value)) return undefined;
  const { scenario, seed, decisions } = value;
  if (typeof seed !== 'string' || seed.length > 200) return undefined;
  if (!Array.isArray(decisions) || decisions.length > MOST_DECISIONS) return undefined;
  // The start screen reads no more of a case than its name; the rest is for the replay to refuse.
  if (!isCaseLike(scenario)) return undefined;
  return { scenario, seed, decisions: decisions as Json[] };
}

const isCaseLike = (value: unknown): value is JourneyRun['scenario'] =>
  isRecord(value) && typeof value.id === 'string' && value.id.length <= 40;

/** A name as it can stand in a line: nothing invisible, nothing that turns the writing round, not too long. */
export const tidyName = (text: string): string =>
  Array.from(
    text
      .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
    .slice(0, MOST_NAME)
    .join('')
    .trim();

/** An answer as JSON: what stands in an attempt. */
export const asJson = (answer: JourneyAnswer): Json => JSON.parse(JSON.stringify(answer)) as Json;

export const sameDecisions = (one: readonly Json[], other: readonly Json[]) =>
  one.length === other.length && JSON.stringify(one) === JSON.stringify(other);

/** Whether the decisions of `now` begin with those of `before`: then nothing is lost by taking `now`. */
export const goesOnFrom = (now: readonly Json[], before: readonly Json[]) =>
  now.length >= before.length && sameDecisions(now.slice(0, before.length), before);

function jsonOf(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
