import type { Student } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import { SCORE_PARTS, type RubricLine } from '@/lib/scoring';
import { csvCell, neutraliseCell } from '@/lib/tables';
import type { DeskWords } from '../exercises/desk-words';
import { deskMessages } from './desk-messages';
import type { Entry } from './entries';
import { flagWords } from './flag-words';
import { claimText, timeText } from './mark-words';

export type GradeCell = string | number | null;

const tenth = (points: number) => Math.round(points * 100) / 100;

/** The grades as rows, the first one the names of the columns: every hand-in, then who has not handed in. */
export function gradeRows(
  locale: Locale,
  entries: readonly Entry[],
  missing: readonly Student[],
  lines: readonly RubricLine[],
  exercise: Pick<DeskWords, 'criterion'>,
): GradeCell[][] {
  const { sheet, parts } = deskMessages[locale];
  const { columns } = sheet;
  const head = [
    columns.number,
    columns.name,
    columns.receipt,
    columns.state,
    columns.total,
    columns.outOf,
    columns.waiting,
    ...SCORE_PARTS.map((part) => parts[part]),
    ...lines.map(({ id }) => exercise.criterion(locale, id)),
    columns.claim,
    columns.begun,
    columns.handedIn,
    columns.flags,
    columns.overrides,
    columns.note,
  ];
  const rows = entries.map((entry): GradeCell[] => {
    const { student, checked, mark, counts, marks } = entry;
    const { claimed } = checked.handIn;
    const separator = locale === 'zh' ? '；' : '; ';
    return [
      student.number,
      student.name,
      checked.receipt,
      counts ? sheet.counts : sheet.notCounted,
      mark ? tenth(mark.total) : null,
      mark ? tenth(mark.outOf) : null,
      mark ? tenth(mark.toBeMarked) : null,
      ...SCORE_PARTS.map((part) => (mark ? tenth(mark.parts[part]) : null)),
      ...lines.map(({ id }) => {
        const found = mark?.criteria.find((one) => one.id === id);
        return !found || found.status === 'to-be-marked' ? null : tenth(found.earned);
      }),
      claimText(locale, entry),
      claimed.begun === '' ? '' : timeText(locale, claimed.begun),
      claimed.handedIn === '' ? '' : timeText(locale, claimed.handedIn),
      checked.flags.map((flag) => flagWords(locale, flag).name).join(separator),
      lines
        .flatMap(({ id }) => {
          const override = marks.overrides[id];
          return override ? [`${exercise.criterion(locale, id)}: ${override.reason}`] : [];
        })
        .join(separator),
      marks.note,
    ];
  });
  const absent = missing.map(({ number, name }): GradeCell[] => [
    number,
    name,
    null,
    sheet.missing,
    ...head.slice(4).map(() => null),
  ]);
  return [head, ...rows, ...absent];
}

/** As CSV for spreadsheets: with a mark that it is UTF-8, and nothing in it that one would run. */
export const gradesCsv = (rows: readonly (readonly GradeCell[])[]): string =>
  `\uFEFF${rows
    .map((row) =>
      row
        .map((cell) =>
          cell === null ? '' : typeof cell === 'number' ? String(cell) : csvCell(neutraliseCell(cell)),
        )
        .join(','),
    )
    .join('\r\n')}\r\n`;
