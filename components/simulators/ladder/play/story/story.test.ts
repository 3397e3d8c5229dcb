import { describe, expect, it } from 'vitest';
import {
  COEFFICIENTS,
  coefficientsOf,
  decisionOf,
  lifeOf,
  openMarket,
  playQuarter,
  POLICIES,
  satisfactionOf,
  startRun,
  type Chapter,
  type LadderDecision,
  type LadderScenario,
} from '@/lib/simulations/ladder';
import { largestJump, levelLines } from './levels';
import { likenessOf, nextAfter } from './likeness';
import { pulledTo, qualityMet, STANDARD, troubleOf } from './experience';
import { factsOf, type FirmQuarter, type Life } from './story-facts';
import { lifeTitle, storyOf } from './story-words';

const scenario: LadderScenario = {
  ...{ id: 'story', people: 120, quarters: 8, purse: 1440 },
  changes: {},
  events: [{ quarter: 5, kind: 'trust-shock', size: 0.4 }],
};
const market = openMarket(scenario, 'wuping');
const c = coefficientsOf(scenario);
const plan: LadderDecision[] = [
  ...Array.from({ length: 4 }, () => decisionOf(POLICIES.relationship, scenario.purse)),
  ...Array.from({ length: 4 }, () => ({
    ...decisionOf(POLICIES.discounts, scenario.purse),
    promise: 0.85,
    contacts: 9,
  })),
];
const firm: FirmQuarter[] = [];
let run = startRun(market);
for (const [i, decision] of plan.entries()) {
  run = playQuarter(run, decision);
  const { terms } = run.quarters[i]!;
  firm.push({
    quarter: i + 1,
    decision,
    news: scenario.events.filter(({ quarter }) => quarter === i + 1),
    bonds: {
      financial: { ours: terms.financial, rival: terms.firm.rivalFinancial },
      social: { ours: terms.social, rival: terms.firm.rivalSocial },
      structural: { ours: terms.structural, rival: terms.firm.rivalStructural },
    },
  });
}
const lives: Life[] = Array.from({ length: scenario.people }, (_, person) => ({
  ...lifeOf(market, plan, person),
  quarters: firm,
  changes: {},
}));

const calm: FirmQuarter = {
  quarter: 1,
  decision: { ...plan[0]!, promise: 0.4, contacts: 0, answer: 'make-good' },
  news: [],
  bonds: {
    financial: { ours: 0, rival: 0 },
    social: { ours: 0, rival: 0 },
    structural: { ours: 0, rival: 0 },
  },
};
const chapter = (quarter: number, changes: Partial<Chapter>): Chapter => ({
  ...{ quarter, from: 2, to: 2, orders: 0, paid: 0, happened: [] },
  ...{ satisfaction: 0.6, expectation: 0.5, trust: 0.52, commitment: 0.4 },
  ...changes,
});
const life = (chapters: Chapter[], firms: Partial<FirmQuarter>[] = []): Life => ({
  chapters,
  portrait: { social: 0.5 },
  quarters: chapters.map(({ quarter }, i) => ({ ...calm, ...firms[i], quarter })),
  changes: {},
});

describe('what the data holds', () => {
  it('takes the standards of the model', () => {
    for (const name of ['promisePull', 'expectationLearning', 'contactTolerance'] as const)
      expect(STANDARD[name], name).toBe(COEFFICIENTS[name].standard);
  });

  it('reads off the quality that moved satisfaction and trust', () => {
    let checked = 0;
    for (const { chapters } of lives)
      chapters.forEach((now, i) => {
        const before = chapters[i - 1];
        if (!before || now.orders === 0 || now.from === 0 || now.quarter === 5) return;
        const { promise, answer } = plan[i]!;
        const e = pulledTo(before.expectation, promise, {});
        const quality = qualityMet(e, now.expectation, {})!;
        const felt = satisfactionOf(quality, e, c);
        expect(now.satisfaction).toBeCloseTo(
          before.satisfaction + c.satisfactionSpeed * (felt - before.satisfaction),
          4,
        );
        const open = !['none', 'mended'].includes(troubleOf(now, answer));
        const short = promise - c.promiseTolerance - quality;
        if (Math.abs(short) > 1e-4)
          expect(now.happened.includes('promiseBroken'), `${i}`).toBe(open || short > 0);
        expect(now.trust > before.trust).toBe(!now.happened.includes('promiseBroken'));
        checked++;
      });
    expect(checked).toBeGreaterThan(100);
  });

  it('gives everybody who changed places one reason, and nobody else', () => {
    let [moves, lefts] = [0, 0];
    for (const one of lives)
      for (const { from, to, first, last, facts } of factsOf(one)) {
        const why = facts.filter(({ kind }) => kind === 'moved' || kind === 'left');
        const came = facts.some((fact) => fact.kind === 'came' && fact.how !== 'as-before');
        expect(why.length).toBe(from === to || (came && to === 1) ? 0 : 1);
        if (first !== last) expect(from).toBe(to);
        moves += facts.filter(({ kind }) => kind === 'moved').length;
        lefts += facts.filter(({ kind }) => kind === 'left').length;
      }
    expect(moves).toBeGreaterThan(30);
    expect(lefts).toBeGreaterThan(5);
  });

  it('leaves no quarter out', () => {
    for (const one of lives) {
      const told = factsOf(one).flatMap(({ first, last }) =>
        Array.from({ length: last - first + 1 }, (_, i) => first + i),
      );
      expect(told).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    }
  });
});

