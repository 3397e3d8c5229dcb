import { describe, expect, it } from 'vitest';
import { ticksRound } from './buyers-scale';
import { besideInterval, chanceRank, pointsIfHeld, readBuyers } from './prediction';

const read = (low: string, high: string) => readBuyers({ low, high }, 2000);

describe('readBuyers', () => {
  it('reads both ends, the limits among them', () => {
    expect(read('６00', '720')).toEqual({ interval: { low: 600, high: 720 }, problems: {} });
    expect(read('0', '2,000').interval).toEqual({ low: 0, high: 2000 });
    expect(read('5', '5').interval).toEqual({ low: 5, high: 5 });
  });
  it('takes nothing typed for no answer', () =>
    expect(read('', ' ')).toEqual({ interval: null, problems: {} }));
  it('names what is wrong where it is wrong', () => {
    expect(read('600', '')).toEqual({ interval: null, problems: { high: 'other-end' } });
    expect(read('x', '2001')).toEqual({ interval: null, problems: { low: 'not-whole', high: 'too-many' } });
    expect(read('7.5', '9').problems).toEqual({ low: 'not-whole' });
    expect(read('9', '7').problems).toEqual({ high: 'upside-down' });
  });
});

describe('what an interval earns and how it lies', () => {
  it('is all points without width and a quarter at the width that says nothing', () => {
    expect(pointsIfHeld({ low: 5, high: 5 }, 300)).toBe(100);
    expect(pointsIfHeld({ low: 0, high: 300 }, 300)).toBe(25);
    expect(pointsIfHeld({ low: 0, high: 500 }, 300)).toBeLessThan(0);
  });
  it('tells where a figure lies, the ends inside', () =>
    expect([4, 5, 8, 9].map((value) => besideInterval({ low: 5, high: 8 }, value))).toEqual([
      'below',
      'inside',
      'inside',
      'above',
    ]));
});

it('a chance has nine words, certain only at the ends', () =>
  expect([0, 1, 9, 10, 30, 45, 50, 55, 56, 71, 91, 99, 100].map(chanceRank)).toEqual([
    0, 1, 1, 2, 3, 4, 4, 4, 5, 6, 7, 7, 8,
  ]));

describe('ticksRound', () => {
  it('goes round all values with at most six round ticks', () => {
    for (const values of [[0], [5, 5], [612, 780], [3, 1999], [99_000, 100_000], [0, 1]]) {
      const ticks = ticksRound(values);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks[0]).toBeLessThanOrEqual(Math.min(...values));
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(...values));
    }
    expect(ticksRound([612, 780])).toEqual([600, 650, 700, 750, 800]);
  });
});
