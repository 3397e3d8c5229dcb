export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Winkler score of a central prediction interval (Winkler 1972): its width, plus 2/α times the distance by which the truth
 * lies outside; smaller is better. In expectation it is smallest for the honest α/2 and 1 − α/2 quantiles.
 *
 * @param coverage 1 − α, in (0, 1): 0.8 for an 80 % interval
 */
export function winklerScore({ low, high }: Interval, truth: number, coverage: number): number {
  if (!(coverage > 0 && coverage < 1))
    throw new RangeError(`coverage must lie between 0 and 1, got ${coverage}`);
  if (!(low <= high)) throw new RangeError(`interval from ${low} to ${high} is upside down`);
  const outside = truth < low ? low - truth : truth > high ? truth - high : 0;
  return high - low + (2 / (1 - coverage)) * outside;
}

/** Brier score of a probability for a yes/no event (Brier 1950): (p − outcome)², 0 to 1. */
export function brierScore(probability: number, happened: boolean): number {
  if (!(probability >= 0 && probability <= 1))
    throw new RangeError(`probability must lie between 0 and 1, got ${probability}`);
  const miss = probability - (happened ? 1 : 0);
  return miss * miss;
}

/**
 * Share of the points for a proper score S: 1 − ¾·S/S₀, not below 0, where S₀ is the score of the widest answer that the
 * form permits. So the answer that says nothing earns a quarter, and above the floor honesty is the best policy.
 */
export function predictionShare(score: number, widest: number): number {
  return Math.max(0, 1 - (0.75 * score) / widest);
}
