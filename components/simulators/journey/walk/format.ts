import type { Locale } from '@/lib/content/locale';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** The minus is a minus, and there is no −0. */
const printed = (text: string) => (/^-[0.]*$/.test(text) ? text.slice(1) : text.replace('-', '−'));

/** A whole number as the reader writes it: Chinese sets no commas below ten thousand. */
export function numberText(locale: Locale, value: number): string {
  const text = printed(whole.format(value));
  if (locale === 'zh' && Math.abs(value) >= 9999.5 && Math.round(value) % 10_000 === 0)
    return `${printed(whole.format(value / 10_000))}万`;
  return locale === 'zh' && Math.abs(value) < 9999.5 ? text.replace(',', '') : text;
}

/** Yuan with the unit, in 万 or thousands where there are many. */
export function yuanText(locale: Locale, yuan: number): string {
  const size = Math.abs(yuan);
  const sign = yuan < 0 && Math.round(size) > 0 ? '−' : '';
  if (locale === 'zh')
    return size < 9999.5
      ? `${sign}${numberText(locale, size)}元`
      : `${sign}${tenths.format(size / 10_000)}万元`;
  return size < 9999.5
    ? `${sign}¥${numberText(locale, size)}`
    : size < 999_500
      ? `${sign}¥${whole.format(size / 1000)}k`
      : `${sign}¥${tenths.format(size / 1_000_000)}m`;
}

/** A share as per cent, to a tenth. */
export const shareText = (share: number): string => `${printed(tenths.format(100 * share))}%`;

/** One decimal. */
export const tenthText = (value: number): string => printed(tenths.format(value));

/** A feeling, or a difference of two: one decimal, with its sign. */
export function signedText(value: number): string {
  const text = tenthText(value);
  return text === '0.0' ? '0' : value > 0 ? `+${text}` : text;
}

/** A whole difference with its sign. */
export function signedWhole(locale: Locale, value: number): string {
  const text = numberText(locale, value);
  return Math.round(value) > 0 ? `+${text}` : text;
}

/** Minutes in the unit in which somebody would say them. */
export function waitText(locale: Locale, minutes: number): string {
  const [amount, zh, one, many] =
    minutes < 90
      ? [Math.round(minutes), '分钟', 'minute', 'minutes']
      : minutes < 2880
        ? [Math.round(minutes / 6) / 10, '小时', 'hour', 'hours']
        : [Math.round(minutes / 144) / 10, '天', 'day', 'days'];
  if (locale === 'zh') return `${amount}${zh}`;
  return `${amount} ${amount === 1 ? one : many}`;
}
