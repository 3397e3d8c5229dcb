import { coefficientsWith, qualityFor, type JourneyModel } from '@/lib/simulations/journey';
import type { Id, MapVersion } from './map';

/** What a free map does not say. Assumed, and shown beside the walk. */
export const MAP_ASSUMES = {
  /** What people expect of every touchpoint, 0 to 1. */
  expectation: 0.65,
  /** Quality where no feeling is drawn. */
  quality: 0.72,
  /** A usual customer bears so many times the usual wait, and no less than this many minutes. */
  patience: { times: 3, least: 5 },
  retry: 0.5,
  voice: 0.1,
  arrivals: 20,
  margin: 100,
  repeatMargin: 200,
  repeatAtNought: 0.35,
} as const;

/**
 * A map as a journey that walks, for one persona: by its waits, failures and importances; a feeling that is drawn says how good a touchpoint
 * is when nothing goes wrong there. It shows what the map implies, and proves nothing about the world.
 * Undefined while a number is missing.
 */
export function modelOfMap({ touchpoints }: MapVersion, persona: Id): JourneyModel | undefined {
  const c = coefficientsWith({});
  const { expectation, quality, patience, retry, voice, ...money } = MAP_ASSUMES;
  const walkable = touchpoints.flatMap(({ id, wait, failure, importance, feelings }) => {
    if (wait === null || failure === null || importance === null) return [];
    const drawn = feelings[persona];
    return [
      {
        id,
        servers: 0,
        service: 0,
        wait,
        patience: Math.max(patience.least, patience.times * wait),
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
  return { ...money, changes: {}, touchpoints: walkable };
}
