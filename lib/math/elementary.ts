/**
 * Elementary functions in plain arithmetic. `Math.exp`, `log`, `pow` and their kin differ in the last bit between engines
 * (and between versions of one engine); these use only + − × ÷ and bit moves, so replay gives the same bits everywhere.
 *
 * The algorithms and constants are those of FreeBSD's msun (e_exp.c, e_log.c: Copyright 1993 by Sun Microsystems, Inc.; free
 * to use, copy, modify and distribute as long as this notice is preserved). stdlib has the same functions, and a test holds
 * ours to its bits; its modules would bring 12 KB of scaffolding into every lesson.
 */
const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const LOG2_E = 1.442695040888963387;

/** One double seen as two words, to read and write its exponent. */
const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
double[0] = 1;
const HIGH = words[1] === 0 ? 0 : 1;

/** e^x. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 709.782712893383973096) return Infinity;
  if (x < -745.13321910194110842) return 0;
  // Below 2⁻²⁸ the next term of the series is lost in rounding.
  if (Math.abs(x) < 3.725290298461914e-9) return 1 + x;
  const k = Math.trunc(LOG2_E * x + (x < 0 ? -0.5 : 0.5));
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (0.00006613756321437934 + t * (-0.0000016533902205465252 + t * 4.1381367970572385e-8))));
  return scale(1 - (low - (r * c) / (2 - c) - high), k);
}

/** y·2^k for y near 1, in two steps where 2^k alone has no normal double. */
function scale(y: number, k: number): number {
  if (k > 1023) return y * 2 * powerOfTwo(k - 1);
  if (k < -1022) return y * powerOfTwo(k + 54) * powerOfTwo(-54);
  return y * powerOfTwo(k);
}

function powerOfTwo(k: number): number {
  words[HIGH] = (k + 1023) << 20;
  words[1 - HIGH] = 0;
  return double[0]!;
}

/** Natural logarithm; −Infinity at 0, NaN below. */
export function ln(x: number): number {
  if (x === 0) return -Infinity;
  if (!(x > 0) || x === Infinity) return x > 0 ? x : NaN;
  let k = 0;
  double[0] = x;
  if (words[HIGH]! < 0x00100000) {
    // Subnormal: scaled up by 2⁵⁴.
    k = -54;
    double[0] = x * 18_014_398_509_481_984;
  }
  let high = words[HIGH]!;
  k += (high >> 20) - 1023;
  high &= 0x000fffff;
  const carry = (high + 0x95f64) & 0x100000;
  // x·2^−k between √½ and √2.
  words[HIGH] = high | (carry ^ 0x3ff00000);
  k += carry >> 20;
  const f = double[0] - 1;
  if ((0x000fffff & (2 + high)) < 3) return nearOne(f, k);
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const t1 = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const t2 =
    z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const r = t2 + t1;
  if (((high - 0x6147a) | (0x6b851 - high)) > 0) {
    const half = 0.5 * f * f;
    return k === 0 ? f - (half - s * (half + r)) : k * LN2_HIGH - (half - (s * (half + r) + k * LN2_LOW) - f);
  }
  return k === 0 ? f - s * (f - r) : k * LN2_HIGH - (s * (f - r) - k * LN2_LOW - f);
}

/** ln((1 + f)·2^k) for |f| < 2⁻²⁰. */
function nearOne(f: number, k: number): number {
  if (f === 0) return k === 0 ? 0 : k * LN2_HIGH + k * LN2_LOW;
  const r = f * f * (0.5 - 0.3333333333333333 * f);
  return k === 0 ? f - r : k * LN2_HIGH - (r - k * LN2_LOW - f);
}

/** x^y for x > 0, within a few units in the last place: e^(y ln x). */
export function pow(x: number, y: number): number {
  if (!(x > 0)) throw new RangeError(`pow: base must be positive, got ${x}`);
  return exp(y * ln(x));
}

/** x^n for a whole number n ≥ 0, by repeated squaring. */
export function powInt(x: number, n: number): number {
  let result = 1;
  for (let base = x, left = n; left > 0; base *= base, left = Math.floor(left / 2)) {
    if (left % 2 === 1) result *= base;
  }
  return result;
}
