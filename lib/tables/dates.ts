import { dayNumber, isDay } from '@/lib/math';

/** Order of day and month where a date is written with the year last. */
export type DateOrder = 'dmy' | 'mdy';

/**
 * Where a spreadsheet counts days from: 1900 (day 1 = 1900-01-01, with a 29 February 1900 that never was) or 1904 (day 0 =
 * 1904-01-01, old Mac files).
 */
export type DateSystem = 1900 | 1904;

/** How the file's dates are to be understood. */
export interface DateOptions {
  readonly dateOrder?: DateOrder;
  readonly dateSystem?: DateSystem;
}

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
/** 1927 to 2119 in the 1900 system: five digits that no other form has. */
const SERIAL = /^([1-7]\d{4})(?:\.\d+)?$/;
/** Serial number of 1970-01-01. */
const SERIAL_OF_1970: Readonly<Record<DateSystem, number>> = { 1900: 25_569, 1904: 24_107 };
const YEAR_LAST = new RegExp(`^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4,})${TIME}$`);

/**
 * Reads a date as written: 2025-1-3, 2025/01/03 14:02, 20250103, 2025年1月3日, 2025.1.3, with `order` also 3/1/2025,
 * and a spreadsheet's day number such as 45660 (ECMA-376 part 1, 18.17.4.1).
 * The time of day and its zone are ignored: an order belongs to the day that the till printed.
 */
export function readDate(text: string, order?: DateOrder, system: DateSystem = 1900): DateReading {
  if (text === '') return { problem: 'empty-date' };
  const yearFirst = YEAR_FIRST.exec(text) ?? COMPACT.exec(text) ?? CHINESE.exec(text);
  if (yearFirst) return fromParts(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const serial = SERIAL.exec(text);
  if (serial) return { day: Number(serial[1]) - SERIAL_OF_1970[system] };
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
