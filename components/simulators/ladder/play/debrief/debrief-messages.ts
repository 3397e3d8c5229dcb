import type { Locale } from '@/lib/content/locale';
import type { Goal, LadderBaseline } from '@/lib/scoring';
import { debriefEn } from './debrief-en';
import { debriefZh } from './debrief-zh';
import type { FeltName } from './felt-findings';
import type { IntervalKind } from './calibration';

export interface DebriefMessages {
  readonly illustrative: string;
  readonly loading: string;
  readonly failed: string;
  readonly again: string;
  readonly progress: (done: number, of: number) => string;
  readonly axes: { readonly quarter: string; readonly yuan: string };
  readonly quarterColumn: string;
  readonly own: string;
  /** Short enough to stand beside a line in a drawing. */
  readonly baselines: Readonly<Record<LadderBaseline, string>>;
  readonly goal: {
    readonly heading: string;
    readonly goal: string;
    readonly reason: string;
    readonly title: (fitting: number, of: number, goal: string) => string;
    readonly mean: (share: string) => string;
    readonly how: Readonly<Record<Goal, string>>;
    readonly share: string;
  };
  readonly path: {
    readonly heading: string;
    readonly title: (quarters: number, value: string) => string;
    readonly against: (beaten: number, tied: number, of: number) => string;
    readonly rise: (quarter: string, difference: string) => string;
    readonly fall: (quarter: string, difference: string) => string;
    readonly noRise: string;
    readonly noFall: string;
    readonly caption: string;
    readonly table: string;
    readonly news: string;
    readonly none: string;
    readonly next: string;
  };
  readonly mattered: {
    readonly heading: string;
    readonly intro: string;
    readonly title: (gains: number, costs: number) => string;
    readonly lever: (quarter: string, lever: string, money: string) => string;
    readonly promise: (quarter: string, points: string, usual: string) => string;
    readonly contacts: (quarter: string, times: number) => string;
    readonly answer: (quarter: string, answer: string) => string;
    /** `gain`: without it there would have been less. */
    readonly difference: (money: string, gain: boolean) => string;
    readonly notSummed: string;
    readonly all: (count: number) => string;
    readonly columns: Readonly<Record<'quarter' | 'what' | 'worth', string>>;
    readonly promiseCell: (points: string) => string;
    readonly contactsCell: (times: number) => string;
    readonly answerCell: (answer: string) => string;
    readonly next: string;
  };
  readonly whatIf: {
    readonly heading: string;
    readonly intro: string;
    readonly quarter: string;
    readonly money: (left: string) => string;
    readonly yuan: string;
    readonly over: (over: string) => string;
    readonly left: (left: string) => string;
    readonly notYuan: string;
    readonly promise: string;
    readonly points: string;
    readonly promiseWrong: string;
    readonly contacts: string;
    readonly times: string;
    readonly contactsWrong: (most: number) => string;
    readonly answer: string;
    readonly aim: string;
    readonly play: string;
    readonly reset: string;
    readonly playing: string;
    readonly failed: string;
    readonly nothingPlayed: string;
    readonly unchanged: string;
    readonly title: (quarter: string, money: string, more: boolean) => string;
    readonly titleSame: (quarter: string) => string;
    readonly other: string;
    readonly partsAt: (quarter: string) => string;
    readonly neverParts: string;
    readonly widens: (quarter: string, money: string) => string;
    readonly table: string;
    readonly columns: Readonly<
      Record<
        'value' | 'otherValue' | 'difference' | 'buyers' | 'otherBuyers' | 'profit' | 'otherProfit',
        string
      >
    >;
    readonly fork: (quarter: string, kept: number) => string;
    readonly forkNote: string;
    readonly tries: string;
    readonly triesColumns: Readonly<Record<'number' | 'what' | 'difference', string>>;
    readonly change: (label: string, from: string, to: string) => string;
    readonly nobody: string;
    readonly next: string;
  };
  readonly luck: {
    readonly heading: string;
    readonly intro: string;
    readonly title: (beaten: number, of: number, best: string) => string;
    readonly titleSame: (best: string) => string;
    readonly caption: string;
    readonly mine: string;
    readonly happened: (value: string) => string;
    readonly median: (value: string) => string;
    readonly beats: (beaten: number, of: number) => string;
    readonly same: string;
    readonly described: (name: string, median: string, low: string, high: string) => string;
    readonly skill: (own: string, name: string, difference: string, above: boolean) => string;
    readonly skillSame: (own: string, name: string) => string;
    readonly where: (value: string) => string;
    readonly closeUp: string;
    readonly table: string;
    readonly columns: Readonly<
      Record<'who' | 'low80' | 'low50' | 'median' | 'high50' | 'high80' | 'happened' | 'beaten', string>
    >;
    readonly next: string;
  };
  readonly calibration: {
    readonly heading: string;
    readonly intro: string;
    readonly title: (held: number, of: number, expected: string) => string;
    readonly none: string;
    readonly coverage: (share: string) => string;
    readonly verdict: Readonly<Record<'fits' | 'narrow' | 'beside' | 'wide', string>>;
    readonly kinds: Readonly<Record<IntervalKind, string>>;
    readonly counted: (count: number, kind: string) => string;
    readonly brier: (count: number, happened: string, redrawn: string) => string;
    readonly against50: Readonly<Record<'better' | 'same' | 'worse', string>>;
    readonly lean: (said: string, share: string) => string;
    readonly leaning: Readonly<Record<'high' | 'low' | 'level', string>>;
    readonly noChances: string;
    readonly axis: (customers: string) => string;
    readonly given: (low: string, high: string) => string;
    readonly notGiven: string;
    readonly came: (count: string) => string;
    readonly caption: string;
    readonly described: (quarter: string, given: string, came: string, low: string, high: string) => string;
    readonly table: string;
    readonly columns: Readonly<
      Record<
        'interval' | 'came' | 'held' | 'redrawn' | 'share' | 'kind' | 'said' | 'rose' | 'rising' | 'brier',
        string
      >
    >;
    readonly yes: string;
    readonly no: string;
    readonly none1: string;
    readonly next: string;
  };
  readonly felt: {
    readonly heading: string;
    readonly intro: (customers: string) => string;
    readonly measure: string;
    readonly title: (measure: string, first: string, last: string, way: 'up' | 'down' | 'level') => string;
    readonly surveys: (held: number, of: number) => string;
    readonly noSurveys: string;
    readonly unchecked: string;
    readonly unit: Readonly<Record<FeltName, string>>;
    readonly start: string;
    readonly truth: string;
    readonly caption: string;
    readonly table: string;
    readonly columns: Readonly<Record<'survey' | 'interval' | 'asked', string>>;
    readonly atEnd: (quarter: string) => string;
    readonly answered: (answered: number, asked: number) => string;
    readonly next: string;
  };
  readonly claims: {
    readonly heading: string;
    readonly intro: string;
    readonly notAsked: (names: readonly string[]) => string;
    readonly decide: string;
    readonly decideEmpty: (empty: number) => string;
    readonly verdict: (right: number, of: number) => string;
    readonly untouched: string;
  };
  readonly rule: {
    readonly heading: string;
    readonly intro: string;
    readonly label: string;
    readonly hint: string;
    readonly decide: string;
    readonly decideEmpty: string;
    readonly yours: string;
    readonly kept: string;
  };
  readonly concepts: {
    readonly heading: string;
    readonly intro: string;
    readonly decide: string;
    readonly decideEmpty: (empty: number) => string;
    readonly verdict: (right: number, of: number) => string;
  };
  readonly answer: {
    readonly canBeEmpty: string;
  };
  readonly checking: string;
  readonly checkFailed: string;
}

export const debriefMessages: Readonly<Record<Locale, DebriefMessages>> = { zh: debriefZh, en: debriefEn };
