import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from '@/lib/math';
import { csvCell, readOrders } from '@/lib/tables';
import options from '../fixtures/rfm-options.json';
import presets from '../fixtures/rfm-presets.json';
import {
  classLimits,
  compareSegments,
  ELEVEN_SEGMENTS,
  explainScores,
  firstRule,
  NOT_SCORED,
  OTHERS,
  rfmPresets,
  rfmTable,
  segmentCustomers,
  type RfmDefinition,
} from '.';
import type { OrderColumns } from '..';

const bytesOf = (text: string) => {
  const bytes = new TextEncoder().encode(text);
  return {
    size: bytes.length,
    *chunks() {
      yield bytes;
    },
  };
};
const dayOf = (iso: string) =>
  dayNumber(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8)));

const sets = new Map(
  presets.sets.map(({ name, rows, asOf }) => {
    const csv = ['customer_id,order_date,amount', ...rows.map((row) => row.map(csvCell).join(','))].join(
      '\n',
    );
    return [name, { orders: readOrders(bytesOf(csv)), asOfDay: dayOf(asOf) }];
  }),
);

describe.each(options.cases)('$set under “$name”', ({ set, definition, customers, scores, groups }) => {
  const { orders, asOfDay } = sets.get(set)!;
  const table = rfmTable(orders, asOfDay, definition as RfmDefinition);

  test('values, scores and groups as brute force finds them', () => {
    const rows = Array.from(table.customer, (c, i) => [
      orders.ids[c],
      table.recencyDays[i],
      table.frequency[i],
      table.monetary[i],
    ]);
    expect(rows).toEqual(customers);
    expect(Array.from(table.r, (r, i) => 10000 * r + 100 * table.f[i]! + table.m[i]!)).toEqual(scores);
    expect([...table.group]).toEqual(groups);
  });

  test('the explanation of a score gives the score', () => {
    const { scoring, bins } = definition;
    if (scoring !== 'rank' && scoring !== 'nested') return expect(table.customer.length).toBeGreaterThan(0);
    table.customer.forEach((_, i) => {
      for (const { score, worse, peers, measure } of explainScores(table, i, definition as RfmDefinition)) {
        expect(score).toBe(1 + Math.floor((bins * worse) / peers));
        expect(score).toBe(table[measure][i]);
      }
    });
  });
});

const small: OrderColumns = {
  customers: 3,
  customer: Int32Array.of(0, 1, 1, 2),
  day: Int32Array.of(1, 5, 6, 9),
  cents: Float64Array.of(100, 200, 300, -50),
};

describe('definitions that cannot be', () => {
  const table = (change: Partial<RfmDefinition>) => () =>
    rfmTable(small, 10, { ...rfmPresets.course, ...change });

  test('are refused with the reason', () => {
    expect(table({ bins: 11 })).toThrow(/bins must be 2 to 10/);
    expect(table({ scoring: 'mean-split' })).toThrow(/2 bins/);
    expect(table({ scoring: 'thresholds' })).toThrow(/4 ascending thresholds, got none/);
    expect(
      table({ scoring: 'thresholds', bins: 3, thresholds: { r: [5, 5], f: [1, 2], m: [1, 2] } }),
    ).toThrow(/r needs 2 ascending/);
    expect(table({ frequency: 'repeat-periods', periodDays: 0 })).toThrow(/periodDays/);
  });

  test('eleven segments need five bins', () => {
    const three = rfmTable(small, 10, { ...rfmPresets.course, bins: 3 });
    expect(() => segmentCustomers(three, { kind: 'eleven-segments' }, 3)).toThrow(/5 bins/);
  });
});

test('every one of the 125 cells lands in exactly one of the eleven segments, and every segment is reached', () => {
  const sizes = new Map<string, number>();
  for (let r = 1; r <= 5; r++)
    for (let f = 1; f <= 5; f++)
      for (let m = 1; m <= 5; m++) {
        const place = firstRule(ELEVEN_SEGMENTS, r, f, m);
        const id = ELEVEN_SEGMENTS[place]?.id ?? OTHERS;
        sizes.set(id, (sizes.get(id) ?? 0) + 1);
      }
  expect([...sizes.values()].reduce((sum, n) => sum + n, 0)).toBe(125);
  // Champions are one cell: the example of the R package asks for 5-5-5.
  expect(sizes.get('champions')).toBe(1);
  expect([...sizes.keys()].sort()).toEqual([...ELEVEN_SEGMENTS.map(({ id }) => id), OTHERS].sort());
});

