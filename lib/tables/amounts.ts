export type AmountProblem = 'not-a-number' | 'amount-too-large' | 'empty-amount';

/** Whole cents; `rounded` when the text held more than two decimals that matter. */
export type AmountReading =
  { readonly cents: number; readonly rounded: boolean } | { readonly problem: AmountProblem };

/** Below ten billion units (10¹² cents) nine thousand such rows still sum exactly in a double (2⁵³ ≈ 9·10¹⁵). */
const MOST_UNITS_DIGITS = 10;

const PLAIN = /^([-+]?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d*))?$|^([-+]?)\.(\d+)$/;

/**
 * Reads an amount of money exactly, digit by digit: 88, 88.5, -12.00, (12.00), ¥1,234.50, 1,234.5元, full-width forms.
 * More than two decimals are rounded to the cent, halves away from zero.
 */
export function readAmount(text: string): AmountReading {
  const normal = text.normalize('NFKC').replace(/−/g, '-').replace(/\s/g, '');
  if (normal === '') return { problem: 'empty-amount' };
  const inBrackets = /^\((.+)\)$/.exec(normal);
  const bare = (inBrackets?.[1] ?? normal)
    .replace(/^([-+]?)(?:[¥$€£]|RMB|CNY)/i, '$1')
    .replace(/(?:元|RMB|CNY)$/i, '');
  const match = PLAIN.exec(bare);
  if (!match || (inBrackets && /^[-+]/.test(bare))) return { problem: 'not-a-number' };
  const negative = inBrackets !== null || match[1] === '-' || match[4] === '-';
  const units = (match[2] ?? '0').replace(/,/g, '').replace(/^0+(?=\d)/, '');
  const decimals = match[3] ?? match[5] ?? '';
  if (units.length > MOST_UNITS_DIGITS) return { problem: 'amount-too-large' };
  const rest = decimals.slice(2);
  const whole = Number(units) * 100 + Number(decimals.slice(0, 2).padEnd(2, '0')) + (rest >= '5' ? 1 : 0);
  // 0 − 0 is 0: a refund of nothing must not become −0.
  return { cents: negative ? 0 - whole : whole, rounded: /[1-9]/.test(rest) };
}

/** Cents as units with two decimals: −1250 → "-12.50". */
export function formatCents(cents: number): string {
  const size = Math.abs(cents);
  const text = `${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`;
  return cents < 0 ? `-${text}` : text;
}
