import type { Locale } from '@/lib/content/locale';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const cents = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A number as the reader writes it: Chinese sets no commas below ten thousand; the minus is a minus. */
function numberText(locale: Locale, value: number, format: Intl.NumberFormat): string {
  const text = format.format(value).replace(/^-0$/, '0').replace('-', '−');
  return locale === 'zh' && Math.abs(value) < 10_000 ? text.replace(',', '') : text;
}

export const countText = (locale: Locale, value: number) => numberText(locale, value, whole);

const withUnit = (locale: Locale, text: string) => {
  if (locale === 'zh') return `${text}元`;
  return text.startsWith('−') ? `−¥${text.slice(1)}` : `¥${text}`;
};

/** Whole yuan with the unit. */
export const yuanText = (locale: Locale, yuan: number) => withUnit(locale, countText(locale, yuan));

/** Sums a head or a message: to the fen below a hundred, where they are not whole. */
export const smallYuanText = (locale: Locale, yuan: number) => {
  const isWhole = Math.abs(yuan) >= 100 || Math.round(100 * yuan) % 100 === 0;
  return withUnit(locale, numberText(locale, yuan, isWhole ? whole : cents));
};

/** Fen as whole yuan with the unit. */
export const fenText = (locale: Locale, fen: number) => yuanText(locale, fen / 100);

/** A share as whole per cent. */
export const percentText = (share: number) => `${whole.format(100 * share)}%`;

/** What lies on 0 to 1 as points of 100, without the unit. */
export const pointsOf = (share: number) => Math.round(100 * share);

/** A name at the head of a line. */
export const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
