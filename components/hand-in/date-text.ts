import type { Locale } from '@/lib/content/locale';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const two = (value: number) => String(value).padStart(2, '0');

/** A day as it is written in a sentence; `text` is YYYY-MM-DD. */
export function dayText(locale: Locale, text: string): string {
  const [year = 0, month = 1, date = 1] = text.split('-').map(Number);
  return locale === 'zh' ? `${year}年${month}月${date}日` : day.format(new Date(year, month - 1, date));
}

/** Day and time by this device's clock. */
export function momentText(locale: Locale, at: Date): string {
  const clock = `${two(at.getHours())}:${two(at.getMinutes())}`;
  return locale === 'zh'
    ? `${at.getMonth() + 1}月${at.getDate()}日${clock}`
    : `${dayAndMonth.format(at)} at ${clock}`;
}
