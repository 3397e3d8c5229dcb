export { dayNumber, isDay, isoDate, monthNumber } from './calendar';
export { minimise, type Evaluation, type Minimum } from './minimise';
export { normalCdf, normalQuantile } from './normal';
export { lerpNumpy, quantile7 } from './quantile';
export {
  sampleBernoulli,
  sampleBeta,
  sampleExponential,
  sampleGamma,
  sampleIndex,
  sampleLogNormal,
  sampleNormal,
} from './sampling';
export { betaln, digamma, erfc, exp, gammaln, hypergeometric2F1, ln, log1p, pow, powInt } from './special';
export { murmur3, randomStream, xoshiro128ss, type RandomStream } from './streams';
