import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '@/lib/scoring';
import { mergeProgress, previewMerge } from './merge';
import { anyProgress, lessonAt } from './fixtures/any-progress';
import { emptyProgress } from './progress';

function same(one: unknown, other: unknown): void {
  expect(canonicalJson(one)).toBe(canonicalJson(other));
}

describe('mergeProgress', () => {
  it('does not mind which comes first', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (a, b) => same(mergeProgress(a, b), mergeProgress(b, a))),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (a, b) => {
        const once = mergeProgress(a, b);
        same(mergeProgress(once, b), once);
        same(mergeProgress(a, a), a);
      }),
    );
  });

  it('does not mind how three devices are paired', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, anyProgress, (a, b, c) =>
        same(mergeProgress(mergeProgress(a, b), c), mergeProgress(a, mergeProgress(b, c))),
      ),
    );
  });

  it('loses no entry and lets the newer of two stand', () => {
    const older = lessonAt('2026-03-01T08:00:00.000Z', 'three-numbers', '2026-03-01T08:00:00.000Z');
    const newer = lessonAt('2026-03-02T08:00:00.000Z', 'first', '');
    const merged = mergeProgress(
      { ...emptyProgress, lessons: { 'evaluation/rfm': older, 'evaluation/nps': older } },
      { ...emptyProgress, lessons: { 'evaluation/rfm': newer } },
    );
    expect(merged.lessons).toEqual({
      'evaluation/nps': older,
      // Having been at the end is not undone by a later visit.
      'evaluation/rfm': { ...newer, endAt: older.endAt },
    });
  });
});

describe('previewMerge', () => {
  it('counts exactly what the merge changes', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (mine, theirs) => {
        const merged = mergeProgress(mine, theirs);
        const { lessons } = previewMerge(mine, theirs);
        const ids = Object.keys(merged.lessons);
        expect(lessons.added.length + lessons.replaced.length + lessons.unchanged).toBe(ids.length);
        for (const id of ids) {
          const changed = canonicalJson(mine.lessons[id] ?? null) !== canonicalJson(merged.lessons[id]);
          expect([...lessons.added, ...lessons.replaced].includes(id)).toBe(changed);
        }
      }),
    );
  });
});
