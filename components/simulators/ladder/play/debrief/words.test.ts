import { describe, expect, it } from 'vitest';
import { PROCESS } from '@/lib/scoring/ladder/process';
import { LEVERS, NOTHING, type LadderDecision, type Mattered } from '@/lib/simulations/ladder';
import type { Trend } from '../protocol';
import { goalFit, goalTitle, meanFit } from './goal-findings';
import { matteredSentence, matteredTitle, topThree, worthCell } from './mattered-words';
import { pathFinding, pathMoves, pathTitle } from './path-findings';
import { changesOf, waysPart, whatIfParting, whatIfTitle } from './what-if-findings';

const trend = (...value: number[]): Trend => ({ value, cash: value, customers: value });
const wan = 1_000_000;

describe('the path in words', () => {
  it('counts what is beaten and what is level, and finds the largest steps', () => {
    const finding = pathFinding([5 * wan, 9 * wan, 2 * wan, 3 * wan], {
      nothing: trend(0, 0, 0, wan),
      equal: trend(0, 0, 0, 3 * wan),
      discounts: trend(0, 0, 0, 4 * wan),
    });
    expect(finding).toMatchObject({ beaten: 1, tied: 1, of: 3 });
    expect(pathTitle('zh', 4, finding)).toBe('4季下来，创造了3万元，3种现成打法，胜过1种，打平1种');
    expect(pathMoves('zh', finding)).toBe('涨得最多的是第2季（+4万元）；跌得最多的是第3季（−7万元）。');
    expect(pathMoves('en', finding)).toBe(
      'The largest rise came in quarter 2 (+¥40,000); the largest fall in quarter 3 (−¥70,000).',
    );
  });

  it('says of a flat path that nothing rose or fell, and nothing of baselines that are not known', () => {
    const finding = pathFinding([0, 0], undefined);
    expect(pathMoves('zh', finding)).toBe('没有一季比上一季高；没有一季比上一季低。');
    expect(pathTitle('en', 2, finding)).toBe('After 2 quarters you had created ¥0');
  });

  it('tells all beaten from none', () => {
    const own = [2];
    expect(pathTitle('zh', 1, pathFinding(own, { nothing: trend(1) }))).toContain('全胜过');
    expect(pathTitle('zh', 1, pathFinding(own, { nothing: trend(3) }))).toContain('一种也没胜过');
  });
});

describe('what mattered in words', () => {
  const decision: LadderDecision = {
    ...NOTHING,
    spend: { ...NOTHING.spend, service: 2400 },
    promise: 0.9,
    contacts: 1,
    answer: 'refund',
  };
  const of = (part: Mattered['part'], difference: number): Mattered => ({ quarter: 2, part, difference });

  it('says what there would have been without it, more or less', () => {
    expect(matteredSentence('zh', of('service', 8_300_000), decision)).toBe(
      '第2季的服务质量2400元：没有它，创造的价值少8.3万元。',
    );
    expect(matteredSentence('zh', of('service', -8_300_000), decision)).toContain('多8.3万元');
    expect(matteredSentence('zh', of('promise', -100), decision)).toBe(
      '第2季承诺90分：照平常承诺50分，创造的价值多1元。',
    );
    expect(matteredSentence('en', of('contacts', 500_000), decision)).toBe(
      'Writing to everybody once in quarter 2: with no message, ¥5,000 less would have been created.',
    );
    expect(matteredSentence('en', of('answer', 500_000), decision)).toContain('“money back”');
  });

  it.each([
    [[1, 2, 3], '最要紧的3个决定，都是挣的'],
    [[-1, -2, -3], '最要紧的3个决定，都是亏的'],
    [[5, -2, 3, 9], '最要紧的3个决定，2个挣，1个亏'],
    [[-4], '最要紧的1个决定，都是亏的'],
    [[], '拿掉哪一个决定，结果都一样'],
  ])('%j', (differences, title) => {
    const all = differences.map((difference) => of('service', difference));
    expect(matteredTitle('zh', topThree(all))).toBe(title);
  });

  it('puts a plus before a gain and a minus before a loss', () => {
    expect([worthCell(12_345_600), worthCell(-100), worthCell(0)]).toEqual(['+123,456', '−1', '0']);
  });
});