describe('what speaks against staying', () => {
  const gone = { to: 7, happened: ['left'] as const };
  const against = (one: Life) =>
    factsOf(one)
      .flatMap(({ facts }) => facts)
      .flatMap((fact) => (fact.kind === 'left' ? fact.against : []));

  it('is nothing where nothing did', () => {
    expect(against(life([chapter(1, gone)]))).toEqual([]);
  });

  it('names a failure only while nobody has mended it', () => {
    const failed = (happened: Chapter['happened']) =>
      life([chapter(1, { orders: 1, paid: 6800, happened }), chapter(2, gone)]);
    expect(against(failed(['bought', 'failed']))).toEqual([{ kind: 'unmended', quarter: 1 }]);
    expect(against(failed(['bought', 'failed', 'complained', 'answered']))).toEqual([]);
  });

  it('names the rival only where he gives no less', () => {
    const bonds = (ours: number, rival: number) => ({
      ...calm.bonds,
      financial: { ours, rival },
    });
    const reached = [chapter(1, { to: 7, happened: ['reached', 'left'] })];
    expect(against(life(reached, [{ bonds: bonds(0.4, 0.45) }]))).toEqual([
      { kind: 'rival', bond: 'financial', ours: 40, rival: 45, reached: true },
    ]);
    expect(against(life(reached, [{ bonds: bonds(0.4, 0.35) }]))).toEqual([]);
    expect(against(life([chapter(1, gone)], [{ bonds: bonds(0.4, 0.35) }]))).toEqual([
      { kind: 'rival', bond: 'financial', ours: 0, rival: 35, reached: false },
    ]);
  });

  it('names messages beyond what can be borne', () => {
    const sent = (contacts: number) =>
      against(life([chapter(1, gone)], [{ decision: { ...calm.decision, contacts } }]));
    expect(sent(4)).toEqual([{ kind: 'messages', sent: 4, bearable: 3 }]);
    expect(sent(3)).toEqual([]);
  });
});

