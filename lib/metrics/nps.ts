import { normalQuantile } from '@/lib/math';
import { requireCount, requireShare } from './domain';

export interface NpsCounts {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/**
 * `adjusted-wald` adds ¾ promoter, 1½ passives and ¾ detractor before the Wald interval is taken (Rocks 2016): it keeps
 * its coverage in small samples, where the plain interval is too short.
 */
export type NpsInterval = 'adjusted-wald' | 'wald';

export interface Nps {
  /** −100 to 100. */
  readonly score: number;
  /** Standard error in points, of the plain score or the adjusted one. */
  readonly standardError: number;
  readonly low: number;
  readonly high: number;
}

/** Sorts 0–10 answers: 9–10 promoter, 7–8 passive, 0–6 detractor (Reichheld 2003). */
export function npsCounts(answers: readonly number[]): NpsCounts {
  for (const answer of answers)
    if (!Number.isInteger(answer) || answer < 0 || answer > 10)
      throw new RangeError(`an answer must be a whole number from 0 to 10, got ${answer}`);
  const promoters = answers.filter((answer) => answer >= 9).length;
  const detractors = answers.filter((answer) => answer <= 6).length;
  return { promoters, passives: answers.length - promoters - detractors, detractors };
}

/** Net Promoter Score, 100·(promoters − detractors) ÷ answers, with a confidence interval. */
export function nps(
  counts: NpsCounts,
  { interval = 'adjusted-wald' as NpsInterval, confidence = 0.95 } = {},
): Nps {
  const { promoters, passives, detractors } = counts;
  for (const [name, count] of Object.entries(counts)) requireCount(name, count);
  requireShare('confidence', confidence);
  const answers = promoters + passives + detractors;
  if (answers === 0) throw new RangeError('NPS needs at least one answer');
  const extra = interval === 'adjusted-wald' ? 0.75 : 0;
  const n = answers + 4 * extra;
  const p = (promoters + extra) / n;
  const d = (detractors + extra) / n;
  const centre = 100 * (p - d);
  const standardError = 100 * Math.sqrt((p + d - (p - d) * (p - d)) / n);
  const half = normalQuantile((1 + confidence) / 2) * standardError;
  const score = (100 * (promoters - detractors)) / answers;
  return { score, standardError, low: Math.max(-100, centre - half), high: Math.min(100, centre + half) };
}
