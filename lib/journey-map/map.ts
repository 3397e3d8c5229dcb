/** A customer-journey map as a document: what the editor edits, what a file holds. Plain data. */
export interface JourneyMap {
  readonly form: typeof MAP_FORM;
  readonly title: string;
  readonly note: string;
  /** At least one. */
  readonly personas: readonly Persona[];
  /** In the order of the journey; at least one. */
  readonly stages: readonly Stage[];
  /** In the order of the rows. */
  readonly lanes: readonly Lane[];
  readonly asIs: MapVersion;
  /** How it is meant to become; null until somebody begins it. */
  readonly toBe: MapVersion | null;
}

/** The number is the version of the shape. */
export const MAP_FORM = 'guanxi-lab-journey-1';

/** Short, unique in its map: letters and digits. */
export type Id = string;

export interface Persona {
  readonly id: Id;
  readonly name: string;
  readonly about: string;
}

export interface Stage {
  readonly id: Id;
  readonly name: string;
}

/** The rows that every map has, hidden or not; `own` is one that somebody added. */
export const LANE_KINDS = [
  'doing',
  'touchpoint',
  'thinking',
  'feeling',
  'pain',
  'opportunity',
  'backstage',
  'owner',
  'metric',
  'own',
] as const;
export type LaneKind = (typeof LANE_KINDS)[number];

export interface Lane {
  readonly id: Id;
  readonly kind: LaneKind;
  /** Empty: called by its kind. An own lane has a name. */
  readonly name: string;
  readonly isHidden: boolean;
}

/** One state of the journey: as it is, or as it is to be. */
export interface MapVersion {
  /** In the order of the journey; each belongs to a stage, and stages follow one another. */
  readonly touchpoints: readonly Touchpoint[];
  /** In the order within their cell. */
  readonly cards: readonly Card[];
}

/** A card of any lane but `touchpoint` and `feeling`. */
export interface Card {
  readonly id: Id;
  readonly stage: Id;
  readonly lane: Id;
  readonly text: string;
  /** Of whom it is said; empty: of all. */
  readonly personas: readonly Id[];
}

/** An encounter. It can walk once wait, failure and importance are known. */
export interface Touchpoint {
  readonly id: Id;
  readonly stage: Id;
  readonly name: string;
  /** 电话, 门店, 微信 …: free text. */
  readonly channel: string;
  /** Minutes that a customer waits there, on average; null: not known. 0 to 525 600 (a year). */
  readonly wait: number | null;
  /** Chance that a try goes wrong, 0 to 1. */
  readonly failure: number | null;
  /** How much it counts for the customer, 0 to 1. */
  readonly importance: number | null;
  /** The emotion curve: −3 to 3 in steps of a half, by persona. Missing: not drawn there. */
  readonly feelings: Readonly<Record<Id, number>>;
  /** Marked as a moment of truth 关键时刻. */
  readonly isMomentOfTruth: boolean;
}

/** What a map may hold. A file beyond it is refused. */
export const MAP_LIMITS = {
  /** Bytes of a file. */
  bytes: 2_000_000,
  personas: 12,
  stages: 40,
  lanes: 30,
  touchpoints: 200,
  cards: 2000,
  /** Characters. */
  title: 80,
  name: 80,
  channel: 40,
  text: 1000,
} as const;

export type VersionName = 'asIs' | 'toBe';
