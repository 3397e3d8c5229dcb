import stdlibExp from '@stdlib/math-base-special-exp';
import stdlibLn from '@stdlib/math-base-special-ln';
import { describe, expect, test } from 'vitest';
import distributions from '../metrics/fixtures/distributions.json';
import vectors from '../metrics/fixtures/streams.json';
import { dayNumber, isDay, isoDate, monthNumber } from './calendar';
import { minimise } from './minimise';
import { exp, ln, powInt } from './elementary';
import { hypergeometric2F1 } from './hypergeometric';
import { normalCdf } from './normal-cdf';
import { normalQuantile } from './normal-quantile';
import { sampleBeta, sampleExponential, sampleGamma, sampleIndex, sampleLogNormal } from './sampling';
import { sortedCopy } from './sort';
import { digamma, gammaln } from './special';
import { murmur3, randomStream, xoshiro128ss } from './streams';

/** Equal to `digits` significant digits. */
function expectClose(actual: number, expected: number, digits = 12) {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(Math.abs(expected) * 10 ** -digits + 1e-300);
}

describe('special functions agree with mpmath and scipy', () => {
  test.each([
    { name: 'normalCdf', table: distributions.normalCdf, f: normalCdf, digits: 11 },
    {
      name: 'normalQuantile',
      table: distributions.normalQuantile,
      f: normalQuantile,
      digits: 11,
    },
    { name: 'gammaln', table: distributions.logGamma, f: gammaln, digits: 12 },
    { name: 'digamma', table: distributions.digamma, f: digamma, digits: 10 },
  ])('$name', ({ table, f, digits }) => {
    for (const [argument, value] of table) {
      if (value === 0) expect(Math.abs(f(argument!))).toBeLessThan(1e-12);
      else expectClose(f(argument!), value!, digits);
    }
  });

  test('hypergeometric 2F1', () => {
    for (const [a, b, c, z, value] of distributions.hyp2f1)
      expectClose(hypergeometric2F1(a!, b!, c!, z!), value!, 12);
  });

  test('exp and ln undo each other and meet the host within two units in the last place', () => {
    for (let x = 0.01; x < 50; x += 0.37) {
      expectClose(exp(x), Math.exp(x), 15);
      expectClose(ln(x), Math.log(x) || 1, 14);
    }
  });

  test('exp and ln have the bits of stdlib’s, over the whole range', () => {
    const stream = randomStream('bits');
    const wrong: number[] = [];
    for (let i = 0; i < 200_000; i++) {
      const x = (stream.uniform() - 0.5) * (i % 3 === 0 ? 1500 : i % 3 === 1 ? 4 : 1e-6);
      // stdlib rounds the smallest subnormals to 0, the host and we do not.
      if (!Object.is(exp(x), x < -744 && x > -745.13 ? Math.exp(x) : stdlibExp(x))) wrong.push(x);
      const y = stdlibExp(x) * (1 + stream.uniform());
      if (!Object.is(ln(y), stdlibLn(y))) wrong.push(y);
    }
    for (const x of [
      0,
      -0,
      1,
      -1,
      NaN,
      Infinity,
      -Infinity,
      709.78,
      709.79,

      -745.14,
      -708.5,
      -740,
      5e-324,
      2e-310,
      1 + 2 ** -52,
      1 - 2 ** -53,
    ]) {
      if (!Object.is(exp(x), stdlibExp(x))) wrong.push(x);
      if (!Object.is(ln(x), stdlibLn(x))) wrong.push(x);
    }
    expect(wrong).toEqual([]);
  });

  test('whole powers', () => {
    expect(powInt(3, 13)).toBe(3 ** 13);
    expect(powInt(0.5, 0)).toBe(1);
  });

  test('arguments outside the domain are errors, not NaN', () => {
    expect(() => normalQuantile(1)).toThrow(RangeError);
    expect(() => hypergeometric2F1(1, 1, 1, 1)).toThrow(RangeError);
  });
});

