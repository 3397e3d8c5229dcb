import type { ClassList, PartWeights, PersonMarks, PersonRubric } from '@/lib/assignments';
import { RUBRIC_PARTS } from '@/lib/assignments';
import type { RubricLine } from '@/lib/scoring';
import { countingEntries, entriesOf, type DeskRow, type DeskWork, type Entry } from './entries';

/** One student's total before and after. */
export interface Moved {
  readonly entry: Entry;
  readonly before: number;
  readonly after: number;
}

export interface Comparison {
  readonly before: { readonly mean: number };
  readonly after: { readonly mean: number };
  /** All that count, the largest differences first. */
  readonly students: readonly Moved[];
  readonly up: number;
  readonly down: number;
}

const EPSILON = 1e-9;

/** The class under other weights or another rubric beside the class as it stands. */
export function compareWork(
  rows: readonly DeskRow[],
  list: ClassList | undefined,
  now: DeskWork,
  next: DeskWork,
  lines: readonly RubricLine[],
): Comparison {
  const before = countingEntries(entriesOf(rows, now, list, lines));
  const after = new Map(
    countingEntries(entriesOf(rows, next, list, lines)).map((entry) => [entry.row.id, entry]),
  );
  const students = before
    .map((entry) => ({
      entry,
      before: entry.mark.total,
      after: after.get(entry.row.id)?.mark.total ?? 0,
    }))
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
  const mean = (of: (moved: Moved) => number) =>
    students.length === 0 ? 0 : students.reduce((sum, one) => sum + of(one), 0) / students.length;
  return {
    before: { mean: mean((one) => one.before) },
    after: { mean: mean((one) => one.after) },
    students,
    up: students.filter((one) => one.after - one.before > EPSILON).length,
    down: students.filter((one) => one.before - one.after > EPSILON).length,
  };
}

/** The work under other weights and another rubric; points already given keep their share. */
export function reweighted(work: DeskWork, weights: PartWeights, rubric: PersonRubric): DeskWork {
  const marks = Object.fromEntries(
    Object.entries(work.marks).map(([receipt, mark]) => [receipt, rescaled(mark, work.rubric, rubric)]),
  );
  return { ...work, weights, rubric, marks };
}

function rescaled(mark: PersonMarks, from: PersonRubric, to: PersonRubric): PersonMarks {
  const texts: { -readonly [Part in keyof PersonRubric]?: number } = {};
  for (const part of RUBRIC_PARTS) {
    const points = mark.texts[part];
    if (points === undefined) continue;
    // What counted nothing was never looked at.
    if (from[part] === 0 && to[part] > 0) continue;
    // No more than the part holds: the desk file is refused else.
    texts[part] = from[part] === 0 ? 0 : Math.min(to[part], (points * to[part]) / from[part]);
  }
  const isMarked = RUBRIC_PARTS.some((part) => texts[part] !== undefined);
  for (const part of RUBRIC_PARTS) if (isMarked && to[part] === 0) texts[part] = 0;
  return { ...mark, texts };
}
