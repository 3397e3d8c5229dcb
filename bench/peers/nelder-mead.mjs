/** BG/NBD by the plain likelihood (Fader, Hardie & Lee 2005) and the Nelder-Mead of the library fmin. */
import { nelderMead } from 'fmin/index.js';
import { customers } from '../lib/customers.mjs';
import { measured } from '../lib/measured.mjs';

// fmin 0.0.4 forgets to declare the counter of its shrink step, which a module forbids.
globalThis.i = 0;

const { x, tx, T } = customers(Number(process.argv[2]));

await measured(() => {
  const { x: logs, fx } = nelderMead(cost, [0, 0, 0, 0], { maxIterations: 2000, minErrorDelta: 1e-8 });
  const [r, alpha, a, b] = logs.map(Math.exp);
  return { r, alpha, a, b, logLikelihood: -fx };
});

function cost(logs) {
  const [r, alpha, a, b] = logs.map(Math.exp);
  let sum = 0;
  for (let i = 0; i < x.length; i++) {
    const first = logGamma(r + x[i]) - logGamma(r) + r * Math.log(alpha);
    const dropout = logGamma(a + b) + logGamma(b + x[i]) - logGamma(b) - logGamma(a + b + x[i]);
    const stays = (alpha + T[i]) ** -(r + x[i]);
    const leaves = x[i] > 0 ? (a / (b + x[i] - 1)) * (alpha + tx[i]) ** -(r + x[i]) : 0;
    sum += first + dropout + Math.log(stays + leaves);
  }
  return Number.isFinite(sum) ? -sum : 1e300;
}

/** Lanczos' approximation, g = 7, nine coefficients. */
function logGamma(z) {
  const c = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
    12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
  ];
  if (z < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * z)) - logGamma(1 - z);
  let sum = c[0];
  for (let i = 1; i < 9; i++) sum += c[i] / (z - 1 + i);
  const t = z + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (z - 0.5) * Math.log(t) - t + Math.log(sum);
}
