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

export interface Jump {
  readonly level: Level;
  readonly quarter: number;
  readonly from: number;
  readonly to: number;
}

/** The largest change of a level within one quarter; undefined when none came to five points. */
export function largestJump(from: number, lines: readonly LevelLine[]): Jump | undefined {
  const way = (one: Jump) => Math.abs(one.to - one.from);
  let largest: Jump | undefined;
  for (const { level, points } of lines)
    points.slice(1).forEach((to, i) => {
      const jump = { level, quarter: from + i + 1, from: points[i]!, to };
      if (way(jump) >= 5 && (!largest || way(jump) > way(largest))) largest = jump;
    });
  return largest;
}
