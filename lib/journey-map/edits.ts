import type { Id, JourneyMap, VersionName } from './map';

export interface NewCard {
  readonly stage: Id;
  readonly lane: Id;
  readonly text: string;
  /** Empty: said of all. */
  readonly personas: readonly Id[];
}

/** What may be said of a touchpoint. What is left out is not known yet, or stays as it is. */
export interface TouchpointFields {
  readonly name?: string;
  readonly channel?: string;
  readonly wait?: number | null;
  readonly failure?: number | null;
  readonly importance?: number | null;
  readonly isMomentOfTruth?: boolean;
}

export interface NewTouchpoint extends TouchpointFields {
  readonly stage: Id;
  readonly feelings?: Readonly<Record<Id, number>>;
}

type InVersion<T> = T & { readonly version: VersionName };

/**
 * Everything that an editor can do to a map. Places (`to`, `place`) are counted from 0 among what stays, and are brought within
 * bounds; `place: null` is the end. Text is tidied (see text.ts) and then refused if it is too long.
 */
export type MapEdit =
  | { readonly kind: 'set-title'; readonly text: string }
  | { readonly kind: 'set-note'; readonly text: string }
  | { readonly kind: 'add-stage'; readonly name: string; readonly place: number | null }
  | { readonly kind: 'rename-stage'; readonly stage: Id; readonly name: string }
  | { readonly kind: 'move-stage'; readonly stage: Id; readonly to: number }
  /** With its cards and touchpoints, in both versions. */
  | { readonly kind: 'remove-stage'; readonly stage: Id }
  | { readonly kind: 'add-persona'; readonly name: string; readonly about: string }
  | { readonly kind: 'edit-persona'; readonly persona: Id; readonly name?: string; readonly about?: string }
  /** With her curve and the cards that are said of her alone. */
  | { readonly kind: 'remove-persona'; readonly persona: Id }
  | { readonly kind: 'add-lane'; readonly name: string; readonly place: number | null }
  | { readonly kind: 'rename-lane'; readonly lane: Id; readonly name: string }
  | { readonly kind: 'hide-lane'; readonly lane: Id; readonly isHidden: boolean }
  | { readonly kind: 'move-lane'; readonly lane: Id; readonly to: number }
  /** Only an own lane, with its cards; the others can be hidden. */
  | { readonly kind: 'remove-lane'; readonly lane: Id }
  /** Each goes into its own cell, at that place there, in the order given. */
  | InVersion<{
      readonly kind: 'add-cards';
      readonly cards: readonly NewCard[];
      readonly place: number | null;
    }>
  | InVersion<{ readonly kind: 'set-card-text'; readonly card: Id; readonly text: string }>
  | InVersion<{
      readonly kind: 'set-card-personas';
      readonly cards: readonly Id[];
      readonly personas: readonly Id[];
    }>
  /** All into one cell, in the order in which they stood. */
  | InVersion<{
      readonly kind: 'move-cards';
      readonly cards: readonly Id[];
      readonly stage: Id;
      readonly lane: Id;
      readonly place: number | null;
    }>
  | InVersion<{ readonly kind: 'remove-cards'; readonly cards: readonly Id[] }>
  /** `place` is counted within the stage. */
  | InVersion<{
      readonly kind: 'add-touchpoints';
      readonly touchpoints: readonly NewTouchpoint[];
      readonly place: number | null;
    }>
  | InVersion<{
      readonly kind: 'edit-touchpoint';
      readonly touchpoint: Id;
      readonly change: TouchpointFields;
    }>
  | InVersion<{
      readonly kind: 'move-touchpoint';
      readonly touchpoint: Id;
      readonly stage: Id;
      readonly place: number | null;
    }>
  | InVersion<{ readonly kind: 'remove-touchpoints'; readonly touchpoints: readonly Id[] }>
  /** Brought to the nearest half; null takes the point off the curve. */
  | InVersion<{
      readonly kind: 'set-feeling';
      readonly touchpoint: Id;
      readonly persona: Id;
      readonly value: number | null;
    }>
  | { readonly kind: 'begin-to-be' }
  | { readonly kind: 'drop-to-be' }
  | { readonly kind: 'replace-map'; readonly map: JourneyMap }
  /** All or none, as one step. */
  | { readonly kind: 'many'; readonly edits: readonly MapEdit[] };

export type MapEditKind = MapEdit['kind'];
export type EditOf<Kind extends MapEditKind> = Extract<MapEdit, { readonly kind: Kind }>;
