/** One number of the model: its unit, its limits, and the work that gives the form of its equation; the value is assumed throughout. */
export interface JourneyCoefficient {
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly standard: number;
  /** Null: form assumed too. */
  readonly source: string | null;
}

const row = (
  unit: string,
  low: number,
  high: number,
  standard: number,
  source: string | null = null,
): JourneyCoefficient => ({ unit, low, high, standard, source });

/** See model.md for the equation that each stands in. */
export const JOURNEY_COEFFICIENTS = {
  /** People differ in patience: their factor lies between 1 − this and 1 + this. */
  patienceSpread: row('share', 0, 0.9, 0.4),
  /** And in what they expect: their offset lies between − and + this. */
  expectationSpread: row('share', 0, 0.3, 0.12),
  tries: row('tries', 1, 5, 3),
  comeBack: row('minutes', 0, 100_000, 60),
  giveUp: row('chance', 0, 1, 0.5),
  waitCost: row('share of quality', 0, 1, 0.45),
  failureCost: row('quality a failure', 0, 1, 0.2),
  carry: row('share', 0, 1, 0.1, 'oliver-1980'),
  level: row('feeling', 0, 2, 0.4),
  gainUp: row('feeling', 0, 5, 1.2, 'oliver-1980'),
  gainDown: row('feeling', 0, 5, 1.8, 'mittal-1998'),
  slope: row('chance a shortfall', 0, 5, 0.8),
  tolerance: row('share', 0, 1, 0.1),
  complainBelow: row('feeling', -3, 0, -0.75),
  peak: row('weight', 0, 1, 0.35, 'kahneman-1993'),
  end: row('weight', 0, 1, 0.3, 'kahneman-1993'),
  npsAtNought: row('points', 0, 10, 6.8, 'reichheld-2003'),
  npsSlope: row('points a feeling', 0, 5, 1.5),
  npsNoise: row('points', 0, 5, 1),
  againSlope: row('logits a feeling', 0, 5, 0.8),
} as const satisfies Record<string, JourneyCoefficient>;

export type JourneyCoefficientName = keyof typeof JOURNEY_COEFFICIENTS;
export const JOURNEY_COEFFICIENT_NAMES = Object.keys(JOURNEY_COEFFICIENTS) as JourneyCoefficientName[];
export type JourneyCoefficients = Readonly<Record<JourneyCoefficientName, number>>;
export type JourneyChanges = Readonly<Partial<Record<JourneyCoefficientName, number>>>;

/** All coefficients with a journey's changes. */
export function coefficientsWith(changes: JourneyChanges): JourneyCoefficients {
  const standard = Object.fromEntries(
    JOURNEY_COEFFICIENT_NAMES.map((name) => [name, JOURNEY_COEFFICIENTS[name].standard]),
  ) as Record<JourneyCoefficientName, number>;
  return { ...standard, ...changes };
}
