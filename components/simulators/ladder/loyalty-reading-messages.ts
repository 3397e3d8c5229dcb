import type { Locale } from '@/lib/content/locale';
import type { DickBasu, LoyaltyFuture, LoyaltyType } from '@/lib/simulations/ladder';
import { loyaltyReadingEn } from './loyalty-reading-en';
import type { LoyaltyReadingState, LoyaltyView } from './loyalty-reading-view';
import { loyaltyReadingZh } from './loyalty-reading-zh';

export interface LoyaltyReadingMessages {
  readonly futureLabel: string;
  readonly futures: Readonly<Record<LoyaltyFuture, string>>;
  readonly readingLabel: string;
  readonly readings: Readonly<Record<LoyaltyReadingState['reading'], string>>;
  readonly cells: Readonly<Record<DickBasu, string>>;
  readonly types: Readonly<Record<LoyaltyType, string>>;
  readonly seldom: string;
  readonly ask: string;
  readonly again: string;
  readonly skip: string;
  readonly gone: string;
  readonly chart: {
    readonly columns: readonly string[];
    readonly xAxis: string;
    readonly yAxis: string;
    readonly quarter: (cell: DickBasu, state: LoyaltyReadingState, view: LoyaltyView) => string;
    readonly description: (state: LoyaltyReadingState, view: LoyaltyView) => string;
  };
  readonly cellTable: {
    readonly caption: string;
    readonly cell: string;
    readonly people: string;
    readonly share: string;
    readonly gone: string;
    readonly goneShare: string;
    readonly ordinary: string;
    readonly now: string;
    readonly all: string;
  };
  readonly typeTable: {
    readonly summary: string;
    readonly caption: string;
    readonly type: string;
    readonly gone: string;
    readonly now: string;
    readonly note: string;
  };
  readonly said: (guess: DickBasu, view: LoyaltyView) => string;
  readonly verdict: (state: LoyaltyReadingState, view: LoyaltyView) => string;
  readonly gap: string;
  readonly note: string;
}

export const loyaltyReadingMessages: Readonly<Record<Locale, LoyaltyReadingMessages>> = {
  zh: loyaltyReadingZh,
  en: loyaltyReadingEn,
};
