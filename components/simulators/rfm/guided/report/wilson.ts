/** Standard normal quantile of 97.5 %. */
const Z = 1.959963984540054;

/**
 * 95 % interval of a share of which `hits` of `trials` were seen (Wilson 1927, without continuity correction):
 * (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) ÷ (1 + z²/n). It stays inside 0 to 1 and holds for small counts too.
 *
 * @throws RangeError unless 0 ≤ hits ≤ trials and trials ≥ 1, whole
 */
export function wilsonInterval(
  hits: number,
  trials: number,
): { readonly low: number; readonly high: number } {
  if (!(Number.isInteger(hits) && Number.isInteger(trials) && trials >= 1 && hits >= 0 && hits <= trials))
    throw new RangeError(`${hits} of ${trials} is no share`);
  const p = hits / trials;
  const weight = (Z * Z) / trials;
  const middle = p + weight / 2;
  const reach = Z * Math.sqrt((p * (1 - p)) / trials + weight / (4 * trials));
  return {
    low: hits === 0 ? 0 : (middle - reach) / (1 + weight),
    high: hits === trials ? 1 : (middle + reach) / (1 + weight),
  };
}
