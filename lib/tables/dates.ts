/** Order of day and month where a date is written with the year last. */
export type DateOrder = 'dmy' | 'mdy';

export type DateProblem =
  'not-a-date' | 'no-such-day' | 'year-out-of-range' | 'ambiguous-date' | 'empty-date';

/** Days since 1970-01-01, or why the text is no date. */
export type DateReading = { readonly day: number } | { readonly problem: DateProblem };

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

const TIME = '(?:[T ]+\\d{1,2}:\\d{2}.*)?';
const YEAR_FIRST = new RegExp(`^(\\d{4,})[-/.](\\d{1,2})[-/.](\\d{1,2})${TIME}$`);
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const CHINESE = new RegExp(`^(\\d{4,})年(\\d{1,2})月(\\d{1,2})[日号]?${TIME}$`);
const YEAR_LAST = new RegExp(`^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4,})${TIME}$`);

/**
 * Reads a date as written: 2025-1-3, 2025/01/03 14:02, 20250103, 2025年1月3日, 2025.1.3, and with `order` also 3/1/2025.
 * The time of day and its zone are ignored: an order belongs to the day that the till printed.
 */
export function readDate(text: string, order?: DateOrder): DateReading {
  if (text === '') return { problem: 'empty-date' };
  const yearFirst = YEAR_FIRST.exec(text) ?? COMPACT.exec(text) ?? CHINESE.exec(text);
  if (yearFirst) return fromParts(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const yearLast = YEAR_LAST.exec(text);
  if (!yearLast) return { problem: 'not-a-date' };
  const [first, second, year] = [Number(yearLast[1]), Number(yearLast[2]), Number(yearLast[3])];
  if (order === undefined) return { problem: 'ambiguous-date' };
  return order === 'dmy' ? fromParts(year, second, first) : fromParts(year, first, second);
}

function fromParts(year: number, month: number, day: number): DateReading {
  if (year < FIRST_YEAR || year > LAST_YEAR) return { problem: 'year-out-of-range' };
  return isDay(year, month, day) ? { day: dayNumber(year, month, day) } : { problem: 'no-such-day' };
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True when the Gregorian calendar has that day. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= MONTH_LENGTHS[month - 1]! + (month === 2 && leap ? 1 : 0);
}

/** Days from 1970-01-01 to a Gregorian date, by counting from 1 March of year 0 (Richards 2013, ch. 15). */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 719_469;
}

/** ISO 8601 date of a day number; the inverse of `dayNumber`. */
export function isoDate(day: number): string {
  const fromMarch = day + 719_468;
  const era = Math.floor(fromMarch / 146_097);
  const ofEra = fromMarch - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * ofYear + 2) / 153);
  const dayOfMonth = ofYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}
