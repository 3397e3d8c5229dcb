import type { Locale } from '@/lib/content/locale';
import type { Bond } from '@/lib/simulations/ladder';
import { threeBondsEn } from './three-bonds-en';
import type { BondView, PRESETS, ThreeBondsState, ThreeBondsView } from './three-bonds-view';
import { threeBondsZh } from './three-bonds-zh';

export interface ThreeBondsMessages {
  readonly bonds: Readonly<Record<Bond, string>>;
  readonly sliders: Readonly<Record<Bond, string>>;
  readonly yuan: string;
  readonly purse: string;
  readonly presets: string;
  readonly preset: Readonly<Record<keyof typeof PRESETS, string>>;
  readonly paid: string;
  readonly quarters: string;
  readonly system: string;
  readonly systems: Readonly<Record<ThreeBondsState['system'], string>>;
  readonly ask: (view: ThreeBondsView) => string;
  readonly cover: string;
  readonly covered: string;
  readonly answered: (said: Bond, view: ThreeBondsView) => string;
  readonly verdict: (view: ThreeBondsView) => string;
  /** Behind a bond's name, over its picture. */
  readonly standing: (bond: BondView, covered: boolean) => string;
  readonly picture: (bond: BondView, covered: boolean) => string;
  readonly names: { readonly ours: string; readonly theirs: string };
  readonly unit: string;
  readonly stop: string;
  readonly how: string;
  readonly money: (view: ThreeBondsView) => readonly (readonly [string, string])[];
  readonly table: {
    readonly summary: string;
    readonly caption: string;
    readonly quarter: string;
    readonly cell: (ours: number, rival: number, lead: number) => string;
  };
  /** Folded away where nothing can be pressed. */
  readonly stillAnswer: string;
  readonly note: string;
}

export const threeBondsMessages: Readonly<Record<Locale, ThreeBondsMessages>> = {
  zh: threeBondsZh,
  en: threeBondsEn,
};
