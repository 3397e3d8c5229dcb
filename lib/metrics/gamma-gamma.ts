import { digamma, exp, gammaln, ln, type Evaluation } from '@/lib/math';
import { notIdentified, searchOptimum, type NotIdentified } from './identified';

/** Order values ~ gamma(p, ν), ν ~ gamma(q, v) across customers (Fader & Hardie 2013); v in money. */
export interface GammaGammaParameters {
  readonly p: number;
  readonly q: number;
  readonly v: number;
}

export interface GammaGammaFit extends GammaGammaParameters {
  readonly identified: true;
  readonly logLikelihood: number;
  readonly customers: number;
}

/** Number of orders and their mean value, one entry a customer; both above 0. */
export interface ValueColumns {
  readonly x: ArrayLike<number>;
  readonly mean: ArrayLike<number>;
}

/**
 * Fits the gamma–gamma model of spending by maximum likelihood (Fader & Hardie 2013, eq. 1a), with the analytic gradient.
 *
 * @returns the fit, or `identified: false` with the reason: nobody, everybody alike, or a mean without limit (q ≤ 1)
 */
export function fitGammaGamma({ x, mean }: ValueColumns): GammaGammaFit | NotIdentified {
  const customers = x.length;
  if (customers === 0) return notIdentified('no-customers');
  let total = 0;
  for (let i = 0; i < customers; i++) {
    if (!(x[i]! > 0 && mean[i]! > 0))
      throw new RangeError(`x and mean must be above 0, got x=${x[i]}, mean=${mean[i]}`);
    total += mean[i]!;
  }
  const typical = total / customers;
  // In units of the typical value, so that the search does not depend on the currency.
  const scaled = Float64Array.from(mean, (value) => value / typical);
  const found = searchOptimum((logs) => negativeLogLikelihood(x, scaled, logs), [ln(2), ln(3), 0]);
  // p without bound: one customer's orders are all alike; q without bound: all customers are.
  if (!found.interior)
    return notIdentified(found.point[0]! > found.point[1]! ? 'orders-alike' : 'values-alike');
  const [p, q, v] = [exp(found.point[0]!), exp(found.point[1]!), exp(found.point[2]!) * typical];
  if (!(q > 1)) return notIdentified('no-finite-mean');
  // Back to money: each density carries 1/typical.
  return { identified: true, p, q, v, logLikelihood: -found.value - customers * ln(typical), customers };
}

/** Expected mean order value given x orders of mean m: (v + x·m)·p ÷ (p·x + q − 1); x = 0 gives the population mean. */
export function expectedOrderValue({ p, q, v }: GammaGammaParameters, x: number, mean: number): number {
  if (!(q > 1)) throw new RangeError(`the population mean needs q > 1, got ${q}`);
  return x === 0 ? (p * v) / (q - 1) : (p * (v + x * mean)) / (p * x + q - 1);
}

function negativeLogLikelihood(
  x: ArrayLike<number>,
  mean: ArrayLike<number>,
  logs: readonly number[],
): Evaluation {
  const [p, q, v] = [exp(logs[0]!), exp(logs[1]!), exp(logs[2]!)];
  const logV = logs[2]!;
  const atQ = { log: gammaln(q), slope: digamma(q) };
  // Γ terms depend on x alone, and few different x occur.
  const seen = new Map<number, { log: number; slopeP: number; slopePQ: number }>();
  const termsOf = (n: number) => {
    const known = seen.get(n);
    if (known) return known;
    const slopePQ = digamma(p * n + q);
    const terms = { log: gammaln(p * n + q) - gammaln(p * n), slopeP: slopePQ - digamma(p * n), slopePQ };
    seen.set(n, terms);
    return terms;
  };
  let value = 0;
  let [dp, dq, dv] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const n = x[i]!;
    const m = mean[i]!;
    const terms = termsOf(n);
    const logM = ln(m);
    const logN = ln(n);
    const logTotal = ln(n * m + v);
    value += terms.log - atQ.log + q * logV + (p * n - 1) * logM + p * n * logN - (p * n + q) * logTotal;
    dp += n * (terms.slopeP + logM + logN - logTotal);
    dq += terms.slopePQ - atQ.slope + logV - logTotal;
    dv += q / v - (p * n + q) / (n * m + v);
  }
  return { value: -value, gradient: [-dp * p, -dq * q, -dv * v] };
}
