import type { Locale } from '@/lib/content/locale';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const hundredths = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** The minus is a minus, and there is no −0. */
const withMinus = (text: string) => (/^-[0.]*$/.test(text) ? text.slice(1) : text.replace('-', '−'));

export const countText = (value: number): string => withMinus(whole.format(value));
export const tenthsText = (value: number): string => withMinus(tenths.format(value));

/** A feeling, with its sign. */
export const feltText = (value: number): string =>
  value >= 0.05 ? `+${tenths.format(value)}` : tenthsText(value);

/** A share, 0 to 1, as per cent. */
export const shareText = (share: number): string => `${tenthsText(100 * share)}%`;

const MYRIAD = 10_000;

/** Yuan in a sentence: from ten thousand on Chinese counts in 万. */
export function yuanText(locale: Locale, yuan: number): string {
  if (locale === 'en') {
    const text = countText(yuan);
    return text.startsWith('−') ? `−¥${text.slice(1)}` : `¥${text}`;
  }
  if (Math.abs(yuan) < MYRIAD - 0.5) return `${countText(yuan).replace(',', '')}元`;
  const myriads = yuan / MYRIAD;
  const format = Math.abs(myriads) < 10 ? hundredths : Math.abs(myriads) < 1000 ? tenths : whole;
  return `${withMinus(format.format(myriads))}万元`;
}

/** Yuan on an axis: 20万, 200k, 1.5M. */
export function axisYuan(locale: Locale, yuan: number): string {
  const units =
    locale === 'zh'
      ? ([[MYRIAD, '万']] as const)
      : ([
          [1_000_000, 'M'],
          [1000, 'k'],
        ] as const);
  const unit = units.find(([size]) => Math.abs(yuan) >= size);
  return unit ? `${tenthsText(yuan / unit[0])}${unit[1]}` : countText(yuan);
}

/** “a, b and c”, “a、b和c”. */
export function listed(locale: Locale, parts: readonly string[]): string {
  const head = parts.slice(0, -1);
  const last = parts[parts.length - 1] ?? '';
  if (head.length === 0) return last;
  return locale === 'zh' ? `${head.join('、')}和${last}` : `${head.join(', ')} and ${last}`;
}
