import type { Locale } from '@/lib/content/locale';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const hundredths = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** The minus is a minus, and there is no −0. */
const withMinus = (text: string) => (/^-[0.]*$/.test(text) ? text.slice(1) : text.replace('-', '−'));

/** Chinese sets no commas below ten thousand. */
const numberWith = (format: Intl.NumberFormat) => (locale: Locale, value: number) => {
  const text = withMinus(format.format(value));
  return locale === 'zh' && Math.abs(value) < 10_000 ? text.replace(',', '') : text;
};

/** A whole number. */
export const countText = numberWith(whole);
/** At most one decimal, and at most two. */
export const tenthsText = numberWith(tenths);
export const hundredthsText = numberWith(hundredths);

export { pointsText } from '@/components/hand-in/points-text';

/** A share, 0 to 1, as per cent with at most one decimal. */
export const shareText = (share: number) => `${withMinus(tenths.format(100 * share))}%`;
/** A share as whole per cent. */
export const wholeShare = (share: number) => `${withMinus(whole.format(100 * share))}%`;

/** What lies on 0 to 1, as points of 100. */
export const levelText = (level: number) => withMinus(whole.format(100 * level));

const MYRIAD = 10_000;

/** Fen in a sentence: from ten thousand yuan on Chinese counts in 万; English in whole yuan. */
export function yuanText(locale: Locale, fen: number): string {
  const yuan = fen / 100;
  if (locale === 'en') return inYuan(locale, countText(locale, yuan));
  if (Math.abs(yuan) < MYRIAD - 0.5) return inYuan(locale, countText(locale, yuan));
  const myriads = yuan / MYRIAD;
  return `${withMinus((Math.abs(myriads) < 1000 ? tenths : whole).format(myriads))}万元`;
}

/** Fen as whole yuan, in a column: without the unit. */
export const yuanInColumn = (fen: number) => withMinus(whole.format(fen / 100));

/** With its sign: what was gained has a plus. */
export const signed = (text: string, value: number) => (value > 0 ? `+${text}` : text);

function inYuan(locale: Locale, text: string): string {
  if (locale === 'zh') return `${text}元`;
  return text.startsWith('−') ? `−¥${text.slice(1)}` : `¥${text}`;
}

/** “a, b and c”, “a、b和c”. */
export function listed(locale: Locale, parts: readonly string[]): string {
  const head = parts.slice(0, -1);
  const last = parts[parts.length - 1] ?? '';
  if (head.length === 0) return last;
  return locale === 'zh' ? `${head.join('、')}和${last}` : `${head.join(', ')} and ${last}`;
}
