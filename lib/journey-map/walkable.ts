import type { Id, MapVersion } from './map';

export const WALK_FIELDS = ['wait', 'failure', 'importance'] as const;
export type WalkField = (typeof WALK_FIELDS)[number];

export interface MissingFields {
  readonly touchpoint: Id;
  readonly fields: readonly WalkField[];
}

/** The touchpoints of which something is not known that a walk needs, in their order. */
export function missingFields(version: MapVersion): MissingFields[] {
  return version.touchpoints.flatMap((touchpoint) => {
    const fields = WALK_FIELDS.filter((field) => touchpoint[field] === null);
    return fields.length > 0 ? [{ touchpoint: touchpoint.id, fields }] : [];
  });
}

/** Whether a customer can be sent through: at least one touchpoint, and wait, failure and importance known of each. */
export const isWalkable = (version: MapVersion): boolean =>
  version.touchpoints.length > 0 && missingFields(version).length === 0;
