import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  classLimits,
  explainScores,
  MEASURES,
  rfmTable,
  segmentCustomers,
  type OrderColumns,
  type RfmDefinition,
  type ScoringRule,
  type Thresholds,
} from '@/lib/metrics';
import { readOrders, rulesTried, scoresImplied, scoreStep, valueFrom } from './customer-story-steps';

const AS_OF = 400;

interface Row {
  readonly customer: number;
  readonly day: number;
  readonly cents: number;
}

// Few customers, days and sums, so that equal values are common.
const files = fc.array(
  fc.record({
    customer: fc.nat(23),
    day: fc.integer({ min: 340, max: AS_OF + 5 }),
    cents: fc.oneof(
      fc.integer({ min: -3, max: 6 }).map((yuan) => yuan * 100),
      fc.integer({ min: 1, max: 9999 }),
    ),
  }),
  { minLength: 1, maxLength: 90 },
);

const definitions = (scoring: ScoringRule): fc.Arbitrary<RfmDefinition> =>
  fc
    .record({
      recency: fc.constantFrom('since-last' as const, 'first-to-last' as const),
      frequency: fc.constantFrom('orders' as const, 'order-days' as const, 'repeat-periods' as const),
      periodDays: fc.constantFrom(1, 7, 30),
      monetary: fc.constantFrom('total' as const, 'mean' as const),
      refunds: fc.constantFrom('as-orders' as const, 'lower-money' as const, 'left-out' as const),
      bins: scoring === 'mean-split' ? fc.constant(2) : fc.integer({ min: 2, max: 10 }),
      high: fc.constantFrom('above-0.6-bins' as const, 'above-mean-score' as const),
    })
    .map((parts) => ({ ...parts, scoring, ...(scoring === 'thresholds' && limitsFor(parts.bins)) }));

const limitsFor = (bins: number): { thresholds: Thresholds } => {
  const ladder = (from: number, step: number) => Array.from({ length: bins - 1 }, (_, i) => from + step * i);
  return { thresholds: { r: ladder(3, 6), f: ladder(1, 1), m: ladder(100, 200) } };
};

function ordersOf(rows: readonly Row[]): OrderColumns {
  return {
    customers: 24,
    customer: Int32Array.from(rows, ({ customer }) => customer),
    day: Int32Array.from(rows, ({ day }) => day),
    cents: Float64Array.from(rows, ({ cents }) => cents),
  };
}

/** Every customer of a random file, explained. */
function forEveryCustomer(
  scoring: ScoringRule,
  check: (about: {
    table: ReturnType<typeof rfmTable>;
    definition: RfmDefinition;
    i: number;
    rows: readonly Row[];
  }) => void,
) {
  let seen = 0;
  fc.assert(
    fc.property(files, definitions(scoring), (rows, definition) => {
      const table = rfmTable(ordersOf(rows), AS_OF, definition);
      table.customer.forEach((_, i) => check({ table, definition, i, rows }));
      seen += table.customer.length;
    }),
    { numRuns: 150 },
  );
  expect(seen).toBeGreaterThan(500);
}

test.each(['rank', 'nested', 'thresholds', 'mean-split'] as const)(
  '%s: the arithmetic on screen gives the score of the table',
  (scoring) => {
    forEveryCustomer(scoring, ({ table, definition, i }) => {
      const limits = classLimits(table, table, definition);
      for (const explanation of explainScores(table, i, definition)) {
        const step = scoreStep(explanation, definition, limits);
        const score = table[explanation.measure][i]!;
        expect(scoresImplied(step, definition.bins)).toEqual([score, score]);
      }
    });
  },
);

test('qcut: so do the places of the cuts, but where one falls on the value itself and the last digit decides', () => {
  let [all, doubtful] = [0, 0];
  forEveryCustomer('qcut', ({ table, definition, i }) => {
    const limits = classLimits(table, table, definition);
    for (const explanation of explainScores(table, i, definition)) {
      const step = scoreStep(explanation, definition, limits);
      const [least, most] = scoresImplied(step, definition.bins);
      const score = table[explanation.measure][i]!;
      expect([least, most]).toContain(score);
      all += 1;
      if (least === most) continue;
      expect(most - least).toBe(1);
      doubtful += 1;
    }
  });
  expect(doubtful).toBeLessThan(all / 20);
});

test('ntile: the places of equal values hold exactly the scores that they share', () => {
  forEveryCustomer('ntile', ({ table, definition, i }) => {
    const limits = classLimits(table, table, definition);
    for (const explanation of explainScores(table, i, definition)) {
      const step = scoreStep(explanation, definition, limits);
      const { scoresOfEquals } = explanation;
      expect(scoresImplied(step, definition.bins)).toEqual([scoresOfEquals[0], scoresOfEquals.at(-1)]);
    }
  });
});

test('r-rfm: everyone from the limit named up to the next has the score shown, and nobody else', () => {
  forEveryCustomer('r-rfm', ({ table, definition, i }) => {
    const limits = classLimits(table, table, definition);
    for (const explanation of explainScores(table, i, definition)) {
      const step = scoreStep(explanation, definition, limits);
      if (step.kind !== 'r-rfm') throw new Error(step.kind);
      const { measure, score } = explanation;
      const sign = measure === 'r' && definition.recency === 'since-last' ? -1 : 1;
      const column = measure === 'm' ? table.monetary : measure === 'f' ? table.frequency : table.recencyDays;
      column.forEach((value, j) => {
        const inside =
          sign * value >= sign * (step.from ?? sign * -Infinity) &&
          sign * value < sign * (step.next ?? sign * Infinity);
        expect(inside).toBe(table[measure][j] === score);
      });
    }
  });
});

test('the rows that the story counts come to the three values of the table', () => {
  forEveryCustomer('rank', ({ table, definition, i, rows }) => {
    const own = rows
      .filter(({ customer, day }) => customer === table.customer[i] && day <= AS_OF)
      .map(({ day, cents }) => ({ day, cents, counted: cents > 0 || definition.refunds === 'as-orders' }));
    const reading = readOrders(own, definition);
    const values = MEASURES.map((measure) => valueFrom(measure, reading, AS_OF, definition));
    expect(values).toEqual([table.recencyDays[i], table.frequency[i], table.monetary[i]]);
  });
});

test('the last rule tried is the one that the segmentation chose; every one before fails somewhere', () => {
  const own = {
    kind: 'own',
    rules: [
      { id: 'both', r: [3, 5], f: [3, 5], m: [1, 5] },
      { id: 'money', r: [1, 5], f: [1, 5], m: [4, 5] },
    ],
  } as const;
  for (const scheme of [own, { kind: 'eleven-segments' }] as const)
    forEveryCustomer('rank', ({ table, definition, i }) => {
      if (definition.bins !== 5) return;
      const { ids, segment } = segmentCustomers(table, scheme, 5);
      const tried = rulesTried(scheme, { r: table.r[i]!, f: table.f[i]!, m: table.m[i]! })!;
      const fired = tried.find(({ failed }) => failed.length === 0);
      expect(fired?.id ?? 'others').toBe(ids[segment[i]!]);
      expect(fired ? tried.indexOf(fired) : tried.length).toBe(tried.length - (fired ? 1 : 0));
    });
});
