import type { Change, JourneyModel } from './model';

/** A case of the studio: a world, what the company's folder says about it, and the key. Plain data; the words stand beside it. */
export interface JourneyCase {
  readonly id: string;
  /** Customers of a walk. */
  readonly customers: number;
  /** The world as it is. Not shown before the walk. */
  readonly model: JourneyModel;
  /** In their order. */
  readonly stages: readonly string[];
  /** Stage of each touchpoint. */
  readonly stageOf: Readonly<Record<string, string>>;
  /** Things on the company's list that are no touchpoint of this journey. */
  readonly strangers: readonly string[];
  readonly evidence: readonly Evidence[];
  /** Jobs behind the scenes. */
  readonly backstage: readonly string[];
  /** By touchpoint: the jobs that can be said to stand behind it. */
  readonly backstageOf: Readonly<Record<string, readonly string[]>>;
  readonly momentsOfTruth: readonly string[];
  readonly pains: readonly string[];
  readonly improvements: readonly Improvement[];
  /** Thousand yuan, as the costs. */
  readonly budget: number;
  /** What somebody buys who goes by the loudest complaint. */
  readonly naive: readonly string[];
}

export interface Evidence {
  readonly id: string;
  /**
   * Where it may be put, and for which part of its point: a touchpoint, `check` (contradicts other evidence: to be looked into before it
   * is used), `aside` (beside the point).
   */
  readonly accept: Readonly<Record<string, number>>;
}
export const OFF_MAP = ['check', 'aside'] as const;

export interface Improvement {
  readonly id: string;
  readonly cost: number;
  readonly changes: readonly Change[];
}

/** What the learner says of a journey, by touchpoint; null: left empty. */
export interface JourneyClaims {
  /** −3 to 3. */
  readonly feelings: Readonly<Record<string, number | null>>;
  /** Of 100 who begin, how many leave there. */
  readonly dropOut: Readonly<Record<string, number | null>>;
  readonly momentsOfTruth: readonly string[];
}

/** What a moment of truth weighs in a claimed map, and every other touchpoint. */
const CLAIMED_IMPORTANCE = { truth: 1, other: 0.4 };

/** A claimed feeling needs no wait, failure or quality: nothing is worked out. */
const QUIET = { servers: 0, service: 0, wait: 0, patience: 1, failure: 0, retry: 0, quality: 0.5 };

/** The journey as the learner's map has it: feelings and drop-outs are what she says, worth and memory are the case's. */
export function claimedModel({ model }: JourneyCase, claims: JourneyClaims): JourneyModel {
  let left = 1;
  return {
    ...model,
    touchpoints: model.touchpoints.map(({ id, expectation, voice }) => {
      const share = (claims.dropOut[id] ?? 0) / 100;
      const leave = left <= 0 ? 0 : Math.min(1, share / left);
      left -= share;
      const isTruth = claims.momentsOfTruth.includes(id);
      return {
        ...QUIET,
        id,
        expectation,
        voice,
        leave,
        importance: isTruth ? CLAIMED_IMPORTANCE.truth : CLAIMED_IMPORTANCE.other,
        said: claims.feelings[id] ?? 0,
      };
    }),
  };
}

/** The changes that these improvements make, in the order of the case. */
export const changesOf = ({ improvements }: JourneyCase, chosen: readonly string[]): Change[] =>
  improvements.filter(({ id }) => chosen.includes(id)).flatMap(({ changes }) => changes);

export const costOf = ({ improvements }: JourneyCase, chosen: readonly string[]): number =>
  improvements.reduce((sum, { id, cost }) => (chosen.includes(id) ? sum + cost : sum), 0);

/** All choices that the budget allows, the empty one first; in the order of the case. */
export function portfolios(case_: JourneyCase): string[][] {
  return case_.improvements.reduce<string[][]>(
    (all, { id }) => [
      ...all,
      ...all.map((chosen) => [...chosen, id]).filter((chosen) => costOf(case_, chosen) <= case_.budget),
    ],
    [[]],
  );
}
