import { dayNumber, isDay } from '@/lib/math';
import { FIRST_YEAR, LAST_YEAR } from './dates';

/** What `isoDay` answers when there is no YYYY-MM-DD. */
export const NO_DAY = -2_147_483_648;

/** Day numbers by year, month and day, filled as they occur: files hold few different days. 0 marks an empty place. */
const days = new Int32Array((LAST_YEAR - FIRST_YEAR + 1) * 512);

/** Day number of the ten bytes YYYY-MM-DD at `from`; NO_DAY for any other form, which the general reader takes. */
export function isoDay(view: DataView, from: number): number {
  // Several digits at once: XOR with '0' leaves 0 to 9 in the low half of each byte; adding 6 carries what is above 9 into
  // the high half. The two dashes are XORed with themselves.
  const y = view.getInt32(from, true) ^ 0x30303030;
  const m = view.getInt32(from + 4, true) ^ 0x2d30302d;
  const d = view.getUint16(from + 8, true) ^ 0x3030;
  const strange = (y | (y + 0x06060606) | m | (m + 0x00060600) | d | (d + 0x0606)) & 0xf0f0f0f0;
  // The dashes must be gone whole, the low half too.
  if (strange !== 0 || (m & 0x0f00000f) !== 0) return NO_DAY;
  const year = (y & 15) * 1000 + ((y >> 8) & 15) * 100 + ((y >> 16) & 15) * 10 + ((y >> 24) & 15);
  const month = ((m >> 8) & 15) * 10 + ((m >> 16) & 15);
  const day = (d & 15) * 10 + ((d >> 8) & 15);
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
