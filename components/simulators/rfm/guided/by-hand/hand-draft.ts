import type { Measure } from '@/lib/metrics';
import type { Json } from '@/lib/scoring';

/** Scores of the asked measures; null is a cell left empty. */
export type HandDraft = Readonly<Partial<Record<Measure, number | null>>>;

export const SCORES = [1, 2, 3, 4, 5] as const;

/** What was scored so far, for the measures that the card asks; whatever does not belong is empty. */
export function readHand(draft: Json | undefined, asked: readonly Measure[]): HandDraft {
  const given = (typeof draft === 'object' && draft !== null && !Array.isArray(draft) ? draft : {}) as {
    readonly [name: string]: Json;
  };
  return Object.fromEntries(
    asked.map((measure) => [measure, SCORES.find((score) => score === given[measure]) ?? null]),
  );
}
