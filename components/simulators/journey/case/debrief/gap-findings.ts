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
  /** Yuan of a walk. */
  readonly valueLost: number;
}

export const gapRows = (
  touchpoints: readonly { readonly id: string; readonly name: string }[],
  { feel, predict }: Partial<Pick<JourneyAnswers, 'feel' | 'predict'>>,
  facts: Pick<CaseFacts, 'feelings' | 'dropOut' | 'valueLost'>,
): GapRow[] =>
  touchpoints.map(({ id, name }, i) => ({
    id,
    name,
    drawn: feel?.feelings[id] ?? null,
    felt: facts.feelings[i] ?? 0,
    said: predict?.dropOut[id] ?? null,
    left: 100 * (facts.dropOut[i] ?? 0),
    valueLost: facts.valueLost[i] ?? 0,
  }));

export interface Gap {
  readonly name: string;
  readonly own: number;
  readonly world: number;
}

/** Where the map is farthest from the world; undefined where nothing was said. The first of equals. */
export function widestGap(rows: readonly GapRow[], kind: 'felt' | 'left'): Gap | undefined {
  const width = ({ own, world }: Gap) => Math.abs(own - world);
  return rows.reduce<Gap | undefined>((found, row) => {
    const own = kind === 'felt' ? row.drawn : row.said;
    if (own === null) return found;
    const one = { name: row.name, own, world: row[kind] };
    return found === undefined || width(one) > width(found) ? one : found;
  }, undefined);
}

/** The touchpoint that loses most value. */
export const costliest = (rows: readonly GapRow[]): GapRow | undefined =>
  rows.reduce<GapRow | undefined>(
    (found, row) => (found === undefined || row.valueLost > found.valueLost ? row : found),
    undefined,
  );

/** Marks against the key: hit, missed, and marked beside it. */
export const marksOf = (given: readonly string[], right: readonly string[]) => ({
  hit: right.filter((id) => given.includes(id)),
  missed: right.filter((id) => !given.includes(id)),
  beside: given.filter((id) => !right.includes(id)),
});