test('the first rule that fits counts: another order, other sizes', () => {
  const wide = { id: 'wide', r: [1, 5], f: [1, 5], m: [1, 5] } as const;
  const top = { id: 'top', r: [4, 5], f: [1, 5], m: [1, 5] } as const;
  expect(firstRule([top, wide], 5, 1, 1)).toBe(0);
  expect(firstRule([top, wide], 3, 1, 1)).toBe(1);
  expect(firstRule([wide, top], 5, 1, 1)).toBe(0);
  expect(firstRule([top], 1, 1, 1)).toBe(1);
});

describe('ntile', () => {
  test('counts the customers whose score their id decided', () => {
    // Five customers, all alike in frequency: NTILE gives them 1 to 5 by id alone.
    const orders: OrderColumns = {
      customers: 5,
      customer: Int32Array.of(0, 1, 2, 3, 4),
      day: Int32Array.of(1, 2, 3, 4, 5),
      cents: Float64Array.of(100, 200, 300, 400, 500),
    };
    expect(rfmTable(orders, 6, rfmPresets.ntile).decidedById).toBe(5);
    expect(rfmTable(orders, 6, rfmPresets.rank).decidedById).toBe(0);
  });
});

describe('comparing', () => {
  test('who moved, from where to where, with the scores that changed', () => {
    const side = (definition: RfmDefinition) => {
      const table = rfmTable(small, 10, definition);
      return { table, segmentation: segmentCustomers(table, { kind: 'eight-groups' }, 5) };
    };
    const [course, rows] = [side(rfmPresets.course), side(rfmPresets.rank)];
    const same = compareSegments(course, course);
    expect([same.moved.length, same.stayed]).toEqual([0, 2]);
    const { flows, moved, stayed } = compareSegments(course, rows);
    expect(flows.reduce((sum, { customers }) => sum + customers, 0)).toBe(3);
    expect(moved.length + stayed).toBe(3);
    // Customer 2 has a refund only: the course does not score her, the other definition does.
    expect(moved.find(({ customer }) => customer === 2)).toMatchObject({ from: NOT_SCORED, before: -1 });
  });
});

test('class limits: who reaches a limit has at least that score', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(30), fc.nat(400), fc.integer({ min: 1, max: 90_000 })), {
        minLength: 1,
        maxLength: 120,
      }),
      fc.constantFrom('rank', 'qcut', 'r-rfm'),
      fc.integer({ min: 2, max: 10 }),
      (rows, scoring, bins) => {
        const orders: OrderColumns = {
          customers: 31,
          customer: Int32Array.from(rows, ([c]) => c),
          day: Int32Array.from(rows, ([, day]) => day),
          cents: Float64Array.from(rows, ([, , cents]) => cents),
        };
        const definition: RfmDefinition = { ...rfmPresets.rank, scoring, bins };
        const table = rfmTable(orders, 500, definition);
        const { r, f } = classLimits(table, table, definition);
        const own: RfmDefinition = {
          ...definition,
          scoring: 'thresholds',
          bins: Math.min(r.length, f.length) + 1,
          thresholds: { r, f, m: r },
        };
        // As limits of one's own they part the customers at the same places.
        if (r.length !== f.length || own.bins < 2) return;
        const again = rfmTable(orders, 500, own);
        const ranks = (scores: Uint8Array) => {
          const order = [...new Set(scores)].sort((a, b) => a - b);
          return Array.from(scores, (score) => order.indexOf(score));
        };
        expect(ranks(again.r)).toEqual(ranks(table.r));
        expect(ranks(again.f)).toEqual(ranks(table.f));
      },
    ),
  );
});
