import { pow } from '@/lib/math';
import { coefficientsWith, qualityFor, type JourneyModel } from '@/lib/simulations/journey';
import type { Id, MapVersion } from './map';

/** What a free map does not say. Assumed, and shown beside the walk. */
export const MAP_ASSUMES = {
  /** What people expect of every touchpoint, 0 to 1. */
  expectation: 0.65,
  /** Quality where no feeling is drawn. */
  quality: 0.72,
  /** A usual customer bears this many minutes where the usual wait is `at`; a longer one longer, but not in proportion. */
  patience: { minutes: 24, at: 10, power: 0.75, least: 5 },
  retry: 0.7,
  voice: 0.1,
  arrivals: 20,
  margin: 100,
  repeatMargin: 200,
  repeatAtNought: 0.35,
  /** Of the coefficients: who is let down, or kept waiting, mostly stays. */
  changes: { slope: 0.2, giveUp: 0.125, waitCost: 0.3 },
} as const;

/** Minutes that a usual customer bears where that is the usual wait. */
export function patienceFor(wait: number): number {
  const { minutes, at, power, least } = MAP_ASSUMES.patience;
  return wait === 0 ? least : Math.max(least, minutes * pow(wait / at, power));
}

/**
 * A map as a journey that walks, for one persona: by its waits, failures and importances; a feeling that is drawn says how good a touchpoint
 * is when nothing goes wrong there. It shows what the map implies, and proves nothing about the world.
 * Undefined while a number is missing.
 */
export function modelOfMap({ touchpoints }: MapVersion, persona: Id): JourneyModel | undefined {
  const c = coefficientsWith(MAP_ASSUMES.changes);
  const { arrivals, margin, repeatMargin, repeatAtNought, changes, expectation, quality, retry, voice } =
    MAP_ASSUMES;
  const walkable = touchpoints.flatMap(({ id, wait, failure, importance, feelings }) => {
    if (wait === null || failure === null || importance === null) return [];
    const drawn = feelings[persona];
    return [
      {
        id,
        servers: 0,
        service: 0,
        wait,
        patience: patienceFor(wait),
        failure,
        retry,
        quality: drawn === undefined ? quality : qualityFor(drawn, expectation, c),
        expectation,
        importance,
        voice,
        leave: 0,
      },
    ];
  });
  if (walkable.length === 0 || walkable.length < touchpoints.length) return undefined;
  return { arrivals, margin, repeatMargin, repeatAtNought, changes, touchpoints: walkable };
}
