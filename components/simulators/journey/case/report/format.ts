import type { Locale } from '@/lib/content/locale';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const oneTenth = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const hundredths = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** The minus is a minus, and there is no −0. */
const withMinus = (text: string) => (/^-[0.]*$/.test(text) ? text.slice(1) : text.replace('-', '−'));

export { pointsText } from '@/components/hand-in/points-text';

/** A whole number: Chinese sets no commas below ten thousand. */
export function countText(locale: Locale, value: number): string {
  const text = withMinus(whole.format(value));
  return locale === 'zh' && Math.abs(value) < 9999.5 ? text.replace(',', '') : text;
}

/** At most one decimal, and at most two. */
export const tenthsText = (value: number) => withMinus(tenths.format(value));
export const hundredthsText = (value: number) => withMinus(hundredths.format(value));

/** A share, 0 to 1, as per cent with at most one decimal. */
export const shareText = (share: number) => `${tenthsText(100 * share)}%`;
/** A share as whole per cent. */
export const wholeShare = (share: number) => `${withMinus(whole.format(100 * share))}%`;

/** A feeling from −3 to 3, with its sign and one decimal. */
export function feelingText(value: number): string {
  const text = withMinus(oneTenth.format(value));
  return text === '0.0' ? '0' : value > 0 ? `+${text}` : text;
}

/** Yuan, fine enough that two choices can be told apart: 万 with one decimal, or whole thousands. */
export function yuanText(locale: Locale, yuan: number): string {
  const size = Math.abs(yuan);
  const sign = yuan < 0 && size >= 0.5 ? '−' : '';
  if (locale === 'zh')
    return size < 9999.5
      ? `${sign}${countText(locale, size)}元`
      : `${sign}${tenths.format(size / 10_000)}万元`;
  return `${sign}¥${whole.format(size < 9999.5 ? size : 1000 * Math.round(size / 1000))}`;
}
