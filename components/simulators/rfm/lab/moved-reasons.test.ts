import { expect, test } from 'vitest';
import { compareSegments, rfmPresets, rfmTable, segmentCustomers, type SegmentScheme } from '@/lib/metrics';
import { createWorld } from '@/lib/customers';
import { otherDifferences } from './moved-reasons';
import type { LabSettings } from './settings';

const world = createWorld({ seed: 'moved', customers: 300 });
const course: LabSettings = { definition: rfmPresets.course, scheme: { kind: 'eight-groups' } };
const own: SegmentScheme = { kind: 'own', rules: [{ id: 'a', r: [1, 3], f: [1, 5], m: [1, 5] }] };

/** Customers who moved though none of their scores did. */
function movedWithSameScores(a: LabSettings, b: LabSettings): number {
  const [left, right] = [a, b].map(({ definition, scheme }) => {
    const table = rfmTable(world.orders, world.endDay, definition);
    return { table, segmentation: segmentCustomers(table, scheme, definition.bins) };
  });
  return compareSegments(left!, right!).moved.filter(({ changed }) => changed.length === 0).length;
}

test('where a difference is named, customers move with the same scores; where none is, nobody does', () => {
  const cases: readonly (readonly [LabSettings, LabSettings, readonly string[]])[] = [
    [course, { ...course, scheme: own }, ['scheme']],
    [course, { ...course, definition: { ...course.definition, high: 'above-mean-score' } }, ['high']],
    [course, { ...course, definition: { ...course.definition, bins: 4 } }, ['bins']],
    [course, { ...course, definition: rfmPresets.ntile }, []],
    [
      { ...course, scheme: own },
      { scheme: own, definition: { ...course.definition, high: 'above-mean-score' } },
      [],
    ],
  ];
  for (const [a, b, differences] of cases) {
    expect(otherDifferences(a, b)).toEqual(differences);
    expect(movedWithSameScores(a, b) > 0).toBe(differences.length > 0);
  }
});
