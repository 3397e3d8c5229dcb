import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { averageTalk, branchAt, countTalk, createCircle, spreadTalk } from '@/lib/simulations/word-of-mouth';

/** The tea house of the lesson: forty guests, and of a hundred who get a push five believe it. */
const circle = createCircle('wuping', 40);
const PUSH = 0.05;

interface Setting {
  readonly delighted: number;
  readonly hurt: number;
  readonly answered: number;
  readonly tellsGood: number;
  readonly tellsBad: number;
  readonly times: number;
  readonly rounds: number;
  readonly luck: number;
}
const BASE: Setting = {
  ...{ delighted: 4, hurt: 3, answered: 0, tellsGood: 2, tellsBad: 2 },
  ...{ times: 10, rounds: 3, luck: 22 },
};
const termsOf = ({ times, ...rest }: Setting) => ({ ...rest, belief: times * PUSH });
const once = (setting: Setting) =>
  countTalk(spreadTalk(circle, termsOf(setting), setting.rounds, setting.luck).guests);
const mean = (setting: Setting) => averageTalk(circle, termsOf(setting), setting.rounds, 200);
const rounds = (speakers: number, tells: number, belief: number) =>
  [1, 2, 3].map((round) => speakers * branchAt(tells, belief, round));

describe.each(['zh', 'en'])('what the %s text says is what the model computes', (locale) => {
  const text = readFileSync(new URL(`${locale}.mdx`, import.meta.url), 'utf8');
  /** Each link to the model, with what is said after it up to the next one. */
  const links = text
    .split('<State ')
    .slice(1)
    .map((part) => ({
      set: part.slice(part.indexOf('{{') + 2, part.indexOf('}}')),
      words: part.slice(part.indexOf('}}') + 3).split('\n\n##')[0] ?? '',
    }));
  const link = (place: number, change: Partial<Setting>) => {
    const setting = { ...BASE, ...change };
    const written = Object.fromEntries(
      (links[place]?.set ?? '').split(',').map((pair) => {
        const [name = '', value] = pair.split(':');
        return [name.trim(), Number(value)];
      }),
    );
    expect(written).toEqual(setting);
    return { words: links[place]?.words ?? '', setting };
  };
  const says = (words: string, ...figures: readonly number[]) => {
    for (const figure of figures)
      expect(words).toMatch(
        new RegExp(`(?<![\\d.])${figure.toFixed(1).replace(/\.0$/, '(\\.0)?')}(?![\\d]|\\.\\d)`),
      );
  };

  test('one luck: 3 and 4 after round 1, 8 and 5 after round 3; the mean of 200 is 8.0 and 5.4', () => {
    const [first, third] = [link(0, { rounds: 1 }), link(1, {})];
    const [early, late, average] = [once(first.setting), once(third.setting), mean(third.setting)];
    expect([early.good, early.bad, late.good, late.bad]).toEqual([3, 4, 8, 5]);
    says(first.words, early.good, early.bad);
    says(third.words, late.good, late.bad);
    expect(third.words).toContain(average.good.toFixed(1));
    expect(third.words).toContain(average.bad.toFixed(1));
  });

  test('answered: none believe the bad word, 8.9 the good; one friend more: 13.8 and 4.7; good less bad much the same', () => {
    const [answered, asked] = [link(2, { answered: 3 }), link(3, { tellsGood: 3 })];
    const [a, b] = [mean(answered.setting), mean(asked.setting)];
    expect(a.bad).toBe(0);
    expect(once(answered.setting).bad).toBe(0);
    says(answered.words, a.good);
    says(asked.words, b.good, b.bad, b.good - b.bad, a.good - a.bad);
    says(asked.words, 40 * PUSH, 40 * 2 * PUSH);
    says(text.slice(text.indexOf('<Summary>')), mean(BASE).bad, mean(BASE).good, b.good);
  });

  test('believed like a push 0.4; nobody hurt 17.3 where strangers make 28.5', () => {
    const [weak, circleOnly] = [link(4, { times: 1 }), link(5, { hurt: 0, tellsGood: 3 })];
    says(weak.words, mean(weak.setting).good);
    const strangers = rounds(4, 3, 0.5).reduce((sum, one) => sum + one, 0);
    says(circleOnly.words, mean(circleOnly.setting).good, strangers);
  });

  test('bad word to 4: 10.8 against 7.1; six delighted and two hurt: 10.7 against 5.6', () => {
    for (const [place, change] of [
      [6, { tellsBad: 4 }],
      [7, { delighted: 6, hurt: 2, tellsBad: 4 }],
    ] as const) {
      const { words, setting } = link(place, change);
      const { good, bad } = mean(setting);
      says(words, good, bad);
      expect(bad > good).toBe(place === 6);
    }
    expect(links).toHaveLength(8);
  });

  test('the worked example: 4, 4, 4; 6 + 9 + 13.5 = 28.5; 0.4 + 0.04 + 0.004', () => {
    expect(rounds(4, 2, 0.5)).toEqual([4, 4, 4]);
    const grows = rounds(4, 3, 0.5);
    expect(text).toContain(`${grows.join(' + ')} = ${grows.reduce((sum, one) => sum + one, 0)}`);
    const dies = rounds(4, 2, PUSH).map((one) => Number(one.toFixed(6)));
    expect(text).toContain(dies.join(' + '));
  });
});

describe('the checks', () => {
  const yaml = readFileSync(new URL('../../../questions/interaction/dialogue.yaml', import.meta.url), 'utf8');
  const slip = (id: string) => Number(new RegExp(`id: ${id}, value: ([\\d.]+)`).exec(yaml)?.[1]);

  test('five tell three, 40 % believe: 6 + 7.2 = 13.2', () => {
    const [first, second] = [5 * branchAt(3, 0.4, 1), 5 * branchAt(3, 0.4, 2)];
    expect(Number(/answer: ([\d.]+)/.exec(yaml)?.[1])).toBeCloseTo(first + second, 9);
    expect(slip('second-only')).toBeCloseTo(second, 9);
    expect(slip('all-believe')).toBe(5 * (branchAt(3, 1, 1) + branchAt(3, 1, 2)));
    expect(slip('first-twice')).toBeCloseTo(2 * first, 9);
    expect(slip('with-speakers')).toBeCloseTo(5 + first + second, 9);
  });
});
