/** Candidates that were found fair, by scenario. Written by `npm run pool -- ladder`. */
export const LADDER_POOLS: Readonly<Record<string, readonly number[]>> = {};
