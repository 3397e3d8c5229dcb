/** The five parts of every exercise's mark, each of one or several criteria. */
export const SCORE_PARTS = ['process', 'prediction', 'debrief', 'concepts', 'outcome'] as const;
export type ScorePart = (typeof SCORE_PARTS)[number];

/** One line of an exercise's rubric. */
export interface RubricLine {
  readonly id: string;
  readonly part: ScorePart;
  /** Points of 100; an assignment may set others for each part. */
  readonly weight: number;
}