describe('another way in words', () => {
  const way = (...values: number[]) =>
    values.map((value) => ({
      known: { value } as never,
      happened: { buyers: 1 } as never,
      money: { profit: value } as never,
      counts: [1],
    }));

  it('finds where the ways part and where most of the difference comes', () => {
    const parting = waysPart(way(10, 10, 10, 10), way(10, 8, 15, 17));
    expect(parting).toEqual({ from: 2, widens: { quarter: 3, difference: 7 }, end: 7 });
    expect(waysPart(way(10, 10), way(10, 4))?.widens).toEqual({ quarter: 2, difference: -6 });
  });

  it('knows ways that never part, and ways that meet again', () => {
    expect(waysPart(way(1, 2), way(1, 2))).toBeUndefined();
    expect(whatIfParting('zh', undefined)).toBe('两条路从头到尾没有分开。');
    const again = waysPart(way(1, 2, 3), way(1, 5, 3));
    expect(again).toEqual({ from: 2, widens: undefined, end: 0 });
    expect(whatIfParting('en', again)).toBe('The ways part in quarter 2.');
  });

  it('titles by the sign of the difference', () => {
    expect(whatIfTitle('zh', 5, 3 * wan)).toBe('第5季这样改，创造的价值多3万元');
    expect(whatIfTitle('zh', 5, -3 * wan)).toContain('少3万元');
    expect(whatIfTitle('zh', 5, 0)).toContain('一分不差');
  });

  it('names what was changed and nothing else', () => {
    const now: LadderDecision = { ...NOTHING, spend: { ...NOTHING.spend, social: 500 }, aim: ['client'] };
    expect(changesOf('zh', NOTHING, now)).toEqual(['社交纽带0→500', '纽带给谁没有选→客户']);
    expect(changesOf('en', NOTHING, NOTHING)).toEqual([]);
  });
});

describe('how far the money served the goal', () => {
  it('counts quarters that served it in full', () => {
    const fit = goalFit({ goal: 'keep', quarters: [1, 0.5, 1] });
    expect(fit && goalTitle('zh', fit)).toBe('3季里，有2季的钱全合“留住老客”');
    expect(fit && meanFit(fit)).toBeCloseTo(2.5 / 3, 12);
    expect(goalTitle('zh', { goal: 'win', shares: [1, 1] })).toContain('季季都合');
    expect(goalTitle('zh', { goal: 'win', shares: [0, 0.9] })).toContain('没有一季全合');
  });

  it('reads nothing from evidence that makes no sense', () => {
    for (const junk of [null, 3, [], { goal: 'fame', quarters: [1] }, { goal: 'win', quarters: ['x'] }])
      expect(goalFit(junk)).toBeUndefined();
  });

  it('states the limits that the mark uses', () => {
    const share = (goal: 'win' | 'keep' | 'deepen' | 'harvest', spend: Partial<LadderDecision['spend']>) => {
      const decision: LadderDecision = { ...NOTHING, aim: ['client'], spend: { ...NOTHING.spend, ...spend } };
      const state = {
        scenario: { purse: 1000 } as never,
        seed: '',
        goal: { goal, reason: '' },
        quarters: [{ reports: [], decision, prediction: { buyers: null, profitUp: null } }],
      };
      return PROCESS['goal-fit'](state)?.share ?? NaN;
    };
    expect(LEVERS).toHaveLength(7);
    expect(share('win', { acquisition: 500, service: 500 })).toBe(1);
    expect(share('win', { acquisition: 490, service: 510 })).toBeLessThan(1);
    expect(share('keep', { service: 700, acquisition: 300 })).toBeCloseTo(1, 12);
    expect(share('keep', { service: 690, acquisition: 310 })).toBeLessThan(1);
    expect(share('deepen', { social: 600, service: 400 })).toBeCloseTo(1, 12);
    const even = Object.fromEntries(LEVERS.map((lever) => [lever, 100]));
    for (const goal of ['win', 'keep', 'deepen'] as const) expect(share(goal, even)).toBeCloseTo(0, 12);
    expect(share('deepen', { social: 590, service: 410 })).toBeLessThan(1);
    expect(share('harvest', { social: 150 })).toBe(1);
    expect(share('harvest', { social: 160 })).toBeLessThan(1);
    expect(share('harvest', { social: 500 })).toBe(0);
  });
});
