import type { Locale } from '@/lib/content/locale';
import type { Answer, Lever } from '@/lib/simulations/ladder';
import { decideEn } from './decide-messages-en';
import { decideZh } from './decide-messages-zh';
import type { LeverGroup } from './lever-groups';
import type { Warning } from './purse';

export interface AnswerFacts {
  /** Fixed cost of one answer; undefined where it costs nothing. */
  readonly cost: string | undefined;
  /** Share of the order paid back, and of the damage taken back. */
  readonly back: 'nothing' | 'half' | 'all';
  readonly repair: string;
}

export interface DecideMessages {
  readonly title: (quarter: number) => string;
  readonly hint: string;
  readonly money: {
    readonly heading: string;
    readonly lead: (purse: string) => string;
    readonly quick: string;
    readonly same: string;
    readonly scale: string;
    readonly clear: string;
    readonly done: Readonly<Record<'same' | 'scale' | 'clear', string>>;
    readonly startsAsBefore: string;
    readonly groups: Readonly<Record<LeverGroup, string>>;
    readonly does: Readonly<Record<Lever, (people: string) => string>>;
    readonly yuan: string;
    readonly more: (lever: string, step: string) => string;
    readonly less: (lever: string, step: string) => string;
    readonly slide: (lever: string) => string;
    readonly before: (amount: string) => string;
    readonly notWhole: string;
    readonly left: (spent: string, left: string, purse: string) => string;
    readonly over: (over: string, purse: string) => string;
    readonly leftIsProfit: string;
  };
  readonly aim: {
    readonly heading: string;
    readonly legend: string;
    readonly hint: (people: string) => string;
    readonly people: (count: string) => string;
  };
  readonly promise: {
    readonly heading: string;
    readonly label: string;
    readonly points: string;
    readonly help: (people: string) => string;
    readonly promised: (points: number) => string;
    readonly canKeep: (points: number) => string;
    readonly expected: (points: number) => string;
    readonly compare: (promise: number, quality: number, where: 'over' | 'room' | 'kept') => string;
    readonly picture: string;
  };
  readonly contacts: {
    readonly heading: string;
    readonly label: string;
    readonly unit: string;
    readonly more: string;
    readonly less: string;
    readonly notWhole: (most: number) => string;
    readonly help: (people: string) => string;
    readonly cost: (each: string, total: string) => string;
  };
  readonly answer: {
    readonly heading: string;
    readonly legend: string;
    readonly hint: string;
    readonly effect: (answer: Answer, facts: AnswerFacts) => string;
  };
  readonly sums: {
    readonly heading: string;
    readonly spent: string;
    readonly left: string;
    readonly aHead: string;
    readonly aHeadNone: string;
    readonly aHeadOf: (yuan: string, people: string) => string;
    readonly answered: string;
    readonly quality: string;
    readonly qualityPoints: (points: number, before: number | undefined) => string;
    readonly messages: string;
    readonly note: string;
    readonly counting: string;
    readonly failed: string;
    readonly again: string;
  };
  readonly warnings: {
    readonly heading: string;
    readonly texts: Readonly<Record<Warning, (people: string) => string>>;
  };
  readonly take: string;
  readonly overspent: (over: string) => string;
  readonly next: string;
  readonly decided: (spent: string, left: string) => string;
  readonly plan: {
    readonly caption: string;
    readonly what: string;
    readonly value: string;
    readonly before: string;
    readonly aim: string;
    readonly nobody: string;
    readonly promise: string;
    readonly contacts: string;
    readonly answer: string;
    readonly times: (count: number) => string;
    readonly pointsOf: (points: number) => string;
    readonly list: (names: readonly string[]) => string;
  };
}

export const decideMessages: Readonly<Record<Locale, DecideMessages>> = { zh: decideZh, en: decideEn };
