import { beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '@/lib/scoring';
import { decisionOf, POLICIES, type LadderDecision, type LadderScenario } from '@/lib/simulations/ladder';
import { answers } from '../engine';
import type { LadderRun, LadderView } from '../protocol';
import { compareMessages } from './compare-messages';
import { compareRuns, moneyLines, stretchesOf, type Comparison } from './differences';

const scenario: LadderScenario = {
  ...{ id: 'pair', people: 80, quarters: 4, purse: 960 },
  changes: {},
  events: [],
};
const care = decisionOf(POLICIES.relationship, scenario.purse);
const pushed: LadderDecision = {
  ...care,
  spend: { ...care.spend, service: care.spend.service - 100, acquisition: care.spend.acquisition + 100 },
  promise: 0.8,
  contacts: 6,
  answer: 'refund',
  aim: ['client'],
};
const noMoney = { ...care, contacts: 4 };
const json = (value: unknown): Json => JSON.parse(JSON.stringify(value));
interface Side {
  readonly run: LadderRun;
  readonly view: LadderView;
}
function side(plan: readonly LadderDecision[], seed = 'wuping', reports: readonly string[] = []): Side {
  const run: LadderRun = {
    ...{ scenario, seed },
    decisions: [
      { step: 'goal', goal: 'keep', reason: 'reason' },
      ...plan.flatMap((decision, i) => [
        json({ step: 'prepare', reports: i === 1 ? reports : [] }),
        json({ step: 'decide', ...decision }),
        { step: 'predict', buyers: null, profitUp: null },
      ]),
    ],
  };
  return { run, view: answers.view({ run }, () => undefined) };
}
const names = { mine: '这次', other: '练习2' };

let base: Side;
let pair: Comparison;
beforeAll(() => {
  base = side([care, care, care]);
  pair = compareRuns(base, side([care, pushed, care, care]))!;
});

describe('two runs of one case', () => {
  it('are compared as far as the shorter has come', () => {
    expect(pair.quarters).toBe(3);
    for (const line of Object.values(pair.lines))
      expect([line.mine.length, line.other.length]).toEqual([3, 3]);
    expect(compareRuns(base, side([]))).toBeUndefined();
  });

  it('differ only where they were decided differently', () => {
    expect(pair.firstDifferent).toBe(2);
    expect(pair.differences.map(({ quarter, item }) => `${quarter} ${item}`)).toEqual(
      ['acquisition', 'service', 'aim', 'promise', 'contacts', 'answer'].map((item) => `2 ${item}`),
    );
    expect(pair.differences[0]).toMatchObject({
      mine: care.spend.acquisition,
      other: care.spend.acquisition + 100,
    });
    expect(pair.mostMoney).toEqual({ lever: 'acquisition', more: -100 });
    const thrifty = decisionOf(POLICIES.nothing, scenario.purse);
    const told = side([thrifty, thrifty], 'wuping', ['survey']);
    expect(compareRuns(side([thrifty, thrifty]), told)!.differences).toEqual([
      { quarter: 2, item: 'reports', mine: [], other: ['survey'] },
    ]);
  });

  it('are the same until then, with the same seed, and not afterwards', () => {
    const { cash, customers } = pair.lines;
    expect(cash.mine[0]).toBe(cash.other[0]);
    expect(customers.mine[0]).toBe(customers.other[0]);
    expect(cash.mine[1]).not.toBe(cash.other[1]);
  });

  it('add up to the fen', () => {
    const other = side([care, pushed, care]);
    const lines = new Map(
      moneyLines(base.view.quarters, other.view.quarters).map(({ line, ...one }) => [line, one]),
    );
    for (const run of ['mine', 'other'] as const) {
      const sum = [...lines]
        .filter(([line]) => !['revenue', 'goods', 'profit'].includes(line))
        .reduce((all, [, one]) => all + one[run], 0);
      expect(sum).toBe(lines.get('profit')![run]);
      expect(lines.get('revenue')![run] + lines.get('goods')![run]).toBe(lines.get('contribution')![run]);
    }
    expect(lines.get('profit')!.mine).toBe(base.view.quarters[2]!.known.cash);
  });

  it('tell once what differs several quarters in a row', () => {
    const more = { ...care, contacts: 4 };
    const other = side([more, more, care, more]);
    const stretches = stretchesOf(compareRuns(side([care, care, care, care]), other)!.differences);
    expect(stretches.map(({ first, last, difference }) => [first, last, difference.item])).toEqual([
      [1, 2, 'contacts'],
      [4, 4, 'contacts'],
    ]);
  });

  it('are no pair when the cases differ', () => {
    const other = { ...base, run: { ...base.run, scenario: { ...scenario, purse: 961 } } };
    expect(compareRuns(base, other)).toBeUndefined();
  });
});

describe('what is said of them', () => {
  const said = (one: Comparison) =>
    (['zh', 'en'] as const).map((locale) => {
      const words = compareMessages[locale];
      return [words.sum(one, names, '客人'), words.why(one), words.luck(one)];
    });

  it('is what differs, by how much, and that luck is the same', () => {
    const [[sum, why, luck], [, whyEn, luckEn]] = said(pair) as [string[], string[]];
    const { mine, other } = pair.lines.customers;
    const more = mine[2]! - other[2]!;
    expect(sum).toContain(more === 0 ? '客人一样' : `客人${more > 0 ? '多' : '少'}${Math.abs(more)}个`);
    expect(why).toBe(
      '前1季的决定一样，结果也一样；从第2季起，1季的决定不同。钱差得最多的是拉新，这次一共少花100元。',
    );
    expect(whyEn).toContain('acquisition: ¥100 less in this run');
    expect(luck).toContain('同一份');
    expect(luckEn).toContain('same luck');
  });

  it('never credits decisions under another seed', () => {
    const one = compareRuns(base, side([care, pushed, care], 'another'))!;
    for (const [, why, luck] of said(one)) {
      expect(why).not.toMatch(/结果也一样|all that happened/);
      expect(luck).toMatch(/种子不同|seeds differ/);
      expect(luck).not.toMatch(/全由决定|from the decisions\.$/);
    }
    for (const [, , luck] of said(compareRuns(base, side([care, care, care], 'another'))!))
      expect(luck).toMatch(/全是人和运气|from those/);
  });

  it('says that nothing differs', () => {
    const [[sum, why]] = said(compareRuns(base, side([care, care, care]))!) as [string[]];
    expect(sum).toContain('创造的价值一样，累计利润一样，客人一样');
    expect(why).toBe('两次的决定一个不差。');
  });

  it('says that the money is the same where only other settings differ', () => {
    const [[, why]] = said(compareRuns(base, side([noMoney, care, care]))!) as [string[]];
    expect(why).toBe('1季的决定不同。各处花的钱总数没有差别。');
  });

  it('writes every kind of setting', () => {
    const written = pair.differences.map((one) => compareMessages.zh.value(one));
    expect(written.slice(2)).toEqual([
      { mine: '客户、支持者、拥护者、伙伴', other: '客户' },
      { mine: '55', other: '80' },
      { mine: '2', other: '6' },
      { mine: '当场办妥', other: '退钱' },
    ]);
  });
});
