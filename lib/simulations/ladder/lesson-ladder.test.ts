import { describe, expect, test } from 'vitest';
import {
  advocatesOf,
  climb,
  directionOf,
  HAPPENED,
  isCustomer,
  LADDER_PLANS,
  LESSON_PEOPLE,
  LESSON_QUARTERS,
  movesOf,
  openLessonMarket,
  otherLucks,
  playPolicy,
  POLICIES,
  profitOf,
  RUNGS,
  storyOf,
  type LadderPlan,
} from '.';

const market = openLessonMarket();
const all = (plan: LadderPlan) => Array<LadderPlan>(LESSON_QUARTERS).fill(plan);
const indexes = Array.from({ length: LESSON_PEOPLE }, (_, i) => i);

test('a plan kept for all quarters is the scripted policy', () => {
  const scripted = {
    nothing: 'nothing',
    advertising: 'acquisition',
    discounts: 'discounts',
    care: 'relationship',
  } as const;
  for (const plan of ['nothing', 'advertising', 'discounts', 'care'] as const) {
    const { moments, quarters } = climb(market, all(plan));
    const run = playPolicy(market, POLICIES[scripted[plan]]);
    expect([...moments[LESSON_QUARTERS]!.rung]).toEqual([...run.standing.rung]);
    expect(profitOf(quarters)).toBe(run.quarters.reduce((sum, { money }) => sum + money.profit, 0));
  }
});

test('the same luck: quarters before a change of plan stay, and what is played does not touch what was', () => {
  const kept = climb(market, all('care'));
  const first = kept.moments.map(({ rung }) => [...rung].join(''));
  const changed = climb(market, [...all('care').slice(0, 5), ...all('advertising').slice(5)]);
  expect(changed.moments.slice(0, 6).map(({ rung }) => [...rung].join(''))).toEqual(first.slice(0, 6));
  expect([...changed.moments[8]!.rung].join('')).not.toBe(first[8]);
  expect(kept.moments.map(({ rung }) => [...rung].join(''))).toEqual(first);
});

describe.each(LADDER_PLANS)('%s', (plan) => {
  const played = climb(market, all(plan));

  test('200 people are always somewhere, and the moves are the model’s flows', () => {
    played.quarters.forEach(({ tally }, i) => {
      expect(played.moments[i]!.counts.reduce((sum, n) => sum + n, 0)).toBe(LESSON_PEOPLE);
      const flows = new Int32Array(64);
      for (const { from, to, people } of movesOf(played, i + 1)) flows[from * 8 + to]! += people;
      RUNGS.forEach((_, rung) => (flows[rung * 9] = tally.flows[rung * 9]!));
      expect([...flows]).toEqual([...tally.flows]);
    });
  });

  test('a cause fits what the person did', () => {
    let moved = 0;
    for (const person of indexes) {
      const chapters = storyOf(played, person);
      chapters.forEach(({ from, to, cause, orders, happened }, i) => {
        expect(cause === undefined).toBe(from === to);
        if (cause === undefined) return;
        moved++;
        const did = (name: keyof typeof HAPPENED) => (happened & HAPPENED[name]) !== 0;
        const lastFour = chapters.slice(Math.max(0, i - 3), i + 1);
        expect(did('left')).toBe(cause === 'left');
        expect(did('tried')).toBe(cause === 'tried' || cause === 'told');
        expect(did('returned')).toBe(cause === 'returned');
        if (['tried', 'told', 'returned', 'back'].includes(cause)) expect(orders).toBeGreaterThan(0);
        if (cause === 'absent') expect(lastFour.slice(-3).every((one) => one.orders === 0)).toBe(true);
        if (cause === 'spoke' && i >= 3)
          expect(lastFour.some((one) => (one.happened & HAPPENED.recommended) !== 0)).toBe(true);
        if (cause === 'silent') expect(did('recommended')).toBe(false);
        // Upwards one rung at a time; only sleep, leaving and waking skip any.
        if (isCustomer(from) && isCustomer(to)) expect(Math.abs(to - from)).toBe(1);
        expect(directionOf(from, to)).toBe(
          ['told', 'tried', 'returned', 'back', 'often', 'warm', 'spoke', 'tied'].includes(cause) ? 1 : -1,
        );
      });
    }
    expect(moved).toBeGreaterThan(100);
  });

  test('other lucks are sorted, and each is a run of its own', () => {
    const ends = otherLucks(market, all(plan), 6);
    const runs = [1, 2, 3, 4, 5, 6].map((luck) =>
      advocatesOf(climb(market, all(plan), luck).moments[LESSON_QUARTERS]!.counts),
    );
    expect(ends).toEqual(runs.sort((a, b) => a - b));
  });
});

test('money looked after people: more advocates than without, under nearly every luck', () => {
  const care = otherLucks(market, all('care'), 20);
  const nothing = otherLucks(market, all('nothing'), 20);
  expect(care[2]!).toBeGreaterThan(nothing[17]!);
});
