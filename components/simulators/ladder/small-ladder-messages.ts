import type { Locale } from '@/lib/content/locale';
import type { HAPPENED, LadderMove, LadderPlan, MoveCause } from '@/lib/simulations/ladder';
import { smallLadderEn } from './small-ladder-en';
import type { LadderGuess } from './small-ladder-view';
import { smallLadderZh } from './small-ladder-zh';

export type Deed = Extract<
  keyof typeof HAPPENED,
  'failed' | 'complained' | 'answered' | 'recommended' | 'warned' | 'promiseBroken'
>;
/** A complaint that got no more than a word is told apart from one that was put right. */
export type ToldDeed = Deed | 'apologised';

export interface SmallLadderMessages {
  /** In the order of RUNGS. */
  readonly rungs: readonly string[];
  readonly planLabel: string;
  readonly replayLabel: string;
  /** In the unit of its column. */
  readonly profit: (yuan: number) => string;
  readonly plans: Readonly<Record<LadderPlan, string>>;
  readonly guessLabel: string;
  readonly guesses: Readonly<Record<LadderGuess, string>>;
  readonly next: (quarter: number) => string;
  readonly finish: string;
  readonly back: string;
  readonly again: string;
  readonly buttons: string;
  readonly legend: readonly string[];
  readonly picture: (quarter: number, counts: Int32Array) => string;
  readonly start: (counts: Int32Array) => string;
  readonly quarterDone: (
    quarter: number,
    plan: string,
    up: number,
    down: number,
    advocates: number,
  ) => string;
  readonly ended: (advocates: number, guess: string | undefined, others: readonly number[]) => string;
  readonly moves: (quarter: number) => string;
  readonly moveColumns: { readonly move: string; readonly people: string; readonly cause: string };
  readonly arrow: (from: string, to: string) => string;
  readonly causes: Readonly<Record<MoveCause, string>>;
  readonly nobodyMoved: string;
  readonly history: string;
  readonly quarter: string;
  readonly firstDay: string;
  readonly ends: string;
  readonly endColumns: {
    readonly plan: string;
    readonly advocates: string;
    readonly lost: string;
    readonly profit: string;
    readonly unit: string;
  };
  readonly mixed: string;
  readonly chosen: (plan: string) => string;
  readonly personLabel: string;
  readonly nobodyInParticular: (person: number) => string;
  readonly anotherMover: string;
  readonly story: (name: string) => string;
  readonly notYet: (rung: string) => string;
  readonly chapter: (chapter: {
    readonly quarter: number;
    readonly orders: number;
    readonly deeds: readonly ToldDeed[];
    readonly from: string;
    readonly to: string;
    readonly move: LadderMove['cause'] | undefined;
    /** 0 to 100; undefined for those who have never bought. */
    readonly attitude: number | undefined;
  }) => string;
  readonly stillTable: string;
  readonly note: string;
}

export const smallLadderMessages: Readonly<Record<Locale, SmallLadderMessages>> = {
  zh: smallLadderZh,
  en: smallLadderEn,
};
