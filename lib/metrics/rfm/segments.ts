import type { RfmDefinition } from './definition';
import { directionOf, MEASURES, meanOf, valuesOf, type RfmScores } from './score-rfm';
import type { RfmValues } from './values';

/**
 * The eight groups of Chinese e-commerce practice: each of R, F, M is high or low. Index = 4·R + 2·F + M with high = 1.
 * The names 重要价值 … 一般挽留 belong to the content; these are their keys.
 */
export const EIGHT_GROUPS = [
  'general-win-back',
  'important-win-back',
  'general-keep',
  'important-keep',
  'general-develop',
  'important-develop',
  'general-value',
  'important-value',
] as const;

export type EightGroup = (typeof EIGHT_GROUPS)[number];

/** High = above 0.6 × bins: 4 and 5 of five, 2 and 3 of three. Compared in whole numbers: 0.6 has no exact binary form. */
export function isHigh(score: number, bins: number): boolean {
  return 5 * score > 3 * bins;
}

/** Position in EIGHT_GROUPS of a customer with these scores. */
export function eightGroupIndex(r: number, f: number, m: number, bins: number): number {
  return (isHigh(r, bins) ? 4 : 0) + (isHigh(f, bins) ? 2 : 0) + (isHigh(m, bins) ? 1 : 0);
}

/** `eightGroupIndex` for columns of scores. */
export function eightGroups(r: Uint8Array, f: Uint8Array, m: Uint8Array, bins: number): Uint8Array {
  const high = Uint8Array.from({ length: bins + 1 }, (_, score) => Number(isHigh(score, bins)));
  const groups = new Uint8Array(r.length);
  for (let i = 0; i < groups.length; i++)
    groups[i] = (high[r[i]!]! << 2) | (high[f[i]!]! << 1) | high[m[i]!]!;
  return groups;
}

/** One bit a measure, as `eightGroupIndex`, for columns and any of the three rules of “high”. */
export function groupsByRule(values: RfmValues, scores: RfmScores, definition: RfmDefinition): Uint8Array {
  const { bins, high } = definition;
  if (high === 'above-0.6-bins') return eightGroups(scores.r, scores.f, scores.m, bins);
  const groups = new Uint8Array(scores.r.length);
  MEASURES.forEach((measure, place) => {
    const column = high === 'above-mean-score' ? scores[measure] : valuesOf(measure, values);
    const mean = meanOf(column);
    const fewer = high === 'above-mean-value' && directionOf(measure, definition) === 'less-is-better';
    for (let i = 0; i < groups.length; i++)
      if (fewer ? column[i]! < mean : column[i]! > mean) groups[i]! |= 4 >> place;
  });
  return groups;
}
