/** Generated BG/NBD customers with the parameters published for CDNOW: x repeat orders, t_x and T in weeks. */
import { mulberry32 } from './prepare.mjs';

const [R, ALPHA, A, B] = [0.2426, 4.4136, 0.7929, 2.4259];

export function customers(count) {
  const next = mulberry32(count);
  const x = new Float64Array(count);
  const tx = new Float64Array(count);
  const T = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const rate = gamma(R, next) / ALPHA;
    const p = beta(A, B, next);
    T[i] = (189 + Math.floor(84 * next())) / 7;
    let at = 0;
    for (;;) {
      at += -Math.log(1 - next()) / rate;
      if (!(at < T[i])) break;
      x[i] += 1;
      tx[i] = Math.ceil(at * 7) / 7;
      if (next() < p) break;
    }
    tx[i] = Math.min(tx[i], T[i]);
  }
  return { x, tx, T };
}

const beta = (a, b, next) => {
  const left = gamma(a, next);
  return left / (left + gamma(b, next));
};

/** Marsaglia & Tsang 2000; below one by the power of a uniform. */
function gamma(shape, next) {
  if (shape < 1) return gamma(shape + 1, next) * next() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const z = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
    const v = (1 + c * z) ** 3;
    if (v > 0 && Math.log(1 - next()) < 0.5 * z * z + d - d * v + d * Math.log(v)) return d * v;
  }
}
