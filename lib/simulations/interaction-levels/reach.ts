import { cutAfter, type RollUp } from './roll-up';

/** Below this a unit is called bad. Illustrative: the middle of the scale from 1 to 5. */
export const BAD_BELOW = 3;

export const LEVELS = ['act', 'episode', 'sequence', 'relationship'] as const;
export type Level = (typeof LEVELS)[number];

/** The scores on the way up from one act, in the order of `LEVELS`. */
export function pathOf(
  scores: readonly number[],
  { sequences, score }: RollUp,
  place: number,
): readonly number[] {
  for (const sequence of sequences)
    for (const episode of sequence.episodes)
      if (episode.first <= place && place <= episode.last)
        return [scores[place] ?? episode.score, episode.score, sequence.score, score];
  return [];
}

/** How far up a bad act stays bad: the highest level below the line without a better one between. */
export function reachOf(path: readonly number[]): Level | undefined {
  // Sums of thirds may miss 3 by a rounding error.
  const first = path.findIndex((score) => score > BAD_BELOW - 1e-9);
  return LEVELS[(first === -1 ? path.length : first) - 1];
}

/**
 * Two groupings that the literature allows. `visit`: episodes are the steps of a stay, and each coming together is a
 * sequence (Holmlund; Grönroos). `exchange`: an episode is a whole exchange with a clear start and end (Liljander &
 * Strandvik), so that the stay is one episode, and the year holds both as one sequence.
 */
export const GROUPINGS = { visit: '010111201', exchange: '000000100' } as const;
export type Grouping = keyof typeof GROUPINGS;

export interface Comparison {
  /** The one from which fewer boundaries differ; of equals `visit`. */
  readonly nearest: Grouping;
  /** Places after which the boundaries differ from it. */
  readonly differ: readonly number[];
}

/** A reader's boundaries beside the nearer of the two groupings. */
export function compareCuts(cuts: string): Comparison {
  const differences = (grouping: Grouping) =>
    [...GROUPINGS[grouping]].flatMap((cut, place) => (cut === cutAfter(cuts, place) ? [] : [place]));
  const visit = differences('visit');
  const exchange = differences('exchange');
  return exchange.length < visit.length
    ? { nearest: 'exchange', differ: exchange }
    : { nearest: 'visit', differ: visit };
}

/** The same boundaries with one of them changed. */
export function withCut(cuts: string, place: number, cut: string): string {
  return cuts.slice(0, place) + cut + cuts.slice(place + 1);
}
