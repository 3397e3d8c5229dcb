import type { Locale } from '@/lib/content/locale';
import type { Measure } from '@/lib/simulations/ladder';
import { openEn } from './open-en';
import { openZh } from './open-zh';

/** A measure explained. */
export interface OpenedWords {
  /** What it tells, in a sentence. */
  readonly what: string;
  /** The formula in words, then with letters. */
  readonly formula: string;
  readonly letters: string;
  /** Where each figure comes from. */
  readonly from: string;
  /** What one customer has to do with it, and where it misleads. */
  readonly care: string;
  /** Who it is taken from. */
  readonly source: string;
}

export interface OpenMessages {
  readonly heading: (name: string, value: string, quarter: string) => string;
  readonly close: string;
  readonly parts: Readonly<
    Record<'formula' | 'inputs' | 'sum' | 'from' | 'example' | 'care' | 'source', string>
  >;
  readonly measures: Readonly<Record<Measure, OpenedWords>>;
  readonly columns: Readonly<Record<'input' | 'value' | 'rung' | 'people' | 'worth' | 'all', string>>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly quarter: (quarter: string) => string;
  readonly example: (
    measure: Measure,
    person: number,
    values: readonly number[],
    text: {
      readonly yuan: (fen: number) => string;
      readonly rung: (rung: number) => string;
      readonly tenth: (value: number) => string;
    },
  ) => string;
  readonly story: string;
  readonly waiting: string;
  readonly failed: string;
  readonly again: string;
}

export const openMessages: Readonly<Record<Locale, OpenMessages>> = { zh: openZh, en: openEn };
