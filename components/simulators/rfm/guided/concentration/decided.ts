import type { LorenzPoint } from '@/lib/metrics';
import { GUIDED_STEPS, type GuidedStep, type Interval, type Json } from '@/lib/scoring';
import type { GuidedRun } from '../protocol';

/** What was decided at a step, as the run keeps it. */
function decisionOf(run: GuidedRun, step: GuidedStep): ReadonlyMap<string, Json> {
  const decision = run.decisions[GUIDED_STEPS.indexOf(step)];
  return new Map(
    typeof decision === 'object' && decision !== null && !Array.isArray(decision)
      ? Object.entries(decision)
      : [],
  );
}

/** The interval that was handed in; null where it was left empty. */
export function decidedShare(run: GuidedRun): Interval | null {
  const interval = decisionOf(run, 'share').get('interval');
  if (typeof interval !== 'object' || interval === null) return null;
  const ends = new Map<string, unknown>(Object.entries(interval));
  const [low, high] = [ends.get('low'), ends.get('high')];
  return typeof low === 'number' && typeof high === 'number' ? { low, high } : null;
}

/** Null where it was left empty. */
export function decidedHolds(run: GuidedRun): boolean | null {
  const holds = decisionOf(run, 'eighty-twenty').get('holds');
  return typeof holds === 'boolean' ? holds : null;
}

/** The smallest top share of customers, among the points of the curve, that brings `share` of the value. */
export function topFor(points: readonly LorenzPoint[], share: number): number {
  const last = points.filter(({ value }) => value <= 1 - share + 1e-9).pop();
  return last ? 1 - last.customers : 1;
}
