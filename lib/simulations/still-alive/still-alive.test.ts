import { describe, expect, test } from 'vitest';
import { createWorld } from '@/lib/customers';
import { fitBgNbd, purchaseHistories } from '@/lib/metrics';
import { aliveAfter, TEA_HOUSE_FITS } from '.';

const { orders, endDay } = createWorld({ seed: 'wuping', customers: 300 });
const histories = purchaseHistories(orders, endDay - 1);

describe.each(['bg-nbd', 'mbg-nbd'] as const)('%s', (model) => {
  test('the constants are what a fit to the tea house gives, to four decimals', () => {
    const fit = fitBgNbd(histories, model);
    if (!fit.identified) throw new Error(fit.reason);
    const { r, alpha, a, b } = fit;
    const four = (value: number) => Number(value.toFixed(4));
    expect({ r: four(r), alpha: four(alpha), a: four(a), b: four(b) }).toEqual(TEA_HOUSE_FITS[model]);
  });
});

test('P(alive) by Bayes’ rule on the two terms of the likelihood, each integrated numerically', () => {
  // Fader, Hardie & Lee (2005), eq. 3: alive, she let x chances to leave pass and was silent since t_x; gone, she left at t_x.
  const { r, alpha, a, b } = TEA_HOUSE_FITS['bg-nbd'];
  const past = { repeats: 4, weeks: 104 };
  const T = past.weeks + 90 / 7;
  const integral = (f: (u: number) => number, to: number) => {
    const steps = 200_000;
    let sum = 0;
    for (let i = 0; i < steps; i++) sum += f(((i + 0.5) / steps) * to);
    return (sum * to) / steps;
  };
  // The rate's density is λ^(r−1) e^(−αλ) and the dropout's p^(a−1) (1−p)^(b−1), both up to a constant that cancels.
  const silent = (until: number) =>
    integral((rate) => rate ** (r - 1 + past.repeats) * Math.exp(-rate * (alpha + until)), 2);
  const stayed = integral((p) => p ** (a - 1) * (1 - p) ** (b - 1 + past.repeats), 1);
  const left = integral((p) => p ** a * (1 - p) ** (b - 2 + past.repeats), 1);
  const alive = stayed * silent(T);
  const gone = left * silent(past.weeks);
  expect(aliveAfter(past, 90, 'bg-nbd')).toBeCloseTo(alive / (alive + gone), 3);
});

test('without a repeat order BG/NBD knows nothing, MBG/NBD lets the silence count', () => {
  const once = { repeats: 0, weeks: 0 };
  expect([0, 90, 365].map((days) => aliveAfter(once, days, 'bg-nbd'))).toEqual([1, 1, 1]);
  expect(aliveAfter(once, 365, 'mbg-nbd')).toBeLessThan(aliveAfter(once, 90, 'mbg-nbd'));
});
