import type { Locale } from '@/lib/content/locale';
import { debriefEn } from './debrief-en';
import { debriefZh } from './debrief-zh';
import type { ChoiceName } from './luck-findings';

/** How much two walks are apart, and which way. */
interface Difference {
  readonly text: string;
  /** −1, 0 or 1. */
  readonly sign: number;
}

export interface DebriefMessages {
  readonly illustrative: string;
  readonly loading: string;
  readonly failed: string;
  readonly again: string;
  readonly canBeEmpty: string;
  /** A name of the case within a sentence. */
  readonly quoted: (name: string) => string;
  readonly claims: {
    readonly heading: string;
    readonly intro: string;
    readonly decide: string;
    readonly decideEmpty: (empty: number) => string;
    readonly verdict: (right: number, of: number) => string;
    readonly untouched: string;
    readonly because: {
      readonly one: (name: string, figure: string) => string;
      readonly complaints: (complaints: string) => string;
      readonly costliest: (most: string) => string;
      readonly loudest: (most: string) => string;
      readonly cause: (leave: string, most: string) => string;
      readonly single: (most: string) => string;
      readonly naive: (naive: string, best: string) => string;
    };
  };
  readonly goal: Readonly<Record<'heading' | 'intro' | 'goal' | 'reason', string>>;
  readonly gap: {
    readonly heading: string;
    readonly intro: string;
    readonly through: (said: string, asIs: string) => string;
    readonly felt: (name: string, own: string, world: string) => string;
    readonly feltEmpty: string;
    readonly left: (name: string, own: string, world: string) => string;
    readonly leftEmpty: string;
    /** Where most value is lost, and whether she had marked it. */
    readonly lost: (
      name: string,
      worth: string,
      marked: { readonly truth: boolean; readonly pain: boolean },
    ) => string;
    readonly truths: string;
    readonly pains: string;
    /** Names; undefined where there are none. */
    readonly marks: (
      kind: string,
      names: Readonly<Record<'hit' | 'missed' | 'beside', string | undefined>>,
    ) => string;
  };
  readonly luck: {
    readonly heading: string;
    readonly intro: string;
    readonly title: (naive: number, nothing: number, of: number) => string;
    readonly titleBest: string;
    readonly titleNothing: string;
    readonly titleNaive: string;
    readonly names: Readonly<Record<ChoiceName, string>>;
    readonly nothing: string;
    readonly mean: (worth: string) => string;
    readonly described: (name: string, note: string) => string;
    readonly overNothing: (worth: string, more: boolean) => string;
    readonly belowBest: (worth: string) => string;
    readonly spread: (least: string, most: string) => string;
    readonly whatNaive: (names: string) => string;
    readonly whatBest: (names: string) => string;
    readonly axis: string;
    readonly caption: string;
    readonly table: string;
    readonly column: string;
    readonly nth: (luck: number) => string;
    readonly average: string;
  };
  readonly whatIf: {
    readonly heading: string;
    readonly intro: string;
    readonly legend: string;
    readonly walk: string;
    readonly walking: string;
    readonly failed: string;
    readonly known: string;
    readonly nothing: string;
    readonly own: (names: string) => string;
    readonly result: (names: string, here: Difference, mean: Difference) => string;
    readonly table: string;
    readonly columns: Readonly<Record<'what' | 'through' | 'nps' | 'worth' | 'mean', string>>;
  };
  readonly rule: Readonly<
    Record<
      'heading' | 'intro' | 'label' | 'hint' | 'decide' | 'decideEmpty' | 'yours' | 'kept' | 'none',
      string
    >
  >;
  readonly concepts: {
    readonly heading: string;
    readonly intro: string;
    readonly decide: string;
    readonly decideEmpty: (empty: number) => string;
    readonly verdict: (right: number, of: number) => string;
  };
  readonly lessons: {
    readonly heading: string;
    readonly intro: string;
    readonly none: string;
    readonly because: (criteria: string) => string;
  };
}

export const debriefMessages: Readonly<Record<Locale, DebriefMessages>> = { zh: debriefZh, en: debriefEn };
