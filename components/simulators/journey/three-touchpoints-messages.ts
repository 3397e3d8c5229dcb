import type { Locale } from '@/lib/content/locale';
import { en } from './three-touchpoints-en';
import { zh } from './three-touchpoints-zh';
import type {
  MemoryRule,
  PartyStory,
  PartyVisit,
  Settings,
  StayPoint,
  ThreeTouchpointsView,
  WalkedStay,
} from './three-touchpoints-view';

type SliderWords = { readonly wait: string; readonly failure: string; readonly quality: string };

export interface ThreeTouchpointsMessages {
  readonly points: Readonly<Record<StayPoint, string>>;
  readonly kept: string;
  readonly feeling: string;
  readonly counted: { readonly complaints: string; readonly gone: string; readonly valueLost: string };
  readonly whole: (value: number) => string;
  readonly signed: (value: number) => string;
  readonly money: (yuan: number) => string;
  /** The same with its unit, short enough to stand over a bar. */
  readonly yuan: (yuan: number) => string;
  readonly inAll: (count: number) => string;
  /** Per cent; a dash where nobody is. */
  readonly share: (share: number | undefined) => string;
  readonly picture: (view: ThreeTouchpointsView) => string;
  readonly verdict: (view: ThreeTouchpointsView) => string;
  readonly which: string;
  readonly option: (point: StayPoint, settings: Settings) => string;
  readonly sliders: Readonly<Record<StayPoint, SliderWords>>;
  readonly minutes: string;
  readonly marks: string;
  readonly mend: (point: StayPoint) => string;
  readonly back: string;
  readonly rule: string;
  readonly rules: Readonly<Record<MemoryRule, string>>;
  readonly memory: (walked: WalkedStay) => string;
  readonly table: {
    readonly summary: string;
    readonly byPoint: string;
    readonly totals: string;
    readonly measure: string;
    readonly reached: string;
    readonly waited: string;
    readonly failures: string;
    readonly feeling: string;
    readonly complaints: string;
    readonly gone: string;
    readonly lost: string;
    readonly ifBad: string;
    readonly ifNot: string;
    readonly now: string;
    readonly before: string;
    readonly through: string;
    readonly remembered: string;
    readonly nps: string;
    readonly again: string;
    readonly worth: string;
  };
  readonly story: (party: number) => string;
  readonly visit: (visit: PartyVisit) => string;
  readonly ending: (story: PartyStory, weights: WalkedStay['weights']) => string;
  readonly endingBefore: (story: PartyStory) => string;
  readonly nextParty: string;
  readonly nextOther: string;
  readonly note: string;
}

export const threeTouchpointsMessages: Readonly<Record<Locale, ThreeTouchpointsMessages>> = { zh, en };
