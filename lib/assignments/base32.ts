/** Crockford's base 32 (2019): no I, L, O, U, so that a code can be read aloud and copied by hand. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Five bits a character, the last one filled with zeros. */
export function toBase32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += ALPHABET[(held >>> (bits - 5)) & 31];
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + ALPHABET[(held << (5 - bits)) & 31] : text;
}

/** The bytes, without what fills the last character; undefined for a character that is none of ours. */
export function fromBase32(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const char of text) {
    const value = ALPHABET.indexOf(char);
    if (value === -1) return undefined;
    held = ((held << 5) | value) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >>> bits) & 255;
    }
  }
  return bytes;
}

/** A number below 32^digits. */
export function numberToBase32(value: number, digits: number): string {
  let text = '';
  for (let left = value, i = 0; i < digits; i++, left = Math.floor(left / 32))
    text = ALPHABET[left % 32] + text;
  return text;
}

/** The number, or −1. */
export const numberFromBase32 = (text: string): number =>
  [...text].reduce((value, char) => {
    const digit = ALPHABET.indexOf(char);
    return value < 0 || digit < 0 ? -1 : value * 32 + digit;
  }, 0);

/**
 * What people and programs do to a code on its way, undone: full-width characters, small letters, O for 0, I or L for 1, spaces,
 * hyphens and invisible characters within.
 */
export const tidyCode = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\-‐-―_·\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');

/** Digits of a hexadecimal hash as base 32: the first `length` characters. */
export function codeOfHash(hash: string, length: number): string {
  const bytes = Uint8Array.from({ length: Math.ceil((length * 5) / 8) }, (_, i) =>
    parseInt(hash.slice(2 * i, 2 * i + 2), 16),
  );
  return toBase32(bytes).slice(0, length);
}
