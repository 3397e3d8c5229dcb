/**
 * Special functions in plain arithmetic, for the same reason as in `elementary.ts`. Apart from it because stdlib's modules
 * cannot be shaken out of a bundle one function at a time.
 */
export { default as digamma } from '@stdlib/math-base-special-digamma';
export { default as gammaln } from '@stdlib/math-base-special-gammaln';
