import { clvFinite, clvInfinite, type ClvInputs } from '@/lib/metrics';

/** A date, in years from now, and the margin that has come in until then, in money of today. */
export interface WorthPoint {
  readonly year: number;
  readonly total: number;
}

export interface WorthReading {
  /** From the day of winning the customer; one point more than years when the first margin comes after a year. */
  readonly curve: readonly WorthPoint[];
  /** Value of the counted years, before acquisition cost. */
  readonly counted: number;
  /** Value without end, before acquisition cost. */
  readonly clv: number;
  /** CLV − acquisition cost. */
  readonly net: number;
  /** When the cost has been earned back; none, if it never is. */
  readonly payback: WorthPoint | undefined;
  /** CLV with five points more retention. */
  readonly lifted: number;
}

/** Rounding of sums that are equal on paper. */
const SAME_MONEY = 1e-9;

const FIVE_POINTS = 0.05;

/**
 * What a customer brings in over the years and when her cost has been earned back. See model.md.
 *
 * @param years how many margins are counted, 1 or more
 * @throws RangeError when retention is above 0.95, or an input is outside its domain
 */
export function readWorth(
  inputs: ClvInputs & { readonly acquisitionCost: number },
  years: number,
): WorthReading {
  const { acquisitionCost, cashFlow = 'next-period' } = inputs;
  const value = { ...inputs, acquisitionCost: 0 };
  // Margins that have come in by the end of a year: one more, when the first of them comes at once.
  const early = cashFlow === 'this-period' ? 1 : 0;
  const at = (year: number): WorthPoint => ({ year, total: clvFinite(value, year + early) });
  const clv = clvInfinite(value);
  return {
    curve: Array.from({ length: years + 1 - early }, (_, year) => at(year)),
    counted: clvFinite(value, years),
    clv,
    net: clv - acquisitionCost,
    payback: paybackPoint(at, clv, acquisitionCost),
    lifted: clvInfinite({ ...value, retention: inputs.retention + FIVE_POINTS }),
  };
}

function paybackPoint(at: (year: number) => WorthPoint, clv: number, cost: number): WorthPoint | undefined {
  // The sum comes ever nearer to CLV without reaching it.
  if (cost > 0 && clv - cost <= SAME_MONEY) return undefined;
  let year = 0;
  while (at(year).total < cost - SAME_MONEY) year++;
  return at(year);
}
