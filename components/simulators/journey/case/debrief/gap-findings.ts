import type { JourneyAnswers } from '@/lib/scoring';
import type { CaseFacts } from '@/lib/simulations/journey';

/** A touchpoint as the map has it beside the world's 200 walks. */
export interface GapRow {
  readonly id: string;
  readonly name: string;
  /** −3 to 3; null: left empty. */
  readonly drawn: number | null;
  readonly felt: number;
  /** Of 100 who begin. */
  readonly said: number | null;
  readonly left: number;
  /** Yuan and complaints of a walk. */
  readonly valueLost: number;
  readonly complaints: number;
}

export const gapRows = (
  touchpoints: readonly { readonly id: string; readonly name: string }[],
  { feel, predict }: Partial<Pick<JourneyAnswers, 'feel' | 'predict'>>,
  facts: Pick<CaseFacts, 'feelings' | 'dropOut' | 'valueLost' | 'complaints'>,
): GapRow[] =>
  touchpoints.map(({ id, name }, i) => ({
    id,
    name,
    drawn: feel?.feelings[id] ?? null,
    felt: facts.feelings[i] ?? 0,
    said: predict?.dropOut[id] ?? null,
    left: 100 * (facts.dropOut[i] ?? 0),
    valueLost: facts.valueLost[i] ?? 0,
    complaints: facts.complaints[i] ?? 0,
  }));

/** Where the map is farthest from the world; undefined where nothing was said. */
export function widestGap(
  rows: readonly GapRow[],
  kind: 'felt' | 'left',
): { readonly row: GapRow; readonly own: number; readonly world: number } | undefined {
  const gaps = rows.flatMap((row) => {
    const own = kind === 'felt' ? row.drawn : row.said;
    return own === null ? [] : [{ row, own, world: row[kind] }];
  });
  const width = ({ own, world }: (typeof gaps)[number]) => Math.abs(own - world);
  return gaps.reduce<(typeof gaps)[number] | undefined>(
    (found, one) => (found === undefined || width(one) > width(found) ? one : found),
    undefined,
  );
}
