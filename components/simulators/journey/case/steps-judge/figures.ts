import type { Locale } from '@/lib/content/locale';
import type { JourneyCase } from '@/lib/simulations/journey';
import { signed } from '../../studio/editor/curve';
import type { JudgeMessages } from './judge-messages';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const hundredths = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** Thousand yuan, as cases count costs: 2.5万元, 8000元; ¥25,000. */
export function costText(locale: Locale, thousands: number): string {
  const yuan = 1000 * thousands;
  if (locale === 'en') return `¥${whole.format(yuan)}`;
  return yuan >= 10_000 ? `${hundredths.format(yuan / 10_000)}万元` : `${String(Math.round(yuan))}元`;
}

/** People of 100, at most one decimal. */
export const peopleText = (people: number): string => tenths.format(people);

/** Costs that are added up stay what they are written as. */
export const sumOfCosts = (
  { improvements }: Pick<JourneyCase, 'improvements'>,
  chosen: readonly string[],
): number => improvements.reduce((sum, { id, cost }) => (chosen.includes(id) ? sum + cost : sum), 0);

/** A feeling in number and word. */
export function feelingText(words: JudgeMessages['feel'], value: number | null): string {
  if (value === null) return words.notSet;
  return words.value(signed(value), words.levels[Math.round(value) + 3] ?? '');
}
