import type { Locale } from '@/lib/content/locale';
import { moneyWithUnit, numberText } from '../../lab/customers-format';

const tenths = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const hundredths = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

export { pointsText } from '@/components/hand-in/points-text';

/** A share, 0 to 1, as per cent. */
export const shareText = (locale: Locale, share: number) => perCentText(locale, 100 * share);

export const perCentText = (locale: Locale, percent: number) =>
  `${numberText(locale, percent, tenths)}${locale === 'zh' ? '%' : '\u00a0%'}`;

/** Whole or broken yuan. */
export const yuanText = (locale: Locale, yuan: number) => moneyWithUnit(locale, Math.round(100 * yuan));

export const plainText = (locale: Locale, value: number) => numberText(locale, value, hundredths);
