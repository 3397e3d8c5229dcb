import { EIGHT_GROUPS, isHigh, MEASURES, type EightGroup, type Measure } from '@/lib/metrics';

export interface Level {
  readonly measure: Measure;
  readonly score: number;
  readonly high: boolean;
}

/** Which scores are high and which low. */
export function sides(bins: number): { high: number[]; low: number[] } {
  const scores = Array.from({ length: bins }, (_, i) => i + 1);
  return {
    high: scores.filter((score) => isHigh(score, bins)),
    low: scores.filter((score) => !isHigh(score, bins)),
  };
}

export const levelsOf = (scores: Readonly<Record<Measure, number>>, bins: number): Level[] =>
  MEASURES.map((measure) => ({
    measure,
    score: scores[measure],
    high: isHigh(scores[measure], bins),
  }));

/** EIGHT_GROUPS counts in binary: R is the 4, F the 2, M the 1. */
const BIT: Readonly<Record<Measure, number>> = { r: 4, f: 2, m: 1 };

/** The levels that an answer took for their opposite. */
export function misread(levels: readonly Level[], answer: EightGroup): Level[] {
  const said = EIGHT_GROUPS.indexOf(answer);
  return levels.filter(({ measure, high }) => ((said & BIT[measure]) !== 0) !== high);
}
