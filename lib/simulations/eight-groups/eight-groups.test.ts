import { describe, expect, test } from 'vitest';
import { createWorld } from '@/lib/customers';
import { EIGHT_GROUPS, rfmPresets, rfmTable, type OrderColumns } from '@/lib/metrics';
import { COURSE_THRESHOLDS, groupedAt, limitsAt, thresholdsAboveMean } from '.';

const world = createWorld({ seed: 'wuping', customers: 300 });
const teaHouse = rfmTable(world.orders, world.endDay - 1, rfmPresets.course);

/** Five customers, by hand. Days 10, 20, 30, 40, 50; customers 0 to 2 ordered once, 3 twice, 4 three times. */
const small: OrderColumns = {
  customers: 5,
  customer: Int32Array.of(0, 1, 2, 3, 3, 4, 4, 4),
  day: Int32Array.of(50, 40, 30, 1, 20, 1, 2, 10),
  cents: Float64Array.of(100, 500, 300, 100, 100, 200, 100, 100),
};
const table = rfmTable(small, 60, rfmPresets.course);
const names = (thresholds: { r: number; f: number; m: number }) =>
  Array.from(groupedAt(table, thresholds).group, (index) => EIGHT_GROUPS[index]);

describe('five customers by hand', () => {
  test('their scores: R 5 4 3 2 1, F 1 1 1 4 5, M 1 5 3 2 4', () => {
    expect([[...table.r], [...table.f], [...table.m]]).toEqual([
      [5, 4, 3, 2, 1],
      [1, 1, 1, 4, 5],
      [1, 5, 3, 2, 4],
    ]);
  });

  test('above the mean: R and M have 3 and begin at 4, F has 2.4 and begins at 3', () => {
    expect(thresholdsAboveMean(table)).toEqual({ r: 4, f: 3, m: 4 });
  });

  test('the groups under the rule of the course, and with the line at 2 for R and 3 for M', () => {
    expect(names(COURSE_THRESHOLDS)).toEqual([
      'general-develop',
      'important-develop',
      'general-win-back',
      'general-keep',
      'important-keep',
    ]);
    expect(names({ r: 2, f: 4, m: 3 })).toEqual([
      'general-develop',
      'important-develop',
      'important-develop',
      'general-value',
      'important-keep',
    ]);
  });

  test('what high means in days, times and money', () => {
    expect(limitsAt(table, COURSE_THRESHOLDS)).toEqual({ days: 20, times: 2, cents: 400 });
  });
});

test('the threshold 4 is the rule of the course: nobody in the tea house moves', () => {
  expect(groupedAt(teaHouse, COURSE_THRESHOLDS).group).toEqual(teaHouse.group);
});
