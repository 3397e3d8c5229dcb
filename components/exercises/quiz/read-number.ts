/**
 * A number as people type it: full-width digits, a real minus sign, commas between thousands, the unit behind it.
 * Undefined if it is none.
 */
export function readNumber(text: string, unit = ''): number | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/\u3002/g, '.')
    .trim();
  const suffix = unit.normalize('NFKC').trim();
  const digits = (suffix !== '' && plain.endsWith(suffix) ? plain.slice(0, -suffix.length) : plain).trim();
  const ungrouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(digits) ? digits.replace(/,/g, '') : digits;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(ungrouped)) return undefined;
  const value = Number(ungrouped);
  return Number.isFinite(value) ? value : undefined;
}
