import {
  averageTalk,
  branchAt,
  countTalk,
  createCircle,
  spreadTalk,
  type Guest,
  type Talk,
  type TalkCounts,
  type TalkTerms,
} from '@/lib/simulations/word-of-mouth';

export interface WordOfMouthState {
  readonly delighted: number;
  readonly hurt: number;
  /** Of the hurt, those whose complaint is heard and answered. */
  readonly answered: number;
  /** Friends told by each who passes a good word on; then a bad one. */
  readonly tellsGood: number;
  readonly tellsBad: number;
  /** How many times as readily a friend is believed as a push. */
  readonly times: number;
  readonly rounds: number;
  /** Who happens to meet and believe whom. */
  readonly luck: number;
}

export const PEOPLE = 40;
export const ROUNDS = 3;
/** Of those who get a push, the share in per cent who believe it. */
export const PUSH = 5;
/** Lucks over which the averages run. */
export const LUCKS = 200;

/** The opening luck is an ordinary one: its counts lie near the averages. */
export const WORD_START: WordOfMouthState = {
  delighted: 4,
  hurt: 3,
  answered: 0,
  tellsGood: 2,
  tellsBad: 2,
  times: 10,
  rounds: 1,
  luck: 22,
};

export const CIRCLE = createCircle('wuping', PEOPLE);

export const termsOf = (state: WordOfMouthState): TalkTerms => ({
  delighted: state.delighted,
  hurt: state.hurt,
  answered: Math.min(state.answered, state.hurt),
  tellsGood: state.tellsGood,
  tellsBad: state.tellsBad,
  belief: (state.times * PUSH) / 100,
});

/** How one guest is drawn: by what she went through, else by what she believes or heard. */
export type Standing = 'delighted' | 'hurt' | 'answered' | keyof TalkCounts;

export const standingOf = ({ own, view, heard }: Guest): Standing =>
  own ?? view ?? (heard.good + heard.bad > 0 ? 'unmoved' : 'unheard');

export interface RoundRow {
  readonly round: number;
  readonly heardGood: number;
  readonly good: number;
  readonly heardBad: number;
  readonly bad: number;
}

export interface WordOfMouthView {
  readonly talk: Talk;
  readonly counts: TalkCounts;
  readonly mean: TalkCounts;
  /** Believers of the good word if no two friends shared a friend and nobody were hurt. */
  readonly branching: number;
  /** Believers of the same word as a push to everybody. */
  readonly push: number;
  /** How it stood after each round up to now. */
  readonly rows: readonly RoundRow[];
}

export function viewOf(state: WordOfMouthState): WordOfMouthView {
  const terms = termsOf(state);
  const talk = spreadTalk(CIRCLE, terms, state.rounds, state.luck);
  const rounds = Array.from({ length: state.rounds }, (_, i) => i + 1);
  return {
    talk,
    counts: countTalk(talk.guests),
    mean: averageTalk(CIRCLE, terms, state.rounds, LUCKS),
    branching: rounds.reduce(
      (sum, round) => sum + state.delighted * branchAt(state.tellsGood, terms.belief, round),
      0,
    ),
    push: (PEOPLE * PUSH) / 100,
    rows: rounds.map((round) => rowAfter(spreadTalk(CIRCLE, terms, round, state.luck), round)),
  };
}

/** Guests who went through nothing themselves, counted once each. */
function rowAfter({ guests }: Talk, round: number): RoundRow {
  const others = guests.filter(({ own }) => own === undefined);
  const { good, bad } = countTalk(guests);
  return {
    round,
    heardGood: others.filter(({ heard }) => heard.good > 0).length,
    good,
    heardBad: others.filter(({ heard }) => heard.bad > 0).length,
    bad,
  };
}
