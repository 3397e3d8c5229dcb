import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { promiseReading, standardCoefficients, staying, yearAfter } from '@/lib/simulations/ladder';

const ANSWERS = [1, 3, 6, 66, 24];
const [CAPTIVE, LAST_YEAR, THIS_YEAR] = [0.3, 2, 5];
const percent = (share: number) => `${Math.round(100 * share)}%`;
const year = (mark: number, exponent: number) => staying(mark, exponent).year;
const leftOf = (exponent: number, marks = [1, 2, 3, 4, 5]) =>
  yearAfter(ANSWERS, exponent)
    .filter(({ mark }) => marks.includes(mark))
    .reduce((sum, { left }) => sum + left, 0);
const gain = (mark: number, exponent: number) => year(mark + 1, exponent) - year(mark, exponent);

describe.each(['zh', 'en'] as const)('what the %s text says is what the model computes', (locale) => {
  const source = readFileSync(new URL(`${locale}.mdx`, import.meta.url), 'utf8');
  const part = (id: string) => source.split(`[#${id}]`)[1]?.split('\n## ')[0] ?? '';
  const opening = source.split('<Outcomes>')[0] ?? '';
  const say = (text: string, zh: string, en: string) => expect(text).toContain(locale === 'zh' ? zh : en);

  test('the hundred answers: 90 satisfied, 74 left last year, 55 this year', () => {
    expect(source).toContain(`answers={[${ANSWERS.join(', ')}]}`);
    const [last, now] = [Math.round(leftOf(LAST_YEAR)), Math.round(leftOf(THIS_YEAR))];
    say(opening, `还在${last}位`, `${last} were still there`);
    say(opening, `只剩${now}位`, `${now} will be left`);
    say(part('curve'), `从${last}位掉到${now}位`, `from ${last} to ${now}`);
    expect(ANSWERS[3]! + ANSWERS[4]!).toBe(90);
    say(part('trap'), `才剩${now}位`, `${now} were left`);
  });

  test('the worked example: a quarter, a year, people', () => {
    const text = part('two-kinds');
    const [four, five] = [staying(4, THIS_YEAR), staying(5, THIS_YEAR)];
    for (const share of [four.quarter, four.year, five.quarter, five.year])
      expect(text).toContain(percent(share));
    const left = [leftOf(THIS_YEAR, [4]), leftOf(THIS_YEAR, [5]), leftOf(THIS_YEAR, [1, 2, 3])].map(
      Math.round,
    );
    expect(text).toContain(`${left.join(' + ')} = ${Math.round(leftOf(THIS_YEAR))}`);
    expect(text).toContain(`66 × ${percent(four.year)} ≈ ${left[0]}`);
    expect(text).toContain(`24 × ${percent(five.year)} ≈ ${left[1]}`);
    const satisfiedGone = Math.round(90 - leftOf(THIS_YEAR, [4, 5]));
    say(text, `**${satisfiedGone}位说过满意**`, `**${satisfiedGone} had said`);
    const gone = 100 - Math.round(leftOf(THIS_YEAR));
    say(text, `走掉的${gone}位`, `Of the ${gone} who went`);
    const apart = Math.round(100 * (five.year - four.year));
    say(text, `一年就差${apart}个`, `become ${apart} in a year`);
    const quarterly = Math.round(100 * (five.quarter - four.quarter));
    say(text, `只差${quarterly}个百分点`, `${quarterly === 10 ? 'Ten' : quarterly} points apart`);
  });

  test('where four marks do most: this year among the fours, last year among the threes', () => {
    const text = part('curve');
    const gains = {
      fours: 4 * gain(4, THIS_YEAR),
      threes: 4 * gain(3, THIS_YEAR),
      lowest: gain(1, THIS_YEAR) + 3 * gain(2, THIS_YEAR),
    };
    expect(gains.fours).toBeGreaterThan(gains.threes);
    expect(gains.threes).toBeGreaterThan(gains.lowest);
    say(text, `多留${gains.fours.toFixed(1)}位`, `${gains.fours.toFixed(1)} people among four`);
    say(text, `多留${gains.threes.toFixed(1)}位`, `keeps ${gains.threes.toFixed(1)} of a person`);
    say(text, `多留${gains.lowest.toFixed(1)}位`, `1 or 2, ${gains.lowest.toFixed(1)}`);
    const lastYear = [1, 2, 3, 4].map((mark) => gain(mark, LAST_YEAR));
    expect(Math.max(...lastYear)).toBe(lastYear[2]);
    say(
      text,
      `涨一分多${Math.round(100 * lastYear[2]!)}个`,
      `${Math.round(100 * lastYear[2]!)} points for a mark`,
    );
    say(
      text,
      `多${Math.round(100 * gain(4, THIS_YEAR))}个百分点`,
      `${Math.round(100 * gain(4, THIS_YEAR))} points more`,
    );
  });

  test('the states: 49, 78, 72, 83 and 35 in a hundred stay a year', () => {
    const text = part('curve');
    const read = [...text.matchAll(/<State [^>]*choice: ([\d.]+), mark: (\d) \}\}>/g)].map(
      ([, choice, mark]) => year(Number(mark), Number(choice)),
    );
    expect(read).toHaveLength(5);
    for (const share of read) expect(text).toContain(percent(share));
    expect(staying(2, CAPTIVE).kind).toBe('hostage');
    expect(staying(4, THIS_YEAR).kind).toBe('mercenary');
    expect(staying(5, THIS_YEAR).kind).toBe('loyalist');
    expect(staying(2, THIS_YEAR).kind).toBe('defector');
  });

  test('the formula is that of the model', () => {
    const { stayBase, curveWeight } = standardCoefficients();
    expect(part('curve')).toContain(`e^{-(${stayBase} + ${curveWeight} s^k)}`);
  });

  test('without choice, 8 of the 10 dissatisfied stay', () => {
    const stay = Math.round(leftOf(CAPTIVE, [1, 2, 3]));
    say(part('trap'), `不满意的10位一年后还剩${stay}位`, `${stay} of the 10 dissatisfied`);
  });

  test('promises of 50, 70 and 90 for a service of 70', () => {
    const text = part('where-from');
    const read = [...text.matchAll(/promise: (\d+), got: (\d+)/g)].map(([, promise, got]) =>
      promiseReading(Number(promise) / 100, Number(got) / 100, THIS_YEAR).mark.toFixed(1),
    );
    expect(read).toHaveLength(3);
    for (const mark of read) expect(text).toContain(locale === 'zh' ? `${mark}分` : mark);
  });
});
