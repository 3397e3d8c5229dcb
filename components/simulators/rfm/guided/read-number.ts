/** Longer than any number that a form asks for. */
const MOST_CHARACTERS = 40;

/**
 * The number that somebody typed: full-width digits, decimal comma or dot (the Chinese full stop too), thousands commas, spaces,
 * %, yuan signs, any minus. Undefined where nothing is typed, NaN where it is no number.
 */
export function readNumber(text: string): number | undefined {
  if (text.trim() === '') return undefined;
  if (text.length > MOST_CHARACTERS) return NaN;
  const plain = text
    .normalize('NFKC')
    .replace(/[\s%¥元_']/g, '')
    .replace(/[−–—‐‑]/g, '-')
    .replace(/。/g, '.');
  // A comma with whole groups of three behind it parts thousands; any other single comma is a decimal comma.
  const grouped = /^[-+]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(plain);
  const pointed = grouped ? plain.replace(/,/g, '') : plain.replace(/^([^,.]*),([^,.]*)$/, '$1.$2');
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(pointed) ? Number(pointed) + 0 : NaN;
}
