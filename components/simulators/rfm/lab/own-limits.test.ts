import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { histogramOf } from '@/lib/charts';
import { classLimits, MEASURES, rfmPresets, rfmTable, scoreRfm, type OrderColumns } from '@/lib/metrics';
import { filled, readLimit, readyLimits, roomOf, scoreAt, startLimits, withLimit } from './own-limits';
import type { Histogram, LabView } from './protocol';

const histogramFrom = (values: readonly number[]): Histogram => ({
  bars: histogramOf([...values].sort((a, b) => a - b)),
  mean: 0,
  most: Math.max(...values),
});

/** 60 customers, one or more orders each, amounts all different. */
const orders: OrderColumns = (() => {
  const customer: number[] = [];
  const day: number[] = [];
  const cents: number[] = [];
  for (let c = 0; c < 60; c++)
    for (let k = 0; k <= c % 7; k++) {
      customer.push(c);
      day.push(100 + ((c * 37 + k * 11) % 300));
      cents.push(1000 + 97 * c + k);
    }
  return {
    customers: 60,
    customer: Int32Array.from(customer),
    day: Int32Array.from(day),
    cents: Float64Array.from(cents),
  };
})();

function viewOf(definition: typeof rfmPresets.course) {
  const table = rfmTable(orders, 400, definition);
  const view: Pick<LabView, 'bins' | 'limits' | 'histograms'> = {
    bins: definition.bins,
    limits: classLimits(table, table, definition),
    histograms: {
      r: histogramFrom([...table.recencyDays]),
      f: histogramFrom([...table.frequency]),
      m: histogramFrom([...table.monetary]),
    },
  };
  // The rest of a view has no part in limits.
  return { table, view: view as LabView };
}

test('as long as no cut is moved, own limits give every customer the scores that she had', () => {
  for (const bins of [2, 3, 5])
    for (const change of [
      {},
      { recency: 'first-to-last' },
      { monetary: 'mean' },
      { scoring: 'qcut' },
    ] as const) {
      const definition = { ...rfmPresets.course, bins, ...change };
      const { table, view } = viewOf(definition);
      const thresholds = readyLimits(view, definition);
      if (!thresholds) continue;
      const own = scoreRfm(table, { ...definition, scoring: 'thresholds', thresholds });
      for (const measure of MEASURES) expect([...own[measure]]).toEqual([...table[measure]]);
    }
  expect(readyLimits(viewOf(rfmPresets.course).view, rfmPresets.course)).toBeDefined();
});

test('limits to begin with are always as many as needed, ascending, and accepted by the scoring', () => {
  for (const scoring of ['rank', 'qcut', 'ntile', 'nested'] as const)
    for (const bins of [2, 5, 10]) {
      const definition = { ...rfmPresets.course, scoring, bins };
      const { table, view } = viewOf(definition);
      const thresholds = startLimits(view, definition);
      expect(() => scoreRfm(table, { ...definition, scoring: 'thresholds', thresholds })).not.toThrow();
    }
});

test('filling keeps what is known and ascends, whatever the values', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -50, max: 400 }), { minLength: 1, maxLength: 60 }),
      fc.uniqueArray(fc.integer({ min: -50, max: 400 }), { maxLength: 4 }),
      (values, some) => {
        const known = some.sort((a, b) => a - b);
        const limits = filled(known, histogramFrom(values), 9);
        expect(limits).toHaveLength(9);
        expect(limits).toEqual([...new Set(limits)].sort((a, b) => a - b));
        expect(limits).toEqual(expect.arrayContaining(known));
      },
    ),
  );
});

test('into evenly spread values the cuts fall at the quantiles', () => {
  const histogram = histogramFrom(Array.from({ length: 400 }, (_, i) => i));
  expect(filled([], histogram, 3)).toEqual([100, 200, 300].map((at) => expect.closeTo(at, -1)));
});

test('new limits are whole yuan where whole yuan fit between the others', () => {
  const histogram = histogramFrom(Array.from({ length: 400 }, (_, i) => 97 * i));
  for (const limit of filled([], histogram, 4, 100)) expect(limit % 100).toBe(0);
  expect(filled([120, 130], histogramFrom([121, 124, 128]), 3, 100)).toEqual([
    120,
    expect.closeTo(125, -1),
    130,
  ]);
});

describe('a typed limit', () => {
  const between = { least: 31, most: 89 };
  test.each([
    ['60', 60],
    [' ６０天 ', 60],
    ['30', 'not-above'],
    ['90', 'not-below'],
    ['1e3', 'not-a-number'],
    ['', 'not-a-number'],
    ['many', 'not-a-number'],
    ['45.5', 'not-whole'],
    ['-4', 'below-zero'],
  ])('%o in days is %o', (text, expected) => expect(readLimit(text, 'r', between)).toBe(expected));
  test.each([
    ['¥1,234.5', 123450],
    ['−20', -2000],
    ['0.29', 29],
  ])('%o in yuan is %i cents', (text, expected) =>
    expect(readLimit(text, 'm', { least: -Infinity, most: Infinity })).toBe(expected),
  );
});

test('a cut stays between its neighbours, and changing one leaves the others', () => {
  const limits = { r: [10, 20, 30], f: [2, 3, 4], m: [100, 200, 300] };
  expect(roomOf(limits.r, 1)).toEqual({ least: 11, most: 29 });
  expect(roomOf(limits.r, 0)).toEqual({ least: -Infinity, most: 19 });
  expect(withLimit(limits, 'r', 1, 15)).toEqual({ ...limits, r: [10, 15, 30] });
  expect(limits.r).toEqual([10, 20, 30]);
});

test('few days are good, many orders are good', () => {
  const course = rfmPresets.course;
  expect([0, 1, 2, 3].map((i) => scoreAt('r', i, course))).toEqual([5, 4, 3, 2]);
  expect([0, 1, 2, 3].map((i) => scoreAt('f', i, course))).toEqual([2, 3, 4, 5]);
  expect(scoreAt('r', 0, { ...course, recency: 'first-to-last' })).toBe(2);
});
