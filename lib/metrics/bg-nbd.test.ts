import { describe, expect, test } from 'vitest';
import { createWorld } from '@/lib/customers';
import fits from './fixtures/bgnbd.json';
import degenerate from './fixtures/degenerate.json';
import spending from './fixtures/gamma-gamma.json';
import {
  bgNbdLogLikelihood,
  expectedOrderValue,
  expectedPurchases,
  fitBgNbd,
  fitGammaGamma,
  pAlive,
  purchaseHistories,
  purchaseOutlook,
} from '.';

const weeks = (days: readonly number[]) => days.map((day) => day / 7);
const columnsOf = ({ x, txDays, TDays }: { x: number[]; txDays: number[]; TDays: number[] }) => ({
  x,
  tx: weeks(txDays),
  T: weeks(TDays),
});
const MODELS = [
  ['bg-nbd', 'bgnbd'],
  ['mbg-nbd', 'mbgnbd'],
] as const;

/** Four significant digits, as the estimates are quoted. */
const four = (value: number) => value.toPrecision(4);

describe.each(MODELS)('%s against an independent optimiser (scipy)', (model, key) => {
  test.each(fits.sets)('fits $name to four digits and 1e-6 of the likelihood', (set) => {
    const best = set[key];
    const fit = fitBgNbd(columnsOf(set), model);
    if (!fit.identified) throw new Error(fit.reason);
    expect(Math.abs(fit.logLikelihood - best.logLikelihood)).toBeLessThan(
      1e-6 * Math.abs(best.logLikelihood),
    );
    expect([fit.r, fit.alpha, fit.a, fit.b].map(four)).toEqual(
      [best.r, best.alpha, best.a, best.b].map(four),
    );
  });

  test('P(alive), expectation and discounted outlook agree with numerical integration', () => {
    for (const at of [
      ...fits.sets.map((set) => set[key]),
      ...fits.fixed.map((set) => ({ ...set, forecasts: set[key] })),
    ]) {
      for (const [x, txDays, TDays, alive, expected, discounted] of at.forecasts) {
        const history = { x: x!, tx: txDays! / 7, T: TDays! / 7 };
        // Near a = 1 the closed form steps aside by a millionth.
        const relative = at.a === 1 ? 1e-5 : 1e-9;
        expect(Math.abs(pAlive(at, history, model) / alive! - 1)).toBeLessThan(1e-9);
        expect(Math.abs(expectedPurchases(at, history, 39, model) / expected! - 1)).toBeLessThan(relative);
        const outlook = purchaseOutlook(at, history, { horizonWeeks: 39, discountPerYear: 0.1 }, model);
        expect(Math.abs(outlook.discounted / discounted! - 1)).toBeLessThan(relative * 10);
      }
    }
  });

  test.each(degenerate.sets)('$name is not identified: a reason, never numbers', (set) => {
    const fit = fitBgNbd(columnsOf(set), model);
    expect(fit).toEqual({ identified: false, reason: expect.any(String) });
  });
});

test('each missing difference is named', () => {
  const reasons = Object.fromEntries(
    degenerate.sets.map((set) => {
      const fit = fitBgNbd(columnsOf(set));
      return [set.name, fit.identified ? 'identified' : fit.reason];
    }),
  );
  expect(reasons).toEqual({
    'nobody-returns': 'nobody-returned',
    'one-rate-nobody-leaves': 'nobody-leaves',
    'one-rate': 'rates-alike',
    'one-dropout': 'dropout-alike',
    'nobody-leaves': 'nobody-leaves',
  });
});

test('the published example: x = 2, t_x = 30.43, T = 38.86 gives 1.226 purchases over 39 weeks, P(alive) 0.7266', () => {
  const published = { r: 0.2426, alpha: 4.4136, a: 0.7929, b: 2.4259 };
  const history = { x: 2, tx: 30.43, T: 38.86 };
  expect(expectedPurchases(published, history, 39).toFixed(3)).toBe('1.226');
  expect(pAlive(published, history).toFixed(4)).toBe('0.7266');
});

test('BG/NBD holds one-time buyers alive for ever, MBG/NBD does not', () => {
  const parameters = { r: 0.24, alpha: 4.4, a: 0.8, b: 2.4 };
  const once = { x: 0, tx: 0, T: 100 };
  expect(pAlive(parameters, once)).toBe(1);
  expect(pAlive(parameters, once, 'mbg-nbd')).toBeLessThan(0.8);
});

test('the likelihood is the one that the fit reports, and impossible histories are refused', () => {
  const set = fits.sets[0]!;
  const columns = columnsOf(set);
  expect(bgNbdLogLikelihood(columns, set.bgnbd)).toBeCloseTo(set.bgnbd.logLikelihood, 5);
  expect(() => fitBgNbd({ x: [0], tx: [3], T: [5] })).toThrow('t_x = 0');
  expect(() => fitBgNbd({ x: [1], tx: [6], T: [5] })).toThrow('lies after');
  expect(fitBgNbd({ x: [], tx: [], T: [] })).toEqual({ identified: false, reason: 'no-customers' });
});

describe('gamma–gamma', () => {
  const x = spending.orders;
  const mean = spending.cents.map((cents, i) => cents / 100 / spending.orders[i]!);

  test('agrees with scipy to four digits, and its conditional means to nine', () => {
    const fit = fitGammaGamma({ x, mean });
    if (!fit.identified) throw new Error(fit.reason);
    const { p, q, v, logLikelihood } = spending.optimum;
    expect([fit.p, fit.q, fit.v].map(four)).toEqual([p, q, v].map(four));
    expect(Math.abs(fit.logLikelihood / logLikelihood - 1)).toBeLessThan(1e-9);
    for (const [orders, cents, value] of spending.conditionalMeans)
      expect(
        Math.abs(expectedOrderValue(spending.optimum, orders!, cents! / 100 / orders!) / value! - 1),
      ).toBeLessThan(1e-9);
  });

  test('where a customer’s own orders hardly differ, that is the reason', () => {
    const { orders, endDay } = createWorld({ seed: 'a', customers: 150, days: 365 });
    const { x, meanRepeatValue } = purchaseHistories(orders, endDay);
    const known = (_: number, i: number) => meanRepeatValue[i]! > 0;
    expect(fitGammaGamma({ x: x.filter(known), mean: meanRepeatValue.filter(known) })).toEqual({
      identified: false,
      reason: 'orders-alike',
    });
  });

  test('everybody alike is not identified; values must be above 0', () => {
    expect(fitGammaGamma({ x: [1, 2, 3, 2], mean: [50, 50, 50, 50] }).identified).toBe(false);
    expect(() => fitGammaGamma({ x: [1], mean: [0] })).toThrow('above 0');
  });
});
