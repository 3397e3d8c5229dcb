import type { Locale } from '@/lib/content/locale';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const exact = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const minus = (text: string) => text.replace('-', '−');

/** Plain digits with grouping, in both languages. */
export const count = (value: number): string => minus(whole.format(value));

/** Up to `digits` decimals. */
export const decimal = (value: number, digits: number): string =>
  minus(new Intl.NumberFormat('en', { maximumFractionDigits: digits }).format(value));

/** Yuan without its sign or unit; no decimals above 100. */
export const yuan = (cents: number): string =>
  minus((Math.abs(cents) > 10_000 ? whole : exact).format(cents / 100));

export const money = (locale: Locale, cents: number): string =>
  locale === 'zh' ? `${yuan(cents)}元` : `${cents < 0 ? '−' : ''}¥${yuan(Math.abs(cents))}`;

/** Whole per cent; what is there and rounds to nothing is said to be less than 1. */
export const percent = (share: number): string =>
  share > 0 && share < 0.005 ? '<1%' : minus(`${Math.round(100 * share) + 0}%`);
