import { canonicalJson } from '@/lib/scoring';
import type { Entries, LessonRecord, Progress } from './progress';

/**
 * Both learners' pasts in one: of two records of the same thing the newer one stays. The order of the two does not
 * matter, and merging again changes nothing, so that a file may be imported twice or on several devices.
 */
export function mergeProgress(one: Progress, other: Progress): Progress {
  return {
    version: 1,
    lessons: mergeEntries(one.lessons, other.lessons, mergeLesson),
    checks: mergeEntries(one.checks, other.checks, newer),
    predictions: mergeEntries(one.predictions, other.predictions, newer),
  };
}

export interface MergePreview {
  /** In the file only. */
  readonly added: readonly string[];
  /** In both, and the file changes what stands here. */
  readonly replaced: readonly string[];
  /** Stays as it is here. */
  readonly unchanged: number;
}

/** What merging would change, by part, before it does. */
export function previewMerge(
  mine: Progress,
  theirs: Progress,
): Readonly<Record<'lessons' | 'checks' | 'predictions', MergePreview>> {
  const merged = mergeProgress(mine, theirs);
  const preview = (part: 'lessons' | 'checks' | 'predictions'): MergePreview => {
    const ids = Object.keys(merged[part]).sort();
    const added = ids.filter((id) => !Object.hasOwn(mine[part], id));
    const replaced = ids.filter(
      (id) => !added.includes(id) && canonicalJson(mine[part][id]) !== canonicalJson(merged[part][id]),
    );
    return { added, replaced, unchanged: ids.length - added.length - replaced.length };
  };
  return { lessons: preview('lessons'), checks: preview('checks'), predictions: preview('predictions') };
}

function mergeEntries<Value>(
  one: Entries<Value>,
  other: Entries<Value>,
  merge: (one: Value, other: Value) => Value,
): Entries<Value> {
  const merged: Record<string, Value> = { ...one };
  for (const [id, theirs] of Object.entries(other)) {
    const mine = one[id];
    merged[id] = mine === undefined ? theirs : merge(mine, theirs);
  }
  return merged;
}

/** Having reached the end is not undone by a later visit. */
function mergeLesson(one: LessonRecord, other: LessonRecord): LessonRecord {
  // The end is left out of the comparison, or three devices could come to two results.
  const place = newer({ at: one.at, heading: one.heading }, { at: other.at, heading: other.heading });
  return { ...place, endAt: one.endAt > other.endAt ? one.endAt : other.endAt };
}

/** In the same millisecond the order of the texts decides, so that both sides decide alike. */
function newer<Value extends { readonly at: string }>(one: Value, other: Value): Value {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return canonicalJson(one) >= canonicalJson(other) ? one : other;
}
