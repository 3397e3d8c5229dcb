import type { Locale } from '@/lib/content/locale';
import { moneyWithUnit, numberText } from '../../lab/customers-format';

const tenths = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

export const yuan = (locale: Locale, amount: number) => moneyWithUnit(locale, 100 * amount);

/** A share from 0 to 1, in per cent to a tenth. */
export const percent = (locale: Locale, share: number) => `${numberText(locale, 100 * share, tenths)}%`;

/** As typed: no digit is lost. */
const asTyped = new Intl.NumberFormat('en', { maximumFractionDigits: 12 });
export const typedPercent = (locale: Locale, value: number) => `${numberText(locale, value, asTyped)}%`;

export const tenth = (locale: Locale, value: number) => numberText(locale, value, tenths);

const ENGLISH_DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

/** @param day YYYY-MM-DD */
export function dayText(locale: Locale, day: string): string {
  if (locale === 'en') return ENGLISH_DAY.format(new Date(`${day}T00:00:00Z`));
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
