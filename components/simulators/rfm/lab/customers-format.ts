import type { Locale } from '@/lib/content/locale';
import type { Measure, RfmDefinition } from '@/lib/metrics';

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const cents = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A number as the reader writes it: Chinese sets no commas below ten thousand; the minus is a minus. */
export function numberText(locale: Locale, value: number, format = grouped): string {
  const text = format.format(value).replace('-', '−');
  return locale === 'zh' && Math.abs(value) < 10_000 ? text.replace(',', '') : text;
}

/** Money without its unit; cents only where there are some. */
export function moneyText(locale: Locale, amountCents: number): string {
  const whole = Math.round(amountCents) % 100 === 0;
  return numberText(locale, Math.round(amountCents) / 100, whole ? grouped : cents);
}

/** Money in a column, without its unit: the points stand under each other. */
export const moneyInColumn = (amountCents: number) =>
  cents.format(Math.round(amountCents) / 100).replace('-', '−');

/** Money with its unit. */
export function moneyWithUnit(locale: Locale, amountCents: number): string {
  const text = moneyText(locale, amountCents);
  if (locale === 'zh') return `${text}元`;
  return text.startsWith('−') ? `−¥${text.slice(1)}` : `¥${text}`;
}

export type FrequencyUnit = RfmDefinition['frequency'];

const UNITS: Readonly<Record<Locale, Readonly<Record<'days' | FrequencyUnit, string>>>> = {
  zh: { days: '天', orders: '单', 'order-days': '个下单日', 'repeat-periods': '期' },
  en: { days: 'day', orders: 'order', 'order-days': 'order day', 'repeat-periods': 'period' },
};

/** A value of R, F or M with the unit that the definition gives it. */
export function valueText(
  locale: Locale,
  measure: Measure,
  value: number,
  { frequency }: Pick<RfmDefinition, 'frequency'>,
): string {
  if (measure === 'm') return moneyWithUnit(locale, value);
  const unit = UNITS[locale][measure === 'r' ? 'days' : frequency];
  const number = numberText(locale, value);
  return locale === 'zh' ? `${number}${unit}` : `${number} ${unit}${value === 1 ? '' : 's'}`;
}
