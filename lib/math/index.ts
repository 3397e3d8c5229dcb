export { exp, ln, pow, powInt } from './elementary';
export { hypergeometric2F1 } from './hypergeometric';
export { counterUniform, nameKey, ownerKey } from './counter-draw';
export { dayNumber, isDay, isoDate, monthNumber } from './calendar';
export { minimise, type Evaluation, type Minimum } from './minimise';
export { normalCdf } from './normal-cdf';
export { normalQuantile } from './normal-quantile';
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
export { sortedCopy } from './sort';
export { digamma, gammaln } from './special';
export { murmur3, randomStream, xoshiro128ss, type RandomStream } from './streams';
