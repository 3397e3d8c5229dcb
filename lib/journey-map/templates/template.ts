import type { MapLocale } from '../empty';
import type { LaneKind } from '../map';

/** What a touchpoint of a template is in every language. All figures are illustrative. */
export interface TemplateTouchpoint {
  /** Number of its stage, from 0. */
  readonly stage: number;
  readonly wait: number;
  readonly failure: number;
  readonly importance: number;
  /** One for each persona; null: not her business. */
  readonly feelings: readonly (number | null)[];
  readonly isMomentOfTruth?: true;
}

/** The lanes that hold cards in a template. */
export type TemplateLane = Exclude<LaneKind, 'touchpoint' | 'feeling' | 'own'>;

/** A card said of one persona, by her number. */
export interface SaidOf {
  readonly of: number;
  readonly text: string;
}
export type TemplateCard = string | SaidOf;

export interface TemplateText {
  readonly title: string;
  readonly note: string;
  readonly personas: readonly { readonly name: string; readonly about: string }[];
  readonly stages: readonly string[];
  /** Name and channel. */
  readonly touchpoints: readonly (readonly [name: string, channel: string])[];
  /** For each lane the cards of each stage. */
  readonly cards: Readonly<Record<TemplateLane, readonly (readonly TemplateCard[])[]>>;
}

export interface Template {
  readonly touchpoints: readonly TemplateTouchpoint[];
  readonly texts: Readonly<Record<MapLocale, TemplateText>>;
}
