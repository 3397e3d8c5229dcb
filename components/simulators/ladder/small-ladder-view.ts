import {
  advocatesOf,
  climb,
  LADDER_PLANS,
  LESSON_QUARTERS,
  otherLucks,
  profitOf,
  type Climb,
  type LadderPlan,
} from '@/lib/simulations/ladder';

type Market = Parameters<typeof climb>[0];

/** How many advocates a reader expects, before the first quarter. */
export const LADDER_GUESSES = ['none', 'few', 'some', 'many', 'most'] as const;
export type LadderGuess = (typeof LADDER_GUESSES)[number];

export interface SmallLadderState {
  /** What was done in the quarters that are over. */
  readonly played: readonly LadderPlan[];
  /** What is to be done in the next. */
  readonly plan: LadderPlan;
  readonly guess: LadderGuess;
  /** Number of the person whose story is told, from 1. */
  readonly person: number;
}

/** What eight quarters came to. Profit in fen. */
export interface LadderEnd {
  /** Undefined: the reader's own mixture. */
  readonly plan: LadderPlan | undefined;
  readonly advocates: number;
  readonly lost: number;
  readonly profit: number;
}

export interface SmallLadderView {
  readonly climb: Climb;
  /** Once the eight quarters are over. */
  readonly end: { readonly ends: readonly LadderEnd[]; readonly others: readonly number[] } | undefined;
}

export const OTHER_LUCKS = 20;
const LOST = 7;

export const startOf = (person: number): SmallLadderState => ({
  played: [],
  plan: 'care',
  guess: 'none',
  person,
});

export const allQuarters = (plan: LadderPlan): LadderPlan[] =>
  Array.from({ length: LESSON_QUARTERS }, () => plan);

/** All that the screen shows of the quarters played: nothing is kept but what was decided. */
export function viewOf(market: Market, played: readonly LadderPlan[]): SmallLadderView {
  const run = climb(market, played);
  if (played.length < LESSON_QUARTERS) return { climb: run, end: undefined };
  const isMixed = new Set(played).size > 1;
  const ends = LADDER_PLANS.map((plan) => endOf(plan, climb(market, allQuarters(plan))));
  return {
    climb: run,
    end: {
      ends: isMixed ? [endOf(undefined, run), ...ends] : ends,
      others: otherLucks(market, played, OTHER_LUCKS),
    },
  };
}

function endOf(plan: LadderPlan | undefined, { moments, quarters }: Climb): LadderEnd {
  const counts = moments[moments.length - 1]!.counts;
  return { plan, advocates: advocatesOf(counts), lost: counts[LOST]!, profit: profitOf(quarters) };
}
