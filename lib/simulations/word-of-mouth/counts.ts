import type { Circle } from './circle';
import { spreadTalk, type Guest, type TalkTerms } from './talk';

/** Of those who went through nothing themselves, how many … */
export interface TalkCounts {
  /** … think well of the firm from hearsay, */
  readonly good: number;
  readonly bad: number;
  /** … believed both and cannot decide, */
  readonly torn: number;
  /** … heard something and believed nothing, */
  readonly unmoved: number;
  /** … heard nothing. */
  readonly unheard: number;
}

const KINDS = ['good', 'bad', 'torn', 'unmoved', 'unheard'] as const;

export function countTalk(guests: readonly Guest[]): TalkCounts {
  const counts = { good: 0, bad: 0, torn: 0, unmoved: 0, unheard: 0 };
  for (const { own, view, heard } of guests)
    if (own === undefined) counts[view ?? (heard.good + heard.bad > 0 ? 'unmoved' : 'unheard')]++;
  return counts;
}

/** Mean counts under luck 1 to `times`: what the terms bring, apart from who happened to meet whom. */
export function averageTalk(circle: Circle, terms: TalkTerms, rounds: number, times: number): TalkCounts {
  const sums = { good: 0, bad: 0, torn: 0, unmoved: 0, unheard: 0 };
  for (let luck = 1; luck <= times; luck++) {
    const counts = countTalk(spreadTalk(circle, terms, rounds, luck).guests);
    for (const kind of KINDS) sums[kind] += counts[kind];
  }
  for (const kind of KINDS) sums[kind] /= times;
  return sums;
}

/**
 * New believers that one speaker's word finds in a round where no two friends share a friend, on average: (tells × belief)^round,
 * as in a branching process. In a real circle it is an upper bound.
 */
export function branchAt(tells: number, belief: number, round: number): number {
  let believers = 1;
  for (let i = 0; i < round; i++) believers *= tells * belief;
  return believers;
}
