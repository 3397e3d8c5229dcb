import { dayNumber, isDay } from '@/lib/math';
import { FIRST_YEAR, LAST_YEAR } from './dates';

const MINUS = 45;
const ZERO = 48;
const SIGN = 1 << 31;
/** What `isoDay` answers when there is no YYYY-MM-DD. */
export const NO_DAY = -2_147_483_648;

/** Day numbers by year, month and day, filled as they occur: files hold few different days. 0 marks an empty place. */
const days = new Int32Array((LAST_YEAR - FIRST_YEAR + 1) * 512);

/** Day number of YYYY-MM-DD at `from`; NO_DAY for any other form, which the general reader takes. */
export function isoDay(bytes: Uint8Array, from: number): number {
  if (bytes[from + 4] !== MINUS || bytes[from + 7] !== MINUS) return NO_DAY;
  const y1 = bytes[from]! - ZERO;
  const y2 = bytes[from + 1]! - ZERO;
  const y3 = bytes[from + 2]! - ZERO;
  const y4 = bytes[from + 3]! - ZERO;
  const m1 = bytes[from + 5]! - ZERO;
  const m2 = bytes[from + 6]! - ZERO;
  const d1 = bytes[from + 8]! - ZERO;
  const d2 = bytes[from + 9]! - ZERO;
  // What is no digit is negative here, or makes its difference from 9 negative: the sign bit tells all sixteen at once.
  if (
    ((y1 |
      y2 |
      y3 |
      y4 |
      m1 |
      m2 |
      d1 |
      d2 |
      (9 - y1) |
      (9 - y2) |
      (9 - y3) |
      (9 - y4) |
      (9 - m1) |
      (9 - m2) |
      (9 - d1) |
      (9 - d2)) &
      SIGN) !==
    0
  )
    return NO_DAY;
  const year = y1 * 1000 + y2 * 100 + y3 * 10 + y4;
  const month = m1 * 10 + m2;
  const day = d1 * 10 + d2;
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) return NO_DAY;
  const place = ((year - FIRST_YEAR) << 9) | (month << 5) | day;
  const known = days[place]!;
  if (known !== 0) return known - DAY_SHIFT;
  if (!isDay(year, month, day)) return NO_DAY;
  const number = dayNumber(year, month, day);
  days[place] = number + DAY_SHIFT;
  return number;
}

/** Makes every day of the table positive; the table's first day is −25 567. */
const DAY_SHIFT = 100_000;
