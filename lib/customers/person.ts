import { randomStream, sampleBeta, sampleGamma, sampleIndex, sampleLogNormal } from '@/lib/math';

export const CHANNELS = ['shop', 'online', 'homestay'] as const;
export type Channel = (typeof CHANNELS)[number];

/** The traits of one customer: what nobody in the firm can see. */
export interface Person {
  readonly id: string;
  /** Where the first order was made. */
  readonly channel: Channel;
  /** Day of the first order, counted from the first day of the world. */
  readonly joinDay: number;
  /** Orders a week while she is a customer, before the season. */
  readonly weeklyRate: number;
  /** Probability of leaving for good after an order. */
  readonly leaves: number;
  /** Median order, in cents. */
  readonly typicalCents: number;
}

/** The number on her card: W000001 for number 0. */
export const customerId = (number: number): string => `W${String(number + 1).padStart(6, '0')}`;

const CHANNEL_WEIGHTS = [50, 38, 12];
const MEAN_WEEKLY_RATE: Readonly<Record<Channel, number>> = { shop: 0.22, online: 0.1, homestay: 0.035 };
const MEDIAN_CENTS: Readonly<Record<Channel, number>> = { shop: 6800, online: 12_800, homestay: 42_000 };
const RATE_SHAPE = 0.9;
const LEAVES = { a: 0.9, b: 5.5 };
const TYPICAL_SIGMA = 0.45;
const EDGE_DAYS = 60;

/** The person with that number, in a world of that many days. See model.md. */
export const createPerson = (seed: string, number: number, days: number): Person => ({
  id: customerId(number),
  ...createTraits(seed, number, days),
});

/** The same person without the number on her card: for who makes hundreds of thousands and writes no file. */
export function createTraits(seed: string, number: number, days: number): Omit<Person, 'id'> {
  const stream = randomStream(seed, 'traits', number);
  const channel = CHANNELS[sampleIndex(stream, CHANNEL_WEIGHTS)]!;
  const early = stream.uniform() < 1 / 3;
  const window = early ? Math.min(EDGE_DAYS, days) : Math.max(1, days - EDGE_DAYS);
  return {
    channel,
    joinDay: Math.floor(stream.uniform() * window),
    weeklyRate: sampleGamma(stream, RATE_SHAPE, RATE_SHAPE / MEAN_WEEKLY_RATE[channel]),
    leaves: sampleBeta(stream, LEAVES.a, LEAVES.b),
    typicalCents: sampleLogNormal(stream, MEDIAN_CENTS[channel], TYPICAL_SIGMA),
  };
}
