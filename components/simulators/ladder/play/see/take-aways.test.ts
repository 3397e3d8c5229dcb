import { describe, expect, it } from 'vitest';
import { numberText, shortYuan, yuanText } from './format';
import { changeText } from './measure-text';
import { peopleMessages } from './people/people-messages';
import { seeMessages } from './see-messages';
import {
  bondStands,
  costsOf,
  forecastFinding,
  largestOf,
  movementOf,
  promiseFinding,
  standingAmong,
  trafficOf,
  wayOf,
} from './take-aways';

const LOCALES = ['zh', 'en'] as const;
const flowsOf = (moves: readonly (readonly [from: number, to: number, people: number])[]) => {
  const flows = new Array<number>(64).fill(0);
  for (const [from, to, people] of moves) flows[from * 8 + to]! += people;
  return flows;
};

describe('movementOf', () => {
  const flows = flowsOf([
    [0, 0, 100],
    [0, 1, 9],
    [1, 2, 4],
    [2, 2, 30],
    [3, 2, 2],
    [2, 6, 5],
    [4, 7, 3],
    [6, 1, 2],
    [6, 7, 8],
    [7, 1, 1],
    [7, 7, 20],
  ]);
  it('counts those who become and cease to be customers, so that the difference is the change', () => {
    const movement = movementOf(flows);
    expect(movement).toMatchObject({ start: 44, end: 48, came: 12, went: 8, sign: 'more' });
    expect(movement).toMatchObject({ won: 9, back: 3, slept: 5, left: 3, climbed: 4, fell: 2 });
    expect(movement.end - movement.start).toBe(movement.came - movement.went);
  });
  it('counts who came to a rung and went from it', () => {
    expect(trafficOf(flows, 2)).toEqual({ came: 6, went: 5 });
    expect(trafficOf(flows, 7)).toEqual({ came: 11, went: 1 });
  });
  it('says more only of more, fewer only of fewer', () => {
    const titles = (moves: Parameters<typeof flowsOf>[0]) =>
      LOCALES.map((locale) => peopleMessages[locale].title('X', movementOf(flowsOf(moves)), String));
    expect(
      titles([
        [0, 1, 5],
        [1, 7, 2],
      ]),
    ).toEqual(['X多了3个：来了5个，走了2个，现在5个', '3 more X: 5 came, 2 went, 5 now']);
    expect(
      titles([
        [0, 1, 2],
        [1, 7, 5],
      ]),
    ).toEqual(['X少了3个：来了2个，走了5个，现在2个', '3 fewer X: 2 came, 5 went, 2 now']);
    expect(
      titles([
        [0, 1, 2],
        [1, 7, 2],
      ]),
    ).toEqual(['X还是2个：来了2个，走了2个', 'Still 2 X: 2 came, 2 went']);
  });
});

describe('wayOf', () => {
  it('puts the lost below the dormant, and both below those who never came', () => {
    expect([
      wayOf(6, 1),
      wayOf(7, 1),
      wayOf(2, 6),
      wayOf(6, 7),
      wayOf(1, 2),
      wayOf(5, 4),
      wayOf(3, 3),
    ]).toEqual([1, 1, -1, -1, 1, -1, 0]);
  });
});

const money = {
  revenue: 1000,
  contribution: 400,
  spent: 100,
  contacts: 0,
  answers: 20,
  reports: 0,
  fixed: 150,
  profit: 130,
};
const happened = {
  buyers: 50,
  orders: 60,
  failures: 10,
  complaints: 3,
  answered: 1,
  recommendations: 0,
  warnings: 0,
  brokenPromises: 12,
};

describe('forecastFinding', () => {
  const find = (low: number, high: number, profitUp: number | null, before: number) =>
    forecastFinding({ prediction: { buyers: { low, high }, profitUp }, happened, money }, before);
  it('counts both ends as inside', () => {
    expect([find(50, 60, null, 0), find(40, 50, null, 0)].map(({ buyers }) => buyers)).toEqual([
      'inside',
      'inside',
    ]);
    expect([find(51, 60, null, 0), find(40, 49, null, 0)].map(({ buyers }) => buyers)).toEqual([
      'below',
      'above',
    ]);
  });
  it('holds the leaning against what happened; the same profit is no rise', () => {
    expect(find(0, 1, 0.7, 100)).toMatchObject({ profit: 'right', up: true });
    expect(find(0, 1, 0.7, 130)).toMatchObject({ profit: 'wrong', up: false });
    expect(find(0, 1, 0.3, 130)).toMatchObject({ profit: 'right', up: false });
    expect(find(0, 1, 0.5, 0)).toMatchObject({ profit: 'even' });
    expect(find(0, 1, null, 0)).toMatchObject({ profit: 'none' });
  });
  it('is told as it is', () => {
    const title = (locale: 'zh' | 'en', before: number) =>
      seeMessages[locale].forecast.title(find(51, 60, 0.7, before), {
        buyers: '50',
        low: '51',
        high: '60',
        said: '70%',
      });
    expect(title('zh', 0)).toBe('买了的有50人，比你说的少（51–60）；利润涨了，你说有70%的可能会涨');
    expect(title('en', 999)).toBe(
      '50 people bought, fewer than you said (51–60); profit did not rise; you gave a rise 70%',
    );
  });
});

