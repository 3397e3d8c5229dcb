import {
  createMemory,
  FATES,
  outcomeOf,
  rememberedOf,
  walkJourney,
  type Fate,
  type JourneyModel,
  type JourneyOutcome,
  type Memory,
  type TouchpointOutcome,
  type Walk,
} from '@/lib/simulations/journey';

export const STAY = ['book', 'arrive', 'leave'] as const;
export type StayPoint = (typeof STAY)[number];

/** Mean wait in minutes, chance in per cent that a try goes wrong, quality in points of 100. */
export type Settings = readonly [wait: number, failure: number, quality: number];
export type MemoryRule = 'peak-end' | 'mean';

export interface ThreeTouchpointsState extends Readonly<Record<StayPoint, Settings>> {
  /** The touchpoint whose settings are at hand. */
  readonly at: StayPoint;
  readonly memory: MemoryRule;
  /** Number of the party whose story is told, from 1. */
  readonly party: number;
}

export const PARTIES = 400;
const SEED = 'three touchpoints';

/** How the homestay is. */
export const AS_IT_IS: Readonly<Record<StayPoint, Settings>> = {
  book: [32, 5, 80],
  arrive: [20, 10, 80],
  leave: [8, 30, 68],
};
/** One touchpoint put in order: a quarter of the wait, a fifth of the failures, 85 points, the same for all three. */
export const MENDED: Readonly<Record<StayPoint, Settings>> = {
  book: [8, 1, 85],
  arrive: [5, 2, 85],
  leave: [2, 6, 85],
};
export const THREE_TOUCHPOINTS_START: ThreeTouchpointsState = {
  ...AS_IT_IS,
  at: 'leave',
  memory: 'peak-end',
  party: 240,
};

/** The most that each setting may be. */
export const MOST: Settings = [120, 60, 100];

/** What the reader does not set. All three weigh the same: none is made the moment of truth beforehand. */
const FIXED = {
  book: { patience: 80, retry: 0.5, expectation: 0.7, voice: 0.05 },
  arrive: { patience: 60, retry: 0.95, expectation: 0.72, voice: 0.6 },
  leave: { patience: 60, retry: 1, expectation: 0.74, voice: 0.08 },
} as const;
const IMPORTANCE = 0.6;
/** Somebody who has booked, or has moved in, does not turn away as lightly as the standard customer. */
const STAYERS = { giveUp: 0.25, slope: 0.4 };
const WEIGHTS: Readonly<Record<MemoryRule, { peak: number; end: number }>> = {
  'peak-end': { peak: 0.35, end: 0.3 },
  mean: { peak: 0, end: 0 },
};

/** One touchpoint's outcome, with the chance of coming again of those who felt bad there and of the others. */
export interface StayPointView extends TouchpointOutcome {
  readonly gone: number;
  readonly againIfBad: number | undefined;
  readonly againIfNot: number | undefined;
}

/** 400 parties walked through the three touchpoints. */
export interface WalkedStay extends Omit<JourneyOutcome, 'touchpoints'> {
  readonly walk: Walk;
  readonly weights: { readonly peak: number; readonly end: number };
  readonly points: readonly StayPointView[];
  /** Means over those who got through. */
  readonly felt: { readonly peak: number; readonly end: number; readonly mean: number };
}

export interface ThreeTouchpointsView {
  readonly now: WalkedStay;
  /** Under the same rule of memory, on the same luck. */
  readonly before: WalkedStay;
  readonly isChanged: boolean;
}

export function stayModel(settings: Readonly<Record<StayPoint, Settings>>, memory: MemoryRule): JourneyModel {
  return {
    arrivals: 1,
    margin: 320,
    repeatMargin: 1600,
    repeatAtNought: 0.35,
    changes: { ...STAYERS, ...WEIGHTS[memory] },
    touchpoints: STAY.map((id) => {
      const [wait, failure, quality] = settings[id];
      return {
        id,
        servers: 0,
        service: 0,
        wait,
        failure: failure / 100,
        quality: quality / 100,
        importance: IMPORTANCE,
        leave: 0,
        ...FIXED[id],
      };
    }),
  };
}

