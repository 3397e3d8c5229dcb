import { describe, expect, test } from 'vitest';
import { averageTalk, branchAt, countTalk, createCircle, spreadTalk, type Circle, type TalkTerms } from '.';

const QUIET: TalkTerms = { delighted: 1, hurt: 0, answered: 0, tellsGood: 2, tellsBad: 2, belief: 0.5 };

/** A tree in which everybody has `degree` friends, down to `depth`; the source is its root. */
function tree(degree: number, depth: number): Circle {
  const friends: number[][] = [[]];
  let edge = [0];
  for (let level = 0; level < depth; level++) {
    const next: number[] = [];
    for (const parent of edge)
      while (friends[parent]!.length < degree) {
        friends[parent]!.push(friends.length);
        next.push(friends.length);
        friends.push([parent]);
      }
    edge = next;
  }
  return { friends, order: friends.map((_, i) => i) };
}

const ring = (people: number): Circle => ({
  friends: Array.from({ length: people }, (_, i) => [(i + 1) % people, (i + people - 1) % people]),
  order: Array.from({ length: people }, (_, i) => i),
});

describe('against closed forms', () => {
  test('believed by all on a tree, three told each: 3 + 9 + 27', () => {
    const { good } = countTalk(spreadTalk(tree(4, 3), { ...QUIET, tellsGood: 3, belief: 1 }, 3, 1).guests);
    expect(good).toBe(39);
  });

  test.each([
    [2, 0.5],
    [3, 0.4],
    [3, 0.2],
  ])('a tree, %i told, belief %f: nb + (nb)² + (nb)³ on average (Galton–Watson)', (tells, belief) => {
    const times = 5000;
    const m = tells * belief;
    const mean = averageTalk(tree(4, 3), { ...QUIET, tellsGood: tells, belief }, 3, times).good;
    // Variance of one generation's offspring: binomial, so tells·b·(1 − b); that of the sum of three generations from one.
    const v = tells * belief * (1 - belief);
    const variance = v * ((1 + m + m * m) ** 2 + m * (1 + m) ** 2 + m * m);
    const expected = branchAt(tells, belief, 1) + branchAt(tells, belief, 2) + branchAt(tells, belief, 3);
    expect(expected).toBeCloseTo(m + m * m + m * m * m, 12);
    expect(Math.abs(mean - expected)).toBeLessThan(4 * Math.sqrt(variance / times));
  });

  test('a ring of 40, both neighbours told: 2(b + b² + b³), and a word is never told back', () => {
    const times = 5000;
    const mean = averageTalk(ring(40), QUIET, 3, times).good;
    expect(Math.abs(mean - 2 * (0.5 + 0.25 + 0.125))).toBeLessThan(0.1);
    const { tellings } = spreadTalk(ring(40), { ...QUIET, belief: 1 }, 3, 1);
    expect(tellings.map(({ from, to }) => [from, to])).toEqual([
      ...[
        [0, expect.any(Number)],
        [0, expect.any(Number)],
      ],
      ...Array.from({ length: 4 }, () => [expect.any(Number), expect.any(Number)]),
    ]);
    for (const { from, to } of tellings)
      expect(tellings.some((back) => back.from === to && back.to === from)).toBe(false);
  });

  test('by hand, a ring of 7, one delighted and one hurt next to each other, everything believed', () => {
    // 0 delighted, 6 hurt. Round 1: 0 tells 1 and 6, 6 tells 5 and 0. Round 2: 1 → 2, 5 → 4. Round 3: 2 and 4 both tell 3.
    const { guests } = spreadTalk(ring(7), { ...QUIET, hurt: 1, belief: 1 }, 3, 1);
    expect(guests.map(({ own, view }) => own ?? view)).toEqual([
      'delighted',
      'good',
      'good',
      'torn',
      'bad',
      'bad',
      'hurt',
    ]);
    expect(guests[0]!.heard).toEqual({ good: 0, bad: 1 });
    expect(guests[3]!.heard).toEqual({ good: 1, bad: 1 });
  });
});

describe('the circle', () => {
  const circle = createCircle('wuping', 40);
  const { friends, order } = circle;

  test('80 ties, each known from both ends, none to oneself; everybody once in the order', () => {
    expect(friends.flat()).toHaveLength(160);
    friends.forEach((known, person) => {
      expect(new Set(known).size).toBe(known.length);
      for (const friend of known) expect(friends[friend]).toContain(person);
      expect(known).not.toContain(person);
    });
    expect([...order].sort((a, b) => a - b)).toEqual(friends.map((_, i) => i));
  });

  test('more told, more believed or one more delighted never takes a good word from anybody, where nobody is hurt', () => {
    const base = { ...QUIET, delighted: 3, belief: 0.4 };
    for (let luck = 1; luck <= 50; luck++) {
      const holds = (change: Partial<TalkTerms>) =>
        spreadTalk(circle, { ...base, ...change }, 3, luck).guests.map(({ own, view }) => own ?? view);
      const before = holds({});
      for (const after of [holds({ tellsGood: 3 }), holds({ belief: 0.5 }), holds({ delighted: 4 })])
        before.forEach((view, i) => {
          if (view) expect(after[i]).toBeDefined();
        });
    }
  });

  test('all complaints answered: no bad word; the answered say nothing', () => {
    const terms = { ...QUIET, delighted: 4, hurt: 3, answered: 3 };
    const { guests, tellings } = spreadTalk(circle, terms, 3, 1);
    expect(tellings.filter(({ word }) => word === 'bad')).toHaveLength(0);
    expect(guests.filter(({ own }) => own === 'answered')).toHaveLength(3);
    expect(tellings.filter(({ from }) => guests[from]!.own === 'answered')).toHaveLength(0);
  });

  test('everybody is counted once, and in a circle of friends the tree is an upper bound', () => {
    const terms = { ...QUIET, delighted: 4, hurt: 3, tellsGood: 3, tellsBad: 3, belief: 0.4 };
    const mean = averageTalk(circle, terms, 3, 200);
    expect(mean.good + mean.bad + mean.torn + mean.unmoved + mean.unheard).toBeCloseTo(33, 9);
    expect(mean.good).toBeLessThan(4 * (1.2 + 1.2 ** 2 + 1.2 ** 3));
    expect(() => spreadTalk(circle, { ...terms, delighted: 38 }, 3, 1)).toThrow(RangeError);
  });
});
