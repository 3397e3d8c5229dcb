import {
  changed,
  outcomeOf,
  walkJourney,
  type Change,
  type JourneyModel,
  type JourneyOutcome,
  type TouchpointModel,
} from '@/lib/simulations/journey';

export const HOMESTAY_POINTS = ['page', 'ask', 'pay', 'arrive', 'stay'] as const;
export type HomestayPoint = (typeof HOMESTAY_POINTS)[number];

/** Of 100 who begin, how many leave at each touchpoint: what the reader says; then what is mended, and whose day it is. */
export interface GuessState extends Readonly<Record<HomestayPoint, number>> {
  readonly walked: boolean;
  readonly mended: readonly HomestayPoint[];
  readonly luck: number;
}

export const GUESTS = 400;
export const LUCKS = 20;
/** It opens on the laziest map: everywhere alike. */
export const GUESS_START: GuessState = {
  page: 10,
  ask: 10,
  pay: 10,
  arrive: 10,
  stay: 10,
  walked: false,
  mended: [],
  luck: 5,
};

const point = (id: HomestayPoint, differs: Partial<TouchpointModel>): TouchpointModel => ({
  id,
  servers: 0,
  service: 0,
  wait: 0,
  patience: 60,
  failure: 0,
  retry: 0,
  quality: 0.75,
  expectation: 0.66,
  importance: 0.5,
  voice: 0.05,
  leave: 0,
  ...differs,
});

/** From looking at the homestay’s page to the morning after. All values are assumed; what the reader is told of them stands in the words. */
export const HOMESTAY: JourneyModel = {
  arrivals: 6,
  margin: 150,
  repeatMargin: 260,
  repeatAtNought: 0.25,
  changes: {},
  touchpoints: [
    point('page', { leave: 0.06, quality: 0.72, importance: 0.4 }),
    point('ask', { wait: 60, patience: 45, quality: 0.85, importance: 0.6, voice: 0.02 }),
    point('pay', { failure: 0.18, retry: 0.65 }),
    point('arrive', {
      servers: 1,
      service: 10,
      patience: 75,
      retry: 0.95,
      quality: 0.63,
      expectation: 0.7,
      importance: 0.3,
      voice: 0.8,
    }),
    point('stay', { quality: 0.8, expectation: 0.72, importance: 0.9, voice: 0.3, leave: 0.01 }),
  ],
};

/** The walk of which the evidence was gathered: another one than those that follow. */
export const EVIDENCE_LUCK = 11;

/** Yuan for these guests, whichever is mended. */
export const MEND_COST = 3000;

/** What mending each would change. */
export const MENDS: Readonly<Record<HomestayPoint, Change>> = {
  page: { touchpoint: 'page', field: 'quality', to: 0.85 },
  ask: { touchpoint: 'ask', field: 'wait', to: 10 },
  pay: { touchpoint: 'pay', field: 'failure', to: 0.06 },
  arrive: { touchpoint: 'arrive', field: 'servers', to: 2 },
  stay: { touchpoint: 'stay', field: 'quality', to: 0.88 },
};

/** The same guests with the same luck, whatever is mended. */
export const walkHomestay = (mended: readonly HomestayPoint[], luck: number): JourneyOutcome =>
  outcomeOf(
    walkJourney(
      changed(
        HOMESTAY,
        mended.map((id) => MENDS[id]),
      ),
      `homestay ${luck}`,
      GUESTS,
    ),
  );

export interface GuessRow {
  readonly id: HomestayPoint;
  /** Of 100 who begin. */
  readonly said: number;
  readonly left: number;
  /** With what is mended; undefined while nothing is. */
  readonly after: number | undefined;
}

export interface GuessView {
  readonly asIs: JourneyOutcome;
  readonly toBe: JourneyOutcome | undefined;
  readonly rows: readonly GuessRow[];
  /** Sum of squared errors, points squared: the reader’s, and that of equal shares with the right sum. */
  readonly error: number;
  readonly alikeError: number;
  /** Yuan that mending brings, its cost not taken off. */
  readonly gain: number;
  readonly cost: number;
}

const squares = (said: readonly number[], left: readonly number[]) =>
  left.reduce((sum, share, i) => sum + (said[i]! - share) * (said[i]! - share), 0);

export function viewOf(state: GuessState): GuessView {
  const asIs = walkHomestay([], state.luck);
  const toBe = state.mended.length === 0 ? undefined : walkHomestay(state.mended, state.luck);
  const left = asIs.touchpoints.map(({ leftShare }) => 100 * leftShare);
  const mean = left.reduce((sum, share) => sum + share, 0) / left.length;
  return {
    asIs,
    toBe,
    rows: HOMESTAY_POINTS.map((id, j) => ({
      id,
      said: state[id],
      left: left[j]!,
      after: toBe && 100 * toBe.touchpoints[j]!.leftShare,
    })),
    error: squares(
      HOMESTAY_POINTS.map((id) => state[id]),
      left,
    ),
    alikeError: squares(
      left.map(() => mean),
      left,
    ),
    gain: toBe ? toBe.worth - asIs.worth : 0,
    cost: state.mended.length * MEND_COST,
  };
}

/** The most that may be said of one touchpoint: together no more than 100 can leave. */
export const roomFor = (state: GuessState, id: HomestayPoint): number =>
  Math.min(60, 100 - HOMESTAY_POINTS.reduce((sum, other) => (other === id ? sum : sum + state[other]), 0));
