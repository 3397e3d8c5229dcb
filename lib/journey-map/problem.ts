import type { JourneyMap } from './map';

/** Why a file, an edit or a paste is refused: stable codes, so that each screen words them in its own language. */
export const MAP_PROBLEMS = [
  // Of a file.
  'not-json',
  'too-large',
  'too-deep',
  'forbidden-key',
  'duplicate-key',
  'other-form',
  'wrong-type',
  'missing-field',
  'unknown-field',
  'bad-id',
  'duplicate-id',
  'out-of-order',
  'missing-lane',
  'duplicate-lane',
  // Of a file or of an edit.
  'too-many',
  'too-few',
  'too-long',
  'bad-character',
  'unknown-id',
  'out-of-range',
  'wrong-lane',
  'no-name',
  // Of an edit.
  'last-one',
  'not-own',
  'no-to-be',
  'has-to-be',
  // Of a paste.
  'nothing-there',
  'a-whole-map',
] as const;
export type MapProblemCode = (typeof MAP_PROBLEMS)[number];

/** `at` is a path such as `asIs.cards[12].text`; with `not-json` it is line and column, `12:7`. */
export interface MapProblem {
  readonly code: MapProblemCode;
  readonly at: string;
}

export interface Refusal {
  readonly ok: false;
  readonly problem: MapProblem;
}

/** What an edit or a parser answers: the map, or why there is none. */
export type MapResult = { readonly ok: true; readonly map: JourneyMap } | Refusal;

/** Thrown inside a parser or an edit at the first fault, and caught at its door. */
export class Refused extends Error {
  constructor(
    readonly code: MapProblemCode,
    readonly at: string,
  ) {
    super(code);
  }
}

export const refusal = (code: MapProblemCode, at: string): Refusal => ({ ok: false, problem: { code, at } });

/** Runs `make`, and answers what it refused instead of throwing. */
export function caught<T>(make: () => T): { readonly ok: true; readonly value: T } | Refusal {
  try {
    return { ok: true, value: make() };
  } catch (error) {
    if (error instanceof Refused) return refusal(error.code, error.at);
    throw error;
  }
}
