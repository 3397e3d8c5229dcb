/** A whole number, written as in print. */
export const whole = (value: number): string => (value < 0 ? `−${-value}` : String(value));

/** Two decimals with their sign; what rounds to nought has none. */
export function signed(value: number): string {
  const digits = Math.abs(value).toFixed(2);
  return digits === '0.00' ? '0' : `${value < 0 ? '−' : '+'}${digits}`;
}

/** Per cent with one decimal; a dash where nobody is. */
export const share = (of: number | undefined): string =>
  of === undefined ? '—' : `${(100 * of).toFixed(1)}%`;

/** Parts of what is remembered, which add up to it. */
export function partsOf(
  { peak, end, mean }: { readonly peak: number; readonly end: number; readonly mean: number },
  weights: { readonly peak: number; readonly end: number },
) {
  const rest = 1 - weights.peak - weights.end;
  return [
    { part: 'peak' as const, value: peak, weight: weights.peak },
    { part: 'end' as const, value: end, weight: weights.end },
    { part: 'mean' as const, value: mean, weight: rest },
  ]
    .filter(({ weight }) => weight > 0)
    .map(({ weight, ...part }) => ({ ...part, percent: Math.round(100 * weight) }));
}
