import type { JourneyStep } from '@/lib/scoring';

/** The steps in their order: named here too, so that the start screen need not fetch the scoring. A test holds the two together. */
export const STEPS = [
  'frame',
  'map',
  'place',
  'feel',
  'predict',
  'choose',
  'claims',
  'rule',
  'concepts',
] as const satisfies readonly JourneyStep[];

/** Steps that are taken before both walks are shown. */
export const BEFORE = ['frame', 'map', 'place', 'feel', 'predict', 'choose'] as const;
export type StepBefore = (typeof BEFORE)[number];

/** What stands on the screen: a step, or everything that comes once the walks are shown. */
export type Beat = StepBefore | 'after';
export const BEATS: readonly Beat[] = [...BEFORE, 'after'];

export const beatOf = (step: JourneyStep | undefined): Beat => BEFORE.find((one) => one === step) ?? 'after';

/** How far a run with so many decisions is, without replaying it. */
export const progressOf = (decisions: number): Beat | 'finished' =>
  decisions >= STEPS.length ? 'finished' : beatOf(STEPS[decisions]);

/** Whether a run with so many decisions has shown the world's walk. */
export const isRevealed = (decisions: number): boolean => decisions >= BEFORE.length;

/**
 * Whether the last decision can be taken back: till the walks are shown. Where the run counts, the company's list stays as it was sorted,
 * because the next step tells which names on it were touchpoints.
 */
export const canUndo = (decisions: number, counts: boolean): boolean =>
  decisions > 0 && !isRevealed(decisions) && !(counts && STEPS[decisions] === 'place');
