import {
  ACTS,
  compareCuts,
  cutAfter,
  GROUPINGS,
  pathOf,
  placeOf,
  reachOf,
  rollUp,
  withCut,
  type ActId,
  type Cut,
  type Grouping,
  type Level,
  type RollUp,
  type Rule,
} from '@/lib/simulations/interaction-levels';

export interface ActToRelationshipState {
  /** Between act and act: 0 the same episode, 1 a new episode, 2 a new sequence. */
  readonly cuts: string;
  readonly rule: Rule;
  /** The act that is followed upward, and its score now. */
  readonly act: ActId;
  readonly score: number;
}

export const ACT_START: ActToRelationshipState = {
  cuts: '000000000',
  rule: 'mean',
  act: 'check-in',
  score: 1,
};

/** One boundary that the nearer grouping draws otherwise, and what it alone would change. */
export interface OtherCut {
  /** The act before it. */
  readonly place: number;
  readonly mine: Cut;
  readonly theirs: Cut;
  readonly path: readonly number[];
}

export interface ActView {
  readonly place: number;
  readonly scores: readonly number[];
  readonly read: RollUp;
  /** Act, episode, sequence, relationship. */
  readonly path: readonly number[];
  readonly before: readonly number[];
  readonly changed: boolean;
  readonly reach: Level | undefined;
  readonly nearest: Grouping;
  /** Whether any boundary is drawn; before that there is nothing to compare. */
  readonly drawn: boolean;
  readonly others: readonly OtherCut[];
}

const ORIGINAL = ACTS.map(({ score }) => score);

export function viewOf({ cuts, rule, act, score }: ActToRelationshipState): ActView {
  const place = placeOf(act);
  const scores = ORIGINAL.map((given, i) => (i === place ? score : given));
  const up = (given: readonly number[], drawn: string) => pathOf(given, rollUp(given, drawn, rule), place);
  const path = up(scores, cuts);
  const { nearest, differ } = compareCuts(cuts);
  const drawn = cuts !== ACT_START.cuts;
  return {
    place,
    scores,
    read: rollUp(scores, cuts, rule),
    path,
    before: up(ORIGINAL, cuts),
    changed: score !== ORIGINAL[place],
    reach: reachOf(path),
    nearest,
    drawn,
    others: (drawn ? differ : []).map((gap) => {
      const theirs = cutAfter(GROUPINGS[nearest], gap);
      return {
        place: gap,
        mine: cutAfter(cuts, gap),
        theirs,
        path: up(scores, withCut(cuts, gap, theirs)),
      };
    }),
  };
}

/** The score that the guest gave. */
export const scoreOf = (act: ActId): number => ORIGINAL[placeOf(act)] ?? 3;

/** Two decimals at most, halves rounded up. */
export const points = (score: number): string => String(Math.round(100 * score + 1e-6) / 100);
