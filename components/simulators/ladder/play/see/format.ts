import type { Locale } from '@/lib/content/locale';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const cents = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const tenths = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** The minus is a minus, and there is no −0. */
const signed = (text: string) => (/^-[0.]*$/.test(text) ? text.slice(1) : text.replace('-', '−'));

/** A whole number as the reader writes it: Chinese sets no commas below ten thousand. */
export function numberText(locale: Locale, value: number): string {
  const text = signed(whole.format(value));
  return locale === 'zh' && Math.abs(value) < 10_000 ? text.replace(',', '') : text;
}

const withUnit = (locale: Locale, text: string) => {
  if (locale === 'zh') return `${text}元`;
  return text.startsWith('−') ? `−¥${text.slice(1)}` : `¥${text}`;
};

/** Fen as whole yuan with the unit. */
export const yuanText = (locale: Locale, fen: number): string =>
  withUnit(locale, numberText(locale, fen / 100));

/** Fen to the fen, with the unit. */
export const fenText = (locale: Locale, fen: number): string =>
  withUnit(locale, signed(cents.format(Math.round(fen) / 100)));

/** Fen to the fen in a column, without the unit: the points stand under each other. */
export const fenInColumn = (fen: number): string => signed(cents.format(Math.round(fen) / 100));

/** A share as per cent, to a tenth. */
export const percentText = (share: number): string => `${signed(tenths.format(100 * share))}%`;

/** A share as whole per cent. */
export const wholePercent = (share: number): string => `${signed(whole.format(100 * share))}%`;

/** A level from 0 to 1 as points of 100. */
export const pointsOf = (level: number): number => Math.round(100 * level);

/** A number with one decimal. */
export const tenthText = (value: number): string => signed(tenths.format(value));

/** What was added, with its sign. */
export const plus = (text: string): string => (text.startsWith('−') ? text : `+${text}`);

/** Fen for an axis: 1.2万, 12k, 2.5M. Without the unit. */
export function shortYuan(locale: Locale, fen: number): string {
  const yuan = fen / 100;
  const million = locale === 'en' && Math.abs(yuan) >= 1_000_000;
  const [step, unit] = locale === 'zh' ? [10_000, '万'] : million ? [1_000_000, 'M'] : [1000, 'k'];
  if (Math.abs(yuan) < step) return numberText(locale, yuan);
  const scaled = yuan / step;
  return `${signed(Number.isInteger(scaled) ? whole.format(scaled) : tenths.format(scaled))}${unit}`;
}
