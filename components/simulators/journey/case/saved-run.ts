import { parseKeptAssignment, type KeptAssignment } from '@/components/hand-in/kept-assignment';
import { isRecord, readSaved, type SavedRunOf } from '@/components/ui/kept-runs/saved-run';
import type { JourneyRun } from './protocol';

/** The number is the version of the shape: an older page left open cannot overwrite what a newer one keeps. */
export const PREFIX = 'guanxi-lab/journey/1/';
/** The rules under which a kept run was played; a run of other rules is set aside, not replayed under these. */
export const RULES = '1';
const MOST_DECISIONS = 9;

/** One run as it is kept on the device, under `PREFIX + 'run/' + id`. */
export type SavedRun = SavedRunOf<JourneyRun['scenario'], KeptAssignment>;

export const savedText = (saved: SavedRun): string => JSON.stringify({ rules: RULES, ...saved });

/** Reads a kept run from untrusted text. Whether its decisions are valid only replay can say. */
export const parseSaved = (text: string | undefined): SavedRun | undefined =>
  readSaved(text, {
    rules: RULES,
    mostDecisions: MOST_DECISIONS,
    mostDrafts: MOST_DECISIONS,
    isScenario: isCaseLike,
    parseAssignment: parseKeptAssignment,
  })?.saved;

/** The start screen reads no more of a case than its name. */
const isCaseLike = (value: unknown): value is JourneyRun['scenario'] =>
  isRecord(value) && typeof value.id === 'string' && value.id.length <= 40;
