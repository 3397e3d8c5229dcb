import { describe, expect, test } from 'vitest';
import { planCampaign, profitIfResponse } from './campaign';

/** By hand: margin 40, a contact 2, so a response of 5 % breaks even. Profit a contact: A 2, B 0.4, C −0.8, D 0. */
const SEGMENTS = [
  { id: 'C', customers: 50, incrementalResponse: 0.03 },
  { id: 'B', customers: 100, incrementalResponse: 0.06 },
  { id: 'D', customers: 70, incrementalResponse: 0.05 },
  { id: 'A', customers: 30, incrementalResponse: 0.1 },
];
const terms = (budget: number) => ({ marginPerOrder: 40, contactCost: 2, budget });
const contacts = (budget: number) =>
  planCampaign(SEGMENTS, terms(budget)).lines.map(({ id, verdict, contacts }) => [id, verdict, contacts]);

describe('whom to contact', () => {
  test('above the break-even response, best first', () => {
    const plan = planCampaign(SEGMENTS, terms(1000));
    expect(plan.breakEvenResponse).toBe(0.05);
    expect(contacts(1000)).toEqual([
      ['A', 'all', 30],
      ['B', 'all', 100],
      ['D', 'no-profit', 0],
      ['C', 'no-profit', 0],
    ]);
    // 130 contacts cost 260; 3 + 6 orders bring 360.
    expect([plan.contacts, plan.cost, plan.incrementalOrders, plan.profit]).toEqual([130, 260, 9, 100]);
    expect(plan.lines[1]).toMatchObject({ cost: 200, incrementalOrders: 6, profit: 40 });
  });

  test('until the budget is spent, the last segment in part', () => {
    expect(contacts(100).slice(0, 2)).toEqual([
      ['A', 'all', 30],
      ['B', 'part', 20],
    ]);
    expect(contacts(59.9).slice(0, 2)).toEqual([
      ['A', 'part', 29],
      ['B', 'no-budget', 0],
    ]);
    expect(contacts(60)[1]).toEqual(['B', 'no-budget', 0]);
    expect(planCampaign(SEGMENTS, terms(1)).contacts).toBe(0);
  });

  test('the last contact is not lost to a rounding error', () => {
    const one = [{ id: 'A', customers: 9, incrementalResponse: 0.5 }];
    expect(0.3 / 0.1).toBeLessThan(3);
    expect(planCampaign(one, { marginPerOrder: 1, contactCost: 0.1, budget: 0.3 }).contacts).toBe(3);
  });

  test('at the break-even response nobody is contacted, whatever is left of the subtraction', () => {
    const one = [{ id: 'A', customers: 9, incrementalResponse: 0.07 }];
    expect(0.07 * 100 - 7).toBeGreaterThan(0);
    const { lines, profit } = planCampaign(one, { marginPerOrder: 100, contactCost: 7, budget: 100 });
    expect([lines[0]!.verdict, profit]).toEqual(['no-profit', 0]);
  });

  test('contacts that cost nothing need no budget', () => {
    const plan = planCampaign(SEGMENTS, { marginPerOrder: 40, contactCost: 0, budget: 0 });
    expect([plan.contacts, plan.cost, plan.breakEvenResponse]).toEqual([250, 0, 0]);
  });

  test('no segments, no contacts', () => {
    expect(planCampaign([], terms(10))).toMatchObject({ lines: [], contacts: 0, profit: 0 });
  });

  test('half the response: the cost stays', () => {
    // 4.5 orders bring 180; 260 are spent.
    const plan = planCampaign(SEGMENTS, terms(1000));
    expect(profitIfResponse(plan, 40, 0.5)).toBe(-80);
    expect(profitIfResponse(plan, 40, 1)).toBe(plan.profit);
  });

  test.each([
    [{ ...terms(1), marginPerOrder: 0 }, SEGMENTS],
    [{ ...terms(1), contactCost: -1 }, SEGMENTS],
    [terms(-1), SEGMENTS],
    [terms(Infinity), SEGMENTS],
    [terms(1), [{ id: 'A', customers: 1.5, incrementalResponse: 0.1 }]],
    [terms(1), [{ id: 'A', customers: 1, incrementalResponse: 5 }]],
    [terms(1), [{ id: 'A', customers: 1, incrementalResponse: NaN }]],
  ])('%j cannot be', (impossible, segments) => {
    expect(() => planCampaign(segments, impossible)).toThrow(RangeError);
  });
});
