import type { LadderStep } from '@/lib/scoring';
import type { LadderView } from './protocol';

/** What stands on the screen: the steps of a run, and the look at a quarter that has just run. */
export type Beat =
  | { readonly kind: 'goal' }
  | { readonly kind: 'prepare' | 'decide' | 'predict' | 'see'; readonly quarter: number }
  | { readonly kind: 'debrief' };

/** The beats of one quarter in order. */
export const QUARTER_BEATS = ['prepare', 'decide', 'predict', 'see'] as const;

/** Where a run is. `seen` counts the quarters whose outcome the reader has gone on from. */
export function beatOf({ step, quarters }: Pick<LadderView, 'step' | 'quarters'>, seen: number): Beat {
  const over = quarters.length;
  if (step?.kind === 'goal') return { kind: 'goal' };
  if (step?.kind === 'decide' || step?.kind === 'predict') return { kind: step.kind, quarter: step.quarter };
  if (over > seen && over > 0) return { kind: 'see', quarter: over };
  return step?.kind === 'prepare' ? { kind: 'prepare', quarter: step.quarter } : { kind: 'debrief' };
}

/** The name under which a step's draft is kept. */
export const stepKey = (step: LadderStep | undefined): string | undefined =>
  step && ('quarter' in step ? `${step.kind} ${step.quarter}` : step.kind);

/** How far a run with so many decisions is, without replaying it: the beat that comes next, or `finished`. */
export function progressOf(decisions: number, quarters: number, seen: number): Beat | 'finished' {
  if (decisions === 0) return { kind: 'goal' };
  const played = decisions - 1;
  const over = Math.min(quarters, Math.floor(played / 3));
  if (played >= 3 * quarters + 3) return 'finished';
  const within = played - 3 * over;
  if (over < quarters && within > 0) return { kind: within === 1 ? 'decide' : 'predict', quarter: over + 1 };
  if (over > seen) return { kind: 'see', quarter: over };
  return over < quarters ? { kind: 'prepare', quarter: over + 1 } : { kind: 'debrief' };
}

/** Decisions that are made before a quarter begins. */
export const decisionsBefore = (quarter: number): number => 1 + 3 * (quarter - 1);

/** Whether all quarters have been played. */
export const isPlayed = (decisions: number, quarters: number): boolean => decisions >= 1 + 3 * quarters;

/** `now`, or the number of a quarter that is over and looked at again. */
export type Place = 'now' | number;

export function placeIn(hash: string, over: number): Place {
  const found = /^#q([1-9]\d?)$/.exec(hash);
  const quarter = Number(found?.[1]);
  return quarter >= 1 && quarter <= over ? quarter : 'now';
}

export const hashOf = (place: Place): string => (place === 'now' ? '' : `#q${place}`);
