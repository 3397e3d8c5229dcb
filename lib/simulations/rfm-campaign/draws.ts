import { randomStream } from '@/lib/math';
import type { House } from './house';

/** Times that the hold-out's luck is drawn anew. Draw 0 is what happened; 1 to 200 are the others. */
export const REDRAWS = 200;

/**
 * All lucks of one house's hold-out. `fate[draw × customers + number]`: 1 she orders anyway; 2 she orders only if contacted;
 * 0 neither.
 */
export interface Draws {
  readonly customers: number;
  readonly fate: Uint8Array;
}

export const ANYWAY = 1;
export const IF_CONTACTED = 2;

/**
 * Draws the hold-out 1 + REDRAWS times. Each customer draws from a stream of her own, two numbers a draw, whoever is
 * contacted: another choice meets the same luck.
 */
export function drawHoldout({ seed, anyway, answers }: House): Draws {
  const customers = anyway.length;
  const fate = new Uint8Array((1 + REDRAWS) * customers);
  for (let number = 0; number < customers; number++) {
    const [own, ready] = [anyway[number]!, answers[number]!];
    // Who has left does nothing in any draw.
    if (own === 0 && ready === 0) continue;
    const stream = randomStream(seed, 'holdout', number);
    for (let at = number; at < fate.length; at += customers) {
      const comes = stream.uniform() < own;
      const answered = stream.uniform() < ready;
      fate[at] = comes ? ANYWAY : answered ? IF_CONTACTED : 0;
    }
  }
  return { customers, fate };
}
