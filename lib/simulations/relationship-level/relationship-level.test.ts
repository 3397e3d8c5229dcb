import { describe, expect, test } from 'vitest';
import {
  caseAt,
  CASES,
  HOURS,
  LEVELS,
  marginSizeOf,
  MARGINS,
  matrixLevels,
  readRelationship,
  RETURNS,
  sizeOf,
  SIZES,
  type Setting,
} from '.';

const list: Setting = { customers: 1276, margin: 211, staff: 'hire', response: 1 };
const regulars: Setting = { ...list, customers: 40, margin: 1319 };

test('the nine cells as Kotler (2000) prints them, many to few, high to low', () => {
  expect(SIZES.map((size) => MARGINS.map((margin) => matrixLevels(size, margin).join('/')))).toEqual([
    ['accountable', 'reactive', 'basic/reactive'],
    ['proactive', 'accountable', 'reactive'],
    ['partnership', 'proactive', 'accountable'],
  ]);
});

test('the words begin where the lines say', () => {
  expect([1, 50, 51, 500, 501].map(sizeOf)).toEqual(['few', 'few', 'medium', 'medium', 'many']);
  expect([99.99, 100, 999.99, 1000].map(marginSizeOf)).toEqual(['low', 'medium', 'medium', 'high']);
});

test('hours are the sum of what model.md lists', () => {
  const reactive = 0.5 / 5;
  const accountable = reactive + 12 / 60;
  const proactive = accountable + (4 * 18) / 60;
  expect(HOURS.reactive).toBeCloseTo(reactive, 12);
  expect(HOURS.accountable).toBeCloseTo(accountable, 12);
  expect(HOURS.proactive).toBeCloseTo(proactive, 12);
  expect(HOURS.partnership).toBeCloseTo(proactive + 18.5, 12);
});

describe('by hand: 1,276 customers who leave 211 yuan each', () => {
  const { accounts, best, matrix, agree } = readRelationship(list);
  test('cost a customer 0, 3, 9, 45, 600; hours in all 0, 127.6, 382.8, 1,914, 25,520', () => {
    expect(accounts.map(({ costEach }) => costEach)).toEqual([0, 3, 9, 45, 600]);
    expect(accounts.map(({ hours }) => hours)).toEqual([0, 127.6, 382.8, 1914, 25520]);
    expect(accounts.map(({ cost }) => cost)).toEqual([0, 3828, 11484, 57420, 765600]);
  });
  test('must come back: 1.4, 4.3, 21.3 and 284 % of the margin; for partnership 3,628 margins of 1,276 customers', () => {
    expect(accounts.map(({ mustReturn }) => (100 * mustReturn).toFixed(1))).toEqual([
      '0.0',
      '1.4',
      '4.3',
      '21.3',
      '284.4',
    ]);
    expect(accounts[4]!.mustReturnMargins).toBeCloseTo(765600 / 211, 9);
  });
  test('left: 0.03 × 211 − 3 = 3.33, 0.07 × 211 − 9 = 5.77, 0.13 × 211 − 45 = −17.57, 0.23 × 211 − 600', () => {
    [0, 3.33, 5.77, -17.57, -551.47].forEach((left, i) => expect(accounts[i]!.leftEach).toBeCloseTo(left, 9));
    expect([matrix, best, agree]).toEqual([['reactive'], 'accountable', false]);
  });
  test('with 300 hours the calls (382.8) do not fit and the sum says what the matrix says', () => {
    const fixed = readRelationship({ ...list, staff: 'fixed' });
    expect([fixed.best, fixed.agree]).toEqual(['reactive', true]);
    expect(fixed.accounts.map(({ possible }) => possible)).toEqual([true, true, false, false, false]);
  });
});

test('covering its cost is not leaving most: at 3,000 yuan partnership leaves 90, proactive 345', () => {
  const { accounts, best } = readRelationship({ ...regulars, margin: 3000 });
  expect(accounts[4]!.leftEach).toBeCloseTo(90, 9);
  expect(accounts[3]!.leftEach).toBeCloseTo(345, 9);
  expect(best).toBe('proactive');
});

test('hired staff: the number of customers does not move the choice', () => {
  for (const margin of [20, 140, 211, 1319, 6000, 20000]) {
    const chosen = [1, 40, 500, 501, 10000].map(
      (customers) => readRelationship({ ...list, customers, margin }).best,
    );
    expect(new Set(chosen).size).toBe(1);
  }
});

test('each step up pays from the margin at which its hours equal its return: 100, 150, 600, 5,550', () => {
  const stepsUp = LEVELS.slice(1).map((level, i) => {
    const below = LEVELS[i]!;
    return ((HOURS[level] - HOURS[below]) * 30) / (RETURNS[level] - RETURNS[below]);
  });
  [100, 150, 600, 5550].forEach((margin, i) => expect(stepsUp[i]).toBeCloseTo(margin, 6));
  const bestAt = (margin: number) => readRelationship({ ...list, margin }).best;
  expect([99, 101, 149, 151, 599, 601, 5549, 5551].map(bestAt)).toEqual([
    'basic',
    'reactive',
    'reactive',
    'accountable',
    'accountable',
    'proactive',
    'proactive',
    'partnership',
  ]);
});

test('nothing comes back: sell and stop, whatever the margin', () => {
  expect(readRelationship({ ...regulars, margin: 20000, response: 0 }).best).toBe('basic');
});

test('the groups to judge fill the nine cells, and the sum contradicts the matrix in both directions', () => {
  const cells = CASES.map(({ customers, margin }) => `${sizeOf(customers)} ${marginSizeOf(margin)}`);
  expect(new Set(cells).size).toBe(9);
  const readings = CASES.map((one) => readRelationship({ ...list, ...one }));
  const gap = readings.map(({ matrix, best }) => LEVELS.indexOf(best) - LEVELS.indexOf(matrix[0]));
  expect(readings.filter(({ agree }) => agree).length).toBe(5);
  expect(Math.min(...gap)).toBeLessThan(0);
  expect(Math.max(...gap)).toBeGreaterThan(0);
  expect([caseAt(1), caseAt(9), caseAt(10)]).toEqual([CASES[0], CASES[8], CASES[0]]);
});
