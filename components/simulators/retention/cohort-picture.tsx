import { CohortGrid } from '@/components/charts/cohort-grid';
import type { QuarterCohort, ReadingLine } from '@/lib/simulations/cohort-table';
import { cellsOn } from '@/lib/simulations/cohort-table';
import type { CohortMeasure, CohortMessages } from './cohort-messages';

/** What the cells of one cohort say: shares of it, or yuan a head. */
export const valuesOf = (
  { size, active, cents }: QuarterCohort,
  measure: CohortMeasure,
): readonly number[] =>
  measure === 'share' ? active.map((count) => count / size) : cents.map((sum) => sum / 100 / size);

/** The table of the tea house with one line of it set off. */
export function CohortPicture({
  words,
  cohorts,
  measure,
  cohort,
  age,
  line,
  onPick,
}: {
  words: CohortMessages;
  cohorts: readonly QuarterCohort[];
  measure: CohortMeasure;
  cohort: number;
  age: number;
  line: ReadingLine;
  onPick?: (cohort: number, age: number) => void;
}) {
  const values = cohorts.map((entry) => valuesOf(entry, measure));
  // The first column of shares is 100 % by definition; shading it would leave no shades for the rest.
  const from = measure === 'share' ? 1 : 0;
  const most = Math.max(...values.flatMap((row) => row.slice(from)));
  const marked = new Set(
    cellsOn(line, { cohort, age }, cohorts.length).map((cell) => `${cell.cohort}.${cell.age}`),
  );
  const rows = cohorts.map(({ quarter, size }, row) => ({
    name: words.quarter(quarter),
    note: words.people(size),
    cells: (values[row] ?? []).map((value, column) => ({
      text: String(Math.round(measure === 'share' ? 100 * value : value)),
      shade: column < from || value <= 0 ? 0 : Math.min(5, 1 + Math.floor((5 * value) / (most * 1.001))),
      mark:
        row === cohort && column === age
          ? ('here' as const)
          : marked.has(`${row}.${column}`)
            ? ('line' as const)
            : undefined,
    })),
  }));
  return (
    <CohortGrid
      caption={words.caption[measure]}
      rowAxis={words.rowAxis}
      columnAxis={words.columnAxis}
      rows={rows}
      describe={(mark) => words.mark[mark]}
      {...(onPick && { onPick })}
    />
  );
}