/** Walks 400 parties; the same settings on the same seed give the same walk. */
export function walkStay(
  settings: Readonly<Record<StayPoint, Settings>>,
  memory: MemoryRule,
  seed = SEED,
): WalkedStay {
  const walk = walkJourney(stayModel(settings, memory), seed, PARTIES);
  const { touchpoints, ...outcome } = outcomeOf(walk);
  const memoryOf = createMemory(walk);
  const stayed = Array.from({ length: PARTIES }, (_, i) => i).filter((i) => walk.leftAt[i] === -1);
  const meanOf = (parties: readonly number[], value: (party: number) => number) =>
    parties.length === 0 ? undefined : parties.reduce((sum, party) => sum + value(party), 0) / parties.length;
  const part = (peak: number, end: number) =>
    meanOf(stayed, (i) =>
      rememberedOf(
        feelingsOf(walk, i),
        STAY.map(() => IMPORTANCE),
        { peak, end },
      ),
    ) ?? 0;
  const again = (i: number) => memoryOf(i).again;
  return {
    ...outcome,
    walk,
    weights: WEIGHTS[memory],
    points: touchpoints.map((point, j) => ({
      ...point,
      gone: Math.round(point.leftShare * PARTIES),
      againIfBad: meanOf(
        stayed.filter((i) => feelingsOf(walk, i)[j]! < 0),
        again,
      ),
      againIfNot: meanOf(
        stayed.filter((i) => feelingsOf(walk, i)[j]! >= 0),
        again,
      ),
    })),
    felt: { peak: part(1, 0), end: part(0, 1), mean: part(0, 0) },
  };
}

/** What a party felt at the touchpoints that it came to. */
function feelingsOf({ fate, felt }: Walk, party: number): number[] {
  return STAY.flatMap((_, j) => {
    const cell = party * STAY.length + j;
    return fate[cell] === 0 ? [] : [felt[cell]!];
  });
}

const asItIs = new Map<MemoryRule, WalkedStay>();

export function viewOf(
  state: Readonly<Record<StayPoint, Settings>>,
  memory: MemoryRule,
): ThreeTouchpointsView {
  const before = asItIs.get(memory) ?? walkStay(AS_IT_IS, memory);
  asItIs.set(memory, before);
  const isChanged = STAY.some((id) => state[id].some((value, k) => value !== AS_IT_IS[id][k]));
  return { before, isChanged, now: isChanged ? walkStay(state, memory) : before };
}

/** The touchpoint with the most of something; of two, the earlier. */
export function mostOf(points: readonly StayPointView[], what: 'complaints' | 'gone' | 'valueLost') {
  return points.reduce((most, point) => (point[what] > most[what] ? point : most));
}

export interface PartyVisit {
  readonly id: StayPoint;
  readonly minutes: number;
  readonly failures: number;
  readonly feeling: number;
  readonly hasComplained: boolean;
  readonly fate: Fate;
}

export interface PartyStory {
  readonly visits: readonly PartyVisit[];
  readonly hasLeft: boolean;
  readonly memory: Memory;
}

/** What happened to one party, numbered from 1. */
export function partyStory({ walk }: WalkedStay, party: number): PartyStory {
  const i = party - 1;
  const { fate, waited, failures, felt, complained, leftAt } = walk;
  const visits = STAY.map((id, j) => {
    const cell = i * STAY.length + j;
    return {
      id,
      minutes: waited[cell]!,
      failures: failures[cell]!,
      feeling: felt[cell]!,
      hasComplained: complained[cell] === 1,
      fate: FATES[fate[cell]!]!,
    };
  });
  return {
    visits: visits.filter(({ fate: how }) => how !== 'none'),
    hasLeft: leftAt[i] !== -1,
    memory: createMemory(walk)(i),
  };
}

/** The next party after this one whose end is another than before: left or not, or a fifth more or less likely to come again. */
export function nextOther(
  { now, before, isChanged }: ThreeTouchpointsView,
  party: number,
): number | undefined {
  if (!isChanged) return undefined;
  const [after, first] = [createMemory(now.walk), createMemory(before.walk)];
  return Array.from({ length: PARTIES }, (_, k) => (party + k) % PARTIES)
    .filter((i) => {
      const [left, leftBefore] = [now.walk.leftAt[i] !== -1, before.walk.leftAt[i] !== -1];
      return left !== leftBefore || (!left && Math.abs(after(i).again - first(i).again) >= 0.2);
    })
    .map((i) => i + 1)[0];
}