describe('in words', () => {
  const bad = life(
    [
      chapter(1, { orders: 1, paid: 6800, happened: ['bought', 'reached'] }),
      chapter(2, {
        ...{ orders: 2, paid: 13_600, satisfaction: 0.47, trust: 0.41, expectation: 0.45 },
        happened: ['bought', 'failed', 'promiseBroken', 'reached'],
      }),
      chapter(3, {
        ...{ to: 7, satisfaction: 0.47, trust: 0.41, expectation: 0.45 },
        happened: ['left', 'reached'],
      }),
      chapter(4, { ...{ from: 7, to: 7, satisfaction: 0.47, trust: 0.41, expectation: 0.45 } }),
    ],
    [{}, {}, { bonds: { ...calm.bonds, financial: { ours: 0.4, rival: 0.4 } } }],
  );

  it('tells a quarter in Chinese with its causes', () => {
    expect(storyOf('zh', bad).map(({ head, text }) => `${head}：${text}`)).toEqual([
      '第1季：买了1次，付了68元。满意度60分，信任52分。',
      '第2季：买了2次，付了136元。出了差错，没吭声，你也就无从补救。盼着50分，只得到30分。满意度从60分掉到47分，信任从52分掉到41分。',
      '第3季：走了。走的时候：第2季的差错没有补上；满意度只有47分；财务纽带你给40分，对手也有40分。',
      '第4季：没有回来。',
    ]);
    expect(lifeTitle('zh', { person: 411 }, bad)).toBe('412号：买了3次，付了204元，第3季走了');
  });

  it('tells it in English', () => {
    expect(storyOf('en', bad).map(({ text }) => text)).toEqual([
      'Bought once and paid ¥68. Satisfaction 60 points; trust 52 points.',
      'Bought twice and paid ¥136. Something went wrong; nothing was said, so nothing could be mended. Expected 50 points and got only 30. Satisfaction fell from 60 points to 47; trust fell from 52 points to 41.',
      'Left. At that moment: the failure of quarter 2 had not been mended; satisfaction was only 47 points; in the financial bond you gave 40 points and the rival 40, too.',
      'Did not come back.',
    ]);
    expect(lifeTitle('en', { person: 411 }, bad)).toBe(
      'No. 412: bought 3 times and paid ¥204, and left in quarter 3',
    );
  });

  it('says a broken promise where no failure broke it, and where a mended one did not', () => {
    const short = (happened: Chapter['happened']) =>
      storyOf(
        'zh',
        life(
          [chapter(1, {}), chapter(2, { orders: 1, paid: 6800, expectation: 0.5, happened })],
          [{}, { decision: { ...calm.decision, promise: 0.8 } }],
        ),
      )[1]!.text;
    expect(short(['bought', 'promiseBroken'])).toContain('你答应的是80分，承诺落空。');
    expect(short(['bought', 'failed', 'complained', 'answered', 'promiseBroken'])).toContain(
      '当场办妥了。盼着59分，只得到23分。你答应的是80分，承诺落空。',
    );
    expect(short(['bought', 'failed', 'promiseBroken'])).not.toContain('承诺落空');
  });

  it('tells several empty quarters as one', () => {
    const never = (quarter: number) => chapter(quarter, { from: 0, to: 0 });
    const [told, ...rest] = storyOf('zh', life([never(1), never(2), never(3)]));
    expect(rest).toEqual([]);
    expect(told).toMatchObject({ first: 1, last: 3, head: '第1–3季', text: '还没来过。' });
  });

  it('has words for every life in both languages', () => {
    for (const one of lives)
      for (const locale of ['zh', 'en'] as const)
        for (const { text } of storyOf(locale, one)) {
          expect(text).not.toMatch(/undefined|NaN|^$/);
          expect(text).toMatch(locale === 'zh' ? /。$/ : /\.$/);
        }
  });
});

describe('the lines of a life', () => {
  it('begin when somebody comes, and name the largest move of a quarter', () => {
    const { from, lines } = levelLines([
      chapter(1, { from: 0, to: 0 }),
      chapter(2, { from: 0, to: 1, satisfaction: 0.4 }),
      chapter(3, { satisfaction: 0.7, trust: 0.6 }),
      chapter(4, { satisfaction: 0.65, trust: 0.2 }),
    ]);
    expect(from).toBe(2);
    expect(lines[0]).toEqual({ level: 'satisfaction', points: [40, 70, 65] });
    expect(largestJump(from, lines)).toEqual({ level: 'trust', quarter: 4, from: 60, to: 20 });
    expect(levelLines([chapter(1, { from: 0, to: 0 })]).lines).toEqual([]);
    expect(largestJump(1, [{ level: 'trust', points: [50, 54, 50] }])).toBeUndefined();
  });
});

describe('another one alike', () => {
  it('stands on the same rung after the same deed', () => {
    expect(likenessOf({ from: 3, to: 7, happened: ['left', 'warned'] })).toEqual({ rung: 7, filter: 'left' });
    expect(likenessOf({ from: 1, to: 2, happened: ['bought'] })).toEqual({ rung: 2, filter: 'climbed' });
    expect(likenessOf({ from: 4, to: 3, happened: [] })).toEqual({ rung: 3, filter: 'fell' });
    expect(likenessOf({ from: 2, to: 6, happened: [] })).toEqual({ rung: 6, filter: 'all' });
  });

  it('is the next by number, round the end', () => {
    expect(nextAfter([2, 5, 9], 5)).toBe(9);
    expect(nextAfter([2, 5, 9], 9)).toBe(2);
    expect(nextAfter([5], 5)).toBeUndefined();
    expect(nextAfter([], 5)).toBeUndefined();
  });
});
