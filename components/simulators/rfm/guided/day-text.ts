import type { Locale } from '@/lib/content/locale';
import { MONTHS } from '../months';

/** A day as it is written in a sentence; `day` is YYYY-MM-DD. */
export function dayText(locale: Locale, day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return locale === 'zh' ? `${year}年${month}月${date}日` : `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}
