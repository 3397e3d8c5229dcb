/** One scenario's pool. Written by `npm run ladder:pool`. */
export interface LadderPool {
  /** Names the very scenario and rules for which it was made: under other ones the values are worked out anew. */
  readonly made: number;
  /** Candidates that were found fair. */
  readonly candidates: readonly number[];
  /** Value created by each baseline on the first 201 of them, in fen. */
  readonly values: Readonly<Record<string, readonly number[]>>;
}

export const LADDER_POOLS: Readonly<Record<string, LadderPool>> = {};
