/** Seeds in each case's pool. They need no screening: no mark of a case depends on the luck of the walk that is shown. */
export const JOURNEY_POOL_SIZE = 256;

/** The seed at that place of a case's pool. */
export function journeySeed(caseId: string, place: number): string {
  if (!Number.isInteger(place) || place < 0 || place >= JOURNEY_POOL_SIZE)
    throw new RangeError(`a pool has ${JOURNEY_POOL_SIZE} seeds, asked for ${place}`);
  return `${caseId} ${place}`;
}
