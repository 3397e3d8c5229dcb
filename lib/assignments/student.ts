export interface Student {
  readonly name: string;
  /** As `normaliseNumber` leaves it. */
  readonly number: string;
}

export const MAX_NAME = 40;

/**
 * One way to write a student number: full-width forms narrowed, letters large, spaces and hyphens gone. Undefined when nothing
 * usable is left: 1 to 32 letters and digits.
 */
export function normaliseNumber(text: string): string | undefined {
  const tidy = text
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/[\s\-‐-―_./·\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .toUpperCase();
  return /^[\p{L}\p{N}]{1,32}$/u.test(tidy) ? tidy : undefined;
}

/** A name in one line, without what could hide in it. Undefined when it is empty or too long. */
export function normaliseName(text: string): string | undefined {
  const tidy = text
    .slice(0, 400)
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return tidy !== '' && [...tidy].length <= MAX_NAME ? tidy : undefined;
}
