import type { CaseFacts } from './facts';

/** Written by `npm run journey:walk`. */
export interface WalkedCase {
  /** Names the very case for which it was made: for another one the facts are worked out anew. */
  readonly made: number;
  readonly facts: CaseFacts;
}

export const WALKED_CASES: Readonly<Record<string, WalkedCase>> = {};