describe('streams', () => {
  test('xoshiro128** gives the outputs of its reference in C', () => {
    for (const { state, outputs } of vectors.streams) {
      const stream = xoshiro128ss(state[0]!, state[1]!, state[2]!, state[3]!);
      expect(outputs.map(() => stream.uint32())).toEqual(outputs);
    }
  });

  test('MurmurHash3 gives the published vectors', () => {
    const hash = (text: string, seed: number) => murmur3(new TextEncoder().encode(text), seed);
    expect(hash('', 1)).toBe(0x514e28b7);
    expect(hash('Hello, world!', 1234)).toBe(0xfaf6cdb3);
    expect(hash('The quick brown fox jumps over the lazy dog', 0x9747b28c)).toBe(0x2fa826cd);
  });

  test('a stream is named by the UTF-8 of its name, in whatever script', () => {
    for (const seed of ['seed', '茶馆 é']) {
      const key = new TextEncoder().encode(`${seed}\u001forders\u001f17`);
      const named = xoshiro128ss(murmur3(key, 1), murmur3(key, 2), murmur3(key, 3), murmur3(key, 4));
      expect(randomStream(seed, 'orders', 17).uint32()).toBe(named.uint32());
    }
  });

  test('a name names its own numbers: another purpose or owner shares none', () => {
    const first = (...name: (string | number)[]) => randomStream('seed', ...name).uint32();
    expect(first('orders', 17)).toBe(first('orders', 17));
    expect(
      new Set([first('orders', 17), first('orders', 18), first('traits', 17), first('orders', 1, 7)]).size,
    ).toBe(4);
  });

  test('samples have the moments of their distributions', () => {
    const stream = randomStream('moments');
    const mean = (draw: () => number) =>
      Array.from({ length: 20_000 }, draw).reduce((sum, x) => sum + x, 0) / 20_000;
    expect(mean(() => stream.uniform())).toBeCloseTo(0.5, 1.9);
    expect(mean(() => sampleGamma(stream, 0.4, 2))).toBeCloseTo(0.2, 1.9);
    expect(mean(() => sampleGamma(stream, 5, 2))).toBeCloseTo(2.5, 1.3);
    expect(mean(() => sampleBeta(stream, 2, 3))).toBeCloseTo(0.4, 1.9);
    expect(mean(() => sampleExponential(stream, 4))).toBeCloseTo(0.25, 1.9);
    expect(mean(() => ln(sampleLogNormal(stream, 80, 0.5)))).toBeCloseTo(Math.log(80), 1.5);
    expect(mean(() => sampleIndex(stream, [1, 0, 3]))).toBeCloseTo(1.5, 1.3);
  });
});

test('minimise finds the bottom of the Rosenbrock valley', () => {
  const found = minimise(
    ([x, y]) => ({
      value: (1 - x!) ** 2 + 100 * (y! - x! * x!) ** 2,
      gradient: [-2 * (1 - x!) - 400 * x! * (y! - x! * x!), 200 * (y! - x! * x!)],
    }),
    [-1.2, 1],
  );
  expect(found.converged).toBe(true);
  expectClose(found.point[0]!, 1, 8);
  expectClose(found.point[1]!, 1, 8);
});

test('sortedCopy sorts as the engine does, and leaves its input alone', () => {
  const stream = randomStream('sort');
  for (const [n, span, step] of [
    [0, 1, 1],
    [10, 100, 1],
    [100, 1, 1],
    [5000, 300, 1],
    [5000, 2e9, 1],
    [5000, 5e9, 1],
    [5000, 100, 0.01],
    // Enough of them for counting and for radix.
    [70_000, 300, 1],
    [70_000, 2e9, 1],
    [70_000, 5e9, 1],
    [70_000, 100, 0.01],
    [70_000, 1, 1],
  ] as const) {
    const values = Array.from({ length: n }, () => Math.floor((stream.uniform() - 0.3) * span) * step);
    const before = [...values];
    const sorted = sortedCopy(values).map((value) => value + 0);
    const expected = Float64Array.from(values.map((value) => value + 0).sort((a, b) => a - b));
    expect(Buffer.from(sorted.buffer).equals(Buffer.from(expected.buffer))).toBe(true);
    expect(values).toEqual(before);
  }
});

describe('calendar', () => {
  test('agrees with the host for every day of three centuries', () => {
    let wrong = 0;
    for (let day = dayNumber(1900, 1, 1); day <= dayNumber(2199, 12, 31); day++) {
      const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
      const [y, m, d] = iso.split('-').map(Number);
      if (isoDate(day) !== iso || dayNumber(y!, m!, d!) !== day || monthNumber(day) !== y! * 12 + m! - 1)
        wrong += 1;
    }
    expect(wrong).toBe(0);
  });

  test('knows leap years', () => {
    expect([
      isDay(2024, 2, 29),
      isDay(2023, 2, 29),
      isDay(1900, 2, 29),
      isDay(2000, 2, 29),
      isDay(2025, 13, 1),
    ]).toEqual([true, false, false, true, false]);
  });
});
