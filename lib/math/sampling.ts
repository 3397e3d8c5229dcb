import { exp, ln, pow } from './elementary';
import { normalQuantile } from './normal-quantile';
import type { RandomStream } from './streams';

/** Exponential waiting time with the given rate (events per unit). */
export function sampleExponential(stream: RandomStream, rate: number): number {
  return -ln(1 - stream.uniform()) / rate;
}

/** Standard normal, by inversion: one draw a number, so that streams stay aligned. */
export function sampleNormal(stream: RandomStream): number {
  return normalQuantile(stream.uniform() || 1e-16);
}

/** Log-normal with the given median and standard deviation of the logarithm. */
export function sampleLogNormal(stream: RandomStream, median: number, sigma: number): number {
  return median * exp(sigma * sampleNormal(stream));
}

/** Gamma(shape, rate), mean shape ÷ rate (Marsaglia & Tsang 2000, ACM TOMS 26(3), 363–372). */
export function sampleGamma(stream: RandomStream, shape: number, rate: number): number {
  // Below shape 1 the method needs one more, and is brought back down by U^(1/shape) (same paper, section 6).
  if (shape < 1) return sampleGamma(stream, shape + 1, rate) * pow(1 - stream.uniform(), 1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = sampleNormal(stream);
    const v = (1 + c * x) * (1 + c * x) * (1 + c * x);
    const u = 1 - stream.uniform();
    if (v > 0 && ln(u) < 0.5 * x * x + d - d * v + d * ln(v)) return (d * v) / rate;
  }
}

/** Beta(a, b) from two gammas. */
export function sampleBeta(stream: RandomStream, a: number, b: number): number {
  const x = sampleGamma(stream, a, 1);
  return x / (x + sampleGamma(stream, b, 1));
}

/** True with probability p. */
export function sampleBernoulli(stream: RandomStream, p: number): boolean {
  return stream.uniform() < p;
}

/** Index drawn with probability proportional to its weight. */
export function sampleIndex(stream: RandomStream, weights: readonly number[]): number {
  let left = stream.uniform() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return index;
  }
  return weights.length - 1;
}
