import type { RandomStream } from '@/lib/math';
import { rfmPresets, rfmTable, rfmValues, type RfmDefinition, type RfmTable } from '@/lib/metrics';
import type { House } from './house';

/** What the learner fixes about the three numbers, each choice by its name. */
export interface CountingChoices {
  readonly asOf: (typeof AS_OF)[number];
  readonly recency: (typeof RECENCY)[number];
  readonly frequency: (typeof FREQUENCY)[number];
  readonly monetary: (typeof MONETARY)[number];
  readonly refunds: (typeof REFUNDS)[number];
}

/** And about the scores. */
export interface ScoringChoices {
  readonly scoring: (typeof SCORING)[number];
  readonly bins: (typeof BINS)[number];
}

/** The last day of the file; the last day of the calendar year before it; the last day of the hold-out. */
export const AS_OF = ['file-end', 'year-end', 'after-campaign'] as const;
export const RECENCY = ['since-last', 'first-to-last'] as const;
export const FREQUENCY = ['orders', 'order-days', 'repeat-periods'] as const;
export const MONETARY = ['total', 'mean'] as const;
export const REFUNDS = ['as-orders', 'lower-money', 'left-out'] as const;
export const SCORING = ['rank', 'nested', 'ntile'] as const;
export const BINS = [3, 4, 5] as const;

/** How the house itself counts: for the work by hand, and where a learner has not decided. */
export const HOUSE_COUNTING: CountingChoices = {
  asOf: 'file-end',
  recency: 'since-last',
  frequency: 'order-days',
  monetary: 'total',
  refunds: 'lower-money',
};
export const HOUSE_SCORING: ScoringChoices = { scoring: 'rank', bins: 5 };

/** The day that a choice of reference day names. */
export function asOfDay({ case: terms, fileEnd }: House, asOf: CountingChoices['asOf']): number {
  if (asOf === 'file-end') return fileEnd;
  return asOf === 'year-end' ? terms.yearEnd : fileEnd + terms.holdoutDays;
}

export const definitionOf = (counting: CountingChoices, scoring: ScoringChoices): RfmDefinition => ({
  ...rfmPresets.course,
  recency: counting.recency,
  frequency: counting.frequency,
  monetary: counting.monetary,
  refunds: counting.refunds,
  scoring: scoring.scoring,
  bins: scoring.bins,
});

/** The order file as a learner sees it. */
export interface ScoredFile {
  readonly table: RfmTable;
  readonly bins: number;
  /** Days since the last order, parallel to the table, however recency is defined. */
  readonly sinceLast: Int32Array;
}

/** The order file scored as chosen. */
export function scoreFile(house: House, counting: CountingChoices, scoring: ScoringChoices): ScoredFile {
  const day = asOfDay(house, counting.asOf);
  const definition = definitionOf(counting, scoring);
  const table = rfmTable(house.file, day, definition);
  const since = { ...definition, recency: 'since-last' } as const;
  const sinceLast =
    counting.recency === 'since-last' ? table.recencyDays : rfmValues(house.file, day, since).recencyDays;
  return { table, bins: scoring.bins, sinceLast };
}

/** The members in an order that the stream decides (Fisher & Yates). */
export function shuffled<T>(stream: RandomStream, members: readonly T[]): T[] {
  const list = [...members];
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(stream.uniform() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}

/** The choices that the owner's question decides; the box costs everybody the same, so money is counted as one likes. */
export const FITTING_CHOICES = ['asOf', 'recency', 'frequency', 'refunds'] as const;

/**
 * Choices that fit the question “who comes if we invite her now?”: days up to the day of deciding; how long she has been away, not
 * how long she has known us; visits, not receipts; a refund is not a visit.
 */
export const FITTING = {
  asOf: ['file-end'],
  recency: ['since-last'],
  frequency: ['order-days', 'repeat-periods'],
  refunds: ['lower-money', 'left-out'],
} as const satisfies {
  readonly [Name in (typeof FITTING_CHOICES)[number]]: readonly CountingChoices[Name][];
};
