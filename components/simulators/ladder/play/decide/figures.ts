import type { Locale } from '@/lib/content/locale';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

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

/** Small sums, to a tenth of a yuan below a hundred. */
export const smallYuanText = (locale: Locale, yuan: number) =>
  withUnit(locale, numberText(locale, yuan, Math.abs(yuan) < 100 ? tenths : whole));

/** Fen as whole yuan with the unit. */
export const fenText = (locale: Locale, fen: number) => yuanText(locale, fen / 100);

/** A share as whole per cent. */
export const percentText = (share: number) => `${whole.format(100 * share)}%`;

/** What lies on 0 to 1 as points of 100, without the unit. */
export const pointsOf = (share: number) => Math.round(100 * share);
