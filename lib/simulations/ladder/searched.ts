import type { Policy } from './policies';

/** The best policy that the offline search found, by scenario. Written by `npm run ladder:search`. */
export const SEARCHED: Readonly<Record<string, Policy>> = {};
