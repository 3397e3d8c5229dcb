import type { Chapter } from '@/lib/simulations/ladder';
import { pointsOf } from '../see/format';

/** What somebody feels, 0 to 1 each. */
export const LEVELS = ['satisfaction', 'expectation', 'trust', 'commitment'] as const;
export type Level = (typeof LEVELS)[number];

export interface LevelLine {
  readonly level: Level;
  /** Points of 100 at the end of each quarter; the first is that of `from`. */
  readonly points: readonly number[];
}

/** The levels from the first quarter on in which somebody knew us. Those who never came have none. */
export function levelLines(chapters: readonly Chapter[]): {
  readonly from: number;
  readonly lines: readonly LevelLine[];
} {
  const known = chapters.filter(({ to }) => to !== 0);
  return {
    from: known[0]?.quarter ?? 0,
    lines:
      known.length === 0
        ? []
        : LEVELS.map((level) => ({ level, points: known.map((chapter) => pointsOf(chapter[level])) })),
  };
}

/** The level that moved most between the first quarter and the last; undefined when none moved by five points. */
export function movedMost(
  lines: readonly LevelLine[],
): { readonly level: Level; readonly from: number; readonly to: number } | undefined {
  const moves = lines.map(({ level, points }) => ({ level, from: points[0] ?? 0, to: points.at(-1) ?? 0 }));
  const way = ({ from, to }: { from: number; to: number }) => Math.abs(to - from);
  const [first, ...rest] = moves;
  const most = first && rest.reduce((best, one) => (way(one) > way(best) ? one : best), first);
  return most && way(most) >= 5 ? most : undefined;
}
