import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { normalQuantile } from '@/lib/math';
import { nps } from '@/lib/metrics';
import { answeringScore, askSamples, countSamples, trueScore } from '@/lib/simulations/ask-a-sample';

const z = normalQuantile(0.975);
const LAST = { promoters: 17, passives: 8, detractors: 5 };
const THIS = { promoters: 14, passives: 10, detractors: 6 };
const whole = (value: number) => String(Math.round(value)).replace('-', '−');
const shop = { promoters: 50, detractors: 20, silent: 0 };
const forty = (population = shop, answers = 30) => countSamples(askSamples(population, answers, 1, 40), 13);
/** Variance of one answer, in units of (100 points)². */
const variance = (p: number, d: number) => p + d - (p - d) * (p - d);
const needed = (half: number, v: number) => Math.ceil(((100 * z) / half) * ((100 * z) / half) * v);

/** Chance of each difference promoters − detractors among n answers, by adding one answer after the other. */
function lattice(n: number, p: number, d: number): number[] {
  let chances = [1];
  for (let i = 0; i < n; i++) {
    const next = new Array<number>(chances.length + 2).fill(0);
    chances.forEach((chance, k) => {
      next[k]! += chance * d;
      next[k + 1]! += chance * (1 - p - d);
      next[k + 2]! += chance * p;
    });
    chances = next;
  }
  return chances;
}

describe.each(['zh', 'en'])('what the %s text says is what the arithmetic gives', (locale) => {
  const text = readFileSync(new URL(`${locale}.mdx`, import.meta.url), 'utf8').replace(
    /(\d),(\d{3})/g,
    '$1$2',
  );
  const has = (...parts: string[]) => parts.forEach((part) => expect(text).toContain(part));
  const range = (low: string, high: string) => has(locale === 'zh' ? `${low}到${high}` : `${low} to ${high}`);

  test('the two months: 40 and 26.7, what one guest moves, 14 promoters are 47 %', () => {
    expect(nps(LAST).score).toBe(40);
    expect(nps(THIS).score.toFixed(1)).toBe('26.7');
    const { promoters, passives, detractors } = THIS;
    const up = nps({ promoters: promoters + 1, passives: passives - 1, detractors }).score;
    const down = nps({ promoters: promoters - 1, passives, detractors: detractors + 1 }).score;
    expect((up - nps(THIS).score).toFixed(1)).toBe('3.3');
    expect((nps(THIS).score - down).toFixed(1)).toBe('6.7');
    has('26.7', '3.3', '6.7', `${whole((100 * promoters) / 30)}%`);
  });

  test('CSAT three ways: 70 %, 40 %, 3.93', () => {
    const answers = [12, 9, 5, 3, 1];
    const total = answers.reduce((sum, count) => sum + count, 0);
    expect(total).toBe(30);
    const mean = answers.reduce((sum, count, i) => sum + count * (5 - i), 0) / total;
    has(`${(100 * 21) / total}%`, `${(100 * 12) / total}%`, mean.toFixed(2), '(60 + 36 + 15 + 6 + 1)');
  });

  test('both intervals and that of the difference', () => {
    const [last, now] = [LAST, THIS].map((counts) => nps(counts, { interval: 'wald' }));
    has(
      `SE = 100 × √(0.573 ÷ 30) = ${last!.standardError.toFixed(2)}`,
      `SE = ${now!.standardError.toFixed(2)}`,
    );
    range(whole(last!.low), whole(last!.high));
    range(whole(now!.low), whole(now!.high));
    has((z * last!.standardError).toFixed(1), (z * now!.standardError).toFixed(1));
    const error = Math.hypot(last!.standardError, now!.standardError);
    const fall = last!.score - now!.score;
    has(fall.toFixed(1), error.toFixed(2), (z * error).toFixed(1), whole(z * error));
    has(
      ...(locale === 'zh'
        ? [`掉${whole(fall + z * error)}分到涨${whole(z * error - fall)}分`]
        : [`a fall of ${whole(fall + z * error)} to a rise of ${whole(z * error - fall)}`]),
    );
    const quarter = (z * error) / Math.sqrt(3);
    has(locale === 'zh' ? `${whole(quarter)}分左右` : `about ${whole(quarter)}`);
  });

  test('answers needed: 235, 385, 938, and 253 a month', () => {
    const v = variance(0.5, 0.2);
    has(v.toFixed(2), String(needed(10, v)), String(needed(10, variance(0.5, 0.5))), String(needed(5, v)));
    const months = variance(17 / 30, 5 / 30) + variance(14 / 30, 6 / 30);
    has(String(needed(40 / 3, months)));
    expect([needed(10, v), needed(10, 1), needed(5, v), needed(40 / 3, months)]).toEqual([
      235, 385, 938, 253,
    ]);
  });

  test('chance of 13 points or more between two unchanged months: 56 %, downwards 28 %', () => {
    const chances = lattice(30, 0.5, 0.2);
    let [apart, down] = [0, 0];
    chances.forEach((first, i) =>
      chances.forEach((second, j) => {
        if ((100 * Math.abs(i - j)) / 30 >= 13) apart += first * second;
        if ((100 * (i - j)) / 30 >= 13) down += first * second;
      }),
    );
    has(`${whole(100 * apart)}%`, `${whole(100 * down)}%`);
    expect([apart, down].map((chance) => whole(100 * chance))).toEqual(['56', '28']);
  });

  test('the states of the model', () => {
    expect(askSamples(shop, 30, 1, 2).map((sample) => whole(sample.nps.score))).toEqual(['47', '37']);
    const plain = forty();
    expect([plain.lowest, plain.highest, plain.apart, plain.pairs].map(whole)).toEqual([
      '0',
      '57',
      '20',
      '39',
    ]);
    has(
      ...(locale === 'zh' ? ['最低0分，最高57分', '39对里有20对'] : ['is 0, the highest 57', '20 of the 39']),
    );
    const many = forty(shop, 235);
    has(
      locale === 'zh'
        ? `${whole(many.lowest)}到${whole(many.highest)}分`
        : `between ${whole(many.lowest)} and ${whole(many.highest)}`,
    );
    const calm = { promoters: 30, detractors: 0, silent: 0 };
    const torn = { promoters: 65, detractors: 35, silent: 0 };
    expect([calm, torn].map(trueScore)).toEqual([30, 30]);
    const width = (counts: ReturnType<typeof forty>) => counts.highest - counts.lowest;
    expect(width(forty(calm))).toBeLessThan(width(plain));
    expect(width(forty(torn))).toBeGreaterThan(width(plain));
    const silent = { ...shop, silent: 50 };
    const slanted = forty(silent, 1000);
    expect(slanted.covering).toBe(0);
    expect(whole(answeringScore(silent))).toBe('44');
    has(
      locale === 'zh'
        ? `${whole(slanted.lowest)}到${whole(slanted.highest)}分之间`
        : `between ${whole(slanted.lowest)} and ${whole(slanted.highest)}`,
    );
    const states = [...text.matchAll(/<State model="ask-a-sample" set=\{\{ (.*?) \}\}/g)];
    expect(states.map(([, fields]) => fields!.match(/\d+/g)!.map(Number))).toEqual([
      [50, 20, 0, 30, 1],
      [50, 20, 0, 30, 2],
      [50, 20, 0, 30, 40],
      [50, 20, 0, 235, 40],
      [30, 0, 0, 30, 40],
      [65, 35, 0, 30, 40],
      [50, 20, 50, 1000, 40],
    ]);
  });
});
