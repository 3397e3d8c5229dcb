import { expect, test } from 'vitest';
import { answeringScore, askSample, askSamples, countSamples, trueScore } from '.';

const shop = { promoters: 50, detractors: 20, silent: 0 };
const ROUNDS = 4000;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Summed over all outcomes of the trinomial with scipy 1.17 (multinomial.pmf): coverage of the adjusted Wald interval. */
test.each([
  [10, 0, 0.9625],
  [30, 0, 0.9461],
  [100, 0, 0.9491],
  [30, 50, 0.8485],
  [100, 50, 0.504],
])(
  '%i answers, %i per cent of the detractors silent: the truth is covered in %f of rounds',
  (n, silent, exact) => {
    const samples = askSamples({ ...shop, silent }, n, 1, ROUNDS);
    const share = countSamples(samples, 13).covering / ROUNDS;
    expect(Math.abs(share - exact)).toBeLessThan(3 * Math.sqrt((exact * (1 - exact)) / ROUNDS));
  },
);

test('two rounds of 30 lie 13 points apart in 56.3 % of cases (scipy, the same sum)', () => {
  const scores = askSamples(shop, 30, 1, ROUNDS).map((sample) => sample.nps.score);
  // Pairs that share no round, so that they are independent.
  const apart = scores.filter((score, i) => i % 2 === 1 && Math.abs(score - scores[i - 1]!) > 12.9);
  const half = ROUNDS / 2;
  expect(Math.abs(apart.length / half - 0.5633)).toBeLessThan(3 * Math.sqrt((0.5633 * 0.4367) / half));
});

test('mean and spread are those of the trinomial: 30 and √(0.61 ÷ 30)', () => {
  const scores = askSamples(shop, 30, 1, ROUNDS).map((sample) => sample.nps.score);
  const centre = mean(scores);
  expect(Math.abs(centre - 30)).toBeLessThan((3 * 14.2595) / Math.sqrt(ROUNDS));
  const spread = Math.sqrt(mean(scores.map((score) => (score - centre) * (score - centre))));
  expect(Math.abs(spread - 14.2595)).toBeLessThan(0.5);
});

test('silent detractors lift the score of those who answer: 50 and 10 of 90 make 44.4', () => {
  expect(trueScore({ ...shop, silent: 50 })).toBe(30);
  expect(answeringScore({ ...shop, silent: 50 })).toBeCloseTo(400 / 9, 12);
  expect(answeringScore(shop)).toBe(30);
});

test('a longer round begins with the shorter one; everybody is counted', () => {
  const [short, long] = [askSample(shop, 30, 7), askSample(shop, 31, 7)];
  const kinds = ['promoters', 'passives', 'detractors'] as const;
  const added = kinds.map((kind) => long.counts[kind] - short.counts[kind]);
  expect([...added].sort()).toEqual([0, 0, 1]);
  expect(kinds.reduce((sum, kind) => sum + short.counts[kind], 0)).toBe(30);
});

test('extremes: all alike, and nobody of the kind', () => {
  expect(askSample({ promoters: 100, detractors: 0, silent: 0 }, 20, 1).nps.score).toBe(100);
  expect(askSample({ promoters: 0, detractors: 100, silent: 0 }, 20, 1).nps.score).toBe(-100);
  expect(askSample({ promoters: 0, detractors: 100, silent: 90 }, 20, 1).covers).toBe(true);
});

test('what cannot be asked is refused', () => {
  expect(() => askSample({ promoters: 60, detractors: 50, silent: 0 }, 30, 1)).toThrow('at most 100');
  expect(() => askSample(shop, 0, 1)).toThrow('at least one answer');
  expect(() => answeringScore({ promoters: 0, detractors: 100, silent: 100 })).toThrow('nobody');
  expect(() => countSamples([], 13)).toThrow('nothing');
});