describe('standingAmong', () => {
  const others = [
    { name: 'nothing', value: 10 },
    { name: 'equal', value: 30 },
    { name: 'discounts', value: 30 },
  ] as const;
  const title = (own: number) => {
    const standing = standingAmong(own, others);
    return seeMessages.zh.trends.title('价值', standing, {
      own: String(own),
      best: String(standing.best?.value),
      bestName: standing.best?.name ?? '',
    });
  };
  it('counts beaten and level apart and names the best', () => {
    expect(standingAmong(30, others)).toEqual({ beaten: 1, level: 2, of: 3, best: others[1] });
  });
  it('is above all only when it is', () => {
    expect(title(31)).toBe('价值31，比3条现成的规则都高');
    expect(title(30)).toBe('价值30，高过3条规则里的1条，与2条打平；规则里最高的是“equal”，30');
    expect(title(9)).toBe('价值9，3条现成的规则都比你高；最高的是“equal”，30');
    expect(title(10)).toBe('价值10，高过3条规则里的0条，与1条打平；规则里最高的是“equal”，30');
  });
});

describe('costs', () => {
  const spend = { acquisition: 0, service: 1, financial: 0, social: 0, structural: 0, recovery: 0, data: 0 };
  const decision = { spend, aim: [], promise: 0.6, contacts: 0, answer: 'word' } as const;
  it('come with the sign of the books and add up to the profit', () => {
    const costs = costsOf({ decision, money });
    expect(costs.map(({ cost }) => cost)).toEqual(['service', 'answers', 'fixed']);
    expect(money.contribution - costs.reduce((sum, { fen }) => sum + fen, 0)).toBe(money.profit);
    expect(largestOf(costs)).toEqual({ cost: 'fixed', fen: 150 });
    expect(largestOf([])).toBeUndefined();
  });
  it('leave a loss where there is one', () => {
    const figures = { revenue: '¥9', profit: '¥1', largest: undefined };
    expect(seeMessages.en.money.title({ ...figures, gain: false })).toBe('Sales of ¥9 end in a loss of ¥1');
    expect(seeMessages.zh.money.title({ ...figures, gain: true })).toBe('卖了¥9，最后剩下¥1');
  });
});

describe('promiseFinding', () => {
  const known = {
    customers: 0,
    retention: 0,
    shareOfCustomer: 0,
    profit: 0,
    cash: 0,
    equity: 0,
    value: 0,
    clv: 0,
  };
  const find = (promise: number, quality: number, counts: Partial<typeof happened> = {}) =>
    promiseFinding({
      decision: {
        spend: { acquisition: 0, service: 0, financial: 0, social: 0, structural: 0, recovery: 0, data: 0 },
        aim: [],
        promise,
        contacts: 0,
        answer: 'word',
      },
      known: { ...known, quality },
      happened: { ...happened, ...counts },
    });
  it('compares the points that are shown', () => {
    expect(find(0.6, 0.604)).toMatchObject({ promised: 60, kept: 60, sign: 'same' });
    expect(find(0.6, 0.59)).toMatchObject({ sign: 'more' });
    expect(find(0.5, 0.59)).toMatchObject({ sign: 'less' });
  });
  it('says “only” of too little only, and of silence what it was', () => {
    const title = (finding: ReturnType<typeof find>) => seeMessages.zh.promise.title(finding, String);
    expect(title(find(0.6, 0.5))).toBe('答应60分，只做到50分；10人遇上差错，只有3人开口');
    expect(title(find(0.5, 0.6, { failures: 0 }))).toBe('答应50分，做到了60分；这季没人遇上差错');
    expect(title(find(0.5, 0.5, { complaints: 10 }))).toBe('答应50分，做到50分；10人遇上差错，个个都说了');
    expect(seeMessages.en.promise.silent(find(0.5, 0.5), String)).toBe(
      '7 said nothing, and nothing could be mended; of the 3 who spoke, 2 waited in vain.',
    );
  });
});

describe('bondStands', () => {
  const stands = bondStands({
    financial: { ours: 0.2, rival: 0.4 },
    social: { ours: 0.301, rival: 0.299 },
    structural: { ours: 0.3, rival: 0.001 },
  });
  it('compares the points that are shown', () => {
    expect(stands.map(({ kind }) => kind)).toEqual(['behind', 'level', 'ahead']);
  });
  it('is told side by side', () => {
    const title = (locale: 'zh' | 'en') => seeMessages[locale].rival.title(stands, ({ bond }) => bond);
    expect(title('zh')).toBe('structural你领先；social打平；financial对手领先');
    expect(title('en')).toBe('You lead in structural; you are level in social; the rival leads in financial');
    const none = bondStands({
      financial: { ours: 0, rival: 0 },
      social: { ours: 0, rival: 0 },
      structural: { ours: 0, rival: 0 },
    });
    expect(seeMessages.zh.rival.title(none, () => '')).toBe('三种纽带，你和对手都还没有');
  });
});

describe('figures', () => {
  it('are written as they are read', () => {
    expect([numberText('zh', 1234), numberText('zh', 12_345), numberText('en', 1234)]).toEqual([
      '1234',
      '12,345',
      '1,234',
    ]);
    expect([yuanText('zh', -1250), yuanText('en', -123_400), yuanText('en', -20)]).toEqual([
      '−13元',
      '−¥1,234',
      '¥0',
    ]);
    expect([shortYuan('zh', 1_500_000), shortYuan('en', -250_000), shortYuan('en', 250_000_000)]).toEqual([
      '1.5万',
      '−2.5k',
      '2.5M',
    ]);
  });
  it('change by what is shown, and not at all where nothing shows', () => {
    expect(changeText('zh', 'retention', 0.9004, 0.9)).toBeUndefined();
    expect(changeText('zh', 'retention', 0.92, 0.9)).toBe('+2.0');
    expect(changeText('en', 'profit', -100, 200)).toBe('−¥3');
    expect(changeText('zh', 'quality', 0.606, 0.594)).toBe('+2');
  });
});
