import type { JourneyChanges } from './coefficients';

/** A journey that can walk: plain data, so that it travels in an attempt. */
export interface JourneyModel {
  /** Customers an hour, on average. */
  readonly arrivals: number;
  /** Yuan that a customer who gets through brings now. */
  readonly margin: number;
  /** Yuan that one who comes again brings later. */
  readonly repeatMargin: number;
  /** Chance of coming again of somebody who remembers neither good nor bad. */
  readonly repeatAtNought: number;
  /** Only what differs from the standard. */
  readonly changes: JourneyChanges;
  /** In the order of the journey. */
  readonly touchpoints: readonly TouchpointModel[];
}

/** Times in minutes, everything else but `servers` a share of 1. */
export interface TouchpointModel {
  readonly id: string;
  /** People, counters or machines that serve one customer each; 0: nobody stands in line. */
  readonly servers: number;
  /** Mean of one service. Only with servers. */
  readonly service: number;
  /** Mean of the wait that no line explains. */
  readonly wait: number;
  /** How long a usual customer bears waiting, on average. */
  readonly patience: number;
  /** Chance that a try goes wrong. */
  readonly failure: number;
  /** Chance of trying again after a failure, or after having left the line. */
  readonly retry: number;
  readonly quality: number;
  readonly expectation: number;
  readonly importance: number;
  /** Chance that somebody upset says so. */
  readonly voice: number;
  /** Chance of leaving for reasons that nobody here is to blame for. */
  readonly leave: number;
  /** Where from here, if not to the following one: shares that add up to 1. Only ahead. */
  readonly next?: readonly { readonly to: string; readonly share: number }[];
  /** A feeling that somebody claims for it, −3 to 3: nothing is then worked out here. */
  readonly said?: number;
}

/** A number of a touchpoint that an improvement can set. */
export type TouchpointField = Exclude<keyof TouchpointModel, 'id' | 'next' | 'said'>;

export interface Change {
  readonly touchpoint: string;
  readonly field: TouchpointField;
  readonly to: number;
}

/** The journey with changes made; the later of two on one number holds. */
export function changed(model: JourneyModel, changes: readonly Change[]): JourneyModel {
  if (changes.length === 0) return model;
  return {
    ...model,
    touchpoints: model.touchpoints.map((touchpoint) =>
      changes
        .filter((change) => change.touchpoint === touchpoint.id)
        .reduce<TouchpointModel>((now, { field, to }) => ({ ...now, [field]: to }), touchpoint),
    ),
  };
}

/** What each number may be. */
export const TOUCHPOINT_LIMITS = {
  servers: { low: 0, high: 500 },
  service: { low: 0, high: 525_600 },
  wait: { low: 0, high: 525_600 },
  patience: { low: 0.01, high: 5_256_000 },
  failure: { low: 0, high: 1 },
  retry: { low: 0, high: 1 },
  quality: { low: 0, high: 1 },
  expectation: { low: 0, high: 1 },
  importance: { low: 0, high: 1 },
  voice: { low: 0, high: 1 },
  leave: { low: 0, high: 1 },
} as const satisfies Record<TouchpointField, { readonly low: number; readonly high: number }>;
export const TOUCHPOINT_FIELDS = Object.keys(TOUCHPOINT_LIMITS) as TouchpointField[];
