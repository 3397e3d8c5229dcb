import type { Locale } from '@/lib/content/locale';
import type { LadderBaseline } from '@/lib/scoring';
import type { LadderEvent } from '@/lib/simulations/ladder';
import { seeEn } from './see-en';
import { seeZh } from './see-zh';
import type {
  BondStand,
  Cost,
  ForecastFinding,
  Movement,
  PromiseFinding,
  Sign,
  Standing,
  TrendName,
} from './take-aways';

type Text = (value: number) => string;

/** Figures come formatted, with their units, unless they are whole numbers of people. */
export interface SeeMessages {
  readonly heads: Readonly<Record<'people' | 'forecast' | 'measures' | 'felt' | 'more' | 'news', string>>;
  /** Before the title of what is folded away: what it is about. */
  readonly kinds: Readonly<Record<'trends' | 'money' | 'promise' | 'rival' | 'flows', string>>;
  readonly table: string;
  readonly quarter: string;
  readonly allQuarters: string;
  readonly waiting: string;
  readonly failed: string;
  readonly again: string;
  readonly news: {
    readonly told: (event: LadderEvent) => string;
    readonly alarm: (points: number) => string;
  };
  readonly forecast: {
    readonly title: (
      finding: ForecastFinding,
      figures: {
        readonly buyers: string;
        readonly low: string;
        readonly high: string;
        readonly said: string;
      },
    ) => string;
    readonly picture: (finding: ForecastFinding, buyers: string, low: string, high: string) => string;
    readonly axis: string;
    readonly came: (buyers: string) => string;
    readonly columns: Readonly<Record<'what' | 'said' | 'happened', string>>;
    readonly buyers: string;
    readonly profitUp: (first: boolean) => string;
    readonly range: (low: string, high: string) => string;
    readonly left: string;
    readonly profit: (profit: string, before: string | undefined, up: boolean) => string;
    readonly note: string;
  };
  readonly measures: {
    readonly title: (profit: string, sign: Sign | undefined, change: string, value: string) => string;
    readonly open: (name: string) => string;
    readonly before: (change: string) => string;
    readonly unchanged: string;
    readonly first: string;
    readonly hidden: string;
    readonly survey: (quarter: number, own: boolean, answered: number, asked: number) => string;
    readonly estimate: (name: string, mean: string, low: string, high: string) => string;
    readonly nobody: (quarter: number) => string;
    readonly noSurvey: (cost: string) => string;
    readonly promiseSurvey: string;
    readonly cohorts: (quarter: number) => string;
    readonly cohortColumns: Readonly<Record<'rung' | 'people' | 'stayed' | 'paid', string>>;
  };
  readonly trends: {
    readonly title: (
      name: string,
      standing: Standing,
      figures: { readonly own: string; readonly best: string; readonly bestName: string },
    ) => string;
    readonly choose: string;
    readonly own: string;
    readonly short: Readonly<Record<LadderBaseline, string>>;
    readonly picture: (name: string, lines: readonly string[]) => string;
    readonly note: string;
    readonly unit: Readonly<Record<TrendName, string>>;
    readonly caption: (name: string, unit: string) => string;
  };
  readonly money: {
    readonly title: (figures: {
      readonly revenue: string;
      readonly profit: string;
      readonly gain: boolean;
      readonly largest: { readonly name: string; readonly fen: string } | undefined;
    }) => string;
    readonly caption: string;
    readonly expenses: string;
    readonly columns: (quarter: number) => Readonly<Record<'line' | 'quarter' | 'all', string>>;
    readonly revenue: string;
    readonly goods: string;
    readonly contribution: string;
    readonly costs: Readonly<
      Record<
        Exclude<
          Cost,
          'acquisition' | 'service' | 'financial' | 'social' | 'structural' | 'recovery' | 'data'
        >,
        string
      >
    >;
    readonly profit: string;
    readonly note: (margin: string) => string;
  };
  readonly promise: {
    readonly title: (finding: PromiseFinding, number: Text) => string;
    readonly picture: (quarters: string) => string;
    readonly chart: string;
    readonly quality: string;
    readonly promise: string;
    readonly funnel: string;
    readonly steps: Readonly<Record<'buyers' | 'broken' | 'failures' | 'complaints' | 'answered', string>>;
    readonly silent: (finding: PromiseFinding, number: Text) => string;
    readonly columns: Readonly<Record<'promise' | 'quality', string>>;
    readonly caption: string;
    readonly note: string;
  };
  readonly rival: {
    readonly title: (stands: readonly BondStand[], name: (stand: BondStand) => string) => string;
    readonly standing: (stand: BondStand) => string;
    readonly names: { readonly ours: string; readonly theirs: string };
    readonly unit: string;
    readonly picture: (name: string, stand: BondStand) => string;
    readonly caption: string;
    readonly columns: (name: string) => readonly [ours: string, theirs: string];
    readonly note: string;
  };
  readonly flows: {
    readonly title: (movement: Movement, number: Text) => string;
    readonly heads: readonly [string, string];
    readonly count: (people: string) => string;
    readonly picture: (flows: readonly string[]) => string;
    readonly flow: (from: string, to: string, people: string) => string;
    readonly pick: string;
    readonly caption: string;
    readonly columns: Readonly<Record<'from' | 'to' | 'people', string>>;
    readonly note: string;
  };
}

export const seeMessages: Readonly<Record<Locale, SeeMessages>> = { zh: seeZh, en: seeEn };
