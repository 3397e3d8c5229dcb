import type { Locale } from '@/lib/content/locale';
import type { JourneyStory, Visit } from '@/lib/simulations/journey';
import { en } from './walk-en';
import { zh } from './walk-zh';

export const SPEEDS = ['slow', 'usual', 'fast'] as const;
export type Speed = (typeof SPEEDS)[number];

/** What a sum of a walk says in one line. */
export interface ThroughLine {
  readonly label: string;
  readonly through: number;
}

export interface WalkWords {
  readonly illustrative: string;
  readonly loading: string;
  readonly progress: (done: number, of: number) => string;
  readonly cancel: string;
  readonly failed: string;
  readonly again: string;
  readonly grow: (customers: number) => string;
  readonly shrink: (customers: number) => string;
  readonly grown: (customers: number) => string;

  readonly sums: {
    readonly one: (customers: number, through: number, worst: string | undefined) => string;
    readonly many: (customers: number, lines: readonly ThroughLine[]) => string;
    readonly through: string;
    readonly ofAll: (through: number, customers: number) => string;
    readonly worth: string;
    readonly nps: string;
    readonly again: string;
    readonly remembered: string;
    readonly caption: string;
  };
  readonly moving: {
    readonly title: (customers: number) => string;
    readonly where: (
      label: string | undefined,
      most: string | undefined,
      many: number,
      crowd: number,
    ) => string;
    readonly caption: string;
    readonly legend: { readonly fine: string; readonly bad: string; readonly left: string };
    readonly play: string;
    readonly replay: string;
    readonly pause: string;
    readonly step: string;
    readonly back: string;
    readonly toEnd: string;
    readonly speed: string;
    readonly speeds: Readonly<Record<Speed, string>>;
    readonly at: string;
    readonly of: (done: number, of: number) => string;
    readonly gone: (many: number) => string;
    readonly through: string;
    readonly throughOf: (many: number, come: number) => string;
    readonly happened: {
      readonly come: (customer: number, name: string, felt: number) => string;
      readonly left: (customer: number, name: string) => string;
      readonly through: (customer: number) => string;
      readonly none: string;
    };
    readonly picture: (label: string | undefined, through: number, crowd: number) => string;
  };
  readonly heat: {
    readonly apart: (lost: string, yuan: number, loud: string, complaints: number) => string;
    readonly same: (name: string) => string;
    readonly silent: (lost: string, yuan: number) => string;
    readonly none: string;
    /** Of several walks, whose finding it is. */
    readonly of: (label: string, finding: string) => string;
    readonly lost: string;
    readonly complaints: string;
    readonly times: (many: number) => string;
    readonly caption: string;
    readonly table: string;
  };
  readonly change: {
    readonly title: (more: number, worth: number, labels: readonly [string, string]) => string;
    readonly same: (labels: readonly [string, string]) => string;
    readonly where: (name: string, before: number, after: number) => string;
    readonly gone: string;
    readonly feeling: string;
    readonly lost: string;
    readonly from: (before: string, after: string) => string;
    readonly only: string;
    readonly caption: string;
    readonly table: string;
    readonly sums: {
      readonly through: string;
      readonly worth: string;
      readonly nps: string;
      readonly again: string;
      readonly remembered: string;
    };
  };
  readonly table: {
    readonly summary: string;
    readonly caption: (label: string | undefined, customers: number) => string;
    readonly touchpoint: string;
    readonly channel: string;
    readonly reached: string;
    readonly gone: string;
    readonly share: string;
    readonly wait: string;
    readonly failures: string;
    readonly feeling: string;
    readonly complaints: string;
    readonly lost: string;
  };
  readonly story: {
    readonly heading: string;
    readonly which: string;
    readonly kind: (customer: number, leftAt: string | null, label: string | undefined) => string;
    readonly number: string;
    readonly numberHelp: (customers: number) => string;
    readonly next: string;
    readonly title: (customer: number, ends: readonly StoryEnd[]) => string;
    readonly visit: (visit: Visit, name: string, channel: string) => string;
    readonly end: (story: JourneyStory) => string;
    readonly said: string;
  };
}

/** How a story ends, by walk. */
export interface StoryEnd {
  readonly label: string | undefined;
  /** Name of the touchpoint where she left; undefined: through. */
  readonly leftAt: string | undefined;
}

export const walkMessages: Readonly<Record<Locale, WalkWords>> = { zh, en };
