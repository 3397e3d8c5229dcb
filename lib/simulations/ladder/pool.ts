import { LADDER_SEEDS } from './pool-seeds';

/** Seeds in each scenario's pool. */
export const LADDER_POOL_SIZE = 256;
/** Other seeds on which the same decisions are played. */
export const PANEL_SIZE = 200;

/**
 * The seed at that place of a scenario's pool. Seeds are screened so that no learner's luck is far from another's (`npm run ladder:pool`);
 * a scenario that somebody wrote herself has the first candidates as they come.
 */
export function ladderSeed(scenario: string, place: number): string {
  if (!Number.isInteger(place) || place < 0 || place >= LADDER_POOL_SIZE)
    throw new RangeError(`a pool has ${LADDER_POOL_SIZE} seeds, asked for ${place}`);
  return candidateSeed(scenario, LADDER_SEEDS[scenario]?.[place] ?? place);
}

export const candidateSeed = (scenario: string, candidate: number): string => `${scenario} ${candidate}`;

/** Places of the 200 seeds that learner and baselines are both played on: the first of the pool without the learner's own. */
export function panelPlaces(scenario: string, own: string): number[] {
  const places = Array.from({ length: PANEL_SIZE + 1 }, (_, place) => place);
  return places.filter((place) => ladderSeed(scenario, place) !== own).slice(0, PANEL_SIZE);
}
