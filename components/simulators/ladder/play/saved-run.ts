import { parseKeptAssignment, type KeptAssignment } from '@/components/hand-in/kept-assignment';
import { isCount, isRecord, readSaved, tidyName, type SavedRunOf } from '@/components/ui/kept-runs/saved-run';
import type { LadderRun } from './protocol';

/** The number is the version of the shape: an older page left open cannot overwrite what a newer one keeps. */
export const PREFIX = 'guanxi-lab/ladder/1/';
/** The rules under which a kept run was played; a run of other rules is set aside, not replayed under these. */
export const RULES = '1';

export type RunBase = SavedRunOf<LadderRun['scenario'], KeptAssignment>;

/** One run as it is kept on the device; half-filled steps by `stepKey`. */
export interface SavedRun extends RunBase {
  /** Forked from that run, as it was called then, at that quarter. */
  readonly origin?: { readonly name: string; readonly quarter: number };
  /** Quarters whose outcome the reader has gone on from. */
  readonly seen: number;
}

export const savedText = (saved: SavedRun): string => JSON.stringify({ rules: RULES, ...saved });

/** Reads a kept run from untrusted text. Whether its decisions are valid only replay can say. */
export function parseSaved(text: string | undefined): SavedRun | undefined {
  const read = readSaved(text, {
    rules: RULES,
    mostDecisions: 4 + 3 * 40,
    mostDrafts: 6,
    isScenario: isScenarioLike,
    parseAssignment: parseKeptAssignment,
  });
  if (!read) return undefined;
  const { origin, seen } = read.fields;
  const from = parseOrigin(origin);
  return {
    ...read.saved,
    ...(from && { origin: from }),
    seen: isCount(seen) ? Math.min(seen, 40) : 0,
  };
}

function isScenarioLike(value: unknown): value is LadderRun['scenario'] {
  if (!isRecord(value) || typeof value.id !== 'string' || value.id.length > 40) return false;
  const { people, quarters, purse, changes, events } = value;
  return (
    [people, quarters, purse].every(isCount) &&
    Number(quarters) >= 1 &&
    Number(quarters) <= 40 &&
    isRecord(changes) &&
    Array.isArray(events)
  );
}

function parseOrigin(value: unknown): SavedRun['origin'] | undefined {
  if (!isRecord(value)) return undefined;
  const { name, quarter } = value;
  return typeof name === 'string' && isCount(quarter) ? { name: tidyName(name), quarter } : undefined;
}
