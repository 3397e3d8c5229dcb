import type { Json, RubricLine, ScoreReport } from '@/lib/scoring';
import type { FinalMark } from './marks';

export interface ClassReport {
  readonly marked: number;
  readonly mean: number;
  readonly median: number;
  /** Ten bars: 0 to under 10 … 90 to 100. */
  readonly distribution: readonly number[];
  /** Mean share of the points of each criterion among those who attempted it, hardest first. */
  readonly criteria: readonly {
    readonly id: string;
    readonly meanShare: number;
    readonly attempted: number;
  }[];
  /** Named slips, commonest first: how many students made each at least once. */
  readonly slips: readonly { readonly slip: string; readonly students: number }[];
}

/** What a class did, from the hand-ins that count. */
export function classReport(
  entries: readonly { readonly report: ScoreReport; readonly mark: FinalMark }[],
  lines: readonly RubricLine[],
): ClassReport {
  const totals = entries.map(({ mark }) => mark.total).sort((a, b) => a - b);
  const distribution = Array.from({ length: 10 }, () => 0);
  for (const total of totals) distribution[Math.min(9, Math.floor(total / 10))]! += 1;
  return {
    marked: entries.length,
    mean: totals.length === 0 ? 0 : totals.reduce((sum, total) => sum + total, 0) / totals.length,
    median: medianOf(totals),
    distribution,
    criteria: lines
      .map(({ id }) =>
        hardness(
          id,
          entries.map(({ mark }) => mark),
        ),
      )
      .filter(({ attempted }) => attempted > 0)
      .sort((a, b) => a.meanShare - b.meanShare),
    slips: slipCounts(entries.map(({ report }) => report)),
  };
}

function medianOf(sorted: readonly number[]): number {
  if (sorted.length === 0) return 0;
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}

function hardness(id: string, marks: readonly FinalMark[]) {
  const shares = marks.flatMap(({ criteria }) =>
    criteria
      .filter((criterion) => criterion.id === id && criterion.max > 0)
      .filter(({ status }) => status === 'scored' || status === 'by-person' || status === 'overridden')
      .map(({ earned, max }) => earned / max),
  );
  const sum = shares.reduce((total, share) => total + share, 0);
  return { id, meanShare: shares.length === 0 ? 0 : sum / shares.length, attempted: shares.length };
}

function slipCounts(reports: readonly ScoreReport[]): ClassReport['slips'] {
  const students = new Map<string, number>();
  for (const report of reports)
    for (const slip of new Set(
      report.criteria.flatMap((criterion) => ('evidence' in criterion ? slipsIn(criterion.evidence) : [])),
    ))
      students.set(slip, (students.get(slip) ?? 0) + 1);
  return [...students]
    .map(([slip, count]) => ({ slip, students: count }))
    .sort((a, b) => b.students - a.students || (a.slip < b.slip ? -1 : 1));
}

/** Every text under the name `slip`, at any depth of the evidence. */
function slipsIn(evidence: Json): string[] {
  if (typeof evidence !== 'object' || evidence === null) return [];
  return Object.entries(evidence).flatMap(([name, value]: [string, Json]) =>
    name === 'slip' && typeof value === 'string' ? [value] : slipsIn(value),
  );
}
