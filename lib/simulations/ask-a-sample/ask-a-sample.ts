import { randomStream } from '@/lib/math';
import { nps, type Nps, type NpsCounts } from '@/lib/metrics';

/** All customers, by what they would answer if they did. Whole per cent; the passives are the rest. */
export interface Population {
  readonly promoters: number;
  readonly detractors: number;
  /** Whole per cent of the detractors who never answer. */
  readonly silent: number;
}

/** One round of asking. */
export interface Sample {
  /** The round's number, which names its luck. */
  readonly round: number;
  readonly counts: NpsCounts;
  readonly nps: Nps;
  /** Whether the interval holds the score of all customers. */
  readonly covers: boolean;
}

/** What a row of rounds showed. */
export interface SampleCounts {
  readonly rounds: number;
  readonly covering: number;
  readonly lowest: number;
  readonly highest: number;
  /** Pairs of rounds that follow each other. */
  readonly pairs: number;
  /** Those of them whose scores lie at least `gap` points apart. */
  readonly apart: number;
}

const SEED = 'wuping';

/** The score that one would get by asking every customer and hearing from all. */
export function trueScore({ promoters, detractors }: Population): number {
  requirePopulation(promoters, detractors, 0);
  return promoters - detractors;
}

/** The score of those who do answer: what ever larger samples approach. */
export function answeringScore({ promoters, detractors, silent }: Population): number {
  const [heard, all] = answering(promoters, detractors, silent);
  return (100 * (100 * promoters - heard)) / all;
}

/**
 * Asks until so many customers have answered. See model.md. A round has a stream of its own, and an answer is its next
 * number: a longer round begins with the answers of the shorter one, and another population moves only the borders.
 */
export function askSample(population: Population, answers: number, round: number): Sample {
  const { promoters, detractors, silent } = population;
  if (!Number.isInteger(answers) || answers < 1) throw new RangeError('a sample needs at least one answer');
  const [heard, all] = answering(promoters, detractors, silent);
  const stream = randomStream(SEED, 'ask-a-sample', round);
  let low = 0;
  let high = 0;
  for (let i = 0; i < answers; i++) {
    const place = stream.uniform() * all;
    if (place < heard) low++;
    else if (place >= all - 100 * promoters) high++;
  }
  const counts = { promoters: high, passives: answers - high - low, detractors: low };
  const score = nps(counts);
  const truth = trueScore(population);
  return { round, counts, nps: score, covers: score.low <= truth && truth <= score.high };
}

/** Rounds `first` to `last`, in order. */
export function askSamples(population: Population, answers: number, first: number, last: number): Sample[] {
  return Array.from({ length: last - first + 1 }, (_, i) => askSample(population, answers, first + i));
}

/** Counts intervals that hold the truth, and neighbours at least `gap` points apart. */
export function countSamples(samples: readonly Sample[], gap: number): SampleCounts {
  if (samples.length === 0) throw new RangeError('nothing to count');
  const scores = samples.map((sample) => sample.nps.score);
  // Scores are quotients: two of 40 and 27 may miss 13 by the last bit.
  const far = scores.slice(1).filter((score, i) => Math.abs(score - scores[i]!) >= gap - 1e-9);
  return {
    rounds: samples.length,
    covering: samples.filter(({ covers }) => covers).length,
    lowest: Math.min(...scores),
    highest: Math.max(...scores),
    pairs: samples.length - 1,
    apart: far.length,
  };
}

/** Weights of the detractors who answer and of everyone who does, in parts of 10 000 customers. */
function answering(promoters: number, detractors: number, silent: number): readonly [number, number] {
  requirePopulation(promoters, detractors, silent);
  const heard = detractors * (100 - silent);
  const all = 100 * (100 - detractors) + heard;
  if (all === 0) throw new RangeError('nobody answers');
  return [heard, all];
}

function requirePopulation(
  ...shares: readonly [promoters: number, detractors: number, silent: number]
): void {
  if (
    shares.some((share) => !Number.isInteger(share) || share < 0 || share > 100) ||
    shares[0] + shares[1] > 100
  )
    throw new RangeError('shares are whole per cent, and promoters and detractors at most 100 together');
}
