import {
  crossCheck,
  finalMark,
  NO_MARKS,
  type Assignment,
  type CheckedHandIn,
  type ClassList,
  type FinalMark,
  type HandIn,
  type PersonMarks,
  type PersonRubric,
  type PartWeights,
  type Student,
} from '@/lib/assignments';
import type { Problem, RubricLine } from '@/lib/scoring';

/** A hand-in that was replayed, in the order of its coming. */
export interface DeskRow {
  /** The receipt; of the same hand-in again with a number behind it. */
  readonly id: string;
  readonly place: number;
  readonly source: string;
  readonly checked: CheckedHandIn;
}

/** A source in which nothing could be read. */
export interface Unread {
  readonly id: string;
  readonly source: string;
  readonly problem: Problem;
  readonly receipt?: string;
}

/** What the person at the desk decided: everything that can be undone. */
export interface DeskWork {
  readonly weights: PartWeights;
  readonly rubric: PersonRubric;
  /** By receipt. */
  readonly marks: Readonly<Record<string, PersonMarks>>;
  /** Ids of rows taken off the desk. */
  readonly removed: readonly string[];
}

/** A hand-in with its flags among the class and its mark. */
export interface Entry {
  readonly row: DeskRow;
  readonly checked: CheckedHandIn;
  readonly student: Student;
  /** The name on the class list, where it is another one. */
  readonly listed: string | undefined;
  /** Undefined where there is nothing to mark: impossible, another exercise, no decision. */
  readonly mark: FinalMark | undefined;
  readonly marks: PersonMarks;
  /** Whether this is the hand-in of its student that counts. */
  readonly counts: boolean;
}

/** The rows on the desk, with what only the whole class shows. */
export function crossed(
  rows: readonly DeskRow[],
  removed: readonly string[],
  assignment: Assignment,
  list: ClassList | undefined,
): DeskRow[] {
  const gone = new Set(removed);
  const kept = rows.filter(({ id }) => !gone.has(id));
  const numbers =
    list && list.students.length > 0 ? new Set(list.students.map(({ number }) => number)) : undefined;
  const checked = crossCheck(
    kept.map((row) => row.checked),
    assignment,
    numbers,
  );
  return kept.map((row, i) => ({ ...row, checked: checked[i]! }));
}

/** Marks every row: cheap, without a replay. */
export function entriesOf(
  rows: readonly DeskRow[],
  { weights, rubric, marks }: Pick<DeskWork, 'weights' | 'rubric' | 'marks'>,
  list: ClassList | undefined,
  lines: readonly RubricLine[],
): Entry[] {
  const names = new Map(list?.students.map(({ number, name }) => [number, name]));
  return rows.map((row) => {
    const { checked } = row;
    const { student } = checked.handIn;
    const own = marks[checked.receipt] ?? NO_MARKS;
    const listed = names.get(student.number);
    return {
      row,
      checked,
      student,
      listed: listed === undefined || listed === '' || listed === student.name ? undefined : listed,
      mark:
        checked.outcome.status === 'scored'
          ? finalMark(checked.outcome, lines, weights, own, rubric)
          : undefined,
      marks: own,
      counts: !checked.flags.some(({ code }) => code === 'repeated' || code === 'replaced'),
    };
  });
}

/** Students of the list of whom nothing has come, not even something that still waits for its replay. */
export function missingOf(
  list: ClassList | undefined,
  entries: readonly Entry[],
  waiting: readonly { readonly handIn: HandIn }[],
): Student[] {
  const here = new Set([
    ...entries.map(({ student }) => student.number),
    ...waiting.map(({ handIn }) => handIn.student.number),
  ]);
  return list?.students.filter(({ number }) => !here.has(number)) ?? [];
}

export const needsMarking = ({ mark, counts }: Entry) => counts && mark !== undefined && mark.toBeMarked > 0;

export const isFlagged = ({ checked }: Entry) => checked.flags.length > 0;

/** Entries that make up the class: one a student, with a mark. */
export const countingEntries = (entries: readonly Entry[]) =>
  entries.filter(
    (entry): entry is Entry & { readonly mark: FinalMark } => entry.counts && entry.mark !== undefined,
  );
