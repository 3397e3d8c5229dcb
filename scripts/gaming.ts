/**
 * How far a script gets that knows neither the data nor the key: a thousand fixed scripts at random, each on a hundred seeds of the
 * pool, marks by a person counted 0. Run with `npm run gaming`; takes minutes.
 */
import { randomStream } from '../lib/math';
import { rfmGuided, type Outcome } from '../lib/scoring';
import { attemptWith, blindScript, expertDecisions } from '../lib/scoring/rfm-guided/fixtures/runs';
import { poolSeed } from '../lib/simulations/rfm-campaign';

const SCRIPTS = 1000;
const SEEDS = 100;
const scripts = Array.from({ length: SCRIPTS }, (_, i) => blindScript(randomStream('gaming', 'script', i)));
const totalOf = (outcome: Outcome) => (outcome.status === 'scored' ? outcome.total : 0);
const sums = new Float64Array(SCRIPTS);
let expert = 0;
for (let place = 0; place < SEEDS; place++) {
  const seed = poolSeed(place * 5);
  scripts.forEach((decisions, i) => {
    sums[i]! += totalOf(rfmGuided.score(attemptWith(seed, decisions)));
  });
  expert += totalOf(rfmGuided.score(attemptWith(seed, expertDecisions(seed))));
  if ((place + 1) % 10 === 0) console.log(`${place + 1} seeds`);
}
const means = [...sums].map((sum) => sum / SEEDS).sort((a, b) => a - b);
const at = (share: number) => means[Math.round(share * (SCRIPTS - 1))]!.toFixed(1);
console.log(`of 100: best ${at(1)}, 95 % ${at(0.95)}, median ${at(0.5)}, worst ${at(0)}`);
console.log(`an expert who leaves the claims empty: ${(expert / SEEDS).toFixed(1)}`);
if (means.at(-1)! >= 50) process.exitCode = 1;
